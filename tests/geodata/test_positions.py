"""Positions: rows of text become dated records."""

from datetime import date
from pathlib import Path

from geodata import positions
from geodata.model import Position

HEADER = (
    "id,name,force,kind,lat,lon,location_precision,valid_from,valid_to,strength,note,sources\r\n"
)


def test_a_row_becomes_a_position_with_days_and_numbers(tmp_path: Path):
    path = tmp_path / "positions.csv"
    path.write_text(
        HEADER + "post-1,Post 1,Russian peacekeepers,checkpoint,39.7,46.7,area,"
        "2020-11-15,2023-11-24,20,By the road.,a;b\r\n",
        encoding="utf-8",
    )

    found, problems = positions.load(path, {"a", "b"})

    assert problems == ()
    assert found == (
        Position(
            id="post-1",
            name="Post 1",
            force="Russian peacekeepers",
            kind="checkpoint",
            lat=39.7,
            lon=46.7,
            location_precision="area",
            valid_from=date(2020, 11, 15),
            valid_to=date(2023, 11, 24),
            strength=20,
            note="By the road.",
            sources=("a", "b"),
        ),
    )


def test_blank_days_and_strength_are_unknown_not_zero(tmp_path: Path):
    path = tmp_path / "positions.csv"
    path.write_text(HEADER + "post-1,Post 1,CSTO,base,39.7,46.7,exact,,,,,a\r\n", encoding="utf-8")

    position = positions.load(path, {"a"})[0][0]

    assert (position.valid_from, position.valid_to, position.strength) == (None, None, None)
