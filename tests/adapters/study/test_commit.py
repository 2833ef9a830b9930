"""Saving overwrites nothing silently, and says nothing is saved that is not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import Qgis

from herstruct_plugin.adapters import messages
from herstruct_plugin.adapters.study.commit import save
from herstruct_plugin.adapters.study.commit_guard import CommitGuard
from herstruct_plugin.adapters.study.journal import Journal, left_behind
from herstruct_plugin.adapters.study.layer_rows import rows_of_layer
from herstruct_plugin.adapters.study.lease import lease_path, take_lease
from herstruct_plugin.adapters.study.read import read_keyed, read_rows
from herstruct_plugin.core.study.recovery import lost
from tests.core.study.sketched import row

from .sessions import MOVED, add, by_another, change, delete, is_whole, opened, study_with

pytestmark = pytest.mark.usefixtures("qgis_app")
LINE = row("l", layer="ledger_line", geometry=None)
# which release began to tell that a row is gone was not looked up: 3.22 does not, 3.40 does
TELLS_ITSELF = Qgis.versionInt() >= 34_000
groups = pytest.mark.parametrize("groups", [False, True], ids=["buffers", "transaction groups"])


@pytest.fixture
def path(tmp_path):
    return study_with(tmp_path, [row("a"), row("b"), row("c"), LINE])


@pytest.fixture
def lease(path):
    held, _ = take_lease(path)
    yield held
    held.release()


def codes(saved):
    return [one.code for one in saved.issues]


def on_disk(path):
    return {one.id: one for one in read_rows(path)}


@groups
def test_all_kinds_of_edits_are_saved_and_read_back(path, lease, groups, tmp_path):
    seen, layers = read_keyed(path), opened(path, groups)
    journal = Journal(tmp_path / "journals", "s", path, seen.values())
    change(layers, "a", name="other", geometry=MOVED)
    delete(layers, "b")
    add(layers, row("n"))
    add(layers, row("p", layer="ledger_point", geometry=None))
    change(layers, "l", note="more")
    sketched = [one for name, layer in layers.items() for one in rows_of_layer(layer, name)]
    assert journal.record(sketched) is None
    saved = save(path, layers, seen, lease, journal)
    assert (saved.done, saved.issues, saved.clashes) == (True, (), ())
    assert saved.seen == read_keyed(path)
    now = on_disk(path)
    assert set(now) == {"a", "c", "n", "p", "l"}
    assert (now["a"].name, now["l"].note) == ("other", "more")
    assert now["a"].rev > 1
    assert not any(layer.isEditable() for layer in layers.values())
    journal.close()
    assert list((tmp_path / "journals" / "s").iterdir()) == []
    assert is_whole(path)


GONE = "DELETE FROM ledger_polygon WHERE id = 'a'"
OTHERWISE = "UPDATE ledger_polygon SET note = 'theirs' WHERE id = 'a'"


@pytest.mark.parametrize(
    ("groups", "sql", "kind"),
    [  # in a group the first edit locks the file, and what is gone before cannot be edited
        (False, GONE, "deleted_there"),
        (False, OTHERWISE, "changed_there"),
        (True, OTHERWISE, "changed_there"),
    ],
)
def test_a_row_that_another_process_worked_on_is_asked_and_nothing_is_written(path, lease, groups, sql, kind):
    seen, layers = read_keyed(path), opened(path, groups)
    if groups:
        by_another(path, sql)
    change(layers, "a", name="mine")
    if not groups:
        by_another(path, sql)
    change(layers, "b", name="mine")
    before = read_rows(path)
    saved = save(path, layers, seen, lease)
    assert (saved.done, codes(saved)) == (False, ["study_clashes", f"row_{kind}"])
    assert [(one.id, one.kind) for one in saved.clashes] == [("a", kind)]
    assert read_rows(path) == before
    assert layers["ledger_polygon"].isModified()
    assert saved.clashes[0].mine[0].name == "mine"
    if kind == "changed_there":
        assert saved.clashes[0].disk[0].note == "theirs"
        assert "(note)" in messages.sentence(saved.issues[1])


def test_qgis_alone_says_that_all_went_well(path):
    layers = opened(path)
    change(layers, "a", name="mine")
    by_another(path, "DELETE FROM ledger_polygon WHERE id = 'a'")
    assert layers["ledger_polygon"].commitChanges() or TELLS_ITSELF
    assert "a" not in on_disk(path)


@groups
def test_a_row_that_both_deleted_and_rows_that_only_the_other_changed_are_no_conflict(path, lease, groups):
    seen, layers = read_keyed(path), opened(path, groups)
    if not groups:
        delete(layers, "a")
    by_another(path, "DELETE FROM ledger_polygon WHERE id = 'a'")
    by_another(path, "UPDATE ledger_polygon SET note = 'theirs' WHERE id = 'b'")
    change(layers, "c", name="mine")
    saved = save(path, layers, seen, lease)
    assert (saved.done, saved.issues) == (True, ())
    now = on_disk(path)
    assert (set(now), now["b"].note, now["c"].name) == ({"b", "c", "l"}, "theirs", "mine")


@groups
def test_an_id_that_another_process_added_too_is_asked(path, lease, groups):
    seen, layers = read_keyed(path), opened(path, groups)
    by_another(path, "INSERT INTO ledger_polygon (id, name) VALUES ('n', 'theirs')")
    add(layers, row("n"))
    saved = save(path, layers, seen, lease)
    assert codes(saved) == ["study_clashes", "row_added_there"]
    assert (saved.clashes[0].mine, saved.clashes[0].disk[0].name) == ((row("n"),), "theirs")


def test_a_row_that_disappears_after_the_look_at_the_disk_is_missed_and_stays_in_the_journal(
    path, lease, tmp_path
):
    seen, layers = read_keyed(path), opened(path)
    journal = Journal(tmp_path / "journals", "s", path, seen.values())
    change(layers, "a", name="mine")
    journal.record([one for name, layer in layers.items() for one in rows_of_layer(layer, name)])
    layers["ledger_polygon"].beforeCommitChanges.connect(
        lambda *_: by_another(path, "DELETE FROM ledger_polygon WHERE id = 'a'")
    )
    saved = save(path, layers, seen, lease, journal)
    assert (saved.done, codes(saved)) == (False, ["study_not_saved" if TELLS_ITSELF else "rows_not_saved"])
    if not TELLS_ITSELF:
        told = messages.sentence(saved.issues[0])
        assert "1 measures are not in the file as you sketched them (mine)" in told
    journal.close()
    [left] = left_behind(tmp_path / "journals", "s")
    [found] = lost(left.kept, read_rows(path))
    assert (found.id, found.rows[0].name, found.clash) == ("a", "mine", True)


@groups
def test_without_a_lease_nothing_is_written(path, lease, groups):
    seen, layers = read_keyed(path), opened(path, groups)
    change(layers, "a", name="mine")
    lease_path(path).write_text(
        lease_path(path).read_text(encoding="utf-8").replace(lease.holder.uuid, "f" * 32), encoding="utf-8"
    )
    for held in (lease, None):
        saved = save(path, layers, seen, held)
        assert (saved.done, codes(saved)) == (False, ["study_lease_lost"])
    assert on_disk(path)["a"].name == "Park a"
    assert layers["ledger_polygon"].isModified()


def test_a_file_that_is_gone_is_told_and_the_edits_stay(path, lease):
    seen, layers = read_keyed(path), opened(path)
    change(layers, "a", name="mine")
    path.rename(path.with_name("elsewhere.gpkg"))
    saved = save(path, layers, seen, lease)
    assert (saved.done, codes(saved)) == (False, ["study_missing"])
    assert layers["ledger_polygon"].isModified()


@groups
def test_the_save_button_of_qgis_is_watched(path, groups, tmp_path):
    told, layers = [], opened(path, groups)
    journal = Journal(tmp_path / "journals", "s", path, read_rows(path))
    guard = CommitGuard(path, layers, lambda issues, found: told.append((issues, found)), journal)
    change(layers, "a", name="mine")
    assert layers["ledger_polygon"].commitChanges()
    assert told == []
    assert guard.seen == read_keyed(path)
    by_another(path, "UPDATE ledger_polygon SET note = 'theirs' WHERE id = 'b'")
    change(layers, "b", note="mine")
    assert layers["ledger_polygon"].commitChanges()
    [(issues, [found])] = told
    assert [one.code for one in issues] == ["row_changed_there"]
    assert (found.disk[0].note, found.mine[0].note) == ("theirs", "mine")
    assert guard.seen == read_keyed(path)


def test_the_save_button_of_qgis_on_a_row_that_is_gone_is_told(path):
    told, layers = [], opened(path)
    CommitGuard(path, layers, lambda issues, found: told.append((issues, found)))
    change(layers, "a", name="mine")
    by_another(path, "DELETE FROM ledger_polygon WHERE id = 'a'")
    if not layers["ledger_polygon"].commitChanges():
        assert TELLS_ITSELF
        assert layers["ledger_polygon"].isModified()
        return
    [(issues, [found])] = told
    assert [one.code for one in issues] == ["row_deleted_there", "rows_not_saved"]
    assert replace(found.mine[0], name="Park a") == row("a")
