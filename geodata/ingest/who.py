"""Reported speech: where a text says that somebody says something, and how."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from geodata.ingest import speech
from geodata.ingest.identity import Listener, resolve
from geodata.ingest.lexicon.voices import CONCERNED, NO_SIDE, NOUN_AFTER, WATCHERS, WATCHING
from geodata.ingest.sentences import Sentence
from geodata.ingest.speakers import Speaker, side_of
from geodata.ingest.subjects import subject_behind, subjects


@dataclass(frozen=True)
class Report:
    """A piece of reported speech within a sentence."""

    start: int
    """Offset of the first word about the speaker."""
    end: int
    """Offset behind the verb of speaking."""
    speaker: Speaker | None
    """Who speaks; None for one who cannot be told."""
    stance: str
    """A word of `STANCES`."""


MOST_VERBS = 20
"""Verbs of speaking that are read in one sentence; no person writes more."""

FIGHTING = ("Armenia", "Azerbaijan")
"""Sides that are observed."""

SHORT_HEAD = 6
"""Words of a speaker before a colon."""


def reports(text: str, start: int, end: int, listener: Listener) -> list[Report]:
    """Return the reported speech in `text[start:end]`, in its order."""
    found: list[Report] = []
    for match in speech.phrases().finditer(text, start, end):
        group = match.lastgroup or "who"
        speaker = resolve(text, match.span(group), start, listener)
        opens = not re.search(r"\w", text[start : match.start(group)])
        if speaker and (group != "whose" or (opens and _heads(match, text))):
            found.append(Report(match.start(), match.end(), speaker, "asserts"))
    for match in islice(speech.verbs().finditer(text, start, end), MOST_VERBS):
        report = _spoken(text, (start, end), match, listener)
        if report and report.speaker:
            found.append(report)
            listener = replace(listener, heard=(*listener.heard, report.speaker))
    found.extend(_going_on(text, start, end, found))
    found.extend(_watched(text, start, end, listener))
    return sorted(found, key=lambda report: report.start)


QUOTE_END = re.compile(r"”|(?<=[\w.,!?])\"(?!\w)")


def in_quotes(text: str, line: int, sentence: Sentence) -> bool:
    """Say whether a sentence stands in a quotation that began in the line at offset `line`."""
    before = text[line : sentence.start]
    first = text[sentence.start : sentence.end].lstrip()[:1]
    curly = before.count("“") > before.count("”")
    return curly or before.count('"') % 2 == 1 or first in ('"', "“")


def _heads(match: re.Match[str], text: str) -> bool:
    """Say whether the words before a colon name who speaks: "Azerbaijani MoD: ..."."""
    words = match["whose"]
    if not side_of(words):
        return False
    short = len(words.split()) <= SHORT_HEAD
    return text[match.end() : match.end() + 2].strip().islower() or short


def _going_on(text: str, start: int, end: int, found: list[Report]) -> Iterator[Report]:
    """Yield speech of whoever spoke before in the same sentence: ..., adding that."""
    for match in speech.participles().finditer(text, start, end):
        before = [report for report in found if report.end <= match.start() and report.speaker]
        if before:
            last = max(before, key=lambda report: report.end)
            stance = "confirms" if re.match("ack|conf|adm|conc", match[1]) else "asserts"
            yield Report(match.start(1), match.end(), last.speaker, stance)


def _watched(text: str, start: int, end: int, listener: Listener) -> Iterator[Report]:
    """Yield what observers saw or noted themselves; a patrol is of the mission that spoke."""
    match = WATCHING.search(text, start, end)
    watchers = match and WATCHERS.search(text, start, match.start())
    if not match or not watchers:
        return
    heard = [s for s in listener.heard if s.side not in FIGHTING and WATCHERS.search(s.name)]
    speaker = resolve(text, (start, match.start()), start, listener)
    if heard and (not speaker or speaker.side in FIGHTING):
        speaker = heard[-1]
    if speaker and speaker.side not in FIGHTING:
        yield Report(watchers.start(), match.end(), speaker, "asserts")


def _spoken(
    text: str, bounds: tuple[int, int], verb: re.Match[str], listener: Listener
) -> Report | None:
    """Return the reported speech around one verb of speaking."""
    stance = verb.lastgroup or "asserts"
    if NO_SIDE.search(text, max(bounds[0], verb.start() - 50), verb.start()):
        return None
    if NOUN_AFTER.search(text, max(bounds[0], verb.start() - 12), verb.start()):
        return None
    if CONCERNED.match(text, verb.end(), bounds[1]):
        return None
    for subject in subjects(text, bounds[0], verb.start()):
        speaker = resolve(text, subject, bounds[0], listener)
        if speaker:
            return Report(subject[0], verb.end(), speaker, stance)
    after = subject_behind(text, verb.end(), bounds[1])
    speaker = resolve(text, after, bounds[0], listener) if after else None
    return Report(verb.start(), verb.end(), speaker, stance)
