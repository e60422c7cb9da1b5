"""From an article to the map, in a browser: read, correct, accept; sign in; hostile text."""

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Frame, expect

from geodata import store as stores
from geodata.store import Store
from tests.browser import servers
from tests.browser.conftest import Visit, watched
from tests.dashboard.pasted import PUBLISHED, TEXT
from tests.geodata.store.samples import SUMMARY

SINGLE = "[review]\nsingle_user = true\n"
PHONE = {"width": 390, "height": 844}
HOSTILE = (
    "<script>document.title = 'stolen'</script><img src=x onerror=\"document.title = 'stolen'\"> "
    "{{ 7 * 7 }} {% raw %} :red[x] [a](javascript:alert(1)) ![b](https://evil.example/x.png) $$x$$"
)

Open = Callable[..., AbstractContextManager[Visit]]


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Return the store of the application that this test starts."""
    url = f"sqlite:///{tmp_path / 'store.sqlite'}"
    monkeypatch.setenv("DATABASE_URL", url)
    return stores.open_store(url)


@pytest.fixture
def open_with(browser: Browser, tmp_path: Path, store: Store) -> Open:
    """Return what starts the application with some secrets and opens a page of it."""

    @contextmanager
    def opened(secrets: str, *others: str, **options: object) -> Iterator[Visit]:
        path = tmp_path / "secrets.toml"
        path.write_text(secrets, encoding="utf-8")
        with servers.serving(f"--secrets.files={path}") as server:
            context = browser.new_context(viewport={"width": 1400, "height": 1000}, **options)
            visit = watched(context, server.address, *others)
            map_frame(visit.open())
            yield visit
            context.close()

    return opened


def map_frame(visit: Visit) -> Frame:
    """Wait until the map has drawn and told the page where it stands; return its frame.

    Who leaves the page before that can find the next one empty: its answer comes too late.
    """
    visit.page.wait_for_selector("iframe[title^=streamlit_folium]")
    frame = next(frame for frame in visit.page.frames if "streamlit_folium" in frame.url)
    frame.wait_for_function("performance.getEntriesByName('incidents:frame').length > 0")
    visit.page.wait_for_timeout(500)
    visit.settled()
    return frame


def go_to(visit: Visit, page: str) -> None:
    visit.page.get_by_role("link", name=page).click()
    visit.page.get_by_role("heading", name=page).wait_for()
    visit.settled()


def paste(visit: Visit, text: str = TEXT, title: str = "Fire near Goris") -> None:
    """Paste an article on the page Add articles and have it read."""
    page = visit.page
    go_to(visit, "Add articles")
    page.get_by_role("tab", name="Paste text").click()
    page.get_by_label("Text of the article").fill(f"published: {PUBLISHED}\n\n{text}")
    page.get_by_label("Title", exact=True).fill(title)
    page.get_by_label("Publisher", exact=True).fill("Example News")
    page.get_by_label("Web address", exact=True).fill("https://news.example/1")
    page.get_by_role("button", name="Read the text").click()
    page.get_by_role("button", name="Accept as a new incident").wait_for()
    visit.settled()


def test_an_article_becomes_an_incident_on_the_map_marked_as_added_here(
    open_with: Open, store: Store
):
    with open_with(SINGLE) as visit:
        page = visit.page
        paste(visit)
        page.get_by_text("2 On 2 June an Armenian shepherd was detained near Martuni.").wait_for()
        page.get_by_label("Summary, in your own words").fill(SUMMARY)
        page.get_by_label("Wounded, all sides").fill("2")
        page.get_by_role("button", name="Accept as a new incident").click()
        page.get_by_text("It is on the map now").first.wait_for()
        (row,) = stores.additions(store).incidents
        go_to_incident(visit, row["id"])

        page.get_by_text(SUMMARY).first.wait_for()
        page.get_by_text("added here").first.wait_for()
        map_frame(visit)
        expect(visit.popup_at(39.51, 46.34)).to_contain_text("added here")
        assert row["wounded"] == "2"
        assert visit.is_clean(), (visit.errors, visit.foreign)


def go_to_incident(visit: Visit, incident: str) -> None:
    """Open the map with the details of an incident."""
    visit.open(f"from=2021-06-01&to=2021-06-05&incident={incident}")


def test_a_click_on_the_small_map_opens_the_candidate(open_with: Open):
    with open_with(SINGLE) as visit:
        paste(visit)
        visit.page.get_by_text("2 · Capture: Martuni").click()
        visit.page.locator("input[aria-label=Place][value=Martuni]").wait_for()

        map_frame(visit)
        visit.popup_at(39.51, 46.34)

        visit.page.locator("input[aria-label=Place][value=Goris]").wait_for()
        assert visit.is_clean(), (visit.errors, visit.foreign)


def test_a_file_is_read_and_a_second_one_that_is_none_gets_one_clear_message(
    open_with: Open, store: Store, tmp_path: Path
):
    good, bad = tmp_path / "fire.txt", tmp_path / "picture.txt"
    good.write_text(f"title: Fire near Goris\npublished: {PUBLISHED}\n\n{TEXT}", encoding="utf-8")
    bad.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    with open_with(SINGLE) as visit:
        go_to(visit, "Add articles")
        visit.page.get_by_role("tab", name="Files").click()
        visit.page.locator("input[type=file]").set_input_files([good, bad])
        visit.page.get_by_text("picture.txt").first.wait_for()
        visit.page.get_by_role("button", name="Read the files").click()

        visit.page.get_by_text("2 · Capture: Martuni").wait_for()
        expect(visit.page.get_by_test_id("stAlert")).to_contain_text("picture.txt")
        assert len(stores.queue(store)) == 2
        assert visit.is_clean(), (visit.errors, visit.foreign)


def test_hostile_text_is_shown_as_it_is_and_does_nothing(open_with: Open, store: Store):
    with open_with(SINGLE) as visit:
        paste(visit, TEXT + "\n\n" + HOSTILE, title=HOSTILE)

        visit.page.get_by_text("{{ 7 * 7 }} {% raw %} :red[x]").first.wait_for()
        assert visit.page.title() != "stolen"
        assert visit.page.locator("a[href^='javascript']").count() == 0
        assert visit.page.locator("img[src*='evil'], img[src=x]").count() == 0
        visit.page.get_by_label("Summary, in your own words").fill(HOSTILE)
        visit.page.get_by_role("button", name="Accept as a new incident").click()
        visit.page.get_by_text("It is on the map now").first.wait_for()
        go_to_incident(visit, stores.additions(store).incidents[0]["id"])
        map_frame(visit)
        expect(visit.popup_at(39.51, 46.34)).to_contain_text("<script>")
        assert visit.page.title() != "stolen"
        assert visit.is_clean(), (visit.errors, visit.foreign)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_fit_a_phone_in_both_themes(open_with: Open, scheme: str):
    with open_with(SINGLE, color_scheme=scheme) as visit:
        paste(visit)
        visit.page.set_viewport_size(PHONE)
        visit.settled()

        wide = visit.page.evaluate(
            "[...document.querySelectorAll('[data-testid=stMain] *')]"
            ".filter(e => e.getBoundingClientRect().right > innerWidth + 1"
            " && !e.closest('[data-baseweb=tab-list], [data-testid=stDataFrame]')).length"
        )
        assert wide == 0


def test_a_preview_lets_one_try_everything_and_saves_nothing(open_with: Open, store: Store):
    with open_with("") as visit:
        paste(visit)
        visit.page.get_by_label("Summary, in your own words").fill(SUMMARY)
        visit.page.get_by_role("button", name="Accept as a new incident").click()

        visit.page.get_by_text("Nothing was saved").first.wait_for()
        assert stores.revision(store) == 0


@pytest.fixture
def provider() -> Iterator[str]:
    """Run a service that signs people in, and yield its address."""
    port = servers.free_port()
    people = [
        {"sub": "ani", "email": "ani@example.org", "email_verified": True},
        {"sub": "eve", "email": "eve@example.org", "email_verified": True},
    ]
    claims = [part for person in people for part in ("--user-claims", json.dumps(person))]
    with servers.running("oidc_provider_mock", "--port", str(port), *claims):
        address = f"http://127.0.0.1:{port}"
        servers.wait_for(f"{address}/.well-known/openid-configuration")
        yield address


def sign_in_settings(provider: str) -> str:
    return f"""
[review]
allowed = ["ani@example.org"]

[auth]
redirect_uri = "http://127.0.0.1:{{port}}/oauth2callback"
cookie_secret = "a secret of the tests, long enough to sign with"
client_id = "map"
client_secret = "secret"
server_metadata_url = "{provider}/.well-known/openid-configuration"
"""


def sign_in(visit: Visit, person: str) -> None:
    go_to(visit, "Review")
    visit.page.get_by_role("button", name="Sign in").click()
    visit.page.get_by_role("button", name=person, exact=True).click()
    visit.page.wait_for_url(f"{visit.address}/**")
    map_frame(visit)


PEOPLE = {
    "ani": ("Signed in as ani@example.org", "Rejected. It can be taken back.", {"ani@example.org"}),
    "eve": ("eve@example.org is not among the reviewers", "Nothing was saved", set()),
}
"""What each is told on arrival and after a decision, and what names the history has then."""


@pytest.mark.parametrize("person", PEOPLE)
def test_who_signs_in_writes_under_their_address_if_they_are_a_reviewer(
    open_with: Open, provider: str, store: Store, person: str
):
    greeting, outcome, names = PEOPLE[person]
    with open_with(sign_in_settings(provider), provider) as visit:
        sign_in(visit, person)
        paste(visit)

        visit.page.get_by_text(greeting).wait_for()
        visit.page.get_by_role("button", name="Reject").click()
        visit.page.get_by_text(outcome).first.wait_for()
        assert {record.who for record in stores.history(store)} == names
