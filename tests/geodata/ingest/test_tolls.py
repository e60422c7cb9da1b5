"""What several figures come to."""

from geodata.ingest.tolls import Toll, total


def toll(harm, count, side="", **more):
    """Return one figure of soldiers."""
    return Toll(harm, count, side, military=True, adds=False, at=0, **more)


def test_the_losses_of_both_sides_add_up():
    assert total([toll("killed", 4, "armenian"), toll("killed", 3, "azerbaijani")], "killed") == 7


def test_the_same_losses_told_twice_count_once():
    assert total([toll("killed", 4, "armenian"), toll("killed", 4, "armenian")], "killed") == 4


def test_captives_told_of_by_captor_and_kin_count_once():
    told = [toll("captured", 2, "armenian"), toll("captured", 2, "azerbaijani")]

    assert total(told, "captured") == 2


def test_captives_who_are_counted_outweigh_those_only_told_of():
    told = [toll("captured", 3, guessed=True), toll("captured", 1)]

    assert total(told, "captured") == 1


def test_he_who_was_hit_and_died_is_not_wounded_too():
    told = [toll("wounded", 1, pointed=True), toll("killed", 1)]

    assert total(told, "wounded") is None


def test_one_who_was_wounded_beside_the_dead_is_counted():
    assert total([toll("wounded", 1), toll("killed", 1)], "wounded") == 1
