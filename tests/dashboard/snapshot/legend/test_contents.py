"""The legend explains what is drawn and nothing else."""

from dataclasses import replace

from dashboard.snapshot import SYUNIK, WHOLE, Request
from dashboard.snapshot.frame import Rectangle
from dashboard.snapshot.generalisation import hexagons
from dashboard.snapshot.legend.contents import SILENT, sections
from dashboard.snapshot.scene import MOST_CIRCLES, Scene, scene
from geodata import vocabulary
from geodata.export import Extract
from tests.dashboard.snapshot.conftest import PAPER


def legend(shown: Scene) -> set[tuple[str, str]]:
    """Return the kind and key of every entry."""
    return {(one.kind, one.key) for section in sections(shown) for one in section.entries}


def keys(shown: Scene, kind: str) -> set[str]:
    return {key for one, key in legend(shown) if one == kind}


def test_the_legend_has_the_types_and_statuses_that_are_drawn_and_no_others(may: Extract):
    shown = scene(may, Request(SYUNIK), PAPER)
    rows = [row for stack in shown.stacks if shown.is_apart(stack) for row in stack.rows]
    drawn = may.incidents.iloc[rows]

    assert keys(shown, "type") == set(drawn["type"])
    assert keys(shown, "status") == set(drawn["status"])
    assert keys(shown, "type") < set(vocabulary.INCIDENT_TYPES)


def test_the_legend_has_the_families_that_rings_show_and_no_others(year: Extract):
    shown = scene(year, Request(WHOLE), PAPER)
    ringed = [row for one in shown.stacks if not shown.is_apart(one) for row in one.rows]
    families = {vocabulary.INCIDENT_TYPES[shown.words(row)[0]].family for row in ringed}

    assert ringed
    assert keys(shown, "family") == families
    assert ("stack", "") in legend(shown)


def test_the_legend_has_the_layers_that_are_seen_and_no_others(may: Extract):
    shown = scene(may, Request(SYUNIK), PAPER)
    seen = {ground.id for ground in shown.grounds}

    assert keys(shown, "layer") == seen - set(SILENT)
    assert "peacekeepers_zone_2020_2023" in seen
    assert "held_1994_2020" not in seen
    assert "delimited_2024" not in seen


def test_a_layer_beyond_the_edge_of_the_map_is_not_in_the_legend(may: Extract):
    tavush = replace(SYUNIK, bounds=(44.9, 40.7, 45.5, 41.2))

    assert "peacekeepers_zone_2020_2023" not in keys(scene(may, Request(tavush), PAPER), "layer")


def test_the_legend_has_the_positions_that_are_drawn_and_no_others(may: Extract):
    shown = scene(may, Request(SYUNIK), PAPER)
    without = scene(may, Request(SYUNIK, positions=False), PAPER)

    assert {key.partition("|")[0] for key in keys(shown, "post")} == {p.kind for p in shown.posts}
    assert keys(shown, "force") == {post.group for post in shown.posts}
    assert keys(without, "post") == keys(without, "force") == set()


def test_a_window_with_nothing_in_it_has_no_sign_of_incidents_in_the_legend(empty: Extract):
    shown = scene(empty, Request(SYUNIK), PAPER)

    assert {kind for kind, _ in legend(shown)} == {"layer"}
    assert shown.seen == 0


def test_circles_are_explained_only_where_they_are_drawn(may: Extract, year: Extract):
    assert ("circle", "") in legend(scene(may, Request(SYUNIK), PAPER))
    crowded = scene(year, Request(WHOLE), Rectangle(0, 0, 1400, 1400))
    assert len(crowded.stacks) > MOST_CIRCLES
    assert ("circle", "") not in legend(crowded)


def test_the_legend_has_the_classes_of_density_that_are_drawn_and_no_types(crowd: Extract):
    shown = scene(crowd, Request(SYUNIK), PAPER)

    assert keys(shown, "density") == {str(hexagons.level(n)) for n in shown.hexagons.values()}
    assert keys(shown, "type") == set()
