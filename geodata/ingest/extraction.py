"""An article → the incidents that it reports, each with the words that it rests on."""

from datetime import timedelta

from geodata.ingest import topic, where
from geodata.ingest.candidates import candidate
from geodata.ingest.hindsight import at_stray_place, with_issuer
from geodata.ingest.merge import SAID, Telling, answer, merge
from geodata.ingest.narration import read_paragraph
from geodata.ingest.sentences import paragraphs
from geodata.ingest.story import Story, begin
from geodata.ingest.where import Mention
from geodata.model import Article, Candidate
from geodata.places import Gazetteer


def extract(article: Article, gazetteer: Gazetteer) -> tuple[Candidate, ...]:
    """Return the incidents that `article` reports, in the order in which it tells of them."""
    parts = paragraphs(article.text)
    known = where.locator(gazetteer)
    found = [where.mentions(part, article.text, known) for part in parts]
    if topic.is_other(article, found):
        return ()
    placed = _settled(article.text, found)
    story = begin(article, parts, placed, known)
    for part, mentions in zip(parts, placed, strict=True):
        read_paragraph(story, part, mentions)
    drafts = merge(at_stray_place(story, with_issuer(story, _reported(story))))
    return tuple(
        candidate(draft, article, answer(draft, story.told, story.denials)) for draft in drafts
    )


def _settled(text: str, found: list[list[Mention]]) -> list[list[Mention]]:
    """Return the places named in each paragraph, with the whole article telling namesakes apart."""
    settled = iter(where.settle([mention for mentions in found for mention in mentions], text))
    return [[next(settled) for _ in mentions] for mentions in found]


def _reported(story: Story) -> list[Telling]:
    """Return what an article reports: in opinions and tales only what they date and place."""
    told, looks_back = story.told, topic.is_retold(story.article)
    if looks_back or (topic.is_opinion(story.article) and not story.voice):
        told = [telling for telling in told if telling.own_place and telling.sure == SAID]
    return [telling for telling in told if _on_a_day(telling)] if looks_back else told


def _on_a_day(telling: Telling) -> bool:
    """Say whether a telling has the day or the night when it happened."""
    return telling.when is not None and telling.when.end - telling.when.start <= timedelta(days=1)
