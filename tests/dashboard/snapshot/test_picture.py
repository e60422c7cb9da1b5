"""Pictures, opened in programs that we did not write."""

import io
import re
from dataclasses import replace
from datetime import date
from itertools import pairwise
from xml.etree import ElementTree as Xml

import pytest
from PIL import Image
from pypdf import PdfReader

from dashboard import style
from dashboard.snapshot import PRINT_DPI, SIZES, SYUNIK, WHOLE, Request, picture, words
from geodata import wording
from geodata.catalogue import Catalogue
from geodata.export import Extract, Withheld, extract
from geodata.select import Filters, Selection
from tests.dashboard.snapshot.conftest import MADE

TITLE = "Սյունիք, Şuşa və Yuxarı Əskipara, Нагорный Карабах"


def text_of(extract_: Extract, request: Request) -> str:
    """Return the words of a picture, read from its PDF."""
    reader = PdfReader(io.BytesIO(picture(extract_, request, "pdf")))
    return " ".join(reader.pages[0].extract_text().split())


@pytest.mark.parametrize("size", SIZES)
def test_a_picture_has_the_size_that_was_asked_for(may: Extract, syunik: Request, size: str):
    request = replace(syunik, size=SIZES[size], dpi=72)

    image = Image.open(io.BytesIO(picture(may, request, "png")))

    assert image.format == "PNG"
    assert image.size == (SIZES[size].width, SIZES[size].height)
    assert len(image.convert("RGB").getcolors(10**6) or ()) > 100


def test_a_picture_for_print_has_300_dots_per_inch(empty: Extract, syunik: Request):
    image = Image.open(io.BytesIO(picture(empty, replace(syunik, dpi=PRINT_DPI), "png")))

    assert image.size == (round(842 / 72 * 300), round(595 / 72 * 300))
    assert image.info["dpi"] == pytest.approx((300, 300), abs=0.1)


def test_a_pdf_tells_title_window_number_credit_disclaimer_and_days(may: Extract, syunik: Request):
    text = text_of(may, syunik)

    assert "Armenia–Azerbaijan border dispute: Syunik" in text
    assert "12–15 May 2021 · 11 incidents" in text
    assert "of them outside this map" in text
    assert wording.DISCLAIMER in text
    assert "Layers as of 15 May 2021" in text
    assert "OpenStreetMap" in text
    assert "Made on 24 November 2026" in text
    assert "20 km" in text


def test_a_pdf_embeds_every_typeface_and_holds_no_raster(may: Extract, syunik: Request):
    page = PdfReader(io.BytesIO(picture(may, replace(syunik, title=TITLE), "pdf"))).pages[0]
    resources = page["/Resources"]

    for font in resources["/Font"].values():
        (descendant,) = font.get_object()["/DescendantFonts"]
        assert "/FontFile2" in descendant.get_object()["/FontDescriptor"]
    kinds = [one.get_object()["/Subtype"] for one in resources.get("/XObject", {}).values()]
    assert "/Image" not in kinds


def test_names_in_three_scripts_stay_text_in_pdf_and_svg(empty: Extract, syunik: Request):
    request = replace(syunik, title=TITLE)
    svg = picture(empty, request, "svg").decode()

    assert TITLE in text_of(empty, request)
    assert TITLE in svg
    assert "Source Sans Pro" in svg


def test_an_svg_is_well_formed_and_its_words_are_text(may: Extract, syunik: Request):
    root = Xml.fromstring(picture(may, syunik, "svg"))
    words = {"".join(one.itertext()).strip() for one in root.iter() if one.tag.endswith("}text")}

    assert {"Advance", "Disputed", "Goris", "AZERBAIJAN", "ARMENIA"} <= words


def test_the_same_selection_gives_the_same_file(may: Extract, syunik: Request):
    assert picture(may, syunik, "svg") == picture(may, syunik, "svg")


def test_a_window_with_nothing_in_it_says_so(empty: Extract, syunik: Request):
    text = text_of(empty, syunik)

    assert "no incident is known in this window" in text
    assert "Who confirms it" not in text


def test_a_filter_is_told(catalogue: Catalogue, syunik: Request):
    days = date(2021, 5, 12), date(2021, 5, 15)
    one = extract(catalogue, Selection(*days, Filters(types=("withdrawal",))))
    none = extract(catalogue, Selection(*days, Filters(text="xyzzy")))

    assert "1 incident that passes the filters" in text_of(one, syunik)
    assert "no incident that passes the filters is known" in text_of(none, syunik)


def test_what_a_source_keeps_back_is_told(may: Extract, syunik: Request):
    kept_back = replace(may, withheld=Withheld(incidents=2))

    assert "2 incidents left out, because a source does not allow passing on" in text_of(
        kept_back, syunik
    )


@pytest.mark.parametrize("size", SIZES)
def test_a_very_long_title_is_wrapped_and_cut(empty: Extract, size: str):
    title = "Reported along the border between the two states in Syunik and beyond " * 9
    request = Request(SYUNIK, SIZES[size], title, made=MADE)

    text = text_of(empty, request)

    assert text.startswith("Reported along the border")
    assert "…" in text


def test_a_title_is_never_read_as_a_formula(empty: Extract, syunik: Request):
    assert "$x^2$ & <b>100 %</b>" in text_of(empty, replace(syunik, title="$x^2$ & <b>100 %</b>"))


def test_shades_of_grey_keep_the_families_apart():
    shades = sorted(
        Image.new("RGB", (1, 1), colour.light).convert("L").getpixel((0, 0))
        for colour in style.FAMILY_COLOURS.values()
    )

    assert all(high - low > 18 for low, high in pairwise(shades))


def test_each_credit_is_told_once(catalogue: Catalogue):
    layers = tuple(
        replace(catalogue.layers["armenia"], attribution=attribution, licence="ODbL-1.0")
        for attribution in (
            "© Someone (ODbL 1.0), via a and b",
            "© Someone (ODbL 1.0), via c; lines: Natural Earth (public domain)",
            "© Other",
        )
    )

    assert words.credit(layers) == (
        "© Someone (ODbL 1.0), via a, b, c; Lines: Natural Earth (public domain); "
        "© Other (ODbL-1.0)"
    )


def test_a_year_of_the_whole_theatre_can_be_drawn(year: Extract):
    text = text_of(year, Request(WHOLE, made=MADE))

    assert "1 January – 31 December 2022 · 61 incidents" in text
    assert "Several incidents, by colour:" in text
    assert not re.search(r"Syunik, 2022", text)
