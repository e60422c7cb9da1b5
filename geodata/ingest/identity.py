"""Whom words such as "the ministry", "the mayor" or "he" mean."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from geodata.ingest.lexicon.voices import ANYBODY, GENERIC, PRESS
from geodata.ingest.speakers import (
    FOES,
    Speaker,
    accuser,
    body_of,
    one_side_of,
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

ITS = re.compile(r"\s*Its\b")
"""How a sentence begins whose subject belongs to whom the one before names."""

LONG_SENTENCE = 300
"""Characters of a sentence that is looked back at."""

BLAMED = re.compile(
    r"\b(?:Armenian|Azerbaijani|Azeri|adversary|enemy)(?:'s|’s)? (?:\w+ ){0,3}?(?:saboteurs?|army|"
    r"forces|troops|units|soldiers|servicemen|side|gunners|snipers?|posts|positions|drones?)\b"
    r"[^.;]{0,120}?\b(?:violat\w+|open(?:ed|ing) fire|fired|firing|shell(?:ed|ing)|"
    r"subject(?:ed|ing)|shot at|shooting at|resorted|provocat\w+)\b"
)
"""An army that is said to have begun, which is the other's word."""

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
    speaker = _heard_before(words, text[sentence : span[0]], listener)
    return _unless_accused(speaker, text, span, sentence)


def _told_side(text: str, span: tuple[int, int], sentence: int, listener: Listener) -> str | None:
    """Return the side of a speaker that the words tell by a name, a place or a body."""
    words = text[slice(*span)]
    body, only = body_of(words), only_side_of(words)
    local = body in LOCAL_BODIES and not NATIONAL.search(words)
    side = (local and listener.side_in(*span)) or side_of(words) or listener.side_in(*span)
    if not side and re.search(r"\b[Ii]ts\b", words):
        side = side_of(text[sentence : span[0]]) or _named_just_before(text, span, sentence)
    if not side and only and not PRESS.search(words):
        side = only if not _of_body(body, listener) else None
    opening = IN_CAPITAL.match(text, sentence)
    if not side and body and opening and opening.end() <= span[0] + 2:
        side = side_of(opening[1])
    return side or None


def _named_just_before(text: str, span: tuple[int, int], sentence: int) -> str | None:
    """Return the only side that the sentence before names, if a sentence begins with "Its"."""
    if not ITS.match(text, sentence) or re.search(r"\w", text[sentence : span[0]]):
        return None
    above = text[max(sentence - LONG_SENTENCE, 0) : sentence].rstrip()
    return one_side_of(re.split(r"[.!?]\s|\n", above.rstrip(".!?"))[-1])


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


def _unless_accused(
    speaker: Speaker | None, text: str, span: tuple[int, int], sentence: int
) -> Speaker | None:
    """Return the other side's body where "the ministry" would blame its own army."""
    end = text.find(". ", span[1])
    whole = text[sentence : end if end >= 0 else len(text)][:LONG_SENTENCE]
    accused = side_of(whole) if BLAMED.search(whole) else None
    if speaker is None or accused != speaker.side or not body_of(text[slice(*span)]):
        return speaker
    foe = FOES.get(accused)
    return speaker_of(text[slice(*span)], foe) if foe else speaker
