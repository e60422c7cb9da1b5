"""Errors: one tree, and messages that say where, what was expected and what was found."""

import pytest

from geodata import errors
from geodata.errors import GeodataError, Problem


@pytest.mark.parametrize(
    ("problem", "message"),
    [
        (
            Problem("a.csv", 3, "lat", "a number", "x"),
            "a.csv, line 3, lat: expected a number, found 'x'.",
        ),
        (
            Problem("a.csv", 3, "", "6 cells", "2 cells"),
            "a.csv, line 3: expected 6 cells, found '2 cells'.",
        ),
        (Problem("pasted text", 0, "", "words", ""), "pasted text: expected words, found ''."),
    ],
)
def test_a_problem_reads_as_a_sentence(problem: Problem, message: str):
    assert str(problem) == message


def test_one_except_clause_catches_everything_that_is_raised_on_purpose():
    raised = [
        thing
        for thing in vars(errors).values()
        if isinstance(thing, type) and issubclass(thing, Exception)
    ]

    assert len(raised) == 9
    assert all(issubclass(error, GeodataError) for error in raised)
    assert issubclass(errors.ConflictError, errors.StoreError)
