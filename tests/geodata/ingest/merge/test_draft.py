"""From when to when, and where, one incident was that is told several times."""

from datetime import date


def test_a_closure_told_twice_with_the_same_day_keeps_that_day(told):
    (closure,) = told(
        "On 12 May Azerbaijani activists blocked the Lachin corridor. "
        "The Lachin corridor was blocked on 12 May, Armenia said."
    )

    assert (closure.start, closure.end) == (date(2022, 5, 12), date(2022, 5, 12))


def test_the_finest_place_that_is_named_is_that_of_the_incident(told):
    (fire,) = told(
        "Azerbaijani forces opened fire in Gegharkunik in Armenia on Tuesday. "
        "The fire at Sotk in Gegharkunik on Tuesday lasted an hour."
    )

    assert fire.place == "Sotk"
