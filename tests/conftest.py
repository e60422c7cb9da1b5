"""What all tests share: the catalogue, loaded once, and a closed door to the network."""

import socket
from collections.abc import Iterator
from ipaddress import ip_address
from typing import Any

import hypothesis
import pytest

from geodata import catalogue as catalogues
from geodata.cache import FOLDER_VARIABLE
from geodata.catalogue import Catalogue

# A busy machine is no reason to fail, and no test leaves a folder behind.
hypothesis.settings.register_profile("quiet", deadline=None, database=None, max_examples=50)
hypothesis.settings.load_profile("quiet")

LOCAL_NAMES = ("", "localhost", "localhost.localdomain")


@pytest.fixture(scope="session", autouse=True)
def folder_for_kept_tables(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep derived tables of tests apart from those of the user."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(FOLDER_VARIABLE, str(tmp_path_factory.mktemp("kept")))
        yield


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """Return the catalogue that comes with the product."""
    return catalogues.load()


@pytest.fixture(scope="session", autouse=True)
def no_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let no test see what a developer has added to the catalogue."""
    with pytest.MonkeyPatch.context() as patch:
        path = tmp_path_factory.mktemp("store") / "store.sqlite"
        patch.setenv("DATABASE_URL", f"sqlite:///{path}")
        yield


@pytest.fixture(scope="session", autouse=True)
def closed_network() -> Iterator[None]:
    """Let no test look up or reach anything but this machine.

    `pytest.fail` raises past every `except Exception`, so no code can swallow it.
    """
    with pytest.MonkeyPatch.context() as patch:
        for method in ("connect", "connect_ex"):
            patch.setattr(socket.socket, method, _guarded(getattr(socket.socket, method)))
        patch.setattr(socket, "getaddrinfo", _local_lookup(socket.getaddrinfo))
        yield


def is_local(host: str) -> bool:
    """Say whether `host` is this machine."""
    return host in LOCAL_NAMES or (is_address(host) and ip_address(host).is_loopback)


def is_address(host: str) -> bool:
    """Say whether `host` is a number, which needs no look-up."""
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _guarded(connect: Any) -> Any:
    def guarded(self: socket.socket, address: Any) -> Any:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not is_local(address[0]):
            pytest.fail(f"The network is closed to tests: connection to {address}.")
        return connect(self, address)

    return guarded


def _local_lookup(getaddrinfo: Any) -> Any:
    def local_lookup(host: str | bytes | None, *args: Any, **kwargs: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host or ""
        if not is_local(name) and not is_address(name):
            pytest.fail(f"The network is closed to tests: name look-up of {name!r}.")
        return getaddrinfo(host, *args, **kwargs)

    return local_lookup
