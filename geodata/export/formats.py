"""The formats of data, by the word that the shell and the page take."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from geodata.export import citations, geofiles, kml, rows, spreadsheet
from geodata.export.extract import Extract
from geodata.places import fold
from geodata.select import Selection


@dataclass(frozen=True)
class Kind:
    """One kind of file."""

    label: str
    """What the page calls it."""
    suffix: str
    """End of the file name, with its dot."""
    media_type: str
    """For the browser."""


@dataclass(frozen=True)
class Format(Kind):
    """One way to write an extract."""

    write: Callable[[Extract], bytes]
    """Writes the file."""


def _csv(extract: Extract) -> bytes:
    return spreadsheet.to_csv(rows.incidents(extract, write=rows.to_text))


FORMATS = {
    "csv": Format("CSV, for spreadsheets", ".csv", "text/csv", _csv),
    "geojson": Format("GeoJSON", ".geojson", "application/geo+json", geofiles.to_geojson),
    "gpkg": Format(
        "GeoPackage, with layers", ".gpkg", "application/geopackage+sqlite3",
        geofiles.to_geopackage,
    ),
    "parquet": Format(
        "GeoParquet", ".parquet", "application/vnd.apache.parquet", geofiles.to_geoparquet
    ),
    "kml": Format(
        "KML, with time spans", ".kml", "application/vnd.google-earth.kml+xml", kml.to_kml
    ),
    "bibtex": Format("BibTeX citations", ".bib", "application/x-bibtex", citations.to_bibtex),
    "csl": Format(
        "CSL-JSON citations", ".csl.json", "application/vnd.citationstyles.csl+json",
        citations.to_csl,
    ),
}  # fmt: skip


def file_name(place: str, selection: Selection, made: date, suffix: str) -> str:
    """Return a file name that says place, window and the day it was made."""
    words = "".join(letter if letter.isalnum() else "-" for letter in fold(place))
    where = "-".join(filter(None, words.split("-"))) or "map"
    return (
        f"border-map_{where}_{selection.start.isoformat()}_{selection.end.isoformat()}"
        f"_made-{made.isoformat()}{suffix}"
    )
