"""Whether a telling may be about an incident that is told already."""

from geodata.ingest.merge.draft import Draft
from geodata.ingest.merge.telling import ASSUMED, SAID, TAKEN_OVER, Telling, near
from geodata.ingest.merge.types import FIRE, VIOLENT, same_kind
from geodata.ingest.where import AREAS, contains, rough_km

STATE_DAYS = 45
"""How far apart two tellings of a state may be and still mean one."""

SAME_SPOT_KM = 2.5
"""Places closer than this may be two names of one spot."""

SAME_ROAD_KM = 15.0
"""Places closer than this may be on one closed road."""

NEWS_DAYS = 7
"""How many days news may be late."""

ACROSS_KM = 45.0
"""How far the middle of a district may lie from a village at which the other side saw the fight."""


def goes_on_with(draft: Draft, telling: Telling) -> bool:
    """Say whether `telling` may be about the incident of `draft`."""
    if telling.again and telling.type == draft.type and _same_time(draft, telling):
        return True
    if _answered_by(draft, telling) or _dated_by(draft, telling):
        return True
    return _same_kind(draft, telling) and _same_place(draft, telling) and _same_time(draft, telling)


def _dated_by(draft: Draft, telling: Telling) -> bool:
    """Say whether `telling` gives the day of what was news so far: it happened on Friday."""
    last, guess, day = draft.tellings[-1], draft.when, telling.when
    if telling.sure != SAID or guess is None or day is None or telling.type != draft.type:
        return False
    if any(t.sure == SAID for t in draft.tellings) or not near(last, telling):
        return False
    late = (guess.end - day.start).days
    return 0 <= late <= NEWS_DAYS and _same_place(draft, telling)


def _answered_by(draft: Draft, telling: Telling) -> bool:
    """Say whether `telling` is the other side's version of this fight, across the line."""
    here, there, last = draft.place, telling.place, draft.tellings[-1]
    if telling.tolls or not (telling.answer and here and there and near(last, telling)):
        return False
    if not {draft.type, telling.type} <= FIRE:
        return False
    dated = draft.when and telling.when and telling.sure > ASSUMED
    if draft.when and telling.when and dated and not draft.when.meets(telling.when, 0):
        return False
    wide = there.place.kind in AREAS or there.vague
    return wide and rough_km(here.place, there.place) < ACROSS_KM


def _same_kind(draft: Draft, telling: Telling) -> bool:
    """Say whether the types of both may be told of one incident where they are."""
    here, there = draft.place, telling.place
    if here and there and contains(here.place, there.place) | contains(there.place, here.place):
        return draft.type == telling.type or {draft.type, telling.type} <= FIRE
    if {draft.type, telling.type} == {"advance", "fortification"} and not telling.own_place:
        return telling.paragraph == draft.tellings[-1].paragraph
    if there is None and telling.type == "detention":
        return draft.type in VIOLENT
    return same_kind(draft.type, telling.type)


def _same_place(draft: Draft, telling: Telling) -> bool:
    """Say whether both may be at one place."""
    here, there = draft.place, telling.place
    if here is None or there is None:
        return True
    if {place.name for place in here.places} & {place.name for place in there.places}:
        return True
    if _was_guessed(draft) and telling.own_place and telling.sure == TAKEN_OVER:
        return draft.type == telling.type and near(draft.tellings[-1], telling)
    one, other = here.place, there.place
    spots = not {one.kind, other.kind} & set(AREAS)
    if not (spots and telling.own_place) and (contains(one, other) or contains(other, one)):
        return True
    if draft.type == telling.type == "road_closure" and telling.sure < SAID:
        return rough_km(one, other) < SAME_ROAD_KM
    named_twice = spots and "village" not in (one.kind, other.kind)
    return named_twice and rough_km(one, other) < SAME_SPOT_KM


def _was_guessed(draft: Draft) -> bool:
    """Say whether the place was only taken over from what the article is about."""
    return not any(telling.own_place for telling in draft.tellings)


def _same_time(draft: Draft, telling: Telling) -> bool:
    """Say whether both may be on one day, or of one time as long as a road is closed."""
    if draft.when is None or telling.when is None:
        return True
    if draft.type == telling.type == "road_closure" and draft.place and telling.place:
        return draft.when.meets(telling.when, STATE_DAYS)
    told = telling.place is not None or any(t.sure == SAID for t in draft.tellings)
    tolerance = 0 if told and telling.sure == SAID else 1
    return draft.when.meets(telling.when, tolerance)
