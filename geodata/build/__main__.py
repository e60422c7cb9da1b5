"""Rebuild `geodata/data/layers/` and `geodata/data/layers.toml`."""

import sys

from geodata.build import writer
from geodata.errors import GeodataError


def main() -> int:
    """Build every layer; return the exit code of the command."""
    try:
        for id_, record in writer.rebuild().items():
            area = f"{record['area_km2']:>10,.0f} km²" if "area_km2" in record else ""
            print(f"{id_:<28} {record['sha256'][:12]} {area}")
    except GeodataError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
