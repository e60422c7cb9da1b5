"""Whether words tell of something that happened: not negated, imagined, planned or feared."""

from geodata.ingest.mood.denial import RETRACTED, is_negated
from geodata.ingest.mood.happening import happened
from geodata.ingest.mood.sums import counts_all, counts_up

__all__ = ["RETRACTED", "counts_all", "counts_up", "happened", "is_negated"]
