"""The headers of every answer."""

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from dashboard.security import HEADERS, POLICY, TILE_HOSTS, SecurityHeaders


async def hello(request: Request) -> PlainTextResponse:
    return PlainTextResponse("hello", headers={"Content-Security-Policy": "default-src *"})


def answer(path: str = "/") -> dict[str, str]:
    app = Starlette(routes=[Route("/", hello)], middleware=[Middleware(SecurityHeaders)])
    return dict(TestClient(app).get(path).headers)


def test_every_answer_carries_the_headers_also_one_that_is_missing():
    for path in ("/", "/nothing-here"):
        sent = answer(path)
        assert {name: sent[name.lower()] for name in HEADERS} == HEADERS


def test_an_answer_cannot_weaken_the_policy():
    assert answer()["content-security-policy"] == POLICY


def test_the_policy_lets_nothing_outside_in_but_the_images_of_map_tiles():
    rules = dict(rule.split(" ", 1) for rule in POLICY.split("; "))
    outside = {
        name: [word for word in words.split() if word.startswith("http")]
        for name, words in rules.items()
    }

    assert outside.pop("img-src") == TILE_HOSTS.split()
    assert not any(outside.values())


def test_nobody_else_may_frame_the_page():
    assert "frame-ancestors 'self'" in POLICY
