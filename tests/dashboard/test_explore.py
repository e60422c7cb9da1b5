"""The map page: what it shows for a choice, without a browser."""

from datetime import date

from streamlit.testing.v1 import AppTest

MAY = "12–15 May 2021"


def headline(app: AppTest) -> str:
    """Return the line with the window and the number of incidents."""
    return next(text.value for text in app.markdown if " of " in text.value)


def test_the_page_opens_on_the_days_of_the_press_report(app: AppTest):
    app.run()

    assert not app.exception
    assert headline(app) == f"**{MAY}** · **11** of 428 incidents"


def test_the_slider_moves_the_window_and_the_address(app: AppTest):
    app.run()
    app.slider(key="window").set_value((date(2020, 10, 1), date(2020, 10, 31))).run()

    assert headline(app).startswith("**1–31 October 2020** · **52**")
    assert app.query_params["from"] == "2020-10-01"
    assert app.query_params["to"] == "2020-10-31"


def test_later_and_earlier_move_the_window_by_its_own_length(app: AppTest):
    app.run()
    press(app, "Later ▶")
    assert app.slider(key="window").value == (date(2021, 5, 16), date(2021, 5, 19))

    press(app, "◀ Earlier")
    assert app.slider(key="window").value == (date(2021, 5, 12), date(2021, 5, 15))


def test_a_preset_goes_to_its_days(app: AppTest):
    app.run()
    app.selectbox(key="period").select("The war of 2020").run()

    assert headline(app).startswith("**27 September – 10 November 2020**")


def test_exact_days_set_the_window(app: AppTest):
    app.run()
    app.date_input[0].set_value((date(2022, 9, 13), date(2022, 9, 14))).run()

    assert headline(app).startswith("**13–14 September 2022**")


def test_a_filter_leaves_fewer_incidents_and_says_so(app: AppTest):
    app.run()
    app.multiselect(key="types").select("advance").run()

    assert headline(app) == f"**{MAY}** · **3** of 428 incidents pass the filters"
    assert app.query_params["types"] == "advance"

    press(app, "Clear filters")
    assert "**11** of 428" in headline(app)


def test_text_finds_a_place_in_any_of_its_spellings(app: AppTest):
    app.query_params.update({"from": "2020-07-01", "to": "2026-03-11"})
    app.run()

    found = []
    for spelling in ("Shushi", "Şuşa", "SUSA", "Шуша"):
        app.text_input(key="text").set_value(spelling).run()
        found.append(headline(app))

    assert len(set(found)) == 1
    assert "**0**" not in found[0]


def test_an_incident_in_the_address_shows_its_claims_sources_and_distance(app: AppTest):
    app.query_params["incident"] = "2021-05-12-sev-lich"
    app.run()
    shown = "\n".join(text.value for text in app.markdown)

    assert "Advance\\: Sev Lich \\(Black Lake\\)" in [heading.value for heading in app.subheader]
    assert "▲ asserts" in shown
    assert "▼ denies" in shown
    assert "Distance to the Armenia–Azerbaijan border: less than 1 km" in shown.replace("\\", "")
    assert "15 May 2021" in shown
    assert "Sources (7)" in shown


def test_what_the_address_gets_wrong_is_told_without_a_stack_trace(app: AppTest):
    app.query_params.update({"from": "yesterday", "types": "<script>"})
    app.run()

    assert not app.exception
    assert "YYYY" in app.warning[0].value
    assert "<script>" not in app.warning[0].value
    assert headline(app).startswith(f"**{MAY}**")


def test_a_window_without_incidents_says_so_in_every_tab(app: AppTest):
    app.query_params.update({"from": "2021-05-12", "to": "2021-05-15", "text": "nosuchword"})
    app.run()
    assert "**0** of 428" in headline(app)

    for tab in ("Table", "Charts", "Sources", "Details"):
        app.session_state["tab"] = tab
        app.run()
        assert not app.exception


def press(app: AppTest, label: str) -> None:
    """Press the button with this label."""
    next(button for button in app.button if button.label == label).click().run()
