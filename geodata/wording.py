"""Days, distances and counts in plain words, never more exact than the facts."""

from datetime import date

DISCLAIMER = (
    "Boundaries, names and areas of control are for information, as of the date given, from "
    "the sources listed. The Armenia–Azerbaijan border is not delimited except where marked. "
    "Nothing here implies a position on the status of any territory. Areas of control are "
    "approximate."
)
"""What every view of the map says about itself, on the page and wherever it leaves it."""

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip

COUNTRIES = {
    "AM": "Armenia",
    "AZ": "Azerbaijan",
    "GE": "Georgia",
    "IR": "Iran",
    "RU": "Russia",
    "TR": "Türkiye",
}
"""Names of the countries on the map by ISO 3166 code."""


def day(when: date) -> str:
    """Return a day such as 12 May 2021."""
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}"


def window(start: date, end: date) -> str:
    """Return a window, without repeating what both its days share: 12–15 May 2021."""
    if start == end:
        return day(end)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{day(end)}"
    if start.year == end.year:
        return f"{start.day} {MONTHS[start.month - 1]} – {day(end)}"
    return f"{day(start)} – {day(end)}"


def validity(start: date | None, end: date | None) -> str:
    """Return from when until before when something applied; None leaves that side open."""
    since = f"from {day(start)}" if start else "start not known"
    return f"{since} until {day(end)}" if end else f"{since}, no end known"


def distance(kilometres: float, radius_m: float) -> str:
    """Return a distance with its uncertainty, rounded to what the uncertainty allows.

    Tenths of a kilometre if the point is good to a kilometre, whole ones up to 10 km,
    then tens.
    """
    radius = radius_m / 1000
    digits = 1 if radius <= 1 else 0 if radius <= 10 else -1
    rounded = round(kilometres, digits)
    least = 10.0**-digits
    amount = f"less than {least:g}" if rounded == 0 else f"about {rounded:g}"
    return f"{amount} km (± {radius:g} km)"


def count(number: int, noun: str, plural: str = "") -> str:
    """Return a number with its noun: 1 incident, 1,234 incidents."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def country(code: str) -> str:
    """Return the name of a country on the map, or the code itself."""
    return COUNTRIES.get(code, code)
