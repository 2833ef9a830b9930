"""The rules of the house: who may import whom, how long a file may be, what must not be in it."""

import ast
import importlib.util
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "herstruct_plugin"
MODULES = sorted(PACKAGE.rglob("*.py"))
# What each part may import besides itself; the top of the package wires everything together.
MAY_IMPORT = {
    "core": {"paths"},
    "adapters": {"core", "paths"},
    "processing": {"adapters", "core", "paths"},
    "gui": {"adapters", "core", "paths"},
}
QT = {"PyQt5", "PyQt6", "PySide2", "PySide6"}

IMPORT_ALL_OF_CORE = """
import importlib, pkgutil, sys

class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"qgis", "PyQt5", "PyQt6", "pandas", "geopandas"}:
            raise ModuleNotFoundError(f"{name} is blocked", name=name)

sys.meta_path.insert(0, Blocked())
import herstruct_plugin.core as core

names = [module.name for module in pkgutil.walk_packages(core.__path__, "herstruct_plugin.core.")]
for name in names:
    importlib.import_module(name)
print(len(names))
"""


def _name(path):
    return path.relative_to(ROOT).as_posix()


def _part(parts):
    """The part of the package that a dotted path below it belongs to; "" for the top."""
    return parts[0] if len(parts) > 1 or (parts and parts[0] in MAY_IMPORT) else ""


def _package_imports(path):
    """Dotted paths below the package that a module imports, relative or not."""
    here = path.relative_to(PACKAGE).parent.parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.ImportFrom) or not node.level:
            continue
        base = (*here[: len(here) - node.level + 1], *(node.module or "").split("."))
        base = tuple(part for part in base if part)
        # `from .. import x` may name a module, so the imported names count as far as the top goes.
        yield from [base] if base else [(alias.name,) for alias in node.names]


def _absolute_imports(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module


def _tracked():
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_the_engine_imports_without_qgis_qt_and_pandas():
    run = subprocess.run([sys.executable, "-c", IMPORT_ALL_OF_CORE], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert int(run.stdout) > 0


def test_the_requirements_check_imports_without_anything():
    code = "import sys; sys.modules.update(dict.fromkeys(['qgis', 'numpy', 'shapely', 'scipy']))\n"
    code += "from herstruct_plugin.requirements_check import check; print(len(check()))"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert (run.stdout.strip(), run.returncode) == ("3", 0), run.stderr


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_arrows_run_one_way(path):
    part = _part(path.relative_to(PACKAGE).parts)
    if part not in MAY_IMPORT:
        return
    imported = {parts[0] for parts in _package_imports(path)}
    assert imported - {part} - MAY_IMPORT[part] == set()


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_imports_inside_the_package_are_relative_and_qt_comes_through_qgis(path):
    tops = {name.split(".")[0] for name in _absolute_imports(path)}
    assert "herstruct_plugin" not in tops
    assert tops & QT == set()


@pytest.mark.parametrize("path", [p for p in MODULES if "core" in p.parts], ids=_name)
def test_the_engine_names_neither_qgis_nor_pandas(path):
    assert {name.split(".")[0] for name in _absolute_imports(path)} & {"qgis", "pandas", "geopandas"} == set()


def test_tests_take_qt_through_qgis_too():
    for path in (ROOT / "tests").rglob("*.py"):
        assert {name.split(".")[0] for name in _absolute_imports(path)} & QT == set(), _name(path)


def test_plugin_py_only_wires():
    assert len((PACKAGE / "plugin.py").read_text(encoding="utf-8").splitlines()) < 120


def test_no_file_is_longer_than_400_lines():
    lengths = {
        _name(path): len(path.read_text(encoding="utf-8").splitlines())
        for folder in (PACKAGE, ROOT / "tests", ROOT / ".ci")
        for path in folder.rglob("*.py")
    }
    assert {name: length for name, length in lengths.items() if length > 400} == {}


def test_no_file_names_a_folder_of_someones_machine():
    # The start of an absolute path in someone's own files; neither a URL's path nor part of a longer one.
    pattern = re.compile(r"(?<![\w.:/-])/(?:work|home|Users|root)/\w")
    found = []
    for path in _tracked():
        text = path.read_bytes()
        if b"\0" not in text and (match := pattern.search(text.decode("utf-8", "replace"))):
            found.append((_name(path), match.group()))
    assert found == []


def test_the_top_level_holds_only_what_belongs_there():
    expected = {
        "herstruct_plugin", "resources", "i18n", "tests", "metadata.txt", "Makefile", "README.md", "LICENSE",
        "CHANGELOG.md", "pyproject.toml", ".gitignore", ".ci",
    }  # fmt: skip
    assert {path.relative_to(ROOT).parts[0] for path in _tracked()} - expected == set()


def test_make_lists_every_target_once():
    shown = subprocess.run(["make", "-s", "help"], cwd=ROOT, capture_output=True, text=True, check=True)
    names = [line.split()[0] for line in shown.stdout.splitlines()]
    assert all(first != second for first, second in pairwise(sorted(names)))
    assert {"env", "demo", "test", "lint", "bench", "package", "translations", "link"} <= set(names)


@pytest.mark.parametrize("which", ["page", "schema"])
def test_the_page_and_the_schema_of_measures_are_up_to_date(which):
    spec = importlib.util.spec_from_file_location("measures", ROOT / ".ci" / "measures.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    path = module.PAGE if which == "page" else module.SCHEMA
    written = path.read_text(encoding="utf-8")
    assert written == getattr(module, which)(), "run .venv/bin/python .ci/measures.py"
