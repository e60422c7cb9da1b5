"""Every form in which a selection leaves, by the word that the shell and the page take."""

from collections.abc import Callable
from dataclasses import dataclass

from dashboard.snapshot.page import page
from dashboard.snapshot.paper import Format as PictureFormat
from dashboard.snapshot.picture import picture
from dashboard.snapshot.request import Request
from geodata.catalogue import Catalogue
from geodata.export import FORMATS, Extract, Kind, edition, to_zip


@dataclass(frozen=True)
class Job:
    """One export that is to be made."""

    catalogue: Catalogue
    """All records."""
    extract: Extract
    """Those that leave."""
    request: Request
    """How pictures and pages are drawn."""
    query: str = ""
    """Query part of the address of the page that shows the same; made up if empty."""
    with_pictures: bool = False
    """Whether an archive holds the picture as PDF and the page, too."""


@dataclass(frozen=True)
class Output(Kind):
    """One form in which a selection leaves."""

    make: Callable[[Job], bytes]
    """Makes the file."""
    is_drawn: bool = False
    """Whether size and title matter."""


def _picture(kind: PictureFormat) -> Callable[[Job], bytes]:
    return lambda job: picture(job.extract, job.request, kind)


def _page(job: Job) -> bytes:
    return page(job.catalogue, job.extract, job.request)


def _archive(job: Job) -> bytes:
    more = {}
    if job.with_pictures:
        more = {"map.pdf": picture(job.extract, job.request, "pdf"), "map.html": _page(job)}
    return to_zip(job.extract, edition(job.catalogue, job.request.made, job.query), more)


OUTPUTS = {
    "png": Output("PNG picture", ".png", "image/png", _picture("png"), is_drawn=True),
    "svg": Output("SVG drawing", ".svg", "image/svg+xml", _picture("svg"), is_drawn=True),
    "pdf": Output("PDF, for print", ".pdf", "application/pdf", _picture("pdf"), is_drawn=True),
    "html": Output("HTML page that plays", ".html", "text/html", _page),
    **{
        word: Output(
            one.label, one.suffix, one.media_type, lambda job, write=one.write: write(job.extract)
        )
        for word, one in FORMATS.items()
    },
    "zip": Output("ZIP: all data, with manifest", ".zip", "application/zip", _archive),
}
"""By the word that the shell takes."""

DATA = (*FORMATS, "zip")
"""Forms that hold rows, and of a chosen area only those inside it."""
