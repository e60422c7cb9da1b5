"""The panel that takes the view out of the browser."""

import io
import json
import zipfile
from datetime import date

import pytest
from PIL import Image
from playwright.sync_api import Download

from dashboard.snapshot import SYUNIK
from geodata.catalogue import Catalogue
from geodata.export import extract
from geodata.select import Selection
from tests.browser.conftest import Visit

MAY = Selection(date(2021, 5, 12), date(2021, 5, 15))


@pytest.fixture
def panel(visit: Visit) -> Visit:
    visit.open()
    visit.page.get_by_role("tab", name="Export").click()
    visit.page.locator("[data-testid=stImage] img").wait_for()
    visit.page.wait_for_timeout(1500)  # The map tells where it came to rest, which draws anew.
    return visit.settled()


def choose(visit: Visit, label: str, option: str) -> None:
    """Choose from a list; a run of the script may close it meanwhile, so it is opened again."""
    box = visit.page.get_by_role("combobox", name=label)
    wanted = visit.page.get_by_role("option", name=option)
    for _ in range(6):
        box.click()
        box.fill(option)
        visit.page.wait_for_timeout(1000)
        if wanted.count():
            box.press("Enter")
            break
    visit.settled()


def download(visit: Visit, label: str) -> Download:
    with visit.page.expect_download() as waiting:
        visit.page.get_by_role("button", name=f"Download {label}").click()
    return waiting.value


def test_a_picture_of_the_view_is_previewed_and_downloaded(panel: Visit):
    found = download(panel, "PNG")

    assert found.suggested_filename.startswith("border-map_current-view_2021-05-12_2021-05-15_")
    with Image.open(found.path()) as image:
        assert image.size == (1520, 1074)
    assert panel.is_clean(), (panel.errors, panel.foreign)


def test_an_archive_holds_what_the_panel_says_and_leads_back_to_the_view(panel: Visit):
    choose(panel, "Format", "ZIP: all data, with manifest")
    panel.page.get_by_text("Included: 11 incidents, 15 claims").wait_for()

    found = download(panel, "ZIP")

    archive = zipfile.ZipFile(io.BytesIO(found.path().read_bytes()))
    manifest = json.loads(archive.read("manifest.json"))
    assert found.suggested_filename.startswith("border-map_everywhere_2021-05-12_2021-05-15_")
    assert manifest["rows"]["incidents"] == 11
    assert manifest["permalink"].startswith("?from=2021-05-12&to=2021-05-15")


def test_a_chosen_area_limits_the_data(panel: Visit, catalogue: Catalogue):
    inside = extract(catalogue, MAY, bounds=SYUNIK.bounds).incidents
    choose(panel, "Format", "CSV, for spreadsheets")

    panel.page.locator("label").filter(has_text="Syunik").last.click()

    panel.page.get_by_text(f"Included: {len(inside)} incidents").wait_for()
    assert len(inside) < 11
    assert download(panel, "CSV").suggested_filename.startswith("border-map_syunik_")
