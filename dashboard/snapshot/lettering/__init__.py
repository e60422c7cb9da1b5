"""Names on the map, and what is reported where, placed so that nothing covers anything.

    captions, areas, towns ─→ labels ─→ placement, around the obstacles ─→ paper

The more important names come first, and a name that finds no room is left out.
"""

from dashboard.snapshot.lettering.order import draw

__all__ = ["draw"]
