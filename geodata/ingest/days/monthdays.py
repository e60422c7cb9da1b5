"""The forms of days that have only their number: the 13th, the third of this month."""

import re
from datetime import date, timedelta

from geodata.ingest.clock import Clock, Days, Forms, both, months_on, near, safe
from geodata.ingest.lexicon.dates import DASH, LATER_ORDINAL, ORDINAL, ORDINALS

NO_DATE = (
    r"(?!\s+(?:of\s+[A-Z]|(?:January|February|March|April|May|June|July|August|September|October|"
    r"November|December|Motor|Army|Guards)|(?:\w+\s)?(?:army|corps|brigade|battalion|regiment|"
    r"division|company|session|round|anniversary|century|day|time|month|week|year|meeting|summit|"
    r"package|parallel|place|grade|birthday|person|soldier|kilomet\w+)\b)|-)"
)
"""What makes of "the 13th" something else than a day of the month."""

OF_MONTH = (
    r"(?P<of> of (?:this|that|last|the|the same|the previous) (?:same )?month| (?:last|this) month)"
)
"""What tells of which month a day is that has only its number."""

ENDS = r"(?=[,.;:)—–]|\s+(?:they|he|she|we|it|the|in|at|near|when|and)\b)"
"""What follows an ordinal that is the day of a month."""

NTH = rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b{NO_DATE}"


def _of_this_month(number: int, clock: Clock) -> date | None:
    """Return the day of the month that is spoken of."""
    latest = clock.latest[1] if clock.latest else clock.published
    before = latest.replace(day=1) - timedelta(days=1)
    months = (latest, clock.published, before)
    days = (safe(month.year, month.month, number) for month in months)
    return next((day for day in days if day and day <= clock.published), None)


def _bare(match: re.Match[str], clock: Clock) -> Days | None:
    groups = match.groupdict()
    number = int(groups["day"]) if groups.get("day") else ORDINALS.index(match["nth"].lower()) + 1
    month = (groups.get("of") or "").lower()
    if re.search("last|previous", month):
        first = months_on(clock.published if "last" in month else near(clock), -1)[0]
        day = safe(first.year, first.month, number)
    elif "this" in month:
        day = safe(clock.published.year, clock.published.month, number)
    else:
        day = _of_this_month(number, clock)
    return both(day, day)


def _bare_range(match: re.Match[str], clock: Clock) -> Days | None:
    last = _of_this_month(int(match["day2"]), clock)
    return both(last and safe(last.year, last.month, int(match["day"])), last)


FORMS: Forms = (
    (
        rf"\b(?:(?:from|between|on|of) )?(?:the )?{NTH}{DASH}{NTH.replace('<day>', '<day2>')}",
        _bare_range,
    ),
    (
        r"\b(?:on|evening of|morning of|night of|hours of|of|around|since|until|till|from|to) "
        rf"(?:\w+day )?the {NTH}",
        _bare,
    ),
    (rf"\b(?:on |of |from |since )?the (?P<day>\d{{1,2}})(?:st|nd|rd|th){OF_MONTH}", _bare),
    (rf"\b(?:on|of|hours of|since|until|till|from) the {ORDINAL}{OF_MONTH}", _bare),
    (rf"\b(?:on|of|hours of|since|until|till|from) the {LATER_ORDINAL}{ENDS}", _bare),
    (rf"(?<=, )the {NTH}", _bare),
    (rf"(?<=day )the {NTH}", _bare),
    (rf"(?:(?<=day, )|(?<=day ))(?:the )?{ORDINAL}(?=[,.;)])", _bare),
)
"""Forms that begin alike stand in the order of their length."""
