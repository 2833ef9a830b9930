"""A study with its baseline in one file gives the same results, bit for bit, there and back again."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from herstruct_plugin.adapters.neighbourhoods.reader import read_neighbourhood
from herstruct_plugin.adapters.study.layer_rows import feature_of_row
from herstruct_plugin.adapters.study.one_file import export_study, import_study
from herstruct_plugin.adapters.study.open import read_baseline
from herstruct_plugin.adapters.study.read import read_study
from herstruct_plugin.adapters.study.results import read_results, write_results
from herstruct_plugin.core.issues import InputError
from herstruct_plugin.core.scenario.session import Session
from herstruct_plugin.core.study.rows import LEDGER_LAYERS
from tests.adapters.neighbourhoods.files import same_tables

from .files import every_type, make_baseline, make_study
from .test_edit_sessions import opened

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def study(tmp_path):
    made = make_study(tmp_path)
    for name in LEDGER_LAYERS:
        layer = opened(made, name)
        layer.startEditing()
        for row in every_type():
            if row.layer == name:
                assert layer.addFeature(feature_of_row(row, layer.fields()))
        assert layer.commitChanges()
    write_results(made.path, "Plan A", [{"area_id": "BU1", "indicator": "dn_gsi", "value": 1 / 3}])
    return made


def evaluated(study):
    content = read_study(study.path)
    return Session(read_baseline(study).neighbourhood, study.profile).evaluate(content.scenarios["Plan A"])


def test_results_are_the_same_in_one_file_and_back_in_two(study, tmp_path):
    one = export_study(study.path, tmp_path / "samen.gpkg")
    assert one.baseline.path == ""
    (tmp_path / "elders").mkdir()
    two = import_study(one.path, tmp_path / "elders" / "plan.gpkg", tmp_path / "elders" / "basis.gpkg")
    assert two.baseline.path == "basis.gpkg"
    first = evaluated(study)
    assert evaluated(one) == first == evaluated(two)
    assert read_study(study.path).rows == read_study(one.path).rows == read_study(two.path).rows
    for made in (one, two):
        assert read_results(made.path, "Plan A") == read_results(study.path, "Plan A")
        assert read_study(made.path).provenance == read_study(study.path).provenance
        assert (made.title, made.profile, made.crs) == (study.title, study.profile, study.crs)
        same_tables(read_baseline(made).neighbourhood, read_baseline(study).neighbourhood)
    assert one.study_id == study.study_id != two.study_id


def test_the_one_file_is_a_neighbourhood_file_as_well(study, tmp_path):
    one = export_study(study.path, tmp_path / "samen.gpkg")
    assert read_neighbourhood(one.path).content_hash == study.baseline.content_hash
    with closing(sqlite3.connect(one.path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert database.execute("PRAGMA user_version").fetchone() == (10300,)


def test_of_a_study_that_was_taken_apart_nothing_is_left_in_the_baseline(study, tmp_path):
    one = export_study(study.path, tmp_path / "samen.gpkg")
    import_study(one.path, tmp_path / "plan.gpkg", tmp_path / "basis.gpkg")
    names = []
    for file in ("basis.gpkg", "wijk.gpkg"):
        with closing(sqlite3.connect(tmp_path / file)) as database:
            names.append(sorted(row[0] for row in database.execute("SELECT name FROM sqlite_master")))
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert names[0] == names[1]


def test_a_style_that_users_made_goes_along(study, tmp_path):
    with closing(sqlite3.connect(study.path)) as database, database:
        database.execute(
            "INSERT INTO layer_styles (f_table_name, f_geometry_column, styleName, styleQML, useAsDefault) "
            "VALUES ('ledger_line', 'geom', 'Mijn stijl', '<qgis/>', 0)"
        )
    one = export_study(study.path, tmp_path / "samen.gpkg")
    two = import_study(one.path, tmp_path / "plan.gpkg", tmp_path / "basis.gpkg")
    for made in (one, two):
        with closing(sqlite3.connect(made.path)) as database:
            query = "SELECT styleName FROM layer_styles WHERE f_table_name = 'ledger_line' ORDER BY id"
            assert [row[0] for row in database.execute(query)] == ["ledger_line", "Mijn stijl"]


def test_a_baseline_that_was_changed_is_told_before_anything_is_written(study, tmp_path):
    make_baseline(tmp_path, seed=5)
    with pytest.raises(InputError) as refused:
        export_study(study.path, tmp_path / "samen.gpkg")
    assert refused.value.issue.code == "study_baseline_other"
    assert not (tmp_path / "samen.gpkg").exists()


def test_only_a_file_with_its_baseline_is_taken_apart(study, tmp_path):
    with pytest.raises(InputError) as refused:
        import_study(study.path, tmp_path / "plan.gpkg", tmp_path / "basis.gpkg")
    assert refused.value.issue.code == "study_not_one_file"
    one = export_study(study.path, tmp_path / "samen.gpkg")
    with pytest.raises(InputError) as taken:
        import_study(one.path, study.path, tmp_path / "basis.gpkg")
    assert taken.value.issue.code == "study_exists"
    assert not (tmp_path / "basis.gpkg").exists()


def test_results_are_replaced_scenario_by_scenario_and_known_by_name(study):
    rows = [{"indicator": "tm_entropy", "area_id": "BU1", "value": None, "reason": "secret", "onbekend": 1}]
    write_results(study.path, "Plan B", rows)
    write_results(study.path, "Plan A", [])
    assert read_results(study.path, "Plan A") == []
    (row,) = read_results(study.path, "Plan B")
    assert {name: value for name, value in row.items() if value is not None} == {
        "scenario": "Plan B",
        "area_id": "BU1",
        "indicator": "tm_entropy",
        "reason": "secret",
    }
