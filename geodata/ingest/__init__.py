"""Articles → candidate incidents, which a person then reviews.

`read` and its kin make an `Article`, `extract` finds what it reports, `match` tells which
of it is already known. Nothing here reaches the map by itself. In the order of the work:

    reading, fetch, webpage, feeds      an address, a file or a text → an article
    topic/, sentences                   is it about the dispute → paragraphs, sentences, clauses
    where/, when, days/, who, people    the places, days, speakers and people that they name
    triggers, lexicon/, evidence        the words and things that tell what happened
    mood/, backdrop/, kinds/            whether it did happen, and which type it is
    scene/, story/, narration/          one sentence, all told so far, and how one follows another
    merge/, hindsight, candidates       many tellings → one candidate
    matching                            candidates → incidents that are known already
"""

from geodata.ingest.extraction import extract
from geodata.ingest.feeds import Entry, read_feed
from geodata.ingest.matching import match
from geodata.ingest.reading import read, read_address, read_bytes, read_text

__all__ = [
    "Entry",
    "extract",
    "match",
    "read",
    "read_address",
    "read_bytes",
    "read_feed",
    "read_text",
]
