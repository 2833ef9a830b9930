"""One writer a study, whatever dies, sleeps or comes at the same moment."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from herstruct_plugin.adapters import messages
from herstruct_plugin.adapters.study import holder, processes
from herstruct_plugin.adapters.study import lease as module
from herstruct_plugin.adapters.study.holder import STALE, Holder
from herstruct_plugin.adapters.study.lease import lease_path, take_lease
from tests.adapters.study.hosts import child, read_only

TAKE = """
import sys, time
from herstruct_plugin.adapters.study.lease import take_lease
while time.time() < float(sys.argv[2]):
    pass
lease, issue = take_lease(sys.argv[1])
print("taken" if lease else issue.code, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def study(tmp_path):
    path = tmp_path / "plan.gpkg"
    path.write_bytes(b"")
    return path


def write(study, **changes):
    """A lease of another holder beside the study."""
    other = {"uuid": "f" * 32, "host": "elders", "user": "iemand", "pid": 7, "began": "x", "since": 1e9}
    lease_path(study).write_text(json.dumps({**other, **changes}), encoding="utf-8")


def age(path, seconds):
    os.utime(path, (time.time() - seconds, time.time() - seconds))


def beside(study):
    return sorted(one.name for one in study.parent.iterdir())


def test_a_free_study_is_taken_and_given_back(study):
    lease, issue = take_lease(study)
    assert (lease.held(), issue) == (True, None)
    assert beside(study) == ["plan.gpkg", "plan.gpkg.lease"]
    lease.release()
    assert not lease.held()
    assert beside(study) == ["plan.gpkg"]


def test_a_second_window_is_told_who_works_in_it_since_when(study):
    with child(TAKE, study, 0) as first:
        assert first.stdout.readline() == "taken\n"
        lease, issue = take_lease(study)
        assert (lease, issue.code) == (None, "study_held")
        told = messages.sentence(issue)
        assert f"{processes.user()} on {processes.host()} has been working in it since 20" in told
    assert beside(study) == ["plan.gpkg", "plan.gpkg.lease"]


def test_the_lease_of_a_killed_process_is_taken_over_at_once(study):
    with child(TAKE, study, 0) as first:
        assert first.stdout.readline() == "taken\n"
        first.kill()
        first.wait()
        lease, issue = take_lease(study)
    assert issue.code == "study_taken_over"
    assert lease.held()
    assert beside(study) == ["plan.gpkg", "plan.gpkg.lease"]


def test_a_number_of_a_process_that_is_used_again_is_not_its_holder(study):
    if processes.began(os.getppid()) == processes.UNTOLD:
        pytest.skip("this system does not tell when a process began")
    write(study, host=processes.host(), pid=os.getppid(), began="long ago")
    assert take_lease(study)[1].code == "study_taken_over"


def test_another_machine_counts_until_it_is_silent_too_long(study):
    write(study)
    age(lease_path(study), STALE - 30)
    assert take_lease(study)[1].code == "study_held"
    age(lease_path(study), STALE + 30)
    lease, issue = take_lease(study)
    assert (lease.held(), issue.code) == (True, "study_taken_over")


def test_a_heartbeat_keeps_a_lease_young(study):
    lease, _ = take_lease(study)
    age(lease_path(study), STALE + 30)
    assert lease.beat()
    assert time.time() - lease_path(study).stat().st_mtime < 60


def test_a_holder_that_slept_finds_its_successor_and_leaves_it_alone(study):
    lease, _ = take_lease(study)
    write(study)  # what another machine put in its place
    age(lease_path(study), 10)
    before = lease_path(study).stat().st_mtime
    assert not lease.held()
    assert not lease.beat()
    lease.release()
    assert lease_path(study).stat().st_mtime == before
    assert "elders" in lease_path(study).read_text(encoding="utf-8")


def test_a_lease_that_was_thrown_away_is_made_again(study):
    lease, _ = take_lease(study)
    lease_path(study).unlink()
    assert lease.held()
    assert beside(study) == ["plan.gpkg", "plan.gpkg.lease"]


def test_a_plugin_that_was_loaded_anew_takes_over_from_itself(study):
    take_lease(study)
    assert take_lease(study)[1].code == "study_held"
    holder._ours.clear()
    assert take_lease(study)[1].code == "study_taken_over"


@pytest.mark.parametrize("content", [b"", b'{"uuid": "ab', b"[]", b'{"odd": 1}', b"\xff\xfe"])
def test_a_lease_that_cannot_be_read_counts_while_it_is_young(study, content):
    lease_path(study).write_bytes(content)
    assert take_lease(study)[1].code == "study_held"
    age(lease_path(study), STALE + 30)
    assert take_lease(study)[0].held()


def test_of_many_processes_at_one_moment_one_takes_a_stale_lease(study):
    for round_number in range(3):
        write(study, uuid=f"{round_number:032}")
        age(lease_path(study), STALE + 30)
        start = time.time() + 0.4
        children = [child(TAKE, study, start) for _ in range(6)]
        try:
            said = [one.stdout.readline().strip() for one in children]
            assert sorted(said) == ["study_held"] * 5 + ["taken"]
        finally:
            for one in children:
                one.__exit__(None, None, None)
        assert beside(study) == ["plan.gpkg", "plan.gpkg.lease"]


def test_a_successor_that_died_half_way_is_succeeded(study):
    write(study)
    age(lease_path(study), STALE + 30)
    write_claim = lease_path(study).with_name(f"plan.gpkg.lease.{'f' * 32}.next")
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    content = {
        "uuid": "e" * 32,
        "host": processes.host(),
        "user": "?",
        "pid": ended.pid,
        "began": "x",
        "since": 1,
    }
    write_claim.write_text(json.dumps(content), encoding="utf-8")
    lease, _ = take_lease(study)
    assert lease.held()
    assert beside(study) == ["plan.gpkg", "plan.gpkg.lease"]


def test_a_successor_that_lives_holds_the_study_before_it_is_in_place(study):
    lease, _ = take_lease(study)
    claim = lease_path(study).with_name(f"plan.gpkg.lease.{lease.holder.uuid}.next")
    write_lines = json.dumps(
        {"uuid": "e" * 32, "host": "elders", "user": "?", "pid": 1, "began": "", "since": 1}
    )
    claim.write_text(write_lines, encoding="utf-8")
    assert not lease.held()
    assert take_lease(study)[1].code == "study_held"


def test_without_links_leases_work_as_well(study, monkeypatch):
    def refuse(*_):
        raise PermissionError(1, "no links here")

    monkeypatch.setattr(module.os, "link", refuse)
    lease, issue = take_lease(study)
    assert (lease.held(), issue) == (True, None)
    assert take_lease(study)[1].code == "study_held"


def test_in_a_folder_that_is_read_only_the_study_opens_read_only_with_a_sentence(study):
    with read_only(study.parent):
        code = f"""
from herstruct_plugin.adapters.study.lease import take_lease
lease, issue = take_lease({str(study)!r})
print(lease, issue.code, issue.params["folder"])
"""
        with child(code, nobody=True) as other:
            assert other.stdout.readline() == f"None study_folder_read_only {study.parent}\n"
    assert beside(study) == ["plan.gpkg"]


def test_a_full_disk_opens_read_only_with_a_sentence(study):
    code = f"""
import resource
from herstruct_plugin.adapters.study.lease import take_lease
resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))
lease, issue = take_lease({str(study)!r})
print(lease, issue.code, issue.params["problem"])
"""
    with child(code) as other:
        assert other.stdout.readline() == "None study_lease_not_written File too large\n"
    assert beside(study) == ["plan.gpkg"]


def test_a_process_knows_itself_and_no_process_that_ended():
    assert processes.began(os.getpid()) == Holder.me().began
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert processes.began(ended.pid) is None
    assert processes.began(0) is None


def test_a_zombie_has_ended():
    if not Path("/proc/self/stat").exists():
        pytest.skip("only Linux tells")
    ended = subprocess.Popen([sys.executable, "-c", ""], stdout=subprocess.PIPE)
    ended.stdout.read()
    time.sleep(0.1)
    assert processes.began(ended.pid) is None
    ended.wait()
