"""How tests reckon the days of a text, from a Wednesday."""

from datetime import date

from geodata.ingest import when
from geodata.ingest.clock import Clock

WEDNESDAY = date(2022, 6, 15)


def days(text: str, latest: str = "", year: int | None = None) -> list[tuple[str, str]]:
    day = date.fromisoformat(latest) if latest else None
    clock = Clock(WEDNESDAY, (day, day) if day else None, year=year)
    found = when.find(text, 0, len(text), clock)
    return [(day.start.isoformat(), day.end.isoformat()) for day in found]
