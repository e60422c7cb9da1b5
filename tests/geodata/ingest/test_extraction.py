"""The rules of reading, one by one, in sentences of our own."""

from datetime import date

import pytest

SYUNIK = "\n\n".join(
    (
        "YEREVAN, May 15 (The Paper) - Armenia has turned to Moscow for help against what it "
        "calls a creeping land grab, sending tremors through a region that fought a war half "
        "a year ago.",
        "On Friday Yerevan complained that Baku had kept only part of its word to pull back "
        "soldiers who had crossed the frontier in the south. The defence ministry in Yerevan "
        "said that Azerbaijani troops were still standing in Syunik province, where they had "
        "advanced in order to 'correct' the line.",
        "'It was settled last night that they would be gone today,' acting prime minister "
        "Nikol Pashinyan told parliament. He had telephoned the Kremlin the day before.",
        "In Baku the foreign ministry spoke of misunderstandings. Moscow, which keeps a base "
        "at Gyumri, has not answered in public.",
    )
)


def places(candidates):
    return [candidate.place for candidate in candidates]


def test_the_advance_of_may_2021_is_placed_in_syunik_and_claimed_by_armenia(told):
    (advance,) = told(SYUNIK, date(2021, 5, 15))

    assert (advance.type, advance.place, advance.location_precision) == (
        "advance",
        "Syunik",
        "province",
    )
    assert date(2021, 5, 12) <= advance.start <= advance.end <= date(2021, 5, 14)
    assert "Armenia" in advance.claimant
    assert advance.initiator == "Azerbaijan Armed Forces"


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Armenian forces captured Shusha on 8 May 1992.", "1992-05-08", "1992-05-08"),
        ("Armenian forces captured Kalbajar in April 1993.", "1993-04-01", "1993-04-30"),
        ("Armenian forces entered Fuzuli in the summer of 1993.", "1993-06-01", "1993-08-31"),
        ("Hadrut was captured by Azerbaijani troops in 2020.", "2020-01-01", "2020-12-31"),
    ],
)
def test_background_keeps_its_own_day(told, text, start, end):
    (incident,) = told(text)

    assert (incident.start.isoformat(), incident.end.isoformat()) == (start, end)


def test_the_last_figure_of_a_toll_counts(told):
    (clash,) = told(
        "A fifth soldier has died after Tuesday's shooting near Sotk, Armenia's defence ministry "
        "said on Wednesday.\n\nFour servicemen were killed there on the spot."
    )

    assert clash.killed == 5


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("landmine", "A tractor ran over an anti-tank mine near Zangilan on Tuesday, Baku said."),
        ("detention", "A shepherd was detained by Azerbaijani guards near Kut on Tuesday."),
        ("handover", "Azerbaijan handed over the bodies of two soldiers at Tegh on Tuesday."),
        ("road_closure", "Azerbaijani activists blocked the Lachin corridor on Tuesday."),
        ("demarcation", "Armenian surveyors installed a border marker near Kirants on Tuesday."),
        ("fortification", "Azerbaijani soldiers dug trenches near Tegh on Tuesday, Armenia said."),
        ("deployment", "EU observers were deployed in Vardenis, Armenia, on Tuesday."),
        ("withdrawal", "Azerbaijani troops withdrew from heights near Sotk on Tuesday."),
        (
            "property_destruction",
            "Armenian villagers say crops were burned near Movses on Tuesday.",
        ),
        ("troop_buildup", "Azerbaijan massed troops near Jabrayil on Tuesday, Armenia said."),
        ("negotiation", "Armenian and Azerbaijani ministers held talks in Brussels on Tuesday."),
        ("agreement", "Armenia and Azerbaijan signed a protocol in Moscow on Tuesday."),
    ],
)
def test_each_type_has_its_words(told, kind, text):
    assert [candidate.type for candidate in told(text)] == [kind]


def test_a_ministry_without_a_country_is_not_that_of_those_who_fired(told):
    (fire,) = told(
        "Units of the armed forces of Armenia shelled Kokhanabi on Tuesday, the press service of "
        "the Ministry of Defence reports."
    )

    assert fire.claimant == "Ministry of Defence of Azerbaijan"


def test_without_a_day_of_publication_only_full_dates_are_read(told):
    open_day, full_day = told(
        "Azerbaijani troops shelled Sotk on Friday, Armenia said.\n\n"
        "Armenian forces captured Shusha on 8 May 1992.",
        published=None,
    )

    assert (open_day.start, open_day.end) == (None, None)
    assert full_day.start == date(1992, 5, 8)


@pytest.mark.parametrize(
    "text",
    ["", " ", "\n\n\n", "Armenia", "🙂" * 50, "{{ Armenia }} {% shelled Sotk %}", "Armenia " * 5000,
     "Armenia: " + "a" * 50_000, "Armenia\n" * 5000, "Baku (" * 2000, '"' * 3000 + "Armenia"],
)  # fmt: skip
def test_odd_texts_do_no_harm(told, text):
    told(text)
