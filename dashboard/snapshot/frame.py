"""From degrees to points on paper: a projection of its own for each picture.

A transverse Mercator centred on the middle of the extent keeps angles and, within a few
hundred kilometres, lengths (off by less than 0.2 % at 400 km from the middle), so that circles
of uncertainty are circles and one scale bar holds for the whole map.
"""

from dataclasses import dataclass
from functools import cached_property
from math import cos, log2, radians

import geopandas as gpd
import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Transformer

from dashboard.snapshot.extents import middle
from geodata.crs import GEOGRAPHIC
from geodata.export import Bounds

Points = NDArray[np.float64]

MARGIN = 30.0
"""Points around the map within which geometry is kept, so that cut edges stay unseen."""


@dataclass(frozen=True)
class Rectangle:
    """A part of the sheet, in points (1/72 inch) from its lower left corner."""

    left: float
    """Left edge."""
    bottom: float
    """Lower edge."""
    width: float
    """Width."""
    height: float
    """Height."""

    @property
    def right(self) -> float:
        """Right edge."""
        return self.left + self.width

    @property
    def top(self) -> float:
        """Upper edge."""
        return self.bottom + self.height

    def contains(self, x: Points, y: Points, margin: float = 0.0) -> NDArray[np.bool_]:
        """Return which points lie inside, or at most `margin` outside."""
        return (
            (x >= self.left - margin)
            & (x <= self.right + margin)
            & (y >= self.bottom - margin)
            & (y <= self.top + margin)
        )


@dataclass(frozen=True)
class Frame:
    """The map's place on the sheet, and how degrees come to lie in it."""

    rectangle: Rectangle
    """Where the map lies."""
    bounds: Bounds
    """Degrees that must be seen; the shape of the rectangle adds to them."""

    @cached_property
    def crs(self) -> str:
        """The projection, in metres from the middle of the extent."""
        east, north = middle(self.bounds)
        return f"+proj=tmerc +lat_0={north:.6f} +lon_0={east:.6f} +k=1 +datum=WGS84 +units=m"

    @cached_property
    def _transformer(self) -> Transformer:
        return Transformer.from_crs(GEOGRAPHIC, self.crs, always_xy=True)

    @cached_property
    def _fit(self) -> tuple[float, float, float]:
        """Return the middle of the extent in metres, and metres per point."""
        edge = shapely.segmentize(shapely.box(*self.bounds), 0.1)
        x, y = self._transformer.transform(*shapely.get_coordinates(edge).T)
        metres = max(
            (x.max() - x.min()) / self.rectangle.width, (y.max() - y.min()) / self.rectangle.height
        )
        return (x.min() + x.max()) / 2, (y.min() + y.max()) / 2, metres

    @property
    def metres_per_point(self) -> float:
        """How many metres of ground one point of paper stands for."""
        return self._fit[2]

    @property
    def zoom(self) -> float:
        """The Web Mercator zoom level whose scale is that of the picture."""
        per_pixel = self.metres_per_point * 0.75
        return log2(156_543.03 * cos(radians(middle(self.bounds)[1])) / per_pixel)

    @cached_property
    def visible(self) -> Bounds:
        """Degrees of everything that may be seen, a little more than the rectangle shows."""
        box = self.rectangle
        edges = shapely.segmentize(shapely.box(box.left, box.bottom, box.right, box.top), 20)
        edges = shapely.buffer(edges, MARGIN, join_style="mitre")
        lon, lat = self.degrees(*shapely.get_coordinates(shapely.segmentize(edges, 20)).T)
        return float(lon.min()), float(lat.min()), float(lon.max()), float(lat.max())

    def points(self, lon: Points, lat: Points) -> tuple[Points, Points]:
        """Return where on the sheet degrees lie; infinite where they cannot be drawn."""
        with np.errstate(invalid="ignore"):
            return self._on_paper(*self._transformer.transform(lon, lat))

    def degrees(self, x: Points, y: Points) -> tuple[Points, Points]:
        """Return longitude and latitude of points of the sheet."""
        east, north, metres = self._fit
        box = self.rectangle
        return self._transformer.transform(
            (x - box.left - box.width / 2) * metres + east,
            (y - box.bottom - box.height / 2) * metres + north,
            direction="INVERSE",
        )

    def shapes(self, geometry: gpd.GeoSeries) -> NDArray[np.object_]:
        """Return geometry in EPSG:4326 in points, one by one, cut to a little more than the map."""
        cut = shapely.clip_by_rect(geometry.to_numpy(), *self.visible)
        onto = shapely.transform(
            cut, lambda pairs: np.column_stack(self.points(pairs[:, 0], pairs[:, 1]))
        )
        return shapely.simplify(onto, 0.12)

    def _on_paper(self, x: Points, y: Points) -> tuple[Points, Points]:
        east, north, metres = self._fit
        box = self.rectangle
        return (
            (x - east) / metres + box.left + box.width / 2,
            (y - north) / metres + box.bottom + box.height / 2,
        )
