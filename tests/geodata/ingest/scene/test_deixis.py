"""Days reckoned from whoever speaks."""

from datetime import date


def test_overnight_is_reckoned_from_the_day_on_which_somebody_spoke(told):
    (shelling,) = told(
        "The Armenian defence ministry said on Monday that Azerbaijani troops shelled Sotk "
        "overnight."
    )

    assert (shelling.start, shelling.end) == (date(2022, 6, 12), date(2022, 6, 13))


def test_a_date_to_come_without_a_year_is_of_the_year_before_where_things_happened(told):
    (shelling,) = told("Azerbaijani troops shelled Sotk on June 20, Armenia said.")

    assert shelling.start == date(2021, 6, 20)
