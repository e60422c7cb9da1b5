"""Outlines are read from the formats of their packages."""

import io
import tarfile
from pathlib import Path

import pytest
from shapely import LineString, box

from geodata.build import outlines
from geodata.errors import BuildError

POLY = """Somewhere
1
\t4.6E+01\t3.9E+01
\t4.7E+01\t3.9E+01
\t4.7E+01\t4.0E+01
\t4.6E+01\t4.0E+01
END
2
\t0\t0
\t0.1\t0
\t0\t0.1
END
END
"""

LAND = (
    '{"type":"FeatureCollection", "features": [\n'
    '{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,0]]]},'
    '"properties":{"A3":"AAA"}},\n'
    '{"type":"Feature","geometry":{"type":"MultiPolygon","coordinates":['
    "[[[0,0],[4,0],[4,4],[0,4],[0,0]]],[[[20,20],[21,20],[21,21],[20,20]]]]},"
    '"properties":{"A3":"BBB"}}\n'
    "]}"
)


def test_the_largest_ring_of_a_polygon_filter_file_counts():
    assert outlines.parse_poly(POLY).equals(box(46, 39, 47, 40))


def test_a_polygon_filter_file_without_rings_is_refused():
    with pytest.raises(BuildError, match="at least one ring"):
        outlines.parse_poly("Somewhere\nEND\n")


def test_lines_are_chained_whatever_their_order_and_direction():
    sides = [[(0, 0), (0, 5)], [(5, 5), (5, 0)], [(5, 0), (0, 0)], [(0, 5.2), (5, 5)]]
    ring = outlines.chain(map(LineString, sides))

    assert ring.is_valid
    assert ring.area == pytest.approx(25.5)


def test_features_come_with_their_properties():
    (properties, geometry), *_ = outlines.parse_features(LAND.encode())

    assert properties == {"A3": "AAA"}
    assert geometry.area == pytest.approx(40.5)


@pytest.fixture
def tarball(tmp_path: Path) -> Path:
    path = tmp_path / "land.tgz"
    with tarfile.open(path, "w:gz") as archive:
        info = tarfile.TarInfo(outlines.LAND)
        info.size = len(LAND)
        archive.addfile(info, io.BytesIO(LAND.encode()))
    return path


def test_land_is_found_by_its_code_and_cut_to_the_window(tarball: Path):
    land = outlines.read_land(tarball, ["BBB"], (2, 2, 10, 10))["BBB"]

    assert land.area == pytest.approx(4)


def test_land_that_is_missing_is_named(tarball: Path):
    with pytest.raises(BuildError, match="expected the country CCC"):
        outlines.read_land(tarball, ["CCC"], (0, 0, 1, 1))
