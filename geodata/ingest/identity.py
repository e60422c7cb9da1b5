"""Whom words such as "the ministry", "the mayor" or "he" mean."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from geodata.ingest.lexicon.voices import ANYBODY, GENERIC, PRESS
from geodata.ingest.speakers import (
    Speaker,
    accuser,
    body_of,
    only_side_of,
    side_of,
    speaker_of,
)


@dataclass(frozen=True)
class Listener:
    """What helps to tell who "the ministry" or "the mayor" is."""

    heard: tuple[Speaker, ...]
    """Who spoke so far, the last one last."""
    home: str | None
    """The side from which the article looks, if it is known."""
    local: bool
    """Whether everybody who is quoted without more belongs to that side."""
    side_in: Callable[[int, int], str | None]
    """Finds the side of whoever is named by a place in a stretch of the text."""


IN_CAPITAL = re.compile(r"\s*(?:[Ii]n|[Ff]rom) (Baku|Yerevan|Moscow|Stepanakert|Brussels),? ")
"""Words that open a sentence and tell whose ministry is meant."""


LOCAL_BODIES = ("local officials of {}", "residents of {}")
"""Whoever is of a place speaks for it, whatever the name."""

NATIONAL = re.compile(r"\b(?:Armenia|Azerbaijan|Azeri|Russia|Karabakh|Artsakh|Iran)")
"""Words by which a soldier or a driver is named by his country instead."""


def resolve(text: str, span: tuple[int, int], sentence: int, listener: Listener) -> Speaker | None:
    """Return who is meant by the words in `span` of the sentence that starts at `sentence`."""
    words = text[slice(*span)]
    side = _told_side(text, span, sentence, listener)
    if side:
        return speaker_of(words, side)
    if PRESS.search(words):
        return None
    if not (GENERIC.match(words) or body_of(words) or ANYBODY.search(words)):
        return speaker_of("residents", listener.home) if listener.home and listener.local else None
    return _heard_before(words, text[sentence : span[0]], listener)


def _told_side(text: str, span: tuple[int, int], sentence: int, listener: Listener) -> str | None:
    """Return the side of a speaker that the words tell by a name, a place or a body."""
    words = text[slice(*span)]
    body, only = body_of(words), only_side_of(words)
    local = body in LOCAL_BODIES and not NATIONAL.search(words)
    side = (local and listener.side_in(*span)) or side_of(words) or listener.side_in(*span)
    if not side and re.search(r"\bits\b", words):
        side = side_of(text[sentence : span[0]])
    if not side and only and not PRESS.search(words):
        side = only if not _of_body(body, listener) else None
    opening = IN_CAPITAL.match(text, sentence)
    if not side and body and opening and opening.end() <= span[0] + 2:
        side = side_of(opening[1])
    return side or None


def _of_body(body: str | None, listener: Listener) -> list[Speaker]:
    """Return those who spoke so far and are such a body."""
    return [speaker for speaker in listener.heard if body_of(speaker.name) == body]


def _heard_before(words: str, before: str, listener: Listener) -> Speaker | None:
    """Return who "the ministry" or "he" is: whoever spoke before, accuses, or is at home."""
    body = body_of(words)
    same = _of_body(body, listener) if body else []
    if same:
        return same[-1]
    side = accuser(before)
    if listener.heard and not (side and body):
        return listener.heard[-1]
    side = side or listener.home
    return speaker_of(words, side) if side else None
