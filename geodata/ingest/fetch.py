"""A web address → the bytes of the page behind it, within limits that no server can widen.

Nothing of the machine goes along: no cookies, no proxies or passwords from its settings. Each
address on the way is checked anew, because a redirect is an address that a stranger chose.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass

import httpcore
import httpx

from geodata.ingest import addresses, body
from geodata.ingest.addresses import Address, Deadline, Guard, GuardedBackend, LookUp
from geodata.ingest.refusal import MAX_BYTES, NAME_LENGTH, one_line, refused

USER_AGENT = "border-dispute-map/0.1 (reads one article at the request of a person)"
HTML_TYPES = ("text/html", "application/xhtml+xml")
ARTICLE_TYPES = (*HTML_TYPES, "text/plain")
FEED_TYPES = (
    "application/rss+xml",
    "application/atom+xml",
    "application/rdf+xml",
    "application/xml",
    "text/xml",
)
HOST = re.compile(r"[A-Za-z0-9._-]+|[0-9A-Fa-f:.]+")
CURE = "Try again later, or paste the text."


@dataclass(frozen=True)
class Policy:
    """What a page may be, cost and come from; the defaults are the ones that hold."""

    is_public: Callable[[Address], bool] = addresses.is_public
    """Says whether an address may be connected to."""
    look_up: LookUp = addresses.look_up
    """Finds the addresses behind a name."""
    max_bytes: int = MAX_BYTES
    """How many bytes are read at most, counted after decompression."""
    seconds: float = 15.0
    """How long all steps together may take, from the first look-up to the last byte."""
    max_redirects: int = 5
    """How many redirects are followed."""


STRICT = Policy()
"""The policy of the product."""


@dataclass(frozen=True)
class Page:
    """What a server answered."""

    url: str
    """The address that answered, after all redirects."""
    content: bytes
    """The body, uncompressed."""
    content_type: str
    """Media type in small letters, without parameters."""
    charset: str
    """The encoding that the server declares; empty if it declares none."""


def fetch(address: str, accepted: tuple[str, ...] = ARTICLE_TYPES, policy: Policy = STRICT) -> Page:
    """Return the page at `address`, whose media type must be one of `accepted`.

    Raises `ArticleError` if the page breaks `policy`, or is not there.
    """
    name = without_password(address)
    guard = Guard(name, policy.is_public, policy.look_up, Deadline(policy.seconds))
    with _explained(name, policy):
        url = _checked(httpx.URL(address), name)
    with _explained(name, policy), _GuardedTransport(guard) as transport:
        for _ in range(policy.max_redirects + 1):
            with closing(transport.handle_request(_request(url))) as response:
                if not response.has_redirect_location:
                    return _page(url, response, name, accepted, policy)
                url = _checked(url.join(response.headers["Location"]), name)
    raise refused(
        name,
        f"an article after {policy.max_redirects} redirects at most",
        "more of them",
        "Open it in a browser and use the address that it ends at, or paste its text.",
    )


def without_password(address: str) -> str:
    """Return `address` as messages and records may show it."""
    return one_line(re.sub(r"(?<=//)[^/?#]*@", "…@", address), NAME_LENGTH)


class _GuardedTransport(httpx.HTTPTransport):
    """HTTP over guarded connections; without the client above it, it keeps no cookies."""

    def __init__(self, guard: Guard) -> None:
        context = httpx.create_ssl_context(trust_env=False)
        super().__init__(verify=context, trust_env=False)
        # There is no public way to give it a backend; the tests see whether this one is used.
        self._pool = httpcore.ConnectionPool(
            ssl_context=context, network_backend=GuardedBackend(guard)
        )


def _checked(url: httpx.URL, name: str) -> httpx.URL:
    """Return `url` without its fragment, or raise `ArticleError`."""
    host = url.raw_host.decode("ascii")
    if url.scheme not in ("http", "https"):
        found = f"{url.scheme}:" if url.scheme else "no scheme"
        raise refused(
            name, "an address with http: or https:", found, "Check it, or paste the text."
        )
    if url.userinfo:
        raise refused(name, "an address without a password", "one", "Remove what stands before @.")
    if not HOST.fullmatch(host):
        raise refused(name, "the name of a server", host or "none", "Check the address.")
    if url.port is not None and not 0 < url.port < 65536:
        raise refused(name, "a port from 1 to 65535", url.port, "Check the address.")
    return url.copy_with(fragment=None)


def _request(url: httpx.URL) -> httpx.Request:
    headers = {
        "User-Agent": USER_AGENT,
        "Accept": ", ".join((*ARTICLE_TYPES, *FEED_TYPES)),
        "Accept-Encoding": "gzip, deflate",
        "Connection": "close",
    }
    return httpx.Request("GET", url, headers=headers)


def _page(
    url: httpx.URL,
    response: httpx.Response,
    name: str,
    accepted: tuple[str, ...],
    policy: Policy,
) -> Page:
    if not response.is_success:
        found = f"{response.status_code} {response.reason_phrase}"
        raise refused(name, "a page", found, "Check the address, or paste the text.")
    media_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if media_type not in accepted:
        raise refused(
            name, f"one of {', '.join(accepted)}", media_type or "no media type",
            "Use the address of a single article, or of a feed where a feed is asked for.",
        )  # fmt: skip
    content = body.read(response, name, policy.max_bytes)
    return Page(str(url), content, media_type, response.charset_encoding or "")


@contextmanager
def _explained(name: str, policy: Policy) -> Iterator[None]:
    """Turn what goes wrong on the way into an `ArticleError` with the cure."""
    try:
        yield
    except httpx.TimeoutException as error:
        expected = f"an answer within {policy.seconds:g} seconds"
        raise refused(name, expected, "none in that time", CURE) from error
    except httpx.TransportError as error:
        reason = str(error) or type(error).__name__
        raise refused(name, "an answer", f"an error ({reason})", CURE) from error
    except (httpx.InvalidURL, UnicodeError) as error:
        raise refused(name, "a web address", f"an error ({error})", "Check it.") from error
