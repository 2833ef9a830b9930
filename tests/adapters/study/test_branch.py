"""Copies and branches are whole, go their own way, and never replace a file."""

from __future__ import annotations

from uuid import uuid4

import pytest

from herstruct_plugin.adapters.study.branch import branch_study, copy_study
from herstruct_plugin.adapters.study.database import properties_of, reading
from herstruct_plugin.adapters.study.lease import take_lease
from herstruct_plugin.adapters.study.open import open_study, read_baseline
from herstruct_plugin.adapters.study.read import read_rows
from herstruct_plugin.adapters.study.replace_rows import replace_rows
from herstruct_plugin.core.issues import InputError
from herstruct_plugin.core.study.row_text import by_id
from herstruct_plugin.core.study.scenarios import copied, deleted, renamed
from tests.core.study.sketched import row

from .files import make_study
from .hosts import child
from .sessions import change, fill, is_whole, opened, study_with

pytestmark = pytest.mark.usefixtures("qgis_app")
HELD = [row("a"), row("b"), row("l", layer="ledger_line", geometry=None)]


@pytest.fixture
def path(tmp_path):
    return study_with(tmp_path, HELD)


def test_a_copy_is_the_same_study_and_a_branch_another(path, tmp_path):
    study = open_study(path)
    copy = copy_study(path, tmp_path / "kopie.gpkg")
    branch = branch_study(path, tmp_path / "tak.gpkg", "Tak")
    assert (copy.study_id, copy.title) == (study.study_id, study.title)
    assert branch.study_id != study.study_id
    assert branch.title == "Tak"
    with reading(branch.path) as database:
        assert properties_of(database, branch.path)["came_from"] == study.study_id
    for one in (copy, branch):
        assert read_rows(one.path) == read_rows(path)
        assert (one.profile, one.crs, one.baseline) == (study.profile, study.crs, study.baseline)
        assert is_whole(one.path)


def test_what_is_committed_is_in_it_also_while_qgis_has_the_study_open(path, tmp_path):
    for groups in (False, True):
        layers = opened(path, groups)
        change(layers, "a", note=f"saved {groups}")
        assert layers["ledger_polygon"].commitChanges()
        change(layers, "a", note="not saved")
        made = copy_study(path, tmp_path / f"kopie {groups}.gpkg")
        assert by_id(read_rows(made.path))["a"][0].note == f"saved {groups}"
        assert [
            one.name for one in tmp_path.iterdir() if one.name.startswith("kopie") and "-" in one.name
        ] == []
        layers["ledger_polygon"].rollBack()


def test_a_branch_in_another_folder_finds_its_baseline(tmp_path):
    study = make_study(tmp_path)
    fill(study.path, HELD)
    (tmp_path / "elders").mkdir()
    branch = branch_study(study.path, tmp_path / "elders" / "tak.gpkg", "Tak")
    assert branch.baseline.path == "../wijk.gpkg"
    assert read_baseline(branch).content_hash == study.baseline.content_hash


def test_nothing_is_replaced_and_nothing_left_behind(path, tmp_path):
    with pytest.raises(InputError) as refused:
        copy_study(path, path)
    assert refused.value.issue.code == "study_exists"
    with pytest.raises(InputError):
        branch_study(path, tmp_path / "no folder" / "tak.gpkg", "Tak")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["studie.gpkg"]


def test_a_full_disk_leaves_no_half_copy(path, tmp_path):
    code = """
import resource, sys
from herstruct_plugin.adapters.study.branch import copy_study
from herstruct_plugin.core.issues import InputError
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
try:
    copy_study(sys.argv[1], sys.argv[2])
except InputError as problem:
    print(problem.issue.code, flush=True)
"""
    with child(code, path, tmp_path / "kopie.gpkg") as other:
        assert other.stdout.readline() == "study_not_written\n"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["studie.gpkg"]


def test_scenarios_are_renamed_copied_and_deleted_in_the_file(path):
    lease, _ = take_lease(path)

    def carry_out(change):
        rows = read_rows(path)
        assert replace_rows(path, change(rows), by_id(rows), lease).done
        return sorted((one.scenario, one.name) for one in read_rows(path))

    assert carry_out(lambda rows: copied(rows, {"a", "l"}, "rood", lambda: str(uuid4()))[0]) == [
        ("groen", "Park a"),
        ("groen", "Park b"),
        ("groen", "Park l"),
        ("rood", "Park a"),
        ("rood", "Park l"),
    ]
    assert carry_out(lambda rows: renamed(rows, "rood", "blauw"))[:2] == [
        ("blauw", "Park a"),
        ("blauw", "Park l"),
    ]
    assert carry_out(lambda rows: deleted(rows, "groen")) == [("blauw", "Park a"), ("blauw", "Park l")]
    assert is_whole(path)
    lease.release()
