"""The built zip keeps the rules of the QGIS plugin repository."""

import configparser
import re
import subprocess
import sys
import zipfile
from pathlib import PurePosixPath

import pytest

from .conftest import ROOT

REQUIRED_KEYS = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker",
    "repository",
)  # fmt: skip
REFUSED_NAMES = ("__pycache__", "__MACOSX", ".git", "..", ".DS_Store", ".venv", "tests", ".ci")
BINARY_SUFFIXES = {".pyc", ".pyo", ".so", ".dll", ".dylib", ".exe", ".bin", ".a", ".o", ".jar", ".whl"}
TEXT_SUFFIXES = {".py", ".json", ".txt", ".md", ".qml", ".svg", ".ts", ".html", ".model3", ".xml", ".csv"}
# Long quoted hexadecimal strings and assigned credentials are what the repository's scan stops on.
SECRETS = re.compile(
    r"""["'][0-9a-fA-F]{32,}["']|(?i:password|passwd|secret|api_?key|token)\w*\s*[:=]\s*["'][^"'{}\s]{6,}["']"""
)


@pytest.fixture(scope="module")
def archive(built_zip):
    """The zip, open for reading."""
    with zipfile.ZipFile(built_zip) as opened:
        yield opened


@pytest.fixture(scope="module")
def tree(built_zip, tmp_path_factory):
    """The zip, unpacked."""
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(built_zip) as opened:
        opened.extractall(folder)
    return folder / "herstruct_plugin"


@pytest.fixture(scope="module")
def metadata(archive):
    """metadata.txt, read as strictly as the repository does: with interpolation, so that a stray % fails."""
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read_string(archive.read("herstruct_plugin/metadata.txt").decode("utf-8"))
    return dict(parser.items("general"))


def test_the_zip_is_small_enough(built_zip):
    assert built_zip.stat().st_size <= 25 * 1024 * 1024


def test_everything_is_in_one_folder_that_python_can_import(archive):
    assert {PurePosixPath(name).parts[0] for name in archive.namelist()} == {"herstruct_plugin"}
    assert "herstruct_plugin".isidentifier()


@pytest.mark.parametrize(
    "name",
    ["__init__.py", "metadata.txt", "LICENSE", "i18n/nl.qm", "resources/icons/herstruct.svg", "paths.py"],
)
def test_the_zip_has_what_the_plugin_needs(archive, name):
    assert f"herstruct_plugin/{name}" in archive.namelist()


def test_the_zip_has_nothing_else(archive):
    names = [PurePosixPath(name) for name in archive.namelist()]
    assert not [str(name) for name in names if set(name.parts) & set(REFUSED_NAMES)]
    assert not [str(name) for name in names if name.suffix.lower() in BINARY_SUFFIXES]
    assert not [str(name) for name in names if name.name.startswith(".")]
    # Some installers would run pip on such a file.
    assert "herstruct_plugin/requirements.txt" not in archive.namelist()


def test_no_file_is_an_executable_or_a_link(archive):
    assert {entry.external_attr >> 16 for entry in archive.infolist()} == {0o100644}


def test_the_metadata_has_every_required_key(metadata):
    assert [key for key in REQUIRED_KEYS if not metadata.get(key, "").strip()] == []


def test_the_metadata_says_what_qgis_needs_to_know(metadata):
    assert metadata["hasProcessingProvider"] == "yes"
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert "shapely" in metadata["about"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    for key in ("homepage", "tracker", "repository"):
        assert metadata[key].startswith("https://")


def test_the_icon_of_the_metadata_is_in_the_zip(metadata, archive):
    assert f"herstruct_plugin/{metadata['icon']}" in archive.namelist()


def test_the_changelog_knows_the_version(metadata):
    assert f"## [{metadata['version']}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_there_is_nothing_that_looks_like_a_secret(tree):
    found = [
        (path.name, match.group())
        for path in tree.rglob("*")
        if path.suffix in TEXT_SUFFIXES
        for match in SECRETS.finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_the_security_scan_finds_nothing(tree):
    pytest.importorskip("bandit")
    # With the repository's settings, which are not ours: findings of medium severity and up.
    command = [sys.executable, "-m", "bandit", "-q", "-ll", "-r", str(tree)]
    scan = subprocess.run(command, capture_output=True, text=True)
    assert scan.returncode == 0, scan.stdout


def test_the_same_sources_give_the_same_bytes(built_zip, tmp_path):
    again = tmp_path / "again.zip"
    script = [sys.executable, str(ROOT / ".ci" / "package.py"), "--output", str(again)]
    subprocess.run(script, check=True, capture_output=True)
    assert again.read_bytes() == built_zip.read_bytes()
