"""One sentence with its places, its days and whoever speaks in it."""

from geodata.ingest.scene.marking import Scene, at, tells

__all__ = ["Scene", "at", "tells"]
