"""How the clock of a story goes on: from the days that sentences name and tell of."""

import re
from collections.abc import Sequence
from dataclasses import replace

from geodata.ingest import when
from geodata.ingest.dating import NOW, SHORT
from geodata.ingest.merge import SAID, Telling
from geodata.ingest.scene import Scene
from geodata.ingest.story import Story
from geodata.ingest.when import When

SUMS_UP = re.compile(
    r"\b(?:incidents|violations|cases|shootings|attacks|breaches|clashes|exchanges|episodes|events|"
    r"(?:an?|one|the|another|no) (?:\w+ )?(?:incident|violation|case|breach) (?:of|was|were)|"
    r"situation|tensions?|truce|ceasefire (?:was|regime))\b",
    re.IGNORECASE,
)
"""Words of a sentence that says only what its day was like, before the incidents are told."""

MONTH_LONG, YEAR_LONG = 40, 300
"""Days of a stretch that is longer than a month, and of one that is a year."""


def turn_clock(story: Story, scene: Scene, told: Sequence[Telling]) -> None:
    """Let later sentences reckon from the days of this one."""
    text = story.article.text
    happened = [t.when for t in told if t.when and t.sure == SAID and t.place]
    for day in [d for d in scene.days if not d.of_report]:
        if happened or not (NOW.match(text[slice(*day.span)]) and story.clock.latest):
            _turn_to_named(story, scene, day)
    if not told:
        _sum_up(story, scene)
    named = when.year_named(text, scene.sentence.start, scene.sentence.end)
    if named and not any(not d.of_report for d in scene.days):
        story.clock = replace(story.clock, year=named)
    if happened:
        _turn_to_told(story, happened[-1])


def _turn_to_named(story: Story, scene: Scene, day: When) -> None:
    """Let later sentences reckon from a day that this one names."""
    long = (day.end - day.start).days
    full = _tells_year(story, scene, day) and not day.since
    latest = story.clock.latest if day.since and long >= SHORT else (day.start, day.end)
    year = day.start.year if full else story.clock.year
    story.clock = replace(story.clock, latest=latest, year=year)
    story.paragraph_day = day


def _tells_year(story: Story, scene: Scene, day: When) -> bool:
    """Say whether the words for a day tell of which year those are that follow without one."""
    words, long = story.article.text[slice(*day.span)], (day.end - day.start).days
    if MONTH_LONG <= long <= YEAR_LONG:
        return False
    opens = day.span[0] - scene.sentence.start < len("the year ")
    named = long <= YEAR_LONG or opens or story.is_old(day)
    return bool(re.search(r"\d{4}" if named else "last year", words))


def _turn_to_told(story: Story, last: When) -> None:
    """Let later sentences reckon from the day of what this one tells."""
    old = (story.clock.published - last.end).days > when.OLD_DAYS
    exact = (last.end - last.start).days < SHORT
    days = (last.start, last.end)
    story.clock = replace(story.clock, latest=days, told=days, of_old=old and exact)


def _sum_up(story: Story, scene: Scene) -> None:
    """Keep the day of which a sentence says that incidents were on it: they are told next."""
    text, days = story.article.text, scene.days
    few = [d for d in days if not d.since and (d.end - d.start).days < SHORT]
    if few and SUMS_UP.search(text, scene.sentence.start, scene.sentence.end):
        story.summed = story.paragraph_day = replace(few[-1], of_report=False)


SETS_DAY = re.compile(
    r"\b(?:It|This|That|(?:The|This|That) (?:\w+ )?(?:incident|attack|shooting|shelling|shots?|"
    r"clash|fighting|fire|exchange|skirmish|firefight|shootout|explosion|blast|accident|ambush|"
    r"assault|tragedy|violation|strike|episode|event|death|killing|raid|capture|arrest)) (?:\w+ )?"
    r"(?:happened|occurred|took place|began|started|broke out|came|fell|goes back|dates?|lasted|"
    r"was (?:recorded|registered|reported)|was (?:on|at|in|late|early|last|shortly|just|yesterday|"
    r"about|around|during|the (?:day|night|evening|morning))\b)|\b(?:The|Its|Their) (?:date|day)"
    r"(?: of \w+(?: \w+)?)? (?:is|was|given|would be)\b",
    re.IGNORECASE,
)
"""Words that tell when the thing told before happened."""

BESIDE_DAY = re.compile(
    r"\b(?:yes|no|well|i think|i believe|it was|that was|this was|on|at|in|of|the|about|around|"
    r"some|time|o['’]clock|early|late|shortly|just|before|after|noon|midnight|dawn|dusk|sunset|"
    r"sunrise|morning|evening|night|afternoon|hours?|and|again|a\.m|p\.m|am|pm|half past|one|two|"
    r"three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d:.]*)\b",
    re.IGNORECASE,
)
"""Words of a sentence that is nothing but a day and an hour."""

SPOKEN = re.compile(r"\s*(?:[—–\-\"“]|(?:Yes|No|Well|It|That|This)\b)")
"""How an answer in a dialogue begins."""


def set_day(story: Story, scene: Scene, count: int) -> None:
    """Let "it happened on Wednesday" date what was told just before, the last of `count`."""
    bounds = (scene.sentence.start, scene.sentence.end)
    days = [d for d in scene.days if not (d.of_report or d.since)]
    last = story.told[count - 1] if count else None
    near = last and abs(story.paragraph - last.paragraph) <= 1
    if last is None or not (near and days):
        return
    if not (SETS_DAY.search(story.article.text, *bounds) or _is_but_a_day(story, scene, days)):
        return
    story.told = [
        replace(t, when=days[0], sure=SAID) if t.span == last.span and t.sure < SAID else t
        for t in story.told
    ]


def _is_but_a_day(story: Story, scene: Scene, days: Sequence[When]) -> bool:
    """Say whether a sentence is an answer such as "On the 26th, about noon", and no heading."""
    text, start = story.article.text, scene.sentence.start
    above = text[max(start - 3, 0) : start]
    if "\n" in above and not SPOKEN.match(text, start) and "?" not in above:
        return False
    parts = (
        text[scene.sentence.start : days[0].span[0]],
        text[days[-1].span[1] : scene.sentence.end],
    )
    return len(days) == 1 and not re.search(r"\w", BESIDE_DAY.sub("", " ".join(parts)))
