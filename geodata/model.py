"""The records of the product: what a layer, source, place, position, claim or choice is.

Incidents are many and live in a table (`geodata.incidents` names its columns); all other
records are few and live in these frozen dataclasses.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Source:
    """One article that is cited and was seen."""

    id: str
    """Permanent id: outlet, date and, where needed, topic."""
    publisher: str
    """The outlet and, in brackets or after "via", whom it relays."""
    title: str
    """The headline, or a short description where the headline was not seen."""
    date: date | None
    """Day of publication; None where no day could be established."""
    url: str
    """Address, http or https."""
    language: str
    """ISO 639-1 code."""
    licence: str = ""
    """A word of `vocabulary.SOURCE_LICENCES` or an SPDX id; blank for citation only."""


@dataclass(frozen=True)
class Claim:
    """What one party says about one incident."""

    incident_id: str
    """The incident that the claim is about."""
    claimant: str
    """Who speaks."""
    stance: str
    """A word of `vocabulary.STANCES`."""
    statement: str
    """What is said, in our own words."""
    source: str
    """Id of the source that reports the claim."""


@dataclass(frozen=True)
class Place:
    """One gazetteer entry."""

    name: str
    """Unique name; a bracket tells homonyms apart."""
    kind: str
    """A word of `vocabulary.PLACE_KINDS`."""
    lat: float
    """Latitude in degrees north, WGS 84."""
    lon: float
    """Longitude in degrees east, WGS 84."""
    admin1: str
    """Province of Armenia, district of Azerbaijan, or the like."""
    country: str
    """ISO 3166 code of the country by internationally recognised borders."""
    names_hy: tuple[str, ...]
    """Armenian names; empty if none is known for certain."""
    names_az: tuple[str, ...]
    """Azerbaijani names; empty if none is known for certain."""
    names_ru: tuple[str, ...]
    """Russian names."""
    alt_names: tuple[str, ...]
    """Other spellings, mostly English transliterations."""
    coordinate_source: str
    """What the point was checked against."""
    coordinate_error_km: float
    """Likely error of the point, in kilometres."""


@dataclass(frozen=True)
class Position:
    """One base, post, checkpoint or centre, or a whole district's posts, with its dates."""

    id: str
    """Permanent id."""
    name: str
    """What the sources call it."""
    force: str
    """A word of `vocabulary.ACTORS`."""
    kind: str
    """A word of `vocabulary.POSITION_KINDS`."""
    lat: float
    """Latitude in degrees north, WGS 84."""
    lon: float
    """Longitude in degrees east, WGS 84."""
    location_precision: str
    """A word of `vocabulary.PRECISIONS`."""
    valid_from: date | None
    """First day; None if no source gives one."""
    valid_to: date | None
    """Day on which it was no longer there; None if no end is known."""
    strength: int | None
    """Personnel, only where a source gives a number."""
    note: str
    """What else a reader must know, in our own words."""
    sources: tuple[str, ...]
    """Ids of the sources."""


@dataclass(frozen=True)
class Article:
    """One article as it was read, before anything is made of it."""

    address: str
    """Where it was found: a web address, a path, or `pasted text`."""
    title: str
    """The headline; empty if none was found."""
    publisher: str
    """The outlet; empty if none was found."""
    published: date | None
    """Day of publication; None if none was found."""
    url: str
    """Its own web address, http or https; empty if none is known."""
    language: str
    """ISO 639-1 code; empty if not known."""
    text: str
    """The main text, without navigation, comments and advertisements."""


@dataclass(frozen=True)
class Candidate:
    """An incident that an article seems to report; nobody has reviewed it yet."""

    start: date | None
    """First day; None if the article does not let it be known."""
    end: date | None
    """Last day, inclusive; the same as `start` for one day."""
    place: str
    """Name of a gazetteer place, or the words of the article if several could be meant."""
    lat: float | None
    """Latitude in degrees north, WGS 84; None if the place is not settled."""
    lon: float | None
    """Longitude in degrees east, WGS 84; None if the place is not settled."""
    location_precision: str
    """A word of `vocabulary.PRECISIONS`."""
    alternatives: tuple[str, ...]
    """Gazetteer names that the words could also mean; empty if the place is settled."""
    type: str
    """A word of `vocabulary.INCIDENT_TYPES`."""
    initiator: str
    """Who is reported to have acted: words of `vocabulary.ACTORS` joined by semicolons."""
    target: str
    """Upon whom: words of `vocabulary.ACTORS` joined by semicolons; may be empty."""
    claimant: str
    """Who says so; the publisher where the article speaks for itself."""
    stance: str
    """A word of `vocabulary.STANCES`."""
    killed_armenian_military: int | None
    """None where the article gives no number (not zero); so for all that follow."""
    killed_azerbaijani_military: int | None
    """See above."""
    killed_civilians: int | None
    """See above."""
    killed: int | None
    """All killed, whatever their side, also where the article does not tell the side."""
    wounded: int | None
    """All sides together."""
    captured: int | None
    """Captured or detained, all sides together."""
    quote: str
    """The words of the article that this rests on: `text[span[0]:span[1]]`."""
    span: tuple[int, int]
    """Where the quote begins and ends in the text, in characters."""
    confidence: float
    """From 0 to 1: how well the words fit; not a probability that it happened."""
    incident: str | None
    """Id of a known incident that this seems to tell of again; None for a new one."""
    denied_by: str = ""
    """Who denies it in the same article; empty if nobody does."""
    denial: str = ""
    """The words of the article in which they do."""


@dataclass(frozen=True)
class Layer:
    """What is known about one layer of the map; its geometry is a file of its own."""

    id: str
    """Permanent id, also the name of the file."""
    title: str
    """What the page calls it."""
    group: str
    """A word of `vocabulary.LAYER_GROUPS`."""
    asserts: str
    """What the layer says, and whose line it is: one or two sentences."""
    status: str
    """A word of `vocabulary.LAYER_STATUSES`."""
    valid_from: date | None
    """First day on which the layer applies; None for always."""
    valid_to: date | None
    """Day from which it no longer applies (half-open); None for still valid."""
    publisher: str
    """Who publishes what the layer is made from."""
    licence: str
    """Licence of the layer, an SPDX id where there is one."""
    url: str
    """Where the source, or its licence, can be read about."""
    attribution: str
    """The credit that every map and picture must show."""
    method: str
    """How the layer was made from its source."""
    accuracy_m: float
    """Typical error of its lines, in metres."""
    area_km2: float | None
    """Geodesic area of all its features valid together; None for lines and points."""
    published_km2: str
    """The officially published area with its source, for comparison; empty if none."""
    sha256: str
    """Hash of the GeoJSON file."""


@dataclass(frozen=True)
class Additions:
    """What people added to the catalogue: accepted incidents, their claims and sources."""

    incidents: tuple[Mapping[str, str], ...] = ()
    """Rows in the columns of incidents.csv, every cell text."""
    claims: tuple[Claim, ...] = ()
    """Claims about incidents, both those added and those of the catalogue."""
    sources: Mapping[str, Source] = field(default_factory=dict)
    """The articles that all this rests on, by id."""
    revision: int = 0
    """Number of the last change that these hold; 0 for nothing ever changed."""
