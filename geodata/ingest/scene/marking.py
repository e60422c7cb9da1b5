"""One sentence with what is marked in it: places, days and reported speech."""

from collections.abc import Sequence
from dataclasses import dataclass

from geodata.ingest import identity, triggers, when, who
from geodata.ingest.scene.deixis import as_spoken, in_the_past, is_ahead
from geodata.ingest.scene.quotation import quoted
from geodata.ingest.scene.utterance import marked
from geodata.ingest.sentences import Clause, Sentence
from geodata.ingest.story import FROM_THERE, Story
from geodata.ingest.story.sides import side_in
from geodata.ingest.when import When
from geodata.ingest.where import CAPITALS, Mention


@dataclass(frozen=True)
class Scene:
    """One sentence with what is marked in it."""

    sentence: Sentence
    """The sentence."""
    mentions: tuple[Mention, ...]
    """The places that it names."""
    days: tuple[When, ...]
    """The days that it names."""
    said: tuple[who.Report, ...]
    """The reported speech in it."""

    @property
    def bounds(self) -> tuple[int, int]:
        """Where the sentence begins and ends."""
        return self.sentence.start, self.sentence.end

    @property
    def sites(self) -> list[Mention]:
        """The places where things may have happened; a capital stands for its government."""
        return [m for m in self.mentions if m.role == "event" and m.place.name not in CAPITALS]

    def events_in(self, clause: Clause) -> list[Mention]:
        """Return the places, capitals too, that a clause names as those of events."""
        inside = (m for m in self.mentions if clause.start <= m.start < clause.end)
        return [m for m in inside if m.role == "event"]

    def days_in(self, clause: Clause) -> list[When]:
        """Return the days of the events of a clause."""
        return [d for d in self.days if clause.start <= d.span[0] < clause.end and not d.of_report]


def at(story: Story, sentence: Sentence, mentions: Sequence[Mention]) -> Scene:
    """Return a sentence with the places, days and speakers that it names."""
    text = story.article.text
    listener = identity.Listener(
        tuple(story.heard),
        story.home,
        story.reach == FROM_THERE,
        lambda start, end: side_in(story, mentions, start, end),
    )
    said = who.reports(text, sentence.start, sentence.end, listener)
    if not said:
        story.quoted = quoted(story, sentence, listener)
    days = when.find(text, sentence.start, sentence.end, story.clock)
    days = [in_the_past(story, sentence, day) for day in days]
    days = [day for day in days if not is_ahead(story, day)]
    days = [marked(text, sentence.start, day, said) for day in days]
    spoken = tuple(as_spoken(story, day, days) for day in days)
    return Scene(sentence, tuple(mentions), spoken, tuple(said))


def tells(scene: Scene, at: int, text: str) -> bool:
    """Say whether the clause around offset `at` tells of something itself."""
    around = (c for c in scene.sentence.clauses if c.start <= at < c.end)
    return any(triggers.find(text, clause.start, clause.end) for clause in around)
