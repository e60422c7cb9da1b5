"""Which day an event gets: from its sentence, from a heading over it, from what is told before."""

from datetime import date

import pytest

FIRE = "Azerbaijani forces opened fire at the village of"


def dated(told, text: str, published: str, title: str = "") -> dict[str, tuple[str, str]]:
    incidents = told(text, date.fromisoformat(published), title=title)
    return {one.place: (one.start.isoformat(), one.end.isoformat()) for one in incidents}


def on(day: str) -> tuple[str, str]:
    return day, day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"The Armenian ministry said on Friday that on Wednesday {FIRE} Sotk.", "2022-06-15"),
        (f"{FIRE} Sotk, the Armenian ministry said on Friday.", "2022-06-17"),
        (f"A statement issued on Friday by the Armenian ministry said {FIRE} Sotk.", "2022-06-17"),
        (f"A day before the ministers met on 9 June, {FIRE} Sotk, Armenia said.", "2022-06-08"),
        (f"{FIRE} Sotk on Monday. The verdict is due on 2 July.", "2022-06-13"),
        (f"In breach of the 9 November 2020 statement, {FIRE} Sotk on Monday.", "2022-06-13"),
        (f"Since Sunday, when {FIRE} Sotk, the school has been shut, Armenia said.", "2022-06-12"),
        (f"Azerbaijan violated the truce on Thursday: {FIRE} Sotk, Armenia said.", "2022-06-16"),
        (f"Armenia reported two incidents on 16 June.\n\nAt noon, {FIRE} Sotk.", "2022-06-16"),
        (f"{FIRE} Sotk, Armenia said.\n\nIt happened on Thursday evening.", "2022-06-16"),
        ("Armenia: a barn in Sotk was set on fire by shelling on 16 June.", "2022-06-16"),
        (f"{FIRE} Sotk, the Armenian ministry said in a statement on Thursday.", "2022-06-16"),
        (f"{FIRE} Sotk, Armenia said. That was on the 14th.", "2022-06-14"),
        (f"“{FIRE} Sotk,” an Armenian said.\n\n– On the 14th, at about noon.", "2022-06-14"),
        (f"Does Armenia remember 14 June?\n\nNo. {FIRE} Sotk.", "2022-06-14"),
        (f"Armenia, at peace since 1994, said that on 14 June {FIRE} Sotk.", "2022-06-14"),
        (f"On 25 June, a week into the truce, {FIRE} Sotk, Armenia recalled.", "2021-06-25"),
        ("Armenia met on 2 June. Trenches are now being dug near Sotk by soldiers.", "2022-06-18"),
        (f"On Tuesday the mayor in Armenia wrote: “Yesterday {FIRE} Sotk.”", "2022-06-13"),
        (f"Armenia said on Monday, 13 June, that {FIRE} Sotk the previous day.", "2022-06-12"),
        (f"YEREVAN, JUNE 16, NEWSPRESS. {FIRE} Sotk today, Armenia said.", "2022-06-16"),
        (f"Armenia said on Tuesday that {FIRE} Sotk yesterday.", "2022-06-13"),
        (f"YEREVAN, 16 June — {FIRE} Sotk today, the Armenian ministry said.", "2022-06-16"),
        (f"Bulletin of the peacekeepers\n\nJune 16:\n\n{FIRE} Sotk in Armenia.", "2022-06-16"),
    ],
)
def test_an_event_has_its_own_day_not_that_of_a_statement_or_plan(told, text: str, day: str):
    assert dated(told, text, "2022-06-18") == {"Sotk": on(day)}


def test_dates_of_one_list_are_of_the_year_at_its_end(told):
    text = f"Armenia: {FIRE} Sotk on 20 November and at Kut on 1 December 2020."

    assert dated(told, text, "2023-06-12")["Sotk"] == on("2020-11-20")


def test_what_happened_a_day_after_has_one_day_and_what_it_is_counted_from_another(told):
    text = f"Armenia: on Thursday monitors came to Kut, two days after {FIRE} Sotk on 6 June."

    assert dated(told, text, "2022-06-12") == {"Sotk": on("2022-06-06")}


def test_the_night_of_an_old_day_is_that_night_not_the_last_one(told):
    text = f"On 30 March {FIRE} Kut in Armenia; overnight they opened fire at Sotk too."

    assert dated(told, text, "2022-06-12")["Sotk"] == ("2022-03-30", "2022-03-31")


def test_each_heading_dates_what_is_below_it(told):
    text = f"5 June\n\n{FIRE} Sotk in Armenia.\n\n6 June\n\n{FIRE} Kut."

    assert dated(told, text, "2022-06-12") == {"Sotk": on("2022-06-05"), "Kut": on("2022-06-06")}


def test_a_heading_of_a_year_gives_the_days_below_it_their_year(told):
    text = f"2021\n\n13 May – {FIRE} Sotk in Armenia.\n\n2022\n\n11 April – {FIRE} Kut."

    assert dated(told, text, "2024-02-20") == {"Sotk": on("2021-05-13"), "Kut": on("2022-04-11")}


def test_the_title_dates_news_that_has_no_day(told):
    found = dated(told, f"{FIRE} Sotk in Armenia.", "2022-06-10", title="Summary for 7–8 June")

    assert found == {"Sotk": ("2022-06-07", "2022-06-08")}


def test_an_entry_after_midnight_is_of_the_next_day(told):
    text = f"Live from Armenia\n\n5 June\n\n23:40 — {FIRE} Sotk.\n\n00:30 — {FIRE} Khndzoresk."

    assert dated(told, text, "2022-06-12") == {
        "Sotk": on("2022-06-05"),
        "Khndzoresk": on("2022-06-06"),
    }


def test_a_narration_goes_on_with_its_day_across_paragraphs(told):
    text = (
        f"A look back at Armenia's border.\n\nAt dawn on 28 July 2021 {FIRE} Sotk.\n\n"
        f"In the afternoon {FIRE} Kut.\n\nThe next day {FIRE} Khndzoresk."
    )

    assert dated(told, text, "2023-07-16") == {
        "Sotk": on("2021-07-28"),
        "Kut": on("2021-07-28"),
        "Khndzoresk": on("2021-07-29"),
    }


def test_background_does_not_date_the_news_that_follows_it(told):
    text = (
        f"{FIRE} Kut on Thursday, Armenia said.\n\nOn 13 September 2022 {FIRE} Sotk.\n\n"
        f"{FIRE} Khndzoresk as well, the ministry said."
    )

    assert dated(told, text, "2023-02-10") == {
        "Kut": on("2023-02-09"),
        "Sotk": on("2022-09-13"),
        "Khndzoresk": on("2023-02-09"),
    }


def test_a_weekday_in_a_narration_follows_its_day(told):
    text = f"On 12 July 2020 {FIRE} Sotk in Armenia. On Tuesday {FIRE} Khndzoresk."

    assert dated(told, text, "2023-02-10") == {
        "Sotk": on("2020-07-12"),
        "Khndzoresk": on("2020-07-14"),
    }


def test_a_sentence_that_goes_on_with_a_further_day_tells_of_two(told):
    first, second = told(f"{FIRE} Sotk on Saturday and again on Monday, Armenia said.")

    assert (first.start, second.start) == (date(2022, 6, 11), date(2022, 6, 13))


def test_without_publication_a_dateline_in_full_is_the_day_to_reckon_from(told):
    (fire,) = told(f"YEREVAN, 5 March 2022 — {FIRE} Sotk yesterday, Armenia said.", None)

    assert fire.start == date(2022, 3, 4)


def test_without_publication_days_are_reckoned_only_from_days_in_full(told):
    text = (
        f"{FIRE} Sotk on 13 September 2022. The following day {FIRE} Khndzoresk. Today {FIRE} Kut."
    )

    starts = {one.place: one.start for one in told(text, None)}

    assert starts["Sotk"] == date(2022, 9, 13)
    assert starts["Khndzoresk"] == date(2022, 9, 14)
    assert starts["Kut"] != date(2022, 9, 13)
