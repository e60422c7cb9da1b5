"""The page on data and method."""

from streamlit.testing.v1 import AppTest

from geodata.catalogue import Catalogue


def page() -> AppTest:
    def script() -> None:
        from dashboard import method  # noqa: PLC0415

        method.page()

    return AppTest.from_function(script, default_timeout=60).run()


def test_every_layer_and_table_is_listed_with_where_it_is_from(catalogue: Catalogue):
    shown = page()

    layers, tables = shown.dataframe[0].value, shown.dataframe[1].value
    assert list(layers["Layer"]) == [layer.title for layer in catalogue.layers.values()]
    assert set(tables["Table"]) == {"incidents", "claims", "sources", "positions", "places"}
    assert layers["Publisher"].ne("").all()
    assert layers["Licence"].ne("").all()


def test_the_page_says_that_nothing_was_set_aside():
    shown = page()

    assert not shown.exception
    assert shown.success[0].value == "Every row of every table passed its checks."


def test_the_page_carries_rules_gaps_vocabularies_licences_and_the_disclaimer():
    shown = page()

    headings = [header.value for header in shown.header]
    assert {"Rules", "Known gaps", "Vocabularies", "Licences"} <= set(headings)
    assert "not delimited except where marked" in shown.info[0].value
