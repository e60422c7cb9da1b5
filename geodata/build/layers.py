"""Every layer's features, from the sources."""

from datetime import date

from shapely.geometry.base import BaseGeometry

from geodata.build import administrative, borders, karabakh, mosaic, national, physical, plane
from geodata.build.features import Feature
from geodata.build.mosaic import Piece
from geodata.build.national import OWNERS, National
from geodata.model import Place

DE_FACTO = {"artsvashen": "AZ", "barkhudarli": "AM", "karki": "AM", "yukhari-askipara": "AM"}
ENCLAVE_NAMES = {
    "artsvashen": ("Artsvashen (Bashkend)", "Artsvashen"),
    "barkhudarli": ("Barkhudarli and Sofulu", "Barkhudarli"),
    "karki": ("Karki (Tigranashen), schematic", "Tigranashen"),
    "yukhari-askipara": ("Yukhari Askipara (Verin Voskepar)", "Yukhari Askipara"),
}
"""What each enclave is called, by the name of its owner first, and its place in our table."""

COUNTRIES = {
    "AM": ("Armenia", {"hy": "Հայաստան", "az": "Ermənistan", "ru": "Армения"}),
    "AZ": ("Azerbaijan", {"hy": "Ադրբեջան", "az": "Azərbaycan", "ru": "Азербайджан"}),
    "GE": ("Georgia", {}),
    "IQ": ("Iraq", {}),
    "IR": ("Iran", {}),
    "RU": ("Russia", {}),
    "TR": ("Türkiye", {}),
}

PEACEKEEPERS = (date(2020, 11, 10), date(2023, 9, 20))
TRUCE = (date(1994, 5, 12), date(2020, 11, 10))
DELIMITED_FROM = date(2024, 5, 15)
HANDED_OVER_ON = {
    "az-aghdam": date(2020, 11, 20),
    "az-kalbajar": date(2020, 11, 25),
    "az-lachin": date(2020, 12, 1),
}


def build(places: dict[str, Place]) -> dict[str, list[Feature]]:
    """Return the features of every layer by its id."""
    ground = national.read()
    pieces = mosaic.lay(ground)
    armenia, azerbaijan = (_owned(pieces, owner) for owner in ("AM", "AZ"))
    areas = _areas(pieces, places)
    return {
        "neighbours": [_country(pieces, owner) for owner in ground.neighbours],
        "azerbaijan": [_country(pieces, "AZ")],
        "armenia": [_country(pieces, "AM")],
        "syunik": [area for area in areas if area.id == "am-syunik"],
        "provinces": [area for area in areas if area.more["owner"] == "AM"],
        "districts": [area for area in areas if area.more["owner"] == "AZ"],
        "nakhchivan": [area for area in areas if area.id == "az-nakhchivan"],
        **_karabakh(pieces, azerbaijan),
        "roads": physical.roads(places),
        "lakes": physical.lakes(ground.sevan, places),
        "frontier": _frontier(pieces, ground, armenia.union(azerbaijan)),
        "enclaves": _enclaves(pieces, places),
        **_border(armenia, azerbaijan),
        "towns": physical.towns(places.values()),
    }


def _owned(pieces: list[Piece], owner: str) -> BaseGeometry:
    return mosaic.dissolve(pieces, "owner", owner)


def _country(pieces: list[Piece], owner: str) -> Feature:
    name, names = COUNTRIES[owner]
    ground = plane.metres_to_degrees(_owned(pieces, owner))
    return Feature(
        name.lower().replace("ü", "u"), name, ground, names, "country", more={"owner": owner}
    )


def _areas(pieces: list[Piece], places: dict[str, Place]) -> list[Feature]:
    features = []
    for area in administrative.names():
        ground = mosaic.dissolve(pieces, "area", area.id)
        place = places.get(f"{area.name} District") or places.get(area.name)
        names = (physical.names_of(place) if place else {}) | (
            {"az": area.name_az} if area.name_az else {}
        )
        features.append(
            Feature(
                area.id,
                area.name,
                plane.metres_to_degrees(ground),
                names,
                more={"owner": area.owner},
            )
        )
    return features


def _enclaves(pieces: list[Piece], places: dict[str, Place]) -> list[Feature]:
    return [
        Feature(
            id_,
            name,
            plane.metres_to_degrees(mosaic.dissolve(pieces, "enclave", id_)),
            physical.names_of(places[place]),
            "enclave",
            more={"owner": OWNERS[id_], "de_facto": DE_FACTO[id_]},
        )
        for id_, (name, place) in ENCLAVE_NAMES.items()
    ]


def _karabakh(pieces: list[Piece], azerbaijan: BaseGeometry) -> dict[str, list[Feature]]:
    oblast = karabakh.oblast(azerbaijan)
    line = karabakh.contact(azerbaijan)
    held = karabakh.held(azerbaijan, line)
    first, second = (
        karabakh.corridor(route, azerbaijan) for route in (karabakh.ROUTE_2020, karabakh.ROUTE_2022)
    )
    kept = karabakh.kept(oblast.intersection(held), karabakh.settlements())
    districts = {
        id_: mosaic.dissolve(pieces, "area", id_)
        for id_ in (*karabakh.HANDED_OVER, *karabakh.TAKEN)
    }
    handed = karabakh.handed_over(held.difference(oblast).difference(first), districts)
    return {
        "held_1994_2020": [_dated("held-1994-2020", "Held by Armenian forces", held, TRUCE)],
        "karabakh_oblast_1991": [
            Feature(
                "karabakh-oblast-1991",
                "Nagorno-Karabakh Autonomous Oblast",
                plane.metres_to_degrees(oblast),
                {"hy": "Լեռնային Ղարաբաղ", "az": "Dağlıq Qarabağ", "ru": "Нагорный Карабах"},
            )
        ],
        "peacekeepers_zone_2020_2023": _by_route(
            "peacekeepers-zone", "Russian peacekeepers", kept.union(first), kept.union(second)
        ),
        "handed_over_2020": [
            _dated(f"{id_}-2020", _district(id_), area, (PEACEKEEPERS[0], HANDED_OVER_ON[id_]))
            for id_, area in handed.items()
        ],
        "lachin_corridor": _by_route("lachin-corridor", "Lachin corridor", first, second),
        "line_of_contact_1994_2020": [
            _dated("line-of-contact", "Line of contact", line, TRUCE, "line")
        ],
    }


def _district(id_: str) -> str:
    return next(
        f"{area.name}, until handed over" for area in administrative.names() if area.id == id_
    )


def _by_route(id_: str, name: str, first: BaseGeometry, second: BaseGeometry) -> list[Feature]:
    """Return what a zone was while the corridor ran through Lachin, and afterwards."""
    start, end = PEACEKEEPERS
    moved = karabakh.NEW_ROUTE_FROM
    return [
        _dated(f"{id_}-2020", name, first, (start, moved)),
        _dated(f"{id_}-2022", name, second, (moved, end)),
    ]


def _dated(
    id_: str, name: str, geometry: BaseGeometry, days: tuple[date, date], kind: str = "area"
) -> Feature:
    return Feature(
        id_,
        name,
        plane.metres_to_degrees(geometry),
        kind=kind,
        valid_from=days[0],
        valid_to=days[1],
    )


def _frontier(pieces: list[Piece], ground: National, ours: BaseGeometry) -> list[Feature]:
    features = []
    for owner in ground.neighbours:
        line = borders.between(ours, _owned(pieces, owner))
        if not line.is_empty:
            name = f"Border with {COUNTRIES[owner][0]}"
            features.append(
                Feature(
                    f"frontier-{owner.lower()}", name, plane.metres_to_degrees(line), kind="line"
                )
            )
    return features


def _border(armenia: BaseGeometry, azerbaijan: BaseGeometry) -> dict[str, list[Feature]]:
    """Return the border by what of it is delimited: until 2024 the sections are border too."""
    whole = borders.between(armenia, azerbaijan)
    sections = borders.delimited(whole)
    rest = borders.without(whole, sections.values())
    name = "Armenia–Azerbaijan border, not delimited"
    return {
        "border": [
            Feature("border", name, plane.metres_to_degrees(rest), kind="line"),
            *(
                Feature(
                    f"border-{id_}",
                    name,
                    plane.metres_to_degrees(line),
                    kind="line",
                    valid_to=DELIMITED_FROM,
                )
                for id_, line in sections.items()
            ),
        ],
        "delimited_2024": [
            Feature(
                id_,
                "Section delimited in 2024, approximate",
                plane.metres_to_degrees(line),
                kind="line",
                valid_from=DELIMITED_FROM,
            )
            for id_, line in sections.items()
        ],
    }
