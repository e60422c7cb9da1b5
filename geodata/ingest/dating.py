"""Which day something happened: told beside it, taken over, or that of the report."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from geodata.ingest import when
from geodata.ingest.daylists import COUNTED
from geodata.ingest.merge import ASSUMED, SAID, STATES, TAKEN_OVER, VIOLENT, Telling
from geodata.ingest.scene import Scene, tells
from geodata.ingest.sentences import Clause
from geodata.ingest.story import Story
from geodata.ingest.when import When

GOING_ON = re.compile(
    r"\b(?:is|are) (?:now |currently |still |already |again |even )?(?:being \w+(?:ed|en|g|t)|"
    r"(?!being|going|lying|planning|hoping|preparing|asking|calling|saying|accusing)\w{2,}ing)\b|"
    r"\bis (?:now )?under (?:\w+ )?(?:fire|shelling|attack|bombardment)\b"
)
"""The tense of what goes on while it is told."""

NEAR = 40
"""How far the word for what goes on may be from its verb, in characters."""

STILL = re.compile(r"\b(?:remains?|is still|are still|continue[sd]?|has been|have been|is|are)\b")
"""Words of a state that goes on."""

NOW = re.compile(r"(?i:today|tonight|now|this \w+|yesterday)")
"""Days that are reckoned from publication and that "a day earlier" does not refer to."""

HAD = re.compile(r"\bhad\s+(?:\w+\s+)?$")
"""The tense of what happened before it was spoken of."""

BEFORE_REPORT = timedelta(days=2)
"""How long before it was spoken of troops that "had crossed" may have done so."""

POINTS_BACK = re.compile(r"\W*(?:It|They|This|That|These|Those|He|She)\b")
"""The first word of a sentence that goes on with the one before."""

SHORT = 8
"""Days of a stretch that a sentence may be taken to go on with."""


def day_of(
    story: Story, scene: Scene, clause: Clause, anchor: int, kind: str
) -> tuple[When | None, int]:
    """Return when a clause happened, and how sure that is."""
    lasts = kind in STATES or kind == "fortification"
    all_days = [d for d in scene.days if not d.of_report and (lasts or not d.since)]
    inside = [d for d in scene.days_in(clause) if d in all_days]
    before = [d for d in all_days if d.span[0] < clause.start]
    text = story.article.text
    inside = _of_word(inside, anchor, text)
    later = [d for d in all_days if d.span[0] >= clause.end and not tells(scene, d.span[0], text)]
    if inside or before or later:
        day = min(
            inside or before[-1:] or later[:1],
            key=lambda d: (d.end - d.start, abs(d.span[0] - anchor)),
        )
        if kind in STATES and day.since and story.clock.known:
            day = replace(day, end=max(day.end, story.clock.published))
        return day, SAID
    lasting = kind in STATES and STILL.search(text, clause.start, clause.end)
    if story.clock.known and (lasting or _goes_on_now(text, clause, anchor)):
        return _day_of_report(story, anchor), TAKEN_OVER
    return _taken_over(story, scene, anchor, kind)


def _day_of_report(story: Story, anchor: int) -> When:
    """Return the day of publication as that of the word at `anchor`."""
    return When((anchor, anchor), story.clock.published, story.clock.published)


def _of_word(days: list[When], anchor: int, text: str) -> list[When]:
    """Return the days without that which is only counted from, or counted, for the word there.

    In "a day after they met on 9 June, they fired", they met on 9 June and fired on the 10th.
    """
    left_out = [
        one if one.span[1] <= anchor < other.span[1] else other
        for one, other in pairwise(days)
        if COUNTED.fullmatch(text, *one.span)
    ]
    return [day for day in days if day not in left_out]


def _goes_on_now(text: str, clause: Clause, anchor: int) -> bool:
    """Say whether what the word at `anchor` tells is told in the present: trenches are being dug.

    Within a quotation the present is that of the speaker.
    """
    return any(
        m.start() - NEAR <= anchor <= m.end() + 20
        for m in GOING_ON.finditer(text, max(clause.start, anchor - NEAR), clause.end)
    )


def _taken_over(story: Story, scene: Scene, anchor: int, kind: str) -> tuple[When | None, int]:
    """Return the day that a sentence without one goes on with, and how sure that is."""
    dated = [t for t in story.told if t.when and t.sure]
    before = _day_here(story, scene, dated) or _day_of_news(story, scene, dated)
    reported = [replace(d, of_report=False) for d in scene.days if d.of_report]
    if before and not (reported and kind not in VIOLENT and reported[0].start > before.end):
        return replace(before, since=False), TAKEN_OVER
    if reported:
        early = kind == "advance" and HAD.search(story.article.text, anchor - 30, anchor)
        day = reported[0]
        return replace(day, start=day.start - BEFORE_REPORT) if early else day, TAKEN_OVER
    if story.titled:
        return story.titled, ASSUMED
    if not story.clock.known:
        return None, ASSUMED
    return _day_of_report(story, anchor), ASSUMED


def _day_here(story: Story, scene: Scene, dated: Sequence[Telling]) -> When | None:
    """Return the day last told of in this paragraph, or last named in it since."""
    here = [t for t in dated if t.paragraph == story.paragraph]
    named = story.paragraph_day
    if not here:
        return named
    if named is None or named.span[0] < here[-1].span[1]:
        return here[-1].when
    short = (named.end - named.start).days < SHORT
    goes_on = POINTS_BACK.match(story.article.text, scene.sentence.start)
    return named if short or goes_on else here[-1].when


def _day_of_news(story: Story, scene: Scene, dated: Sequence[Telling]) -> When | None:
    """Return the day of the news told before, unless the sentence reports of another place."""
    told = {t.place.place for t in dated if t.place}
    places = {m.place for m in scene.mentions if m.role == "event"}
    if any(d.of_report for d in scene.days) and places and not places & told:
        return None
    placed = [t for t in dated if t.place] or dated
    days = [t.when for t in (*placed[:1], *dated[-1:]) if t.when]
    if story.summed and (not dated or dated[-1].span[0] < story.summed.span[0]):
        days.insert(0, story.summed)
    news = [d for d in days if (story.clock.published - d.end).days <= when.OLD_DAYS]
    return next(iter(news), None) or _day_of_narration(story, dated)


def _day_of_narration(story: Story, dated: Sequence[Telling]) -> When | None:
    """Return the day told of in the paragraph before, in a text that tells of the past alone."""
    last = dated[-1] if dated else None
    if last is None or last.when is None or last.paragraph != story.paragraph - 1:
        return None
    return last.when if (last.when.end - last.when.start).days < SHORT else None
