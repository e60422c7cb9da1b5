"""A selection as a picture or a page that can be kept, printed and sent.

    Extract, Request ─→ picture() ─→ PNG, SVG, PDF
    Catalogue, Extract, Request ─→ page() ─→ HTML
    Job ─→ OUTPUTS["…"].make ─→ any of these, and all data

`python -m dashboard.snapshot` does the same from the shell.
"""

from dashboard.snapshot.extents import SYUNIK, WHOLE, Extent, of_view
from dashboard.snapshot.outputs import DATA, OUTPUTS, Job, Output
from dashboard.snapshot.page import page
from dashboard.snapshot.picture import picture
from dashboard.snapshot.request import PRINT_DPI, SCREEN_DPI, Request
from dashboard.snapshot.sheet import SIZES, Size

__all__ = [
    "DATA",
    "OUTPUTS",
    "PRINT_DPI",
    "SCREEN_DPI",
    "SIZES",
    "SYUNIK",
    "WHOLE",
    "Extent",
    "Job",
    "Output",
    "Request",
    "Size",
    "of_view",
    "page",
    "picture",
]
