"""The words that the tables may use, each with its meaning.

A vocabulary is an ordered mapping from the permanent word in the data to a `Term`.
Nothing outside a vocabulary is accepted; the Data page and the legend read from here.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Term:
    """One word of a vocabulary."""

    label: str
    """What the page shows."""
    meaning: str
    """One sentence that says when the word applies."""


@dataclass(frozen=True)
class IncidentType(Term):
    """What kind of event an incident is."""

    family: str
    """A word of `FAMILIES`."""


@dataclass(frozen=True)
class Precision(Term):
    """How well the point of an event or position is known."""

    radius_m: float
    """Radius of the circle that is drawn around the point, in metres."""


FAMILIES = {
    "fighting": Term("Fighting", "Troops move against each other, fire or kill."),
    "harm": Term("Mines, captures, damage", "People or property come to harm outside of fighting."),
    "presence": Term("Presence and movement", "Who stands, builds, closes, comes or leaves."),
    "talks": Term(
        "Talks and agreements", "What is said, negotiated, signed or drawn on the ground."
    ),
}
"""Families of incident types: one colour each; sources that tell of the same event seldom
differ in the family, but often in the type."""

INCIDENT_TYPES = {
    "advance": IncidentType(
        "Advance", "Troops move forward, take a place or cross a line.", "fighting"
    ),
    "clash": IncidentType("Clash", "Both sides fire, or their soldiers come to blows.", "fighting"),
    "shelling": IncidentType(
        "Fire", "Fire by one side, from small arms to artillery and drones.", "fighting"
    ),
    "casualty": IncidentType(
        "Killing or death", "Somebody is killed and is the story.", "fighting"
    ),
    "landmine": IncidentType("Landmine", "A mine or other left explosive goes off.", "harm"),
    "detention": IncidentType(
        "Capture", "Somebody is captured, detained or strays over the line.", "harm"
    ),
    "property_destruction": IncidentType(
        "Destruction", "Houses, graves, crops or animals are destroyed.", "harm"
    ),
    "fortification": IncidentType(
        "Fortification", "Trenches, posts or barriers are built.", "presence"
    ),
    "troop_buildup": IncidentType(
        "Troop build-up", "Forces gather without moving forward.", "presence"
    ),
    "road_closure": IncidentType("Closure", "A road or a supply, such as gas, is cut.", "presence"),
    "withdrawal": IncidentType("Withdrawal", "Troops, officials or residents leave.", "presence"),
    "deployment": IncidentType(
        "Deployment", "Peacekeepers, guards or monitors take up places.", "presence"
    ),
    "handover": IncidentType(
        "Hand-over", "Villages, districts, captives or remains are handed over.", "presence"
    ),
    "demarcation": IncidentType(
        "Demarcation", "The border is delimited or marked on the ground.", "talks"
    ),
    "negotiation": IncidentType("Negotiation", "The sides or mediators talk.", "talks"),
    "agreement": IncidentType("Agreement", "The sides agree, sign or open something.", "talks"),
    "statement": IncidentType(
        "Statement", "A public demand, threat or request is the event.", "talks"
    ),
}

STATUSES = {
    "confirmed_by_both": Term("Confirmed by both sides", "Both sides say so, or nobody objects."),
    "third_party_confirmed": Term(
        "Confirmed by a third party", "Reporters, observers or another outside body back the core."
    ),
    "claimed_by_one_side": Term("Claimed by one side", "Only one side reports it."),
    "disputed": Term("Disputed", "The sides contradict each other on who, where or whether."),
}

PRECISIONS = {
    "exact": Precision("Exact", "The spot itself is known.", 500),
    "settlement": Precision("Settlement", "The named village or town is plotted.", 3_000),
    "area": Precision("Area", "A stretch of border, heights, a road or several villages.", 8_000),
    "district": Precision("District", "Only the district is known.", 20_000),
    "province": Precision("Province", "Only the province is known.", 40_000),
    "country": Precision("Country", "Only the country is known; the point is nominal.", 100_000),
}
"""From the finest to the coarsest. The radii are our own choice: half the usual extent of
such a unit in the theatre; an incident's radius is never below the error of its place."""

STANCES = {
    "asserts": Term("asserts", "Says that it happened, or how."),
    "denies": Term("denies", "Says that it did not happen, or not so."),
    "confirms": Term("confirms", "Says so too, after another party has said it."),
    "qualifies": Term("qualifies", "Confirms in part, or adds what changes the picture."),
}

NO_REDISTRIBUTION = "no-redistribution"

SOURCE_LICENCES = {
    "": Term(
        "Citation only",
        "Facts in our own words and the citation are passed on; the text belongs to its publisher.",
    ),
    NO_REDISTRIBUTION: Term(
        "Not to be passed on", "Whatever rests on the source is shown here but never exported."
    ),
}
"""What may leave the product; any other word in the column is an SPDX id of an open licence."""

ACTORS = (
    "Armenian Armed Forces",
    "Azerbaijan Armed Forces",
    "Artsakh Defence Army",
    "Armenian National Security Service",
    "Azerbaijan State Border Service",
    "Artsakh police",
    "Azerbaijani police and security services",
    "Nagorno-Karabakh de facto authorities",
    "Azerbaijani activists",
    "government of Armenia",
    "government of Azerbaijan",
    "Russian peacekeepers",
    "Russian border guards",
    "Russian 102nd Military Base",
    "Russian-Turkish Joint Monitoring Centre",
    "CSTO",
    "EU monitors",
    "European Union",
    "United Nations",
    "OSCE",
    "ICRC",
    "government of Russia",
    "government of Turkey",
    "government of Iran",
    "government of the United States",
    "civilians",
    "unknown",
)

POSITION_KINDS = {
    "headquarters": Term("Headquarters", "A command post."),
    "base": Term("Base", "A garrison, camp or battalion."),
    "observation_post": Term("Observation post", "A post that watches a line or a road."),
    "checkpoint": Term("Checkpoint", "A post that stops or checks traffic."),
    "patrol_base": Term("Patrol base", "A place that patrols start from."),
    "monitoring_centre": Term("Monitoring centre", "A centre that watches a ceasefire."),
}

PLACE_KINDS = (
    "village", "town", "city", "district", "province", "region", "lake", "river", "mountain",
    "pass", "road", "bridge", "crossing", "locality", "monastery", "airport", "military_base",
    "mine",
)  # fmt: skip

LAYER_STATUSES = {
    "recognised": Term("Recognised", "Internationally recognised, whether or not delimited."),
    "disputed": Term("Disputed", "The states concerned do not agree on it."),
    "military": Term("Military", "A line or area of control, not of sovereignty."),
    "administrative": Term("Administrative", "A line inside one country."),
    "historical": Term("Historical", "Was in force once and is no longer."),
    "physical": Term("Physical", "Water, roads and towns, for orientation."),
}

LAYER_GROUPS = {
    "borders": Term("Recognised borders", "Countries, exclaves and the delimited sections."),
    "administrative": Term("Administrative", "Provinces and districts."),
    "karabakh": Term("Nagorno-Karabakh", "The several meanings of the name, each dated."),
    "military": Term("Military lines", "Lines and areas of control, each dated."),
    "positions": Term("Peacekeepers and monitors", "Posts, bases and centres, each dated."),
    "physical": Term("Base map", "Water, roads and towns."),
}
