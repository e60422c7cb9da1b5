"""How candidates and events are paired, and what the figures over many articles are."""

from dataclasses import replace
from datetime import date

import pytest

from geodata.catalogue import Catalogue
from geodata.model import Candidate
from tests.bench import scoring
from tests.bench.agreement import Judge
from tests.bench.examples import ARTICLE, CANDIDATE, EVENT, case
from tests.bench.gold import NEGATIVE, Case
from tests.bench.scoring import Result

JERMUK = replace(EVENT, places=("Jermuk",))
AT_JERMUK = replace(CANDIDATE, place="Jermuk", lat=39.8395, lon=45.6711)
AT_KUT = replace(CANDIDATE, place="Kut", lat=40.1808, lon=45.9017)
KUT = replace(EVENT, places=("Kut",))


@pytest.fixture(scope="module")
def judge(catalogue: Catalogue) -> Judge:
    return Judge(catalogue.gazetteer)


def result(judge: Judge, about: Case, *found: Candidate) -> Result:
    return scoring.compare(about, ARTICLE, found, judge)


def test_what_agrees_is_a_hit_and_the_rest_is_missed_or_spurious(judge: Judge):
    outcome = result(judge, case(EVENT, JERMUK), CANDIDATE, replace(AT_JERMUK, type="statement"))

    assert outcome.hits == ((EVENT, CANDIDATE),)
    assert outcome.missed == (JERMUK,)
    assert [found.type for found in outcome.spurious] == ["statement"]


def test_an_event_that_is_told_twice_is_found_once(judge: Judge):
    outcome = result(judge, case(EVENT), CANDIDATE, CANDIDATE)

    assert outcome.hits == ((EVENT, CANDIDATE),)
    assert outcome.spurious == (CANDIDATE,)


def test_neighbouring_villages_are_paired_each_with_its_own_candidate(judge: Judge):
    outcome = result(judge, case(EVENT, KUT), AT_KUT, CANDIDATE)

    assert set(outcome.hits) == {(EVENT, CANDIDATE), (KUT, AT_KUT)}


def test_an_event_takes_another_candidate_so_that_both_events_find_one():
    numbers = {(EVENT, CANDIDATE), (EVENT, AT_KUT), (KUT, CANDIDATE)}

    pairs = scoring.match([EVENT, KUT], [CANDIDATE, AT_KUT], lambda *pair: pair in numbers)

    assert set(pairs) == {(EVENT, AT_KUT), (KUT, CANDIDATE)}


def test_an_optional_event_neither_rewards_nor_punishes(judge: Judge):
    optional = replace(EVENT, is_optional=True)

    assert not result(judge, case(optional)).missed
    found = result(judge, case(optional), CANDIDATE)
    assert not found.hits
    assert not found.spurious


def test_a_candidate_wrong_in_one_field_is_paired_for_the_accuracy_of_fields(judge: Judge):
    late = replace(CANDIDATE, start=date(2022, 6, 9), end=date(2022, 6, 9))

    outcome = result(judge, case(EVENT), late)

    assert not outcome.hits
    assert outcome.pairs == ((EVENT, late),)
    summary = scoring.summarise([outcome], judge)
    assert (summary.date, summary.place, summary.type, summary.claimant) == (0, 1, 1, 1)


def test_precision_recall_and_f1_count_over_all_articles(judge: Judge):
    outcomes = [
        result(judge, case(EVENT, JERMUK), CANDIDATE),
        result(judge, case(EVENT), CANDIDATE, AT_JERMUK),
        result(judge, case(), AT_JERMUK, replace(AT_JERMUK, type="landmine")),
    ]

    summary = scoring.summarise(outcomes, judge)

    assert summary.precision == pytest.approx(2 / 5)
    assert summary.recall == pytest.approx(2 / 3)
    assert summary.f1 == pytest.approx(0.5)


def test_casualties_count_only_where_anybody_has_a_figure(judge: Judge):
    deadly = replace(EVENT, figures=(("killed", (1,)),))
    outcomes = [
        result(judge, case(EVENT), CANDIDATE),
        result(judge, case(deadly), replace(CANDIDATE, killed=1)),
        result(judge, case(deadly), CANDIDATE),
    ]

    assert scoring.summarise(outcomes, judge).figures == pytest.approx(1 / 2)


def test_only_physical_incidents_in_negative_articles_are_false_alarms(judge: Judge):
    talks = replace(CANDIDATE, type="negotiation")
    negative = result(judge, case(style=NEGATIVE), CANDIDATE, talks)
    positive = result(judge, case(), CANDIDATE)

    assert scoring.false_alarms(negative) == [CANDIDATE]
    assert scoring.summarise([negative, positive], judge).false_alarms == 1


def test_nothing_found_in_nothing_is_no_error(judge: Judge):
    summary = scoring.summarise([result(judge, case())], judge)

    assert (summary.precision, summary.recall, summary.f1) == (0, 0, 0)
