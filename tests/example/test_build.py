"""`make example` makes the files that are in the repository, again and again."""

import subprocess
import sys
from pathlib import Path

import pyogrio
import pytest
import shapely

from .layers import FILES, folder

ROOT = Path(__file__).resolve().parents[2]


def _build(target):
    command = [sys.executable, str(ROOT / ".ci" / "example"), str(target)]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return target


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    return _build(tmp_path_factory.mktemp("example"))


def test_two_builds_give_the_same_bytes(built, tmp_path):
    again = _build(tmp_path)
    assert all(
        (again / f"{name}.gpkg").read_bytes() == (built / f"{name}.gpkg").read_bytes() for name in FILES
    )


@pytest.mark.parametrize("name", FILES)
def test_a_new_build_has_the_content_of_the_file_in_the_repository(built, name, tmp_path):
    copy = tmp_path / f"{name}.gpkg"
    copy.write_bytes((folder() / f"{name}.gpkg").read_bytes())
    layers = pyogrio.list_layers(copy)[:, 0].tolist()
    assert layers == pyogrio.list_layers(built / copy.name)[:, 0].tolist()
    for layer in layers:
        ours, theirs = (pyogrio.read_dataframe(path / copy.name, layer=layer) for path in (tmp_path, built))
        assert list(ours.columns) == list(theirs.columns)
        if "geometry" in ours.columns:
            assert (shapely.to_wkb(ours.geometry) == shapely.to_wkb(theirs.geometry)).all()
            ours, theirs = ours.drop(columns="geometry"), theirs.drop(columns="geometry")
        assert ours.equals(theirs)
