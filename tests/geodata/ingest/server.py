"""A web server on this machine that misbehaves as it is told, and the policy to reach it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from geodata.ingest.addresses import Address
from geodata.ingest.fetch import Policy

Answer = Callable[[BaseHTTPRequestHandler], None]
"""Writes what a server answers."""


def is_loopback(address: Address) -> bool:
    """Take this machine, and nothing else, for the internet."""
    return address.is_loopback


def names(*addresses: str) -> Callable[[str, int], list[str]]:
    """Return a look-up by which every name has the same addresses."""

    def look_up(host: str, port: int) -> list[str]:
        return list(addresses)

    return look_up


POLICY = Policy(is_public=is_loopback, look_up=names("127.0.0.1"), seconds=30)
"""The policy of the product but for where the internet is."""


@dataclass
class Server:
    """Pages by path, and what was asked for."""

    port: int
    answers: dict[str, Answer] = field(default_factory=dict)
    requests: list[BaseHTTPRequestHandler] = field(default_factory=list)
    done: threading.Event = field(default_factory=threading.Event)
    """Set when the test is over, so that a slow answer ends."""

    def add(self, path: str, answer: Answer | bytes, content_type: str = "text/plain") -> str:
        """Serve an answer at `path` and return its address."""
        if isinstance(answer, bytes):
            answer = page(answer, content_type)
        self.answers[path] = answer
        return f"http://news.example:{self.port}{path}"


def page(content: bytes, content_type: str = "text/plain", **headers: str) -> Answer:
    """Return an answer with a body and headers; `_` in a header's name stands for `-`."""
    return answer(200, content, Content_Type=content_type, **headers)


def redirect(location: str, status: int = 302) -> Answer:
    """Return an answer that sends the client elsewhere."""
    return answer(status, Location=location)


def answer(status: int, content: bytes = b"", **headers: str) -> Answer:
    """Return an answer with status, body and headers."""

    def write(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(content)

    return write


@contextmanager
def serving() -> Iterator[Server]:
    """Run a server for a test."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            served.requests.append(self)
            # A client that has enough closes the connection: that is no error of the server.
            with suppress(ConnectionError):
                served.answers.get(self.path, answer(404))(self)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Keep the tests quiet."""

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    served = Server(httpd.server_port)
    thread = threading.Thread(target=httpd.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield served
    finally:
        served.done.set()
        httpd.shutdown()
        httpd.server_close()
        thread.join()
