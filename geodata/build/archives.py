"""Single files out of wheels, tarballs and Debian packages."""

import io
import tarfile
import zipfile
from pathlib import Path

from geodata.errors import BuildError

AR_MAGIC = b"!<arch>\n"
AR_HEADER = 60
"""Length in bytes of the header before each member of an `ar` archive."""


def from_zip(path: Path, member: str) -> bytes:
    """Return one file of a wheel."""
    with zipfile.ZipFile(path) as archive:
        if member not in archive.namelist():
            raise _missing(path.name, member)
        return archive.read(member)


def from_tar(archive: bytes, member: str) -> bytes:
    """Return one file of a tarball of any compression."""
    with tarfile.open(fileobj=io.BytesIO(archive)) as opened:
        try:
            stream = opened.extractfile(member)
        except KeyError:
            stream = None
        if stream is None:
            raise _missing("tarball", member)
        return stream.read()


def from_deb(path: Path, member: str) -> bytes:
    """Return one file of a Debian package: an `ar` archive around a tarball of the data."""
    content = path.read_bytes()
    if not content.startswith(AR_MAGIC):
        raise BuildError(f"{path}: expected a Debian package, found something else.")
    at = len(AR_MAGIC)
    while at < len(content):
        header = content[at : at + AR_HEADER]
        name, size = header[:16].decode().strip(" /"), int(header[48:58])
        at += AR_HEADER
        if name.startswith("data.tar"):
            return from_tar(content[at : at + size], member)
        at += size + size % 2
    raise _missing(path.name, "data.tar")


def _missing(archive: str, member: str) -> BuildError:
    return BuildError(f"{archive}: expected the file {member}, found none. Check the version.")
