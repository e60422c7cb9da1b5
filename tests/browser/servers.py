"""Servers of this machine: the application, and whatever a test needs beside it."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
START_SECONDS = 180
STOP_SECONDS = 20


@dataclass(frozen=True)
class Server:
    """A running application."""

    address: str
    """Where it answers, without a slash at the end."""
    process: int
    """Id of its process."""


@contextmanager
def serving(*arguments: str, environment: Mapping[str, str] | None = None) -> Iterator[Server]:
    """Start the application as README does, or with other arguments, until the block ends.

    `environment` is added to this process's.
    """
    port = free_port()
    options = ("--server.headless=true", f"--server.port={port}", "--server.address=127.0.0.1")
    with running("streamlit", "run", *arguments, *options, environment=environment) as process:
        address = f"http://127.0.0.1:{port}"
        wait_for(address + "/_stcore/health")
        yield Server(address, process)


@contextmanager
def running(
    module: str, *arguments: str, environment: Mapping[str, str] | None = None
) -> Iterator[int]:
    """Run a module of Python as a program until the block ends; yield its process id.

    What it says on standard error is left to pytest, which shows it beside a failure.
    """
    server = subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **(environment or {})},
        stdout=subprocess.DEVNULL,
    )
    try:
        yield server.pid
    finally:
        _stop(server)


def _stop(server: subprocess.Popen[bytes]) -> None:
    """End a server, at once if it does not end by itself."""
    server.terminate()
    try:
        server.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


def free_port() -> int:
    """Return a port that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(address: str) -> None:
    """Wait until a server answers."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(address, timeout=2):
                return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError(f"Nothing answered at {address} in {START_SECONDS} s.")
