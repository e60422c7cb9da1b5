"""Text → paragraphs, sentences and clauses, all as character offsets into the text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

DATELINE = re.compile(
    r"[A-Z][A-Z'’/-]+(?: [A-Z][A-Z'’/-]+)*(?:, (?:[A-Z]|\d)[\w.'’ -]{1,30}){0,3}"
    r"\s*(?:\([^)]{2,40}\)\s*)?(?:--?|[–—])\s+|"
    r"[A-Z][^.\n(]{2,40}\([A-Z][^)\n]{1,30}\)\s+(?:--?|[–—])\s+|"
    r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?, (?:\d{1,2} [A-Z][A-Za-z]+|[A-Z][A-Za-z]+\.? \d{1,2})"
    r"(?:,? \d{4})?(?:[.,] ?/?[A-Z][\w ]{2,25}/?)?[.:]\s+(?=[A-Z])"
)
"""Where and by whom a report was written: "YEREVAN, May 30 (Agency) - "."""

ENTRY = re.compile(
    r"\W{0,4}(?:(?:[A-Z][a-z]+day,? )?(?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}),? )?"
    r"\d{1,2}[:.]\d{2}(?: ?(?:[ap]\.?m\.?|GMT|local|UTC))*(?:\*\*|\s*[-–—|:](?!\w)|\s+(?=[A-Z])|"
    r"$)\s*|"
    r"\W{0,4}[A-Z][a-z]+day,? (?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2})(?:,? \d{4})?[.:]\s+"
)
"""The time, and maybe the day, that an entry of a live page begins with."""

CLAUSE_BREAK = re.compile(
    r"[;:]\s|\s[–—]\s|"
    r",\s(?=(?:\w+ )?(?:hours|minutes|days|weeks) after\s)|"
    r"\s(?=(?:a|two|three|four|five|six|several) (?:days?|weeks?|months?|years?) after\s)|"
    r"\s(?=who (?:(?:had|was|were) (?:been )?(?:detained|captured|killed|wounded|seized)|"
    r"fell into|strayed|crossed|went missing|disappeared|lost (?:his|their)|died|fell)\s)|"
    r",\s(?=which (?:came|was|were|had|has|is)\s)|,\s(?=where\s)|"
    r",\s(?=when\s)|"
    r",?\s(?=(?:was|were|has been|have been|had been) (?:\w+ )?(?:handed|released|returned|"
    r"repatriated|freed|exchanged|swapped|flown|taken home|let go|set free)\b)|"
    r",\s(?=[A-Z]\w+ (?:(?:on|in) (?:the )?(?:\d|[A-Z])|(?:a|one|two|three|four|five|six|ten|"
    r"several|a few) (?:days?|weeks?|months?) (?:later|earlier|before|after)))|"
    r",\s(?=(?:came|was|were) (?:\w+ )?under (?:fire|attack|shelling)\b)|"
    r",\s(?=(?:and|but|while|whereas|although|though|yet)\s)|"
    r",\s(?=on (?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}|[A-Z][a-z]+day)(?: (?:night|morning|"
    r"evening))? [a-zA-Z])|"
    r"\s(?=and (?:again (?:on|in|at|the|early|late)|on|by|in|at|then|later|"
    r"(?:ten|two|three|four|five|six|a few|several) (?:days|weeks|months)|"
    r"a (?:day|week|fortnight)|also|that|"
    r"[A-Z]\w+ (?:a|one|two|three|four|five|six|ten|several) (?:days?|weeks?|months?) (?:later|"
    r"ago)|"
    r"[A-Z]\w+ (?:[A-Z]\w+ )?(?:district |region )?on)\b)"
)
"""Where a sentence goes on to say a further thing."""

LONGEST = 2_000
"""Characters after which a sentence is cut, so that a hostile text costs no more than another."""

LOST_BREAK = re.compile(r"(?<=[ap]\.m\.)\s(?=[A-Z](?!\w*day\b))")
"""A sentence may end at "p.m." before a capital."""


NAMED_NEXT = re.compile(
    r"(?:and )?[A-Z]\w+ |on [\dA-Z]|(?:was|were|has been|have been|had been|came)\s"
)
DATED = re.compile(
    r"\d|day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December)\b"
)
"""A name, or what became of somebody, begins a further thing only if the thing before it had a day
of its own."""


COMPARED = re.compile(r"\b(?:since|as in|than in|unlike)\b[^,]{0,40}$")
"""Words before a day that what is told is compared with: the worst since May, when they fought."""


@dataclass(frozen=True)
class Clause:
    """A part of a sentence that says one thing."""

    start: int
    """Offset of its first character in the text."""
    end: int
    """Offset behind its last character."""


@dataclass(frozen=True)
class Sentence:
    """One sentence; its clauses cover it."""

    start: int
    """Offset of its first character in the text."""
    end: int
    """Offset behind its last character."""
    clauses: tuple[Clause, ...]
    """In the order of the text; at least one."""


@dataclass(frozen=True)
class Paragraph:
    """One paragraph; it begins where its dateline or its time of entry does."""

    start: int
    """Offset of its first character in the text."""
    head_end: int
    """Offset behind the dateline or the time of entry; `start` if there is none."""
    is_entry: bool
    """Whether the head is the time of an entry, not a dateline."""
    sentences: tuple[Sentence, ...]
    """In the order of the text; the head belongs to none."""
    doc: "Doc"
    """The tokens of the whole paragraph; offsets in it count from `start`."""


@cache
def pipeline() -> "Language":
    """Return the tokenizer and sentence splitter; made once, downloads nothing."""
    import spacy  # noqa: PLC0415 - slow to import, and needed only to read an article

    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    return nlp


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs of `text` that hold any words."""
    return tuple(
        _paragraph(text, match.start(), match.group())
        for match in re.finditer(r"[^\n]+", text)
        if re.search(r"\w", match.group())
    )


def _paragraph(text: str, start: int, line: str) -> Paragraph:
    entry = ENTRY.match(line)
    head = entry or DATELINE.match(line)
    head_end = start + (head.end() if head else 0)
    doc = pipeline()(line)
    cuts = (cut for sentence in doc.sents for cut in _cut(line, sentence.start_char))
    whole = sorted({head_end, *(start + cut for cut in cuts if start + cut > head_end)})
    bounds = list(_bounded(whole, start + len(line)))
    ends = [*bounds[1:], start + len(line)]
    sentences = tuple(
        _sentence(text, first, last)
        for first, last in zip(bounds, ends, strict=True)
        if text[first:last].strip()
    )
    return Paragraph(start, head_end, bool(entry), sentences, doc)


def _bounded(starts: list[int], end: int) -> Iterator[int]:
    """Yield the starts of sentences, and of pieces of those that no person would write."""
    for first, last in zip(starts, [*starts[1:], end], strict=True):
        yield from range(first, max(last, first + 1), LONGEST)


def _cut(line: str, start: int) -> Iterator[int]:
    """Yield where a sentence starts; an opening quotation mark left behind comes along."""
    yield start - 1 if line[max(start - 2, 0) : start] in (' "', " “", " «") else start
    lost = LOST_BREAK.search(line, start)
    if lost:
        yield lost.end()


def _goes_on(text: str, start: int, cut: re.Match[str]) -> bool:
    """Say whether a further thing begins behind a cut in a sentence that begins at `start`."""
    if text.startswith("when", cut.end()):
        return bool(COMPARED.search(text, start, cut.start()))
    return not NAMED_NEXT.match(text, cut.end()) or bool(DATED.search(text, start, cut.start()))


def _sentence(text: str, start: int, end: int) -> Sentence:
    inner = [
        match.end()
        for match in CLAUSE_BREAK.finditer(text, start, end)
        if _goes_on(text, start, match)
    ]
    starts = [start, *inner]
    ends = [*inner, end]
    return Sentence(
        start, end, tuple(Clause(a, b) for a, b in zip(starts, ends, strict=True) if a < b)
    )
