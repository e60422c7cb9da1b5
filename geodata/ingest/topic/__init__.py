"""Whether an article is about the dispute at all, or only speaks its language."""

from geodata.ingest.topic.genre import is_opinion, is_retold
from geodata.ingest.topic.subject import is_other

__all__ = ["is_opinion", "is_other", "is_retold"]
