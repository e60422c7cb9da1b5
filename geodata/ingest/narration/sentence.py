"""One sentence → what it tells of, and what it leaves behind for the next."""

import re
from collections.abc import Sequence

from geodata.ingest.division import divided
from geodata.ingest.narration import amendment, denial
from geodata.ingest.narration.clause import read_clause
from geodata.ingest.scene import Scene, at
from geodata.ingest.sentences import Sentence
from geodata.ingest.story import Story
from geodata.ingest.story.anaphora import remember
from geodata.ingest.timekeeping import set_day, turn_clock
from geodata.ingest.where import Mention

TROOPS = re.compile(r"\b(?:forces|troops|soldiers|army|military)\b")
"""Words for those whose whereabouts may place the news."""


def read_sentence(story: Story, sentence: Sentence, mentions: Sequence[Mention]) -> None:
    """Add to `story` what one sentence tells."""
    story.quoted = None
    scene = divided(at(story, sentence, mentions), story.article.text)
    before, kind = len(story.told), None
    for clause in scene.sentence.clauses:
        kind = read_clause(story, scene, clause, kind)
    told = story.told[before:]
    if not told:
        amendment.take_back(story, scene)
    amendment.set_place(story, scene, told)
    if not any(t.place for t in told):
        set_day(story, scene, min(before, len(story.told)))
    if scene.said:
        amendment.attribute_back(story, scene, before)
        denial.hear(story, scene)
        _listen(story, scene)
    _set_scene(story, scene, bool(told))
    remember(story, mentions)
    turn_clock(story, scene, told)


def _listen(story: Story, scene: Scene) -> None:
    """Keep who spoke last, and who spoke last without denying anything."""
    story.now = scene.said[-1].speaker
    asserting = [r.speaker for r in scene.said if r.speaker and r.stance != "denies"]
    story.asserted = asserting[-1] if asserting else story.asserted
    story.heard.extend(report.speaker for report in scene.said if report.speaker)


def _set_scene(story: Story, scene: Scene, told: bool) -> None:
    """Keep the places of a sentence that tells of nothing for what is told next."""
    if told:
        story.setting = ()
        return
    story.setting = tuple(scene.sites) or story.setting
    if TROOPS.search(story.article.text, *scene.bounds):
        story.stray.extend(scene.sites)
