"""Which places a sentence names, and in what role: where it happens, or where someone speaks.

`locator` makes a gazetteer ready, `mentions` finds its names in a paragraph, and `settle` tells
homonyms apart by what else the article names.
"""

from geodata.ingest.where.areas import AREAS, contains, rough_km
from geodata.ingest.where.context import mentions
from geodata.ingest.where.homonyms import settle
from geodata.ingest.where.lookup import Locator, locator
from geodata.ingest.where.mention import Mention
from geodata.ingest.where.seats import CAPITALS

__all__ = [
    "AREAS",
    "CAPITALS",
    "Locator",
    "Mention",
    "contains",
    "locator",
    "mentions",
    "rough_km",
    "settle",
]
