"""The view and the address of the page."""

from dataclasses import replace
from datetime import date

import pytest

from dashboard import view_state
from geodata.catalogue import Catalogue
from geodata.select import Filters, Selection


def test_an_empty_address_opens_the_days_of_the_press_report_in_syunik(catalogue: Catalogue):
    view, problems = view_state.from_query({}, catalogue)

    assert (view.selection.start, view.selection.end) == (date(2021, 5, 12), date(2021, 5, 15))
    assert view.selection.filters == Filters()
    assert problems == []


def test_the_first_view_needs_no_more_address_than_its_window(catalogue: Catalogue):
    query = view_state.to_query(view_state.first_view(catalogue), catalogue)

    assert query == {"from": "2021-05-12", "to": "2021-05-15"}


def test_a_view_comes_back_from_its_own_address(catalogue: Catalogue):
    view = replace(
        view_state.first_view(catalogue),
        selection=Selection(
            date(2022, 9, 13),
            date(2022, 9, 14),
            Filters(
                types=("shelling", "clash"),
                actors=("Armenian Armed Forces",),
                statuses=("disputed",),
                areas=("AM",),
                precision="district",
                text="Şuşa & more",
            ),
        ),
        layers=("armenia", "positions"),
        incident="2021-05-12-sev-lich",
        center=(40.1234, 45.5),
        zoom=10,
        basemap="OpenTopoMap",
    )

    assert view_state.from_query(view_state.to_query(view, catalogue), catalogue) == (view, [])


def test_a_view_without_any_layer_comes_back_without_any_layer(catalogue: Catalogue):
    view = replace(view_state.first_view(catalogue), layers=())

    assert view_state.from_query(view_state.to_query(view, catalogue), catalogue)[0].layers == ()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("from", "2021-13-01"),
        ("to", "yesterday"),
        ("types", "earthquake"),
        ("actors", "Martians"),
        ("statuses", "<script>"),
        ("areas", "Atlantis"),
        ("precision", "perfect"),
        ("layers", "atlantis"),
        ("incident", "no-such-incident"),
        ("map", "here"),
        ("map", "91,181,99"),
        ("base", "Somewhere"),
    ],
)
def test_what_an_address_gets_wrong_is_named_and_the_rest_opens(
    name: str, text: str, catalogue: Catalogue
):
    view, problems = view_state.from_query({name: text, "text": "mine"}, catalogue)

    assert [(problem.field, problem.found) for problem in problems] == [(name, text)]
    assert view.selection.filters.text == "mine"


def test_a_window_given_backwards_is_turned_round(catalogue: Catalogue):
    view, _ = view_state.from_query({"from": "2022-02-02", "to": "2021-01-01"}, catalogue)

    assert (view.selection.start, view.selection.end) == (date(2021, 1, 1), date(2022, 2, 2))
