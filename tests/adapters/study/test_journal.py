"""The journal: whole lines only, nothing that was acknowledged is lost, and it does not grow for ever."""

from __future__ import annotations

import errno
import json
import os
import random
from dataclasses import replace

import pytest

from herstruct_plugin.adapters import messages
from herstruct_plugin.adapters.study import holder, journal
from herstruct_plugin.adapters.study.journal import Journal, left_behind
from herstruct_plugin.adapters.study.journal_lines import entries, line
from herstruct_plugin.core.study.recovery import lost
from herstruct_plugin.core.study.row_text import by_id, from_object, same_content
from tests.adapters.study.hosts import child, read_only
from tests.adapters.study.kills import Nursery, notes
from tests.core.study.sketched import row

SAVED = (row("a"), row("b"))


@pytest.fixture
def kept(tmp_path):
    return Journal(tmp_path, "s", "plan.gpkg", SAVED)


def ended(folder):
    """The journals of sessions, as if this process had died."""
    holder._ours.clear()
    return left_behind(folder, "s")


def files(folder):
    return sorted(one.suffix for one in (folder / "s").iterdir()) if (folder / "s").exists() else []


def test_nothing_is_written_before_the_first_edit(kept, tmp_path):
    assert kept.record(SAVED) is None
    kept.close()
    assert files(tmp_path) == []


def test_what_was_sketched_comes_back_with_every_value(kept, tmp_path):
    new, changed = row("n", note="“ë”\n{}", geometry=None), replace(SAVED[0], name="other", order=None)
    assert kept.record((new, changed)) is None
    [found] = ended(tmp_path)
    assert (found.study, found.broken, found.session.pid) == ("plan.gpkg", 0, os.getpid())
    assert [(one.kind, one.rows) for one in lost(found.kept, SAVED)] == [
        ("changed", (changed,)),
        ("deleted", ()),
        ("added", (new,)),
    ]


def test_a_session_that_lives_is_left_alone(kept, tmp_path):
    kept.record((row("n"),))
    assert left_behind(tmp_path, "s") == []
    assert left_behind(tmp_path, "other") == []


def test_a_session_that_saved_all_leaves_nothing(kept, tmp_path):
    now = (*SAVED, row("n"))
    kept.record(now)
    kept.committed(replace(one, rev=9) for one in now)
    kept.close()
    assert files(tmp_path) == []


def test_a_session_that_took_all_back_leaves_nothing(kept, tmp_path):
    kept.record((row("n"),))
    kept.record(SAVED)
    kept.close()
    assert files(tmp_path) == []


def test_a_session_that_was_closed_with_something_unsaved_leaves_that(kept, tmp_path):
    kept.record((*SAVED, row("n"), row("m")))
    kept.committed((*SAVED, row("m")))
    kept.close()
    [found] = left_behind(tmp_path, "s")
    assert [(one.id, one.kind) for one in lost(found.kept, (*SAVED, row("m")))] == [("n", "added")]
    found.set_aside()
    assert left_behind(tmp_path, "s") == []
    assert files(tmp_path) == [".done"]


def test_a_journal_without_anything_in_it_is_removed(kept, tmp_path):
    kept.record((*SAVED, row("n")))
    kept.committed((*SAVED, row("n")))
    assert ended(tmp_path) == []
    assert files(tmp_path) == []


def test_only_the_last_journals_that_were_dealt_with_stay(tmp_path):
    for number in range(8):
        one = Journal(tmp_path, "s", "plan.gpkg", SAVED)
        one.record((row(f"n{number}"),))
        one.close()
        left_behind(tmp_path, "s")[0].set_aside()
    assert files(tmp_path) == [".done"] * journal.SET_ASIDE


def test_an_edit_on_older_rows_still_clashes_after_a_commit_of_others(kept, tmp_path):
    mine, theirs = replace(SAVED[0], name="mine"), replace(SAVED[0], name="theirs", rev=2)
    kept.record((mine, SAVED[1]))
    kept.committed((theirs, SAVED[1]))
    kept.record((replace(mine, note="more"), SAVED[1]))
    [found] = ended(tmp_path)
    assert [(one.id, one.clash) for one in lost(found.kept, (theirs, SAVED[1]))] == [("a", True)]


def test_a_last_line_of_any_length_is_taken_for_what_it_is(kept, tmp_path):
    kept.record((*SAVED, row("n")))
    kept.record((*SAVED, row("n"), row("m")))
    [path] = (tmp_path / "s").glob("*.jsonl")
    content = path.read_bytes()
    second = content.rstrip(b"\n").rfind(b"\n") + 1
    for length in (*range(second, len(content) - 3, 11), *range(len(content) - 3, len(content) + 1)):
        path.write_bytes(content[:length])
        [found] = ended(tmp_path)
        whole = length >= len(content) - 1  # all but the end of the line
        assert set(found.kept) == ({"n", "m"} if whole else {"n"})
        assert found.broken == (0 if whole or length == second else 1)


def test_a_line_with_one_wrong_bit_is_left_out_and_counted(kept, tmp_path):
    kept.record((*SAVED, row("n")))
    kept.record((*SAVED, row("n"), row("m")))
    [path] = (tmp_path / "s").glob("*.jsonl")
    content = path.read_bytes()
    lines = content.splitlines(keepends=True)
    for place in range(len(lines[0]), len(lines[0]) + len(lines[1]) - 1, 7):
        wrong = bytearray(content)
        wrong[place] ^= 1
        path.write_bytes(wrong)
        [found] = ended(tmp_path)
        assert (set(found.kept), found.broken >= 1) == ({"m"}, True)


def test_lines_that_are_whole_but_of_another_version_are_counted(kept, tmp_path):
    kept.record((*SAVED, row("n")))
    [path] = (tmp_path / "s").glob("*.jsonl")
    odd = [{"id": "x"}, {"id": "x", "base": [], "rows": [{"odd": 1}]}, {"id": "x", "base": 3, "rows": []}]
    with path.open("ab") as file:
        file.write(b"".join(map(line, odd)))
    [found] = ended(tmp_path)
    assert (set(found.kept), found.broken) == ({"n"}, 3)


def test_lines_are_what_they_were():
    made = [{"a": 1}, {"b": "“\n”"}, {"c": [None, 1.5]}]
    assert entries(b"".join(map(line, made))) == (made, 0)
    assert entries(b"\n\nnonsense\n" + line({"a": 1})[:-1]) == ([{"a": 1}], 1)


def test_a_write_that_fails_half_way_is_told_and_mended_by_the_next(kept, tmp_path, monkeypatch):
    kept.record((*SAVED, row("n")))
    real, real_truncate = os.write, os.ftruncate

    def half(file, content):
        if len(content) < 20:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(file, content[: len(content) // 2])

    def refuse(*_):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "write", half)
    monkeypatch.setattr(os, "ftruncate", refuse)
    issue = kept.record((*SAVED, row("n"), row("m")))
    assert issue.code == "journal_not_written"
    assert "No space left on device" in messages.sentence(issue)
    monkeypatch.setattr(os, "write", real)
    monkeypatch.setattr(os, "ftruncate", real_truncate)
    assert kept.record((*SAVED, row("n"), row("m"))) is None
    [found] = ended(tmp_path)
    assert (set(found.kept), found.broken) == ({"n", "m"}, 1)


def test_a_journal_that_was_thrown_away_is_written_anew_and_whole(kept, tmp_path):
    kept.record((*SAVED, row("n")))
    [path] = (tmp_path / "s").glob("*.jsonl")
    path.unlink()
    (tmp_path / "s").rmdir()
    assert kept.record((*SAVED, row("n"), row("m"))) is None
    assert set(ended(tmp_path)[0].kept) == {"n", "m"}


def test_what_is_found_is_told(kept, tmp_path):
    kept.record((*SAVED, row("n")))
    kept.record((*SAVED, row("n"), row("m")))
    [path] = (tmp_path / "s").glob("*.jsonl")
    path.write_bytes(path.read_bytes()[:-9])
    [found] = ended(tmp_path)
    assert [one.code for one in found.told(1)] == ["journal_found", "journal_damaged"]
    first, second = map(messages.sentence, found.told(len(lost(found.kept, SAVED))))
    assert "The study plan.gpkg was closed on" in first
    assert "1 edits are not in it" in first
    assert "1 lines were not written whole" in second
    assert replace(found, broken=0).told(0) == []


def test_what_a_session_left_half_written_beside_its_journal_is_cleared_away(kept, tmp_path):
    kept.record((row("n"),))
    part = tmp_path / "s" / "x.part"
    part.write_bytes(b"half")
    left_behind(tmp_path, "s")
    assert part.exists()
    os.utime(part, (1e9, 1e9))
    left_behind(tmp_path, "s")
    assert files(tmp_path) == [".jsonl"]


def test_hours_of_dragging_do_not_make_it_grow(kept, tmp_path, monkeypatch):
    monkeypatch.setattr(journal, "LIMIT", 8_000)
    kept._limit = 8_000
    for number in range(120):
        kept.record((*SAVED, row("n", name=f"{number}")))
        [path] = (tmp_path / "s").glob("*.jsonl")
        assert path.stat().st_size < 10_000
    [found] = ended(tmp_path)
    assert found.kept["n"].rows[0].name == "119"


def test_a_full_disk_is_told_and_what_was_written_before_stays(tmp_path):
    code = """
import resource, sys
from pathlib import Path
from herstruct_plugin.adapters.study.journal import Journal
from tests.core.study.sketched import row
kept = Journal(Path(sys.argv[1]), "s", "plan.gpkg", [])
rows, issue = [], None
resource.setrlimit(resource.RLIMIT_FSIZE, (3000, resource.RLIM_INFINITY))
while issue is None:
    rows.append(row(f"n{len(rows)}"))
    issue = kept.record(rows)
print(len(rows) - 1, issue.code, issue.params["problem"], flush=True)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
if sys.argv[2] == "room":
    assert kept.record(rows) is None
print("ready", flush=True)
sys.stdin.read()
"""
    for room in ("room", "none"):
        with child(code, tmp_path, room) as other:
            said = other.stdout.readline().split(maxsplit=2)
            assert other.stdout.readline() == "ready\n"
        assert said[1:] == ["journal_not_written", "File too large\n"]
        [found] = left_behind(tmp_path, "s")
        assert found.broken == 0
        assert len(found.kept) == int(said[0]) + (room == "room") > 1
        found.set_aside()


def test_a_folder_that_is_read_only_is_told(tmp_path):
    code = """
import sys
from pathlib import Path
from herstruct_plugin.adapters.study.journal import Journal
from tests.core.study.sketched import row
print(Journal(Path(sys.argv[1]), "s", "plan.gpkg", []).record([row()]).code)
"""
    with read_only(tmp_path), child(code, tmp_path, nobody=True) as other:
        assert other.stdout.readline() == "journal_not_written\n"


def test_a_kill_at_any_call_loses_nothing_that_was_acknowledged(tmp_path):
    with Nursery() as nursery:
        for number in range(1, 41):
            killed_at(nursery, tmp_path / str(number), number, number)
        assert nursery.kills == 40


def killed_at(nursery, folder, number, seed):
    """Kill a session at a call, and hold what its journal says against what it was told."""
    said = folder.with_suffix(".notes")
    nursery.run("journal", said, {"folder": str(folder), "seed": seed}, at=number)
    saved, done, begun = by_id(SAVED), by_id(SAVED), by_id(SAVED)
    for one in notes(said):
        if one == "done":
            done = begun
        elif "saved" in one:
            saved = by_id(map(from_object, one["saved"]))
        else:
            begun = by_id(map(from_object, one["begun"]))
    rows = [one for held in saved.values() for one in held]
    found = {}
    for journal_left in left_behind(folder, "study"):
        found.update({one.id: one.rows for one in lost(journal_left.kept, rows)})
    for one in saved.keys() | done.keys() | begun.keys() | found.keys():
        restored = found.get(one, saved.get(one, ()))
        assert any(same_content(restored, there.get(one, ())) for there in (done, begun)), (number, one)


def test_random_damage_never_makes_a_row_up(kept, tmp_path):
    sketched = [row(f"n{number}", name="x" * number) for number in range(6)]
    for count in range(1, 7):
        kept.record((*SAVED, *sketched[:count]))
    [path] = (tmp_path / "s").glob("*.jsonl")
    content, rng = path.read_bytes(), random.Random(1)
    for _ in range(200):
        wrong = bytearray(content)
        for _ in range(rng.randint(1, 5)):
            start = rng.randrange(len(wrong))
            wrong[start : start + rng.randint(0, 40)] = rng.randbytes(rng.randint(0, 40))
        path.write_bytes(wrong)
        for found in ended(tmp_path):
            assert all(set(one.rows) <= set(sketched) for one in found.kept.values())
    assert json.loads(content.splitlines()[1][17:])["id"] == "n0"
