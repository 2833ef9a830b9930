"""What is written is read back, bit for bit, through a real file."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from herstruct_plugin.adapters.neighbourhoods.reader import read_neighbourhood, read_properties
from herstruct_plugin.adapters.neighbourhoods.writer import write_neighbourhood
from herstruct_plugin.core.issues import info, warning
from herstruct_plugin.core.model.schemas import SCHEMAS
from herstruct_plugin.core.model.tables import Provenance
from tests.core.random_neighbourhood import random_neighbourhood

from .files import around, random_tables, same_tables

pytestmark = pytest.mark.usefixtures("qgis_app")
ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize("seed", range(5))
def test_a_random_neighbourhood_comes_back_bit_for_bit(tmp_path, seed):
    made = random_neighbourhood(seed)
    path = tmp_path / "wijk.gpkg"
    written = write_neighbourhood(path, made, around(made), 500.0)
    found = read_neighbourhood(path)
    same_tables(made, found.neighbourhood)
    assert found.neighbourhood.reference_date == made.reference_date
    assert found.content_hash == written.content_hash
    assert found.analysis_buffer == 500.0
    assert [one.name for one in tmp_path.iterdir()] == ["wijk.gpkg"]


@pytest.mark.parametrize("seed", range(5))
def test_every_kind_of_value_in_every_table_comes_back_bit_for_bit(tmp_path, seed):
    made = random_tables(seed)
    assert made.tables().keys() == SCHEMAS.keys()
    write_neighbourhood(tmp_path / "wijk.gpkg", made, around(made), 1000.0)
    same_tables(made, read_neighbourhood(tmp_path / "wijk.gpkg").neighbourhood)


def test_provenance_and_issues_come_back(tmp_path):
    told = (
        info("area_id_not_recognised", "buurten"),
        warning("shares_contradict", "cbs", ("BU1", "BU2"), count=2, names=["a"], both=("x", 1.5, None)),
    )
    one = Provenance("bomen", "trees", "CC0", "2024-01-01", 9, 7, 1, {"status": 1}, {"crown": "kroon"})
    made = random_neighbourhood(3)
    table = made.ground.with_columns()
    table.provenance = (one, replace(one, layer="bomen 2", dropped={}))
    made = replace(made, ground=table, issues=told)
    surroundings = replace(around(made), issues=told[1:])
    write_neighbourhood(tmp_path / "wijk.gpkg", made, surroundings, 1000.0)
    found = read_neighbourhood(tmp_path / "wijk.gpkg")
    assert found.neighbourhood.ground.provenance == table.provenance
    assert found.neighbourhood.issues == told
    assert found.surroundings.issues == told[1:]


def test_the_same_content_has_the_same_hash_and_any_other_value_another(tmp_path):
    made = random_neighbourhood(1)
    first = write_neighbourhood(tmp_path / "a.gpkg", made, around(made), 1000.0)
    again = write_neighbourhood(tmp_path / "b.gpkg", made, around(made), 1000.0)
    assert first.content_hash == again.content_hash
    years = made.buildings["year"].copy()
    years[0] += 1
    other = replace(made, buildings=made.buildings.with_columns(year=years))
    changed = write_neighbourhood(tmp_path / "c.gpkg", other, around(other), 1000.0)
    assert changed.content_hash != first.content_hash


def test_the_file_is_a_geopackage_1_3_whose_tables_are_all_listed(tmp_path):
    made = random_tables(2)
    write_neighbourhood(tmp_path / "wijk.gpkg", made, around(made), 1000.0)
    with closing(sqlite3.connect(tmp_path / "wijk.gpkg")) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (10300,)
        assert database.execute("PRAGMA application_id").fetchone() == (0x47504B47,)
        kinds = dict(database.execute("SELECT table_name, data_type FROM gpkg_contents"))
        crs = {row[0] for row in database.execute("SELECT srs_id FROM gpkg_geometry_columns")}
        missing = database.execute("SELECT count(*) FROM buildings WHERE year IS NULL").fetchone()
    expected = {name: "attributes" if one.geometry is None else "features" for name, one in SCHEMAS.items()}
    plain = dict.fromkeys(("herstruct", "provenance", "issues", "layer_styles"), "attributes")
    assert kinds == {**expected, **plain}
    assert crs == {28992}
    assert missing == (int((made.buildings["year"] == -1).sum()),)


def test_what_a_file_says_of_itself_is_read_without_its_tables(tmp_path):
    made = random_neighbourhood(0)
    write_neighbourhood(tmp_path / "wijk.gpkg", made, around(made), 750.0, plugin_version="0.1.0")
    said = read_properties(tmp_path / "wijk.gpkg")
    assert (said["crs"], said["analysis_buffer"], said["plugin_version"]) == ("EPSG:28992", 750.0, "0.1.0")
    assert said["tables"]["buildings"] == len(made.buildings)


def test_a_file_is_read_without_qgis(tmp_path):
    made = random_neighbourhood(4)
    path = tmp_path / "wijk.gpkg"
    written = write_neighbourhood(path, made, around(made), 1000.0)
    code = (
        "import sys; sys.modules['qgis'] = None\n"
        "from herstruct_plugin.adapters.neighbourhoods.reader import read_neighbourhood\n"
        f"print(read_neighbourhood({str(path)!r}).content_hash)"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert ran.stdout.strip() == written.content_hash, ran.stderr
