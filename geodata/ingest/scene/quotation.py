"""Who is quoted in a sentence that stands in the midst of a quotation."""

from geodata.ingest import who
from geodata.ingest.identity import Listener, resolve
from geodata.ingest.sentences import LONGEST, Sentence
from geodata.ingest.speakers import Speaker
from geodata.ingest.story import Story

NEAR_QUOTE = 20
"""How far behind a quotation its speaker begins at most."""

SUBJECT = 80
"""Characters of a sentence that name its subject at most."""


def quoted(story: Story, sentence: Sentence, listener: Listener) -> Speaker | None:
    """Return who is quoted in a sentence that is part of a longer quotation.

    Whoever is named behind the quotation speaks it, else whoever spoke last.
    """
    text = story.article.text
    line = max(sentence.start - LONGEST, 0)
    line = text.rfind("\n", line, sentence.start) + 1 or line
    if not who.in_quotes(text, line, sentence):
        return None
    behind = _named_behind(text, sentence, listener)
    if behind:
        return behind[0]
    return story.now or (story.heard[-1] if story.heard else _introduced(text, line, listener))


def _introduced(text: str, line: int, listener: Listener) -> Speaker | None:
    """Return whom the sentence just above a quotation begins with, whatever they do there."""
    above = text[:line].rstrip()
    start = max(above.rfind("\n"), above.rfind(". ", 0, len(above) - 1)) + 1
    return resolve(text, (start, min(start + SUBJECT, len(above))), start, listener)


def _named_behind(text: str, sentence: Sentence, listener: Listener) -> list[Speaker | None]:
    """Return who speaks just behind the end of the quotation that a sentence is part of."""
    line_end = text.find("\n", sentence.start, sentence.start + LONGEST)
    line_end = min(sentence.start + LONGEST, len(text)) if line_end < 0 else line_end
    close = who.QUOTE_END.search(text, sentence.start + 1, line_end)
    if not close:
        return []
    end = text.find(". ", close.end(), line_end)
    said = who.reports(text, close.end(), line_end if end < 0 else end, listener)
    return [report.speaker for report in said[:1] if report.start - close.end() < NEAR_QUOTE]
