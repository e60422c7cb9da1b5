"""The shape of the library: it decides and never draws, and imports do no work."""

import ast
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import geodata

FOLDER = Path(geodata.__file__).parent
FORBIDDEN = {"streamlit", "streamlit_folium", "folium", "dashboard", "tests"}
MODULES = sorted(FOLDER.rglob("*.py"))
NAMES = [
    module.name
    for module in pkgutil.walk_packages([str(FOLDER)], "geodata.")
    if not module.name.endswith("__main__")
]

IMPORT_AND_WATCH = """
import importlib, sys
seen = []
def watch(event, arguments):
    if event == "open":
        path, mode = str(arguments[0]), arguments[1]
        if "/geodata/" in path.replace("\\\\", "/") and not path.endswith((".py", ".pyc")):
            seen.append(path)
        elif isinstance(mode, str) and set(mode) & set("wax+") and ".pyc" not in path:
            seen.append(path)
    elif event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "subprocess.Popen"):
        seen.append(event)
sys.addaudithook(watch)
for name in {names!r}:
    importlib.import_module(name)
print(seen)
"""


def imported(module: Path) -> set[str]:
    """Return the top-level packages that the source of `module` imports, anywhere in it."""
    nodes = list(ast.walk(ast.parse(module.read_text(encoding="utf-8"))))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    parts = {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    return {name.partition(".")[0] for name in plain | parts}


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.relative_to(FOLDER)))
def test_a_module_of_the_library_never_imports_what_draws(module: Path):
    assert imported(module) & FORBIDDEN == set()


def test_an_import_is_seen_wherever_it_stands(tmp_path: Path):
    module = tmp_path / "module.py"
    module.write_text("def draw():\n    import folium.plugins\n    from streamlit import map\n")

    assert imported(module) == {"folium", "streamlit"}


def test_importing_the_library_reads_no_data_writes_nothing_and_opens_no_connection():
    code = IMPORT_AND_WATCH.format(names=NAMES)

    seen = subprocess.check_output([sys.executable, "-c", code], cwd=FOLDER.parent, text=True)

    assert seen.strip() == "[]"
