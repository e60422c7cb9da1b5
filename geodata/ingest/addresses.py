"""Which addresses the reader may connect to: the public ones, and no other.

A name is judged by every address that it resolves to, at the moment of connecting, and the
connection goes to the very address that was judged. What a name resolves to a second later,
or at another server, therefore does not matter.
"""

import socket
import ssl
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from threading import Thread
from time import monotonic

import httpcore

from geodata.ingest.refusal import refused

Address = IPv4Address | IPv6Address
LookUp = Callable[[str, int], Sequence[str]]
"""Host and port → the addresses behind them, as text."""

NAT64 = IPv6Network("64:ff9b::/96")
"""Where a network that only speaks IPv6 puts the addresses of IPv4."""


def is_public(address: Address) -> bool:
    """Say whether anyone on the internet could reach `address`.

    An IPv6 address that carries an IPv4 address is judged by the one that it carries.
    """
    carried = _carried(address)
    if carried is not None:
        return is_public(carried)
    site_local = isinstance(address, IPv6Address) and address.is_site_local
    return address.is_global and not (address.is_multicast or address.is_reserved or site_local)


def look_up(host: str, port: int) -> list[str]:
    """Return the addresses of `host` in the order in which to try them."""
    entries = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in entries))


class Deadline:
    """The moment by which all steps together must be done."""

    def __init__(self, seconds: float) -> None:
        self.ends = monotonic() + seconds

    def left(self) -> float:
        """Return the seconds that are left; raises `httpcore.TimeoutException` if none are."""
        left = self.ends - monotonic()
        if left <= 0:
            raise httpcore.TimeoutException("no time is left")
        return left


@dataclass(frozen=True)
class Guard:
    """What decides where a connection may go."""

    name: str
    """What messages call the input."""
    is_public: Callable[[Address], bool]
    """Says whether an address may be connected to."""
    look_up: LookUp
    """Finds the addresses behind a name."""
    deadline: Deadline
    """When looking up, connecting, writing and reading must be done."""

    def addresses(self, host: str, port: int) -> list[str]:
        """Return the addresses of `host`, all of them public; raises `ArticleError` if not."""
        found = self._looked_up(host, port)
        for address in found:
            if not self.is_public(ip_address(address)):
                raise refused(
                    self.name,
                    "a public address on the internet",
                    f"{host}, which is {address}" if host != address else address,
                    "Save the article as a file, or paste its text.",
                )
        return found

    def _looked_up(self, host: str, port: int) -> list[str]:
        # A look-up knows no time limit of its own: wait for it from outside.
        answer: Future[Sequence[str]] = Future()
        Thread(target=_fill, args=(answer, self.look_up, host, port), daemon=True).start()
        try:
            found = list(answer.result(self.deadline.left()))
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(f"{host} was not found in time") from error
        except (OSError, UnicodeError, OverflowError):
            found = []
        if not found:
            raise refused(
                self.name,
                "the name of a server",
                f"{host}, which has no address",
                "Check the spelling and the connection to the internet.",
            )
        return found


class GuardedBackend(httpcore.NetworkBackend):
    """Connects to guarded addresses only, and to the very address that was judged."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self._sockets = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 - the deadline stands above it
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of `host` that answers."""
        failure: httpcore.ConnectError | None = None
        for address in self._guard.addresses(host, port):
            try:
                stream = self._sockets.connect_tcp(
                    address, port, self._guard.deadline.left(), local_address, socket_options
                )
            except httpcore.ConnectError as error:
                failure = failure or error
            else:
                return TimedStream(stream, self._guard.deadline)
        raise failure or httpcore.ConnectError("no address answers")


class TimedStream(httpcore.NetworkStream):
    """A connection of which every step ends by one deadline."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        """Return the next bytes; none at the end."""
        return self._stream.read(max_bytes, self._deadline.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        """Send `buffer`."""
        self._stream.write(buffer, self._deadline.left())

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        """Return the same connection, encrypted, for a server that proves its name."""
        left = self._deadline.left()
        stream = self._stream.start_tls(ssl_context, server_hostname, left)
        return TimedStream(stream, self._deadline)

    def get_extra_info(self, info: str) -> object:
        """Return what the connection tells about itself."""
        return self._stream.get_extra_info(info)


def _carried(address: Address) -> IPv4Address | None:
    if isinstance(address, IPv4Address):
        return None
    if address in NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour


def _fill(answer: Future[Sequence[str]], look_up: LookUp, host: str, port: int) -> None:
    try:
        answer.set_result(look_up(host, port))
    except BaseException as error:  # noqa: BLE001 - it is raised where the answer is awaited
        answer.set_exception(error)
