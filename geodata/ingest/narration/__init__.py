"""What the paragraphs, sentences and clauses of an article tell of, in its order."""

from geodata.ingest.narration.paragraph import read_paragraph

__all__ = ["read_paragraph"]
