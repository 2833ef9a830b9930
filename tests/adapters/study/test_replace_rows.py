"""Rows that HerStruct writes itself: all or none, and nothing of another program is overwritten."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from herstruct_plugin.adapters import messages
from herstruct_plugin.adapters.study import replace_rows as module
from herstruct_plugin.adapters.study.lease import take_lease
from herstruct_plugin.adapters.study.read import read_rows
from herstruct_plugin.adapters.study.replace_rows import replace_rows
from herstruct_plugin.core.study.row_text import by_id, same_content
from tests.core.study.sketched import row

from .files import every_type
from .hosts import child, read_only
from .sessions import by_another, change, is_whole, opened, study_with

pytestmark = pytest.mark.usefixtures("qgis_app")
LINE = row("l", layer="ledger_line", geometry=None)
HELD = [row("a"), row("b"), LINE]


@pytest.fixture
def path(tmp_path):
    return study_with(tmp_path, HELD)


@pytest.fixture
def lease(path):
    held, _ = take_lease(path)
    yield held
    held.release()


def codes(saved):
    return [one.code for one in saved.issues]


def test_rows_are_added_changed_moved_and_deleted_in_one_go(path, lease):
    seen = by_id(read_rows(path))
    moved = row("l", layer="ledger_point", geometry=None, name="moved")
    changes = {"a": (row("a", name="other", rev=7),), "b": (), "n": (row("n"),), "l": (moved,)}
    saved = replace_rows(path, changes, seen, lease)
    assert (saved.done, saved.issues) == (True, ())
    now = by_id(read_rows(path))
    assert set(now) == {"a", "n", "l"}
    assert (now["a"], now["n"], now["l"]) == (
        (row("a", name="other", rev=8),),
        (row("n"),),
        (replace(moved, rev=2),),
    )
    assert is_whole(path)


def test_measures_of_every_type_arrive_bit_for_bit(path, lease):
    rows = every_type()
    assert replace_rows(path, by_id(rows), {}, lease).done
    now = by_id(read_rows(path))
    assert all(now[one.id] == (one,) for one in rows)


def test_what_users_added_to_a_layer_stays(path, lease):
    by_another(path, "ALTER TABLE ledger_polygon ADD COLUMN dossier TEXT")
    by_another(path, "UPDATE ledger_polygon SET dossier = 'D7'")
    assert replace_rows(path, {"a": (row("a", name="x"),)}, by_id(read_rows(path)), lease).done
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT name, dossier FROM ledger_polygon WHERE id = 'a'").fetchone() == (
            "x",
            "D7",
        )


@pytest.mark.parametrize(
    ("sql", "one", "kind"),
    [
        ("DELETE FROM ledger_polygon WHERE id = 'a'", "a", "deleted_there"),
        ("UPDATE ledger_polygon SET note = 'x' WHERE id = 'a'", "a", "changed_there"),
        ("INSERT INTO ledger_polygon (id, name) VALUES ('n', 'theirs')", "n", "added_there"),
    ],
)
def test_what_another_program_did_is_not_overwritten(path, lease, sql, one, kind):
    seen = by_id(read_rows(path))
    by_another(path, sql)
    before = read_rows(path)
    saved = replace_rows(path, {one: (row(one, name="mine"),), "b": ()}, seen, lease)
    assert codes(saved) == ["study_clashes", f"row_{kind}"]
    assert [(found.id, found.kind) for found in saved.clashes] == [(one, kind)]
    assert read_rows(path) == before
    again = replace_rows(path, {one: (row(one, name="mine"),), "b": ()}, by_id(before), lease)
    assert (again.done, [found.id for found in read_rows(path)].count(one)) == (True, 1)


def test_a_study_in_which_qgis_writes_is_told_to_be_locked(path, lease, monkeypatch):
    layers = opened(path, groups=True)
    change(layers, "a", name="mine")
    monkeypatch.setattr(module, "PATIENCE", 200)
    saved = replace_rows(path, {"b": ()}, by_id(read_rows(path)), lease)
    assert (saved.done, codes(saved)) == (False, ["study_locked"])
    assert same_content(read_rows(path), HELD)
    assert layers["ledger_polygon"].commitChanges()
    assert replace_rows(path, {"b": ()}, by_id(read_rows(path)), lease).done
    assert {one.id: one.name for one in read_rows(path)} == {"a": "mine", "l": "Park l"}


def test_a_fault_half_way_leaves_all_as_it_was(path, lease, monkeypatch):
    def refuse(*_):
        raise module._Refused("no more room")

    before = path.read_bytes()
    monkeypatch.setattr(module, "_must", refuse)
    saved = replace_rows(path, {"a": (), "b": (), "n": (row("n"),)}, by_id(read_rows(path)), lease)
    assert codes(saved) == ["study_not_saved"]
    assert "no more room" in messages.sentence(saved.issues[0])
    assert same_content(read_rows(path), HELD)
    assert len(path.read_bytes()) == len(before)


def test_without_a_lease_nothing_is_written(path):
    saved = replace_rows(path, {"a": ()}, by_id(read_rows(path)), None)
    assert (saved.done, codes(saved)) == (False, ["study_lease_lost"])
    assert same_content(read_rows(path), HELD)


FULL = """
import resource, sys
from pathlib import Path
from herstruct_plugin.adapters.study.lease import take_lease
from herstruct_plugin.adapters.study.read import read_rows
from herstruct_plugin.adapters.study.replace_rows import replace_rows
from herstruct_plugin.core.study.row_text import by_id
from tests.core.study.sketched import row
path = Path(sys.argv[1])
lease, _ = take_lease(path)
size = path.stat().st_size
if sys.argv[2] == "full":
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 5000, size + 5000))
rows = {f"n{one}": (row(f"n{one}", note="x" * 3000),) for one in range(40)}
saved = replace_rows(path, {**rows, "a": ()}, by_id(read_rows(path)), lease)
print(saved.done, [one.code for one in saved.issues], flush=True)
"""


def test_a_full_disk_leaves_all_as_it_was_and_is_told(path):
    with child(FULL, path, "full") as other:
        assert other.stdout.readline() == "False ['study_not_saved']\n"
        other.wait()
    assert is_whole(path)
    assert same_content(read_rows(path), HELD)
    with child(FULL, path, "room") as other:
        assert other.stdout.readline() == "True []\n"
    assert len(read_rows(path)) == 42


def test_a_folder_that_is_read_only_is_told(path, lease):
    code = """
import sys
from herstruct_plugin.adapters.study.read import read_rows
from herstruct_plugin.adapters.study.replace_rows import replace_rows
class Held:
    def held(self):
        return True
print(len(read_rows(sys.argv[1])))
print([one.code for one in replace_rows(sys.argv[1], {"a": ()}, {}, Held()).issues])
"""
    with read_only(path.parent), child(code, path, nobody=True) as other:
        assert other.stdout.readline() == "3\n"
        assert other.stdout.readline() == "['study_read_only']\n"
