"""Who speaks in a clause, named or not."""

from geodata.ingest.scene import Scene
from geodata.ingest.sentences import Clause
from geodata.ingest.speakers import Speaker
from geodata.ingest.story import Story
from geodata.ingest.when import OLD_DAYS, When
from geodata.ingest.who import Report


def report_of(scene: Scene, clause: Clause) -> Report | None:
    """Return the reported speech that a clause belongs to; a denial claims nothing."""
    said = [r for r in scene.said if r.stance != "denies"]
    inside = [r for r in said if clause.start <= r.start < clause.end]
    before = [r for r in said if r.start < clause.start]
    choice = inside[:1] or before[-1:] or said[:1]
    return choice[0] if choice else None


def silent_speaker(story: Story, day: When | None) -> Speaker | None:
    """Return who speaks where a sentence does not say it."""
    if story.voice:
        return story.voice
    old = day is not None and (story.clock.published - day.end).days > OLD_DAYS
    return story.now if story.now and story.now.official and not old else None
