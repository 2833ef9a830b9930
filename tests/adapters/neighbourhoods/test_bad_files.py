"""Files that cannot be trusted are refused with a sentence, and none is ever left half written."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from qgis.core import QgsVectorLayer

from herstruct_plugin.adapters import messages
from herstruct_plugin.adapters.neighbourhoods import writer
from herstruct_plugin.adapters.neighbourhoods.prepare import prepare
from herstruct_plugin.adapters.neighbourhoods.reader import read_neighbourhood, read_properties
from herstruct_plugin.adapters.neighbourhoods.writer import write_neighbourhood
from herstruct_plugin.core.issues import Cancelled, InputError
from tests.core.random_neighbourhood import random_neighbourhood

from .files import around, same_tables

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def path(tmp_path):
    """A whole file."""
    made = random_neighbourhood(1)
    write_neighbourhood(tmp_path / "wijk.gpkg", made, around(made), 1000.0)
    return tmp_path / "wijk.gpkg"


def refusal(path):
    """The code of the issue that reading a file raises; its sentence names the file."""
    with pytest.raises(InputError) as caught:
        read_neighbourhood(path)
    text = messages.explain(caught.value)
    assert str(path) in text
    assert "?" not in text
    return caught.value.issue.code


def changed(path, statement):
    with closing(sqlite3.connect(path)) as database, database:
        for name in ("IsEmpty", "MinX", "MaxX", "MinY", "MaxY"):  # what the triggers of a GeoPackage ask
            database.create_function(f"ST_{name}", 1, lambda _: 0)
        database.execute(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE units SET koop = 1 WHERE fid = 1",
        "UPDATE units SET unit_id = 'x' WHERE fid = 2",
        "UPDATE units SET building_ids = '[' WHERE fid = 2",
        "UPDATE herstruct SET value = '900.0' WHERE key = 'analysis_buffer'",
        "UPDATE herstruct SET value = 'x' WHERE key = 'crs'",
        "UPDATE herstruct_sources SET value = '[]' WHERE key = 'tenure'",
        "DELETE FROM herstruct WHERE key = 'content_hash'",
        "DELETE FROM units WHERE fid = 3",
        "DROP TABLE issues",
        "ALTER TABLE units RENAME COLUMN koop TO kopen",
    ],
)
def test_a_file_that_was_changed_is_refused(path, statement):
    changed(path, statement)
    assert refusal(path) in ("neighbourhood_changed", "neighbourhood_other_version")


def test_a_layer_that_was_edited_in_qgis_is_refused(path):
    layer = QgsVectorLayer(f"{path}|layername=buildings", "buildings", "ogr")
    feature = next(layer.getFeatures())
    assert layer.dataProvider().changeAttributeValues({feature.id(): {2: 1900}})
    del layer
    assert refusal(path) == "neighbourhood_changed"


def test_a_style_that_was_saved_in_the_file_changes_nothing(path):
    before = read_neighbourhood(path).content_hash
    layer = QgsVectorLayer(f"{path}|layername=buildings", "buildings", "ogr")
    assert layer.saveStyleToDatabase("own", "", True, "") == ""
    del layer
    assert read_neighbourhood(path).content_hash == before


@pytest.mark.parametrize("share", [0.001, 0.3, 0.9, 0.999])
def test_a_file_that_breaks_off_is_refused(path, share):
    size = path.stat().st_size
    os.truncate(path, max(16, int(size * share)))
    assert refusal(path) in ("neighbourhood_changed", "neighbourhood_other_version")


def test_a_file_of_a_newer_version_is_refused_and_names_it(path):
    changed(path, "UPDATE herstruct SET value = '3' WHERE key = 'min_reader_version'")
    changed(path, "UPDATE herstruct SET value = '\"9.9.0\"' WHERE key = 'plugin_version'")
    assert refusal(path) == "neighbourhood_newer"
    with pytest.raises(InputError) as caught:
        read_properties(path)
    assert "(9.9.0)" in messages.explain(caught.value)


def test_a_newer_file_that_says_this_version_can_read_it_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(writer.layout, "FORMAT_VERSION", 3)
    made = random_neighbourhood(1)
    write_neighbourhood(tmp_path / "wijk.gpkg", made, around(made), 1000.0)
    same_tables(made, read_neighbourhood(tmp_path / "wijk.gpkg").neighbourhood)


def test_a_column_that_this_version_does_not_know_is_another_version(path):
    with closing(sqlite3.connect(path)) as database, database:
        [text] = database.execute("SELECT value FROM herstruct WHERE key = 'columns'").fetchone()
        columns = json.loads(text)
        columns["units"].append("colour")
        database.execute("UPDATE herstruct SET value = ? WHERE key = 'columns'", (json.dumps(columns),))
    assert refusal(path) == "neighbourhood_other_version"


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + b"x" * 5000])
def test_a_file_of_another_kind_is_refused(tmp_path, content):
    other = tmp_path / "x.gpkg"
    other.write_bytes(content)
    assert refusal(other) in ("neighbourhood_other_file", "neighbourhood_changed")


def test_another_geopackage_is_refused(tmp_path):
    other = tmp_path / "x.gpkg"
    with closing(sqlite3.connect(other)) as database:
        database.execute("CREATE TABLE gpkg_contents (x)")
    assert refusal(other) == "neighbourhood_other_file"


def test_a_file_that_is_not_there_is_refused(tmp_path):
    assert refusal(tmp_path / "x.gpkg") == "neighbourhood_missing"
    assert refusal(tmp_path) == "neighbourhood_missing"


def test_a_file_in_a_folder_that_is_read_only_is_read(path, monkeypatch):
    before = read_neighbourhood(path).content_hash
    changed(path, "PRAGMA journal_mode = WAL")
    real = sqlite3.connect

    def connect(where, *args, **options):  # root may write anywhere, so SQLite is told that it may not
        if "mode=ro" in str(where):
            raise sqlite3.OperationalError("unable to open database file")
        return real(where, *args, **options)

    monkeypatch.setattr(sqlite3, "connect", connect)
    assert read_neighbourhood(path).content_hash == before


def test_a_file_that_is_open_in_qgis_is_read(path):
    before = read_neighbourhood(path).content_hash
    layer = QgsVectorLayer(f"{path}|layername=buildings", "buildings", "ogr")
    assert layer.isValid()
    assert layer.startEditing()
    assert read_neighbourhood(path).content_hash == before
    layer.rollBack()


def attempt(path, made=None):
    """The sentence with which writing fails; whatever was there before is still there."""
    before = {one.name: one.read_bytes() for one in path.parent.iterdir() if one.suffix == ".gpkg"}
    made = made or random_neighbourhood(2)
    with pytest.raises(InputError) as caught:
        write_neighbourhood(path, made, around(made), 1000.0)
    after = {one.name: one.read_bytes() for one in path.parent.iterdir() if one.suffix == ".gpkg"}
    assert after == before
    text = messages.explain(caught.value)
    assert str(path) in text
    return caught.value.issue.code


@contextlib.contextmanager
def full_disk(size):
    """No file may grow over some bytes: writes then fail as they do on a full disk."""
    resource = pytest.importorskip("resource", reason="limits on files are those of Unix")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("size", [0, 2_000, 60_000, 150_000])
def test_on_a_full_disk_nothing_is_left_and_the_old_file_stays(path, size):
    with full_disk(size):
        assert attempt(path) in ("neighbourhood_not_written", "neighbourhood_incomplete")


def test_a_folder_that_is_not_there_is_told(tmp_path):
    made = random_neighbourhood(2)
    with pytest.raises(InputError) as caught:
        write_neighbourhood(tmp_path / "nowhere" / "x.gpkg", made, around(made), 1000.0)
    assert caught.value.issue.code == "neighbourhood_not_written"


def test_a_file_that_another_window_has_open_is_not_replaced(path):
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("SELECT count(*) FROM units").fetchall()
        assert attempt(path) == "neighbourhood_in_use"
    made = random_neighbourhood(2)
    write_neighbourhood(path, made, around(made), 1000.0)
    same_tables(made, read_neighbourhood(path).neighbourhood)


def test_where_a_file_that_is_looked_at_cannot_be_replaced_it_is_said_to_be_in_use(path, monkeypatch):
    def replace(*_):  # as on Windows
        raise PermissionError(13, "Access is denied")

    monkeypatch.setattr(os, "replace", replace)
    assert attempt(path) == "neighbourhood_in_use"


def test_a_file_in_use_is_told_before_the_layers_are_read(path):
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("SELECT count(*) FROM units").fetchall()
        with pytest.raises(InputError) as caught:
            prepare(path, inputs=None)
    assert caught.value.issue.code == "neighbourhood_in_use"


def test_a_file_of_another_kind_is_replaced(tmp_path):
    (tmp_path / "wijk.gpkg").write_text("no database")
    made = random_neighbourhood(2)
    write_neighbourhood(tmp_path / "wijk.gpkg", made, around(made), 1000.0)
    same_tables(made, read_neighbourhood(tmp_path / "wijk.gpkg").neighbourhood)


class Impatient:
    """Cancels after some questions."""

    def __init__(self, patience):
        self._patience = patience

    def progress(self, fraction):
        assert 0 <= fraction <= 1

    def cancelled(self):
        self._patience -= 1
        return self._patience < 0


@pytest.mark.parametrize("patience", [0, 3, 8])
def test_cancelling_leaves_nothing(tmp_path, patience):
    made = random_neighbourhood(2)
    with pytest.raises(Cancelled):
        write_neighbourhood(tmp_path / "wijk.gpkg", made, around(made), 1000.0, feedback=Impatient(patience))
    assert list(tmp_path.iterdir()) == []


def test_a_value_that_cannot_be_stored_is_a_mistake_of_ours_and_leaves_nothing(tmp_path):
    made = random_neighbourhood(2)
    made = replace(made, reference_date=object())
    with pytest.raises(TypeError):
        write_neighbourhood(tmp_path / "wijk.gpkg", made, around(made), 1000.0)
    assert list(tmp_path.iterdir()) == []
