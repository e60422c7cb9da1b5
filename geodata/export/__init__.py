"""A selection as files that other programs read.

    catalogue, Selection ─→ extract() ─→ Extract ─┬→ FORMATS["csv"].write, … ─→ bytes
                                                  └→ to_zip(extract, edition()) ─→ bytes

What a source does not allow to be passed on is left out by `extract` and counted.
"""

from geodata.export.archive import to_zip
from geodata.export.extract import Bounds, Extract, Withheld, extract, positions_inside
from geodata.export.formats import FORMATS, Format, Kind, file_name
from geodata.export.ground import features_as_of, features_between
from geodata.export.manifest import Edition, edition

__all__ = [
    "FORMATS",
    "Bounds",
    "Edition",
    "Extract",
    "Format",
    "Kind",
    "Withheld",
    "edition",
    "extract",
    "features_as_of",
    "features_between",
    "file_name",
    "positions_inside",
    "to_zip",
]
