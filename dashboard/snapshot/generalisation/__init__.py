"""From places in degrees to symbols that do not cover each other, in points.

incidents ─→ stacks ─→ one symbol, or a ring, for all in one place
very many incidents ─→ hexagons ─→ their number by colour
positions ─→ posts ─→ alike ones once, others around their place
displacement ─→ whatever would still be covered, moved to the side
"""
