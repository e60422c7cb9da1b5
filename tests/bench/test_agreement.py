"""When a candidate agrees with an event, field by field."""

from dataclasses import replace
from datetime import date

import pytest

from geodata.catalogue import Catalogue
from tests.bench import agreement
from tests.bench.agreement import Judge
from tests.bench.examples import CANDIDATE, DAY, EVENT


@pytest.fixture(scope="module")
def judge(catalogue: Catalogue) -> Judge:
    return Judge(catalogue.gazetteer)


def test_a_candidate_with_the_type_place_and_day_of_an_event_agrees_in_all_three(judge: Judge):
    assert judge.agreement(EVENT, CANDIDATE) == 3


def test_a_type_of_the_same_family_agrees_but_is_not_the_right_type():
    clash = replace(CANDIDATE, type="clash")

    assert agreement.same_family(EVENT, clash)
    assert not agreement.right_type(EVENT, clash)


def test_a_type_of_another_family_does_not_agree():
    assert not agreement.same_family(EVENT, replace(CANDIDATE, type="landmine"))


def test_a_point_near_the_place_agrees_and_a_far_one_does_not(judge: Judge):
    near = replace(CANDIDATE, place="Kut", lat=40.1808, lon=45.9017)
    far = replace(CANDIDATE, place="Jermuk", lat=39.8395, lon=45.6711)

    assert judge.same_place(EVENT, near)
    assert not judge.same_place(EVENT, far)


def test_a_coarse_event_agrees_with_points_within_its_precision(judge: Judge):
    province = replace(EVENT, places=("Syunik",), precision="province")
    kapan = replace(CANDIDATE, place="Kapan", lat=39.2076, lon=46.4068)

    assert judge.same_place(province, kapan)
    assert not judge.same_place(
        replace(province, precision="settlement"),
        replace(kapan, place="Meghri", lat=38.9012, lon=46.2431),
    )


def test_a_place_that_is_left_open_agrees_only_with_gold_that_is_open(judge: Judge):
    both = ("Martuni (Gegharkunik)", "Khojavend")
    unsettled = replace(CANDIDATE, place="Martuni", lat=None, lon=None, alternatives=both)
    settled_gold = replace(EVENT, places=both)

    assert not judge.same_place(settled_gold, unsettled)
    assert judge.same_place(replace(settled_gold, is_open=True), unsettled)


@pytest.mark.parametrize(
    ("start", "end", "overlaps", "is_right"),
    [
        pytest.param(DAY, DAY, True, True, id="the same day"),
        pytest.param(date(2022, 5, 29), date(2022, 5, 29), True, True, id="a day later"),
        pytest.param(date(2022, 5, 30), date(2022, 5, 30), False, False, id="two days later"),
        pytest.param(date(2022, 5, 1), date(2022, 5, 31), True, False, id="a whole month"),
        pytest.param(DAY, None, True, True, id="no last day"),
        pytest.param(None, None, False, False, id="no day at all"),
    ],
)
def test_days_agree_if_they_overlap_within_a_day_and_are_right_if_not_much_vaguer(
    start: date | None, end: date | None, overlaps: bool, is_right: bool
):
    found = replace(CANDIDATE, start=start, end=end)

    assert agreement.same_time(EVENT, found) == overlaps
    assert agreement.right_date(EVENT, found) == is_right


@pytest.mark.parametrize(
    ("claimant", "side"),
    [
        ("Ministry of Defence of Armenia", "Armenia"),
        ("deputy mayor of Goris", "Armenia"),
        ("State Border Service of Azerbaijan", "Azerbaijan"),
        ("Baku", "Azerbaijan"),
        ("Artsakh Defence Army", "NK"),
        ("Russian peacekeepers in Nagorno-Karabakh", "Russia"),
        ("EU Mission in Armenia", "EU"),
        ("Meridian Wire", "publisher"),
        ("mayor of Noyemberyan", "Armenia"),
        ("head of the municipality of Tovuz", "Azerbaijan"),
        ("governor of Vayots Dzor", "Armenia"),
        ("museum of Tbilisi", "museum of Tbilisi"),
        ("a shepherd", "a shepherd"),
    ],
)
def test_a_claimant_speaks_for_a_side(claimant: str, side: str, judge: Judge):
    assert judge.side(claimant, "Meridian Wire") == side


def test_a_claimant_is_right_if_its_side_is_acceptable(judge: Judge):
    event = replace(EVENT, claimants=("Armenia", "publisher"))

    assert judge.right_claimant(event, replace(CANDIDATE, claimant="Yerevan"), "Some Paper")
    assert judge.right_claimant(event, replace(CANDIDATE, claimant="Some Paper"), "Some Paper")
    assert not judge.right_claimant(event, replace(CANDIDATE, claimant="Baku"), "Some Paper")


def test_figures_are_right_if_totals_agree_and_sides_where_the_gold_has_them():
    event = replace(EVENT, figures=(("killed", (1,)), ("killed_armenian_military", (1,))))
    right = replace(CANDIDATE, killed=1, killed_armenian_military=1)

    assert agreement.right_figures(event, right)
    assert agreement.right_figures(replace(event, figures=(("killed", (1,)),)), right)
    assert not agreement.right_figures(event, replace(right, killed_armenian_military=None))
    assert not agreement.right_figures(event, replace(right, wounded=2))


def test_any_of_several_right_figures_will_do():
    event = replace(EVENT, figures=(("wounded", (2, 4)),))

    assert agreement.right_figures(event, replace(CANDIDATE, wounded=4))
    assert not agreement.right_figures(event, replace(CANDIDATE, wounded=3))


def test_without_any_figure_there_is_nothing_to_be_right_in():
    assert not agreement.has_figures(EVENT, CANDIDATE)
    assert agreement.has_figures(EVENT, replace(CANDIDATE, captured=1))
