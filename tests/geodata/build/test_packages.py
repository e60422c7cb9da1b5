"""Packages are fetched once, with their own client, and taken only if the hash is right."""

import hashlib
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from geodata.build import packages
from geodata.build.packages import Package
from geodata.errors import BuildError

CONTENT = b"borders"
PACKAGE = Package("npm", "@maps/land", "1.0.0", "land.tgz", hashlib.sha256(CONTENT).hexdigest())


class Client:
    """Stands for npm and the others; writes `content` under the name that is expected."""

    def __init__(self, content: bytes | None = CONTENT):
        self.content = content
        self.commands: list[list[str]] = []

    def __call__(self, command: Sequence[str], folder: Path) -> None:
        self.commands.append([*command])
        if self.content is not None:
            (folder / PACKAGE.file).write_bytes(self.content)


def test_a_package_is_fetched_once(tmp_path: Path):
    client = Client()
    found = [packages.fetch(PACKAGE, tmp_path / "cache", client) for _ in range(2)]

    assert found == [tmp_path / "cache" / "land.tgz"] * 2
    assert client.commands == [["npm", "pack", "--silent", "@maps/land@1.0.0"]]


def test_another_file_than_the_pinned_one_is_refused_with_both_hashes(tmp_path: Path):
    other = hashlib.sha256(b"other").hexdigest()

    with pytest.raises(BuildError, match=rf"land\.tgz: expected sha256 .*, found {other}.*Delete"):
        packages.fetch(PACKAGE, tmp_path, Client(b"other"))


def test_a_client_that_fails_is_named_with_what_it_said_and_the_cure(tmp_path: Path):
    def fail(command: Sequence[str], folder: Path) -> None:
        raise subprocess.CalledProcessError(1, command, stderr="first\nno such version\n")

    with pytest.raises(BuildError, match=r"npm could not fetch @maps/land 1\.0\.0: no such v"):
        packages.fetch(PACKAGE, tmp_path, fail)


def test_a_client_that_writes_another_file_is_named(tmp_path: Path):
    with pytest.raises(BuildError, match=r"expected the file .*land\.tgz, found none"):
        packages.fetch(PACKAGE, tmp_path, Client(None))


def test_each_client_is_asked_in_its_own_words():
    pip = packages.command(replace(PACKAGE, client="pip", name="land"))
    apt = packages.command(replace(PACKAGE, client="apt-get", name="land"))

    assert pip[1:4] == ["-m", "pip", "download"]
    assert pip[-1] == "land==1.0.0"
    assert apt == ["apt-get", "download", "land=1.0.0"]


@pytest.mark.parametrize("package", packages.ALL, ids=lambda package: package.name)
def test_every_package_is_pinned_by_version_and_hash(package: Package):
    assert package.version in package.file
    assert len(bytes.fromhex(package.sha256)) == 32
