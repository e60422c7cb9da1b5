"""Long lists come in pages; short ones need no choice."""

from streamlit.testing.v1 import AppTest


def app(number: int, page: int = 1) -> AppTest:
    def script(number: int) -> None:
        import streamlit as st  # noqa: PLC0415

        from dashboard import pages  # noqa: PLC0415

        rows = list(range(number))[pages.chosen("page", number)]
        st.text(f"{len(rows)} rows, {rows[:1]} to {rows[-1:]}")

    test = AppTest.from_function(script, kwargs={"number": number})
    test.session_state["page"] = page
    return test.run()


def test_a_short_list_is_shown_whole_without_a_choice():
    test = app(100)

    assert test.text[0].value == "100 rows, [0] to [99]"
    assert len(test.caption) == 0


def test_an_empty_list_is_no_error():
    assert app(0).text[0].value == "0 rows, [] to []"


def test_a_page_shows_its_rows_and_says_which():
    test = app(250, page=2)

    assert test.text[0].value == "100 rows, [100] to [199]"
    assert test.caption[0].value == "101 to 200 of 250"


def test_the_last_page_has_what_remains():
    assert app(250, page=3).text[0].value == "50 rows, [200] to [249]"


def test_a_list_that_became_shorter_begins_again():
    assert app(250, page=9).text[0].value == "100 rows, [0] to [99]"
