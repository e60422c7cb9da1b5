"""The stand-alone page: whole, within its size, and asking for nothing."""

import base64
import gzip
import hashlib
import json
import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from dashboard.snapshot import WHOLE, Request, page
from geodata import wording
from geodata.catalogue import Catalogue
from geodata.export import Extract, extract
from geodata.select import Selection
from geodata.vocabulary import NO_REDISTRIBUTION
from tests.dashboard.snapshot.conftest import MAY

MOST_BYTES = 1_500_000


class Parsed(HTMLParser):
    """What a page holds, as a browser would find it."""

    def __init__(self, html: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.raw: dict[str, list[str]] = {"script": [], "style": []}
        self.text = ""
        self._open = ""
        self.feed(html.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag in self.raw:
            self._open = tag
            self.raw[tag].append("")

    def handle_endtag(self, tag: str) -> None:
        self._open = "" if tag == self._open else self._open

    def handle_data(self, data: str) -> None:
        if self._open:
            self.raw[self._open][-1] += data
        else:
            self.text += data

    @property
    def bundle(self) -> dict:
        packed = next(one for one in self.raw["script"] if one.startswith("H4sI"))
        return json.loads(gzip.decompress(base64.b64decode(packed)))

    @property
    def policy(self) -> str:
        return next(a["content"] or "" for _, a in self.tags if a.get("http-equiv") is not None)


@pytest.fixture(scope="module")
def parsed(catalogue: Catalogue, may: Extract, syunik: Request) -> Parsed:
    return Parsed(page(catalogue, may, syunik))


def test_the_page_of_the_whole_catalogue_is_small_enough_to_send(catalogue: Catalogue):
    everything = extract(catalogue, Selection(date(1990, 1, 1), date(2026, 11, 24)))

    content = page(catalogue, everything, Request(WHOLE))

    assert len(everything.incidents) == len(catalogue.incidents)
    assert len(content) <= MOST_BYTES


def test_the_page_asks_for_nothing_outside_of_itself(parsed: Parsed):
    loading = {"src", "srcset", "data", "poster", "background", "action", "formaction"}

    assert not [(tag, a) for tag, a in parsed.tags if loading & a.keys()]
    assert not [tag for tag, _ in parsed.tags if tag in ("link", "iframe", "object", "base")]
    assert not [sheet for sheet in parsed.raw["style"] if "url(" in sheet or "@import" in sheet]


def test_the_policy_lets_only_the_scripts_and_styles_of_the_page_run(parsed: Parsed):
    def hashed(text: str) -> str:
        return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"

    scripts = [one for one in parsed.raw["script"] if not one.startswith("H4sI")]

    assert parsed.policy.startswith("default-src 'none';")
    assert "unsafe" not in parsed.policy
    assert all(hashed(text) in parsed.policy for text in scripts + parsed.raw["style"])
    assert not [a for _, a in parsed.tags if "style" in a or any(n.startswith("on") for n in a)]


def test_the_page_says_title_window_and_disclaimer(parsed: Parsed):
    assert "Armenia–Azerbaijan border dispute: Syunik" in parsed.text
    assert "12–15 May 2021 · 11 incidents" in parsed.text
    assert wording.DISCLAIMER in parsed.text
    assert "Made on 24 November 2026" in parsed.text


def test_the_table_tells_every_incident_claim_and_source(parsed: Parsed, may: Extract):
    rows = [a.get("id") for tag, a in parsed.tags if tag == "tr" and a.get("id")]
    links = {a.get("href") for tag, a in parsed.tags if tag == "a"}
    cited = {id_ for cell in may.incidents["sources"] for id_ in cell.split(";")}

    assert rows == may.incidents["id"].tolist()
    assert all(claim.statement in parsed.text for claim in may.claims)
    assert {may.sources[id_].url for id_ in cited} <= links


def test_the_engine_finds_everything_that_it_asks_for(parsed: Parsed, may: Extract):
    bundle = parsed.bundle
    data, config = bundle["data"], bundle["config"]

    assert base64.b64decode(data[config["columns"]]["base64"]).startswith(b"BMAP")
    assert all(address in data for address in config["layers"].values())
    assert set(bundle["state"]["layers"]) == set(config["layers"])
    ids = [data[f"{config['incident']}{row}"]["id"] for row in range(len(may.incidents))]
    assert ids == may.incidents["id"].tolist()
    assert len(data["positions"]) >= len(may.positions)


def test_layers_of_any_day_of_the_window_come_along_with_their_days(catalogue: Catalogue):
    selection = Selection(date(2020, 9, 1), date(2020, 12, 31))

    bundle = Parsed(page(catalogue, extract(catalogue, selection), Request(WHOLE))).bundle

    (held,) = bundle["data"]["layer/held_1994_2020"]["features"]
    assert held["properties"]["valid_to"] == "2020-11-10"
    assert bundle["data"]["layer/peacekeepers_zone_2020_2023"]["features"]


def test_both_countries_still_share_their_border_after_rounding(parsed: Parsed):
    def edges(id_: str) -> set[tuple]:
        found = set()
        for feature in parsed.bundle["data"][f"layer/{id_}"]["features"]:
            for polygon in feature["geometry"]["coordinates"]:
                for ring in polygon:
                    points = [tuple(point) for point in ring]
                    found |= {tuple(sorted(pair)) for pair in pairwise(points)}
        return found

    shared = edges("armenia") & edges("azerbaijan")

    assert len(shared) > 1000


def test_hostile_text_stays_text(catalogue: Catalogue, syunik: Request):
    nasty = "</script><script>alert(1)</script><img src=x onerror=alert(2)> \"'&"
    sources = {
        id_: replace(one, title=nasty, url="javascript:alert(3)")
        for id_, one in catalogue.sources.items()
    }
    hostile = replace(
        catalogue, incidents=catalogue.incidents.assign(summary=nasty), sources=sources
    )

    found = Parsed(page(hostile, extract(hostile, MAY), replace(syunik, title=nasty)))

    assert len(found.raw["script"]) == 4
    assert not [tag for tag, _ in found.tags if tag in ("img", "a")]
    assert nasty in found.text


def test_what_a_source_keeps_back_is_nowhere_in_the_page(
    catalogue: Catalogue, may: Extract, syunik: Request
):
    source = may.claims[0].source
    kept_back = replace(catalogue.sources[source], licence=NO_REDISTRIBUTION)
    changed = replace(catalogue, sources={**catalogue.sources, source: kept_back})

    content = page(changed, extract(changed, MAY), syunik)
    found = Parsed(content)

    assert kept_back.url not in content.decode()
    assert f'"id":"{source}"' not in json.dumps(found.bundle, separators=(",", ":"))
    assert "left out, because a source does not allow passing on" in found.text


def test_an_empty_window_has_a_page(catalogue: Catalogue, empty: Extract, syunik: Request):
    found = Parsed(page(catalogue, empty, syunik))

    assert "No incident is known in this window." in found.text
    assert not re.search("<table", found.text)
