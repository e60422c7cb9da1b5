"""Whether an article is about something else than the dispute."""

from collections.abc import Sequence

from geodata.ingest.topic.domestic import SHORT, is_domestic
from geodata.ingest.topic.genre import is_advice, is_history, opening
from geodata.ingest.topic.theatre import in_theatre, is_elsewhere
from geodata.ingest.topic.vocabulary import (
    COMMERCE,
    CONFLICT,
    CONFLICT_WORDS,
    OFF_TOPIC,
    OFF_TOPIC_WORDS,
)
from geodata.ingest.where import Mention
from geodata.model import Article


def is_other(article: Article, found: Sequence[Sequence[Mention]]) -> bool:
    """Say whether an article that names the places in `found` is about something else."""
    text = f"{article.title} {article.text}"
    return (
        not in_theatre(f"{article.publisher} {text}", found)
        or is_advice(article)
        or is_history(text)
        or is_elsewhere(text, opening(article))
        or _speaks_of_other(article)
        or is_domestic(article, found)
    )


def _speaks_of_other(article: Article) -> bool:
    """Say whether the words of an article are those of other matters more than of the dispute."""
    text = f"{article.title} {article.text}"
    small = text.lower()
    words = len(CONFLICT.findall(small))
    other = len(OFF_TOPIC.findall(small)) + 2 * len(OFF_TOPIC.findall(article.title.lower()))
    return (
        (other >= OFF_TOPIC_WORDS and 2 * other >= words)
        or (len(text) > SHORT and words < CONFLICT_WORDS)
        or len(COMMERCE.findall(small)) > max(words, OFF_TOPIC_WORDS)
    )
