"""What is known of an article while it is read: its side, its place, and all told so far."""

from geodata.ingest.story.beginning import begin
from geodata.ingest.story.memory import Story
from geodata.ingest.story.principal import FROM_THERE

__all__ = ["FROM_THERE", "Story", "begin"]
