"""Claims: grouped by the incident that they are about."""

from pathlib import Path

from geodata import claims
from geodata.model import Claim

HEADER = "incident_id,claimant,stance,statement,source\r\n"


def test_claims_come_by_incident_in_the_order_of_the_table(tmp_path: Path):
    path = tmp_path / "claims.csv"
    path.write_text(HEADER + "x,A,asserts,One.,s\r\ny,B,asserts,Two.,s\r\nx,C,denies,Three.,s\r\n")

    found, problems = claims.load(path, {"x", "y"}, {"s"})

    assert problems == ()
    assert found == {
        "x": (Claim("x", "A", "asserts", "One.", "s"), Claim("x", "C", "denies", "Three.", "s")),
        "y": (Claim("y", "B", "asserts", "Two.", "s"),),
    }


def test_a_claim_about_an_incident_that_was_set_aside_is_set_aside_too(tmp_path: Path):
    path = tmp_path / "claims.csv"
    path.write_text(HEADER + "x,A,asserts,One.,s\r\n")

    found, problems = claims.load(path, (), {"s"})

    assert found == {}
    assert [(problem.line, problem.field, problem.found) for problem in problems] == [
        (2, "incident_id", "x")
    ]
