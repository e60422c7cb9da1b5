"""What the legend of a scene explains."""

from collections.abc import Sequence

from dashboard import style
from dashboard.snapshot.generalisation import hexagons
from dashboard.snapshot.legend.entry import Entry, Section
from dashboard.snapshot.scene import Scene
from geodata import vocabulary, wording

DENSITY_LABELS = ("1–3", "4–15", "16–63", "64–255", "256–1,023", "1,024 and more")
SILENT = ("armenia", "azerbaijan", "neighbours", "towns", "lakes", "rivers")
"""Layers that need no words in the legend: their names stand on the map."""


def sections(shown: Scene) -> tuple[Section, ...]:
    """Return the legend: what is drawn, and nothing else."""
    day = wording.day(shown.extract.selection.end)
    found = (
        Section("Incidents", _incidents(shown)),
        Section("Incidents in one place", _density(shown)),
        Section("Who confirms it", _statuses(shown)),
        Section("Where it was", _places(shown)),
        Section(f"Positions on {day}", _posts(shown)),
        Section(f"Lines and areas on {day}", _layers(shown)),
    )
    return tuple(section for section in found if section.entries)


def _single(shown: Scene) -> list[tuple[str, str]]:
    """Return type and status of every incident that has its own symbol."""
    return [
        shown.words(row) for stack in shown.stacks if shown.is_apart(stack) for row in stack.rows
    ]


def _ringed(shown: Scene) -> list[str]:
    """Return the types of all incidents in rings."""
    return [
        shown.words(row)[0]
        for stack in shown.stacks
        if not shown.is_apart(stack)
        for row in stack.rows
    ]


def _incidents(shown: Scene) -> tuple[Entry, ...]:
    types = _of_types([kind for kind, _ in _single(shown)])
    in_rings = {vocabulary.INCIDENT_TYPES[kind].family for kind in _ringed(shown)}
    if not in_rings:
        return types
    families = tuple(
        Entry("family", key, term.label)
        for key, term in vocabulary.FAMILIES.items()
        if key in in_rings
    )
    return (*types, Entry("stack", "", "Several incidents, by colour:"), *families)


def _of_types(words: Sequence[str]) -> tuple[Entry, ...]:
    """Return the entries of types, family after family."""
    types = vocabulary.INCIDENT_TYPES
    return tuple(Entry("type", word, types[word].label) for word in types if word in words)


def _density(shown: Scene) -> tuple[Entry, ...]:
    levels = {hexagons.level(count) for count in shown.hexagons.values()}
    return tuple(
        Entry("density", str(index), DENSITY_LABELS[index])
        for index in range(len(style.DENSITY))
        if index in levels
    )


def _statuses(shown: Scene) -> tuple[Entry, ...]:
    drawn = {status for _, status in _single(shown)}
    return tuple(
        Entry("status", word, term.label)
        for word, term in vocabulary.STATUSES.items()
        if word in drawn
    )


def _places(shown: Scene) -> tuple[Entry, ...]:
    found = []
    if shown.has_circles:
        found.append(Entry("circle", "", "Somewhere inside the circle"))
    if any(stack.area for stack in shown.stacks):
        found.append(Entry("badge", "", "Known only to the district, province or country"))
    return tuple(found)


def _posts(shown: Scene) -> tuple[Entry, ...]:
    kinds = vocabulary.POSITION_KINDS
    groups = [key for key in style.FORCE_GROUPS if key in {post.group for post in shown.posts}]
    colour = groups[0] if len(groups) == 1 else "others"
    signs = tuple(
        Entry("post", f"{word}|{colour}", term.label)
        for word, term in kinds.items()
        if word in {post.kind for post in shown.posts}
    )
    forces = tuple(Entry("force", key, style.FORCE_GROUPS[key].label) for key in groups)
    return (*signs, *forces)


def _layers(shown: Scene) -> tuple[Entry, ...]:
    titles = {layer.id: layer.title for layer in shown.extract.layers}
    return tuple(
        Entry("layer", one.id, one.style.label or titles.get(one.id, one.id))
        for one in sorted(shown.grounds, key=lambda one: -one.style.order)
        if one.id not in SILENT
    )
