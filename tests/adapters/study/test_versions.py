"""Older studies are brought up to date and kept as they were; newer ones are refused."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest

from herstruct_plugin.adapters.messages import explain
from herstruct_plugin.adapters.study import migrate
from herstruct_plugin.adapters.study import open as opening
from herstruct_plugin.adapters.study.migrate import bring_up_to_date
from herstruct_plugin.adapters.study.open import open_study
from herstruct_plugin.adapters.study.read import read_rows
from herstruct_plugin.core.issues import InputError
from herstruct_plugin.core.study import format as versions
from herstruct_plugin.core.study.format import Step, brought_up_to_date, steps_from

from .files import every_type, make_study
from .test_edit_sessions import put

pytestmark = pytest.mark.usefixtures("qgis_app")
STEPS = (
    Step(3, properties=lambda found: {**found, "subtitle": found["subtitle"].upper()}),
    Step(
        2,
        ('ALTER TABLE "ledger_polygon" ADD COLUMN "phase" TEXT', "CREATE TABLE further (a TEXT)"),
        lambda found: {**found, "subtitle": "van versie 1"},
    ),
)


def kept(path):
    with closing(sqlite3.connect(path)) as database:
        return {key: json.loads(value) for key, value in database.execute("SELECT key, value FROM study")}


def say(path, **values):
    with closing(sqlite3.connect(path)) as database, database:
        for key, value in values.items():
            database.execute("UPDATE study SET value = ? WHERE key = ?", (json.dumps(value), key))


def test_steps_are_taken_in_their_order_from_where_a_file_is():
    assert [step.version for step in steps_from(1, STEPS)] == [2, 3]
    assert [step.version for step in steps_from(2, STEPS)] == [3]
    assert steps_from(3, STEPS) == ()
    found = brought_up_to_date({"min_reader_version": 1}, steps_from(1, STEPS))
    assert (found["subtitle"], found["format_version"]) == ("VAN VERSIE 1", 3)


def test_the_steps_lead_to_the_version_that_is_written():
    assert {step.version for step in versions.STEPS} == set(range(2, versions.FORMAT_VERSION + 1))


def test_an_older_study_is_brought_up_to_date_when_it_is_opened_and_a_copy_stays(tmp_path, monkeypatch):
    study = make_study(tmp_path)
    put(study, every_type())
    before = read_rows(study.path)
    # as if this were version 3
    monkeypatch.setattr(opening, "FORMAT_VERSION", 3)
    monkeypatch.setattr(opening, "bring_up_to_date", lambda path: bring_up_to_date(path, STEPS))
    found = open_study(study.path)
    assert found.format_version == 3
    assert kept(study.path)["subtitle"] == "VAN VERSIE 1"
    assert read_rows(study.path) == before
    with closing(sqlite3.connect(study.path)) as database:
        columns = [row[1] for row in database.execute("PRAGMA table_info(ledger_polygon)")]
    assert "phase" in columns
    copy = tmp_path / "studie.version-1.gpkg"
    assert kept(copy)["format_version"] == 1
    assert read_rows(copy) == before
    open_study(study.path)  # no second copy
    assert len(list(tmp_path.glob("studie*"))) == 2


def test_a_step_that_fails_leaves_the_study_as_it_was(tmp_path):
    study = make_study(tmp_path)
    before = kept(study.path)
    broken = (Step(2, ("CREATE TABLE further (a TEXT)", "UPDATE nowhere SET a = 1")),)
    with pytest.raises(InputError):
        bring_up_to_date(study.path, broken)
    assert kept(study.path) == before
    with closing(sqlite3.connect(study.path)) as database:
        assert not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'further'").fetchone()


def test_a_study_is_not_brought_up_to_date_without_a_copy(tmp_path, monkeypatch):
    study = make_study(tmp_path)

    def full(path, target):
        raise InputError(migrate.error("study_not_written", path=str(target), problem="disk full"))

    monkeypatch.setattr(migrate, "copy_of", full)
    with pytest.raises(InputError):
        bring_up_to_date(study.path, STEPS)
    assert kept(study.path)["format_version"] == 1


def test_a_newer_study_is_refused_with_a_sentence_and_left_alone(tmp_path):
    study = make_study(tmp_path)
    say(study.path, format_version=9, min_reader_version=9, plugin_version="4.2")
    before = study.path.read_bytes()
    with pytest.raises(InputError) as refused:
        open_study(study.path)
    assert refused.value.issue.code == "study_newer"
    assert "4.2" in explain(refused.value)
    assert study.path.read_bytes() == before


def test_a_newer_study_that_this_version_reads_rightly_is_opened(tmp_path):
    study = make_study(tmp_path)
    say(study.path, format_version=2)
    assert open_study(study.path).format_version == 2
