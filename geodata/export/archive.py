"""All files of an export in one ZIP archive, with its manifest."""

import io
import zipfile
from collections.abc import Mapping

from geodata import wording
from geodata.export import citations, geofiles, kml, rows, spreadsheet
from geodata.export.extract import Extract
from geodata.export.manifest import Edition, to_manifest

MANIFEST = "manifest.json"

README = """What is in this archive

incidents.csv, claims.csv, sources.csv, positions.csv   tables for spreadsheets
incidents.geojson, positions.geojson                    GeoJSON (RFC 7946)
border-dispute-map.gpkg                                 GeoPackage: all tables and layers
incidents.parquet                                       GeoParquet
incidents.kml                                           KML with time spans
sources.bib, sources.csl.json                           citations
manifest.json                                           selection, licences, checksums

{about}

{disclaimer}

Tables: CC BY 4.0. Each layer has its own licence and credit: see manifest.json.
"""


def files(extract: Extract) -> dict[str, bytes]:
    """Return the data files of an export by name."""
    incidents = rows.incidents(extract, write=rows.to_text)
    return {
        "incidents.csv": spreadsheet.to_csv(incidents),
        "claims.csv": spreadsheet.to_csv(rows.claims(extract)),
        "sources.csv": spreadsheet.to_csv(rows.sources(extract)),
        "positions.csv": spreadsheet.to_csv(rows.positions(extract)),
        "incidents.geojson": geofiles.to_geojson(extract),
        "positions.geojson": geofiles.positions_to_geojson(extract),
        "border-dispute-map.gpkg": geofiles.to_geopackage(extract),
        "incidents.parquet": geofiles.to_geoparquet(extract),
        "incidents.kml": kml.to_kml(extract),
        "sources.bib": citations.to_bibtex(extract),
        "sources.csl.json": citations.to_csl(extract),
    }


def to_zip(extract: Extract, edition: Edition, more: Mapping[str, bytes] | None = None) -> bytes:
    """Return an archive of all data files and of `more`, such as pictures, with a manifest."""
    content = {"README.txt": _readme(extract), **files(extract), **(more or {})}
    content[MANIFEST] = to_manifest(extract, edition, content)
    stream = io.BytesIO()
    stamp = (edition.made.year, edition.made.month, edition.made.day, 0, 0, 0)
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(zipfile.ZipInfo(name, stamp), data, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def _readme(extract: Extract) -> bytes:
    return README.format(about=rows.about(extract), disclaimer=wording.DISCLAIMER).encode()
