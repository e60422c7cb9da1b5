"""The two coordinate reference systems of the product."""

GEOGRAPHIC = "EPSG:4326"
"""WGS 84 longitude and latitude in degrees: every stored and published coordinate."""

METRIC = "EPSG:32638"
"""UTM zone 38 North in metres: distances and buffers.

The theatre lies within 44–48.5° E; zone 38 is centred on 45° E, so lengths are
off by at most 0.1 % (scale 0.9996 at the centre, 1.0009 at 48.5° E).
"""
