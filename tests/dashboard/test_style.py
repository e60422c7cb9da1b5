"""The table of colours and symbols: complete, and told apart by everybody."""

from itertools import combinations

import numpy as np
import pytest

from dashboard import style
from geodata import layers, vocabulary

DEUTERANOPIA = np.array(
    [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]]
)
PROTANOPIA = np.array(
    [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ]
)
"""What a reader without green or red cones sees, in linear RGB (Machado and others, 2009)."""

THEMES = ("light", "dark")


def linear(colour: str) -> np.ndarray:
    """Return the linear RGB of a CSS colour, from 0 to 1 (the sRGB transfer function)."""
    values = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    """Return the relative luminance (WCAG)."""
    return float(linear(colour) @ [0.2126, 0.7152, 0.0722])


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours (WCAG), 1 to 21."""
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


def test_every_word_of_the_vocabularies_has_its_look():
    assert style.FAMILY_COLOURS.keys() == vocabulary.FAMILIES.keys()
    assert style.TYPE_SHAPES.keys() == vocabulary.INCIDENT_TYPES.keys()
    assert style.FILLINGS.keys() == vocabulary.STATUSES.keys()
    assert style.POSITION_SHAPES.keys() == vocabulary.POSITION_KINDS.keys()


@pytest.mark.parametrize("id_", layers.load())
def test_every_layer_has_a_style(id_: str):
    assert id_ in style.LAYERS


def test_no_two_types_of_incident_share_a_shape():
    shapes = list(style.TYPE_SHAPES.values())

    assert len(set(shapes)) == len(shapes)


def test_both_countries_look_the_same():
    one, other = style.LAYERS["armenia"], style.LAYERS["azerbaijan"]

    assert (one.fill, one.line, one.width, one.dash) == (
        other.fill, other.line, other.width, other.dash
    )  # fmt: skip


def test_recognised_but_not_delimited_is_dashed_and_delimited_is_solid():
    assert style.LAYERS["border"].dash
    assert not style.LAYERS["delimited_2024"].dash


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("sight", [np.eye(3), DEUTERANOPIA, PROTANOPIA])
def test_families_are_told_apart_by_colour_blind_readers(sight: np.ndarray, theme: str):
    seen = [sight @ linear(getattr(colour, theme)) for colour in style.FAMILY_COLOURS.values()]

    assert all(np.linalg.norm(one - other) > 0.12 for one, other in combinations(seen, 2))


@pytest.mark.parametrize("theme", THEMES)
def test_families_are_told_apart_in_greyscale(theme: str):
    greys = sorted(luminance(getattr(colour, theme)) for colour in style.FAMILY_COLOURS.values())

    assert all(
        (bright + 0.05) / (dark + 0.05) > 1.25
        for dark, bright in zip(greys, greys[1:])  # noqa: B905, RUF007
    )


@pytest.mark.parametrize("theme", THEMES)
def test_names_can_be_read_on_land(theme: str):
    text, land = getattr(style.TEXT, theme), getattr(style.LAND, theme)

    assert contrast(text, land) >= 7


@pytest.mark.parametrize("actor", vocabulary.ACTORS)
def test_every_actor_belongs_to_a_group_of_forces(actor: str):
    assert style.force_group(actor) in style.FORCE_GROUPS


def test_no_actor_belongs_to_two_groups_and_each_is_a_word_of_the_vocabulary():
    named = [actor for group in style.FORCE_GROUPS.values() for actor in group.actors]

    assert len(named) == len(set(named))
    assert set(named) <= set(vocabulary.ACTORS)


def test_what_the_browser_gets_has_every_table():
    sent = style.as_json()

    assert sent["types"].keys() == vocabulary.INCIDENT_TYPES.keys()
    assert sent["layers"].keys() == style.LAYERS.keys()
