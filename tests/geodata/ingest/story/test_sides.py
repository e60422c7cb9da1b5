"""The side that a place speaks for."""

from datetime import date

import pytest

from geodata.ingest.story.sides import side_of
from geodata.model import Article


@pytest.mark.parametrize(
    ("place", "published", "side"),
    [
        ("Askeran", date(2022, 6, 15), "Nagorno-Karabakh"),
        ("Askeran", date(2024, 6, 15), "Azerbaijan"),
        ("Kapan", date(2022, 6, 15), "Armenia"),
        ("Aghdam", date(2022, 6, 15), "Azerbaijan"),
    ],
)
def test_karabakh_spoke_for_itself_until_its_authorities_were_dissolved(
    catalogue, place, published, side
):
    (found,) = {p for p in catalogue.gazetteer.by_spelling[place.lower()] if p.name == place}
    article = Article("pasted text", "", "The Paper", published, "", "en", "")

    assert side_of(found, article) == side
