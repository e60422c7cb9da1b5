"""The forms of wars, and of the days in them: in the 44-day war, on the second day of the war."""

import re
from datetime import date, timedelta

from geodata.ingest.clock import Clock, Days, Forms, Handler, both

WARS = (
    (r"(?:44|forty[ -]four)[ -]day|(?:[Ss]econd|2020|[Aa]utumn)(?: Nagorno)?[- ]*(?:Karabakh|"
     r"Artsakh)?", date(2020, 9, 27), date(2020, 11, 10)),
    (r"[Ff]irst(?: Nagorno)?[- ]*(?:Karabakh|Artsakh)?", date(1992, 1, 1), date(1994, 5, 12)),
    (r"(?:[Ff]our|4)[ -][Dd]ay|April(?: 2016)?|2016", date(2016, 4, 2), date(2016, 4, 5)),
    (r"(?:[Tt]wo|2)[ -][Dd]ay|September 2022", date(2022, 9, 13), date(2022, 9, 14)),
)  # fmt: skip
"""The wars by their names, each with its first and last day."""

WAR_DAYS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
            "tenth")  # fmt: skip
"""The days of a war that are told by their number."""


def _war(first: date, last: date) -> Handler:
    def days(match: re.Match[str], clock: Clock) -> Days | None:
        nth = (match.groupdict().get("nth") or "").lower()
        if nth in ("last", "final"):
            return last, last
        if nth in WAR_DAYS:
            day = first + timedelta(days=WAR_DAYS.index(nth))
            return both(day, min(day, last))
        return (first, last) if first <= clock.published else None

    return days


FORMS: Forms = (
    *(
        (
            rf"\b(?:(?:[Oo]n )?(?:[Tt]he )?(?:very )?(?P<nth>{'|'.join(WAR_DAYS)}|last|"
            r"final) day )?(?:[Ii]n|[Dd]uring|[Tt]hroughout|of|[Ff]rom|[Oo]f)\s+(?:the\s+)?"
            rf"(?:{names})\s+(?:\w+\s+)?[Ww]ar\b",
            _war(first, last),
        )
        for names, first, last in WARS
    ),
)
