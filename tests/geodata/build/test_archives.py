"""Files come out of wheels, tarballs and Debian packages; what is missing is named."""

import io
import tarfile
import zipfile
from pathlib import Path

import pytest

from geodata.build import archives
from geodata.errors import BuildError


def tarball(name: str, content: bytes) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:xz") as archive:
        info = tarfile.TarInfo(name)
        info.size = len(content)
        archive.addfile(info, io.BytesIO(content))
    return stream.getvalue()


def deb(*members: tuple[str, bytes]) -> bytes:
    parts = [archives.AR_MAGIC]
    for name, content in members:
        header = f"{name:<16}{0:<12}{0:<6}{0:<6}{100644:<8}{len(content):<10}`\n"
        parts += [header.encode(), content, b"\n" * (len(content) % 2)]
    return b"".join(parts)


def test_a_file_of_a_wheel(tmp_path: Path):
    path = tmp_path / "a.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("data/a.bin", b"abc")

    assert archives.from_zip(path, "data/a.bin") == b"abc"
    with pytest.raises(BuildError, match=r"a\.whl: expected the file data/b\.bin"):
        archives.from_zip(path, "data/b.bin")


def test_a_file_of_a_tarball():
    content = tarball("package/a.json", b"{}")

    assert archives.from_tar(content, "package/a.json") == b"{}"
    with pytest.raises(BuildError, match="expected the file other"):
        archives.from_tar(content, "other")


def test_a_file_of_a_debian_package_after_members_of_odd_length(tmp_path: Path):
    path = tmp_path / "a.deb"
    data = tarball("./usr/a.gpkg", b"map")
    path.write_bytes(deb(("debian-binary", b"2.0"), ("control.tar.xz", b""), ("data.tar.xz", data)))

    assert archives.from_deb(path, "./usr/a.gpkg") == b"map"


def test_what_is_no_debian_package_is_refused(tmp_path: Path):
    path = tmp_path / "a.deb"
    path.write_bytes(b"PK")

    with pytest.raises(BuildError, match="expected a Debian package"):
        archives.from_deb(path, "./usr/a.gpkg")


def test_a_debian_package_without_data_is_refused(tmp_path: Path):
    path = tmp_path / "a.deb"
    path.write_bytes(deb(("debian-binary", b"2.0\n")))

    with pytest.raises(BuildError, match=r"a\.deb: expected the file data\.tar"):
        archives.from_deb(path, "./usr/a.gpkg")
