"""Boundary layers, incidents and positions of the Armenia–Azerbaijan border dispute.

A pure library: it loads, checks, measures, selects and exports. It never draws.
"""

VERSION = "0.1.0"
"""Version of the product, the same as in pyproject.toml."""
