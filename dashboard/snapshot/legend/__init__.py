"""The legend: only what is drawn, each thing once.

Scene ─→ contents ─→ sections of entries ─→ block, in columns ─→ drawing ─→ paper
"""

from dashboard.snapshot.legend.drawing import draw

__all__ = ["draw"]
