"""Words that only stand behind an incident: what was going on, what was over, who was not meant."""

from geodata.ingest.backdrop.behind import is_behind
from geodata.ingest.backdrop.foreground import in_front
from geodata.ingest.backdrop.reckoning import only_reckons
from geodata.ingest.backdrop.replies import answers

__all__ = ["answers", "in_front", "is_behind", "only_reckons"]
