"""Outputs: what cannot be written, what would look whole, and what a spreadsheet would run."""

from __future__ import annotations

import contextlib
import csv
import os
import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProcessingOutputLayerDefinition, QgsVectorLayer

from tests.adapters.layers import memory_layer

from .runs import OVERTOOM, rows, run
from .test_bad_input import failure, refusal
from .test_sources import FIELDS, SQUARE, areas

pytestmark = pytest.mark.usefixtures("herstruct_provider")
resource = pytest.importorskip("resource", reason="limits on files are those of Unix")


@contextlib.contextmanager
def full_disk(size):
    """No file may grow over some bytes: writes then fail as they do on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("name", ["a.gpkg", "a.geojson", "a.fgb"])
@pytest.mark.parametrize("size", [0, 2000])
def test_on_a_full_disk_the_run_fails_and_leaves_nothing_that_looks_whole(tmp_path, name, size):
    path = tmp_path / name
    with full_disk(size):
        text = failure("scoreneighbourhoods", AREAS=areas(SQUARE), OUTPUT=str(path))
    assert f"OUTPUT: the output {path} could not be written (" in text
    assert list(tmp_path.iterdir()) == []


def test_on_a_full_disk_a_table_fails_too_but_the_areas_stay(tmp_path):
    path, table = tmp_path / "a.gpkg", tmp_path / "t.csv"
    with full_disk(200_000):
        many = areas(*[SQUARE.replace("120", str(number)) for number in range(100, 160)])
        text = failure("scoreneighbourhoods", AREAS=many, OUTPUT=str(path), OUTPUT_TABLE=str(table))
    assert f"OUTPUT_TABLE: the output {table} could not be written (" in text
    assert [one.name for one in tmp_path.iterdir()] == ["a.gpkg"]
    assert len(rows(str(path))) == 60


def test_a_folder_that_is_not_there_is_told_before_the_run():
    assert refusal(AREAS=areas(SQUARE), OUTPUT="/nowhere/at/all.gpkg") == (
        "OUTPUT: /nowhere/at/all.gpkg cannot be written, because the folder /nowhere/at does not exist. Make "
        "it, or choose another place."
    )


def test_a_read_only_folder_is_told_before_the_run(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write anywhere
    destination = QgsProcessingOutputLayerDefinition(str(tmp_path / "t.csv"))
    assert refusal(AREAS=areas(SQUARE), OUTPUT_TABLE=destination) == (
        f"OUTPUT_TABLE: {tmp_path / 't.csv'} cannot be written, because you may not write in the folder "
        f"{tmp_path}. Choose another place."
    )


@pytest.fixture
def source(tmp_path):
    """A file of the user's own with two layers."""
    return Path(shutil.copy(OVERTOOM / "bag.gpkg", tmp_path / "bag.gpkg"))


@pytest.mark.parametrize("algorithm", ["densification", "preparemodel"])
@pytest.mark.parametrize("by_link", [False, True])
def test_an_output_never_replaces_what_is_read(source, algorithm, by_link):
    before, output = source.read_bytes(), source
    if by_link:
        output = source.with_name("link.gpkg")
        output.symlink_to(source)
    given = {"AREAS": f"{source}|layername=buurt", "BUILDINGS": f"{source}|layername=panden"}
    assert refusal(algorithm, **given, OUTPUT=str(output)) == (
        f"OUTPUT: {output} is also read (“bag panden”) and would be replaced with all that is in it. Choose "
        "another file."
    )
    assert source.read_bytes() == before


def test_the_neighbourhood_file_that_is_read_is_not_replaced(source):
    path = source.with_name("wijk.gpkg")
    given = f"{source}|layername=buurt"
    run("preparemodel", AREAS=given, BUILDINGS=f"{source}|layername=panden", OUTPUT=str(path))
    before = path.read_bytes()
    text = refusal("densification", AREAS=given, NEIGHBOURHOOD=str(path), OUTPUT=str(path))
    assert text.startswith(f"OUTPUT: {path} is also read (“NEIGHBOURHOOD”)")
    assert path.read_bytes() == before


def test_two_outputs_are_not_one_file(tmp_path):
    path = tmp_path / "a.gpkg"
    assert refusal(AREAS=areas(SQUARE), OUTPUT=str(path), OUTPUT_TABLE=str(path)) == (
        f"OUTPUT_TABLE: {path} is also the file of OUTPUT, and one would replace the other. Choose another "
        "file."
    )


@pytest.mark.parametrize("algorithm", ["densification", "preparemodel"])
def test_a_folder_is_not_replaced_by_a_file(tmp_path, algorithm):
    folder = tmp_path / "wijk.gpkg"
    folder.mkdir()
    assert refusal(algorithm, AREAS=areas(SQUARE), OUTPUT=str(folder)) == (
        f"OUTPUT: {folder} is a folder or a device and no file. Give the name of a file."
    )
    assert folder.is_dir()


HOSTILE = ("=cmd|'/C calc'!A0", "+1+1", "-2", "@SUM(A1)")


def hostile():
    shapes = [SQUARE.replace("120", str(number)) for number in (120, 130, 140, 150)]
    texts = [[f"{text}{row}", text] for row, text in enumerate(HOSTILE)]
    return memory_layer("Polygon", list(zip(shapes, texts, strict=True)), FIELDS)


def test_texts_that_look_like_formulas_cannot_run_in_a_csv_file(tmp_path):
    path, table = tmp_path / "areas.csv", tmp_path / "t.csv"
    run("densification", AREAS=hostile(), OUTPUT=str(path), OUTPUT_TABLE=str(table))
    with path.open(encoding="utf-8", newline="") as file:
        names = {row["name"] for row in csv.DictReader(file)}
    assert names == {f"'{text}" for text in HOSTILE}
    with table.open(encoding="utf-8", newline="") as file:
        assert all(row["area_id"].startswith("'") for row in csv.DictReader(file))


def test_they_stay_what_they_are_in_a_geopackage(tmp_path):
    path = tmp_path / "areas.gpkg"
    run("densification", AREAS=hostile(), OUTPUT=str(path))
    assert {row["name"] for row in rows(str(path))} == set(HOSTILE)


def test_negative_numbers_are_no_formulas(tmp_path):
    table = tmp_path / "t.csv"
    run("densification", AREAS=areas(SQUARE), OUTPUT_TABLE=str(table))
    with table.open(encoding="utf-8", newline="") as file:
        assert not any(value.startswith("'") for row in csv.DictReader(file) for value in row.values())


def test_the_kinds_of_fields_are_kept_in_a_geopackage(tmp_path):
    paths = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "OUTPUT_TABLE", "OUTPUT_CHECK")}
    run("scoreneighbourhoods", AREAS=areas(SQUARE), **paths)
    kinds = {
        field.name(): field.typeName()
        for path in paths.values()
        for field in QgsVectorLayer(path, "x").fields()
    }
    assert kinds["area_id"] == "String"
    assert kinds["dn_gsi"] == kinds["score"] == kinds["ps_score"] == "Real"
    assert kinds["formula_version"] == "Integer"
    assert kinds["flagged"] in ("Boolean", "Integer(Boolean)", "Integer")
