"""A study appears whole or not at all, and says what it is."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from herstruct_plugin.adapters.messages import explain
from herstruct_plugin.adapters.provenance import provenance_rows
from herstruct_plugin.adapters.study.create import create_study
from herstruct_plugin.adapters.study.open import open_study, read_baseline
from herstruct_plugin.adapters.study.read import read_rows, read_study
from herstruct_plugin.core.issues import InputError
from herstruct_plugin.core.study.rows import LEDGER_LAYERS

from .files import make_baseline, make_study, profile

pytestmark = pytest.mark.usefixtures("qgis_app")
ROOT = Path(__file__).resolve().parents[3]


def test_a_new_study_says_what_it_was_made_of(tmp_path):
    made = make_study(tmp_path, "Wijk “West” <b>")
    assert made == open_study(tmp_path / "studie.gpkg")
    assert made.title == "Wijk “West” <b>"
    assert made.profile == profile()
    assert made.issues == ()
    assert made.baseline.path == "wijk.gpkg"
    prepared = read_baseline(made)
    assert prepared.content_hash == made.baseline.content_hash
    content = read_study(made.path)
    assert (content.rows, content.scenarios, content.issues) == ((), {}, ())
    assert list(content.provenance) == list(provenance_rows(prepared.neighbourhood))
    assert sorted(one.name for one in tmp_path.iterdir()) == ["studie.gpkg", "wijk.gpkg"]


def test_a_study_is_a_geopackage_1_3_whose_tables_are_all_listed(tmp_path):
    make_study(tmp_path)
    with closing(sqlite3.connect(tmp_path / "studie.gpkg")) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (10300,)
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        kinds = dict(database.execute("SELECT table_name, data_type FROM gpkg_contents"))
        crs = {row[0] for row in database.execute("SELECT srs_id FROM gpkg_geometry_columns")}
    plain = ("study", "study_provenance", "study_results", "layer_styles")
    assert kinds == {**dict.fromkeys(LEDGER_LAYERS, "features"), **dict.fromkeys(plain, "attributes")}
    assert crs == {28992}


def test_a_baseline_elsewhere_is_referred_to_from_the_study(tmp_path):
    (tmp_path / "basis").mkdir()
    (tmp_path / "plannen").mkdir()
    baseline = make_baseline(tmp_path / "basis")
    made = create_study(tmp_path / "plannen" / "plan.gpkg", baseline, profile(), "")
    assert made.baseline.path == "../basis/wijk.gpkg"
    shutil.move(tmp_path, f"{tmp_path}-verhuisd")  # both together
    moved = open_study(Path(f"{tmp_path}-verhuisd") / "plannen" / "plan.gpkg")
    assert read_baseline(moved).content_hash == made.baseline.content_hash


def test_a_baseline_that_was_put_beside_the_study_is_found(tmp_path):
    (tmp_path / "basis").mkdir()
    made = create_study(tmp_path / "plan.gpkg", make_baseline(tmp_path / "basis"), profile(), "")
    (tmp_path / "basis" / "wijk.gpkg").rename(tmp_path / "wijk.gpkg")
    assert read_baseline(made).content_hash == made.baseline.content_hash


def test_a_baseline_that_is_gone_or_another_one_is_told_in_one_sentence(tmp_path):
    made = make_study(tmp_path)
    (tmp_path / "wijk.gpkg").unlink()
    with pytest.raises(InputError) as gone:
        read_baseline(made)
    assert gone.value.issue.code == "study_baseline_missing"
    make_baseline(tmp_path, seed=4)
    with pytest.raises(InputError) as other:
        read_baseline(made)
    assert other.value.issue.code == "study_baseline_other"
    assert "wijk.gpkg" in explain(other.value)


def test_a_study_never_replaces_a_file(tmp_path):
    make_study(tmp_path)
    before = (tmp_path / "studie.gpkg").read_bytes()
    with pytest.raises(InputError) as refused:
        create_study(tmp_path / "studie.gpkg", tmp_path / "wijk.gpkg", profile(), "")
    assert refused.value.issue.code == "study_exists"
    assert (tmp_path / "studie.gpkg").read_bytes() == before


def test_a_study_that_cannot_be_written_leaves_nothing(tmp_path):
    baseline = make_baseline(tmp_path)
    with pytest.raises(InputError) as refused:
        create_study(tmp_path / "nergens" / "plan.gpkg", baseline, profile(), "")
    assert refused.value.issue.code == "study_not_written"
    assert [one.name for one in tmp_path.iterdir()] == ["wijk.gpkg"]


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda path: path.unlink(), "study_missing"),
        (lambda path: path.write_text("dit is geen studie"), "study_other_file"),
        (lambda path: shutil.copy(path.with_name("wijk.gpkg"), path), "study_other_file"),
        (lambda path: path.write_bytes(path.read_bytes()[:40_000]), "study_damaged"),
    ],
)
def test_a_file_that_is_no_study_is_refused_in_one_sentence(tmp_path, spoil, code):
    made = make_study(tmp_path)
    spoil(made.path)
    with pytest.raises(InputError) as refused:
        read_study(made.path)
    assert refused.value.issue.code == code
    assert str(made.path) in explain(refused.value)


@pytest.mark.parametrize("table", ["study_provenance", "ledger_line"])
def test_a_study_that_lacks_a_table_is_damaged(tmp_path, table):
    made = make_study(tmp_path)
    with closing(sqlite3.connect(made.path)) as database, database:
        database.execute(f"DROP TABLE {table}")
    with pytest.raises(InputError) as refused:
        read_study(made.path)
    assert refused.value.issue.code == "study_damaged"


@pytest.mark.parametrize("broken", ["", "{", '"1"', "[]"])
def test_a_study_whose_version_cannot_be_read_is_damaged(tmp_path, broken):
    made = make_study(tmp_path)
    with closing(sqlite3.connect(made.path)) as database, database:
        database.execute("UPDATE study SET value = ? WHERE key = 'format_version'", (broken,))
    with pytest.raises(InputError) as refused:
        open_study(made.path)
    assert refused.value.issue.code == "study_damaged"


def test_a_profile_that_was_edited_in_the_file_is_told(tmp_path):
    made = make_study(tmp_path)
    with closing(sqlite3.connect(made.path)) as database, database:
        (text,) = database.execute("SELECT value FROM study WHERE key = 'profile'").fetchone()
        edited = json.loads(text)
        edited["groups"][0]["weight"] += 1.0
        database.execute("UPDATE study SET value = ? WHERE key = 'profile'", (json.dumps(edited),))
    assert [one.code for one in open_study(made.path).issues] == ["study_profile_changed"]


def test_rows_are_read_while_an_edit_session_is_open(tmp_path):
    made = make_study(tmp_path)
    layer = QgsVectorLayer(f"{made.path}|layername=ledger_polygon", "p", "ogr")
    assert layer.startEditing()
    assert read_rows(made.path) == []
    layer.rollBack()


def test_a_study_is_read_without_qgis(tmp_path):
    made = make_study(tmp_path)
    code = (
        "import sys; sys.modules['qgis'] = None\n"
        "from herstruct_plugin.adapters.study.read import read_study\n"
        f"print(read_study({str(made.path)!r}).study.study_id)"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert ran.stdout.strip() == made.study_id, ran.stderr
