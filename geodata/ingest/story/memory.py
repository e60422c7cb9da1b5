"""What is known of an article while it is read from its beginning to its end."""

from dataclasses import dataclass, field, replace

from geodata.ingest.clock import Clock
from geodata.ingest.merge import Denial, Telling
from geodata.ingest.speakers import Speaker
from geodata.ingest.when import When
from geodata.ingest.where import Locator, Mention
from geodata.model import Article

HISTORY_YEARS = 5
"""A year named that is further back than this is what the text goes on to tell of."""


@dataclass
class Story:
    """What is known while an article is read."""

    article: Article
    """The article."""
    known: Locator
    """The gazetteer."""
    clock: Clock
    """What relative days are reckoned from."""
    principal: Mention | None
    """The place that the article as a whole is about, if it is one."""
    reach: int
    """How many days back news without a place of its own is about it; 0 for none."""
    home: str | None
    """The side from which the article looks: what "the ministry" and "villagers" belong to."""
    voice: Speaker | None
    """Who speaks throughout: whoever issued a bulletin or gives an interview."""
    issuer: Speaker | None = None
    """The official body that its title or first line names, if it does."""
    heard: list[Speaker] = field(default_factory=list)
    """Everybody who spoke, the last one last."""
    lead: Speaker | None = None
    """Who spoke in the first paragraph."""
    opens: bool = False
    """Whether the text opens with its speaker, as bulletins do."""
    document: bool = False
    """Whether the text relates a report or a briefing of whoever speaks in its lead."""
    now: Speaker | None = None
    """Who spoke last in this paragraph."""
    asserted: Speaker | None = None
    """Who spoke last without denying anything."""
    named: dict[str, Mention] = field(default_factory=dict)
    """The last mention of each group of kinds, and of any kind under the empty name."""
    near: dict[str, Mention] = field(default_factory=dict)
    """The same for this paragraph alone."""
    quoted: Speaker | None = None
    """Who is quoted in this sentence, which is in the midst of a quotation."""
    setting: tuple[Mention, ...] = ()
    """Places of the last sentence of this paragraph that told of nothing happening there."""
    stray: list[Mention] = field(default_factory=list)
    """Places named beside troops in sentences that tell of nothing."""
    paragraph_day: When | None = None
    """The day last named in this paragraph, or over its section."""
    summed: When | None = None
    """The day on which several incidents are said to have been, before they are told."""
    section: When | None = None
    """The day in the heading that this paragraph is under."""
    section_year: int | None = None
    """The year in the heading that this paragraph is under."""
    titled: When | None = None
    """The day of the news that the title names."""
    hour: int | None = None
    """The hour of the entry last read."""
    paragraph: int = 0
    """Number of this paragraph; negative for entries of a live page, which stand alone."""
    told: list[Telling] = field(default_factory=list)
    """All tellings so far."""
    denials: list[Denial] = field(default_factory=list)
    """All denials so far."""

    def begin_paragraph(self) -> None:
        """Forget what does not outlast a paragraph."""
        year = self.clock.year
        old = year is not None and self.clock.published.year - year > 10 * HISTORY_YEARS
        year = year if old else self.section_year
        self.clock = replace(self.clock, year=year, of_old=False)
        self.now, self.setting, self.paragraph_day, self.near = None, (), self.section, {}
        self.paragraph = abs(self.paragraph) + 1

    def placed_here(self) -> bool:
        """Say whether this paragraph told of something at a place already."""
        return any(t.paragraph == self.paragraph and t.place for t in self.told)

    def is_old(self, day: When) -> bool:
        """Say whether a named year is history: the days that follow are of it too."""
        return self.clock.published.year - day.start.year > HISTORY_YEARS
