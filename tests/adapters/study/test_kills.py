"""Processes are killed while they save; `fault_walk` kills more of them."""

from __future__ import annotations

import shutil

import pytest

from herstruct_plugin.adapters.study.branch import branch_study
from herstruct_plugin.adapters.study.read import read_rows
from tests.adapters.study.kills import Nursery
from tests.core.study.sketched import row

from .fault_walk import WAYS, check, walk
from .sessions import is_whole, study_with

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    rows = [row("a"), row("b"), row("l", layer="ledger_line", geometry=None)]
    return study_with(tmp_path_factory.mktemp("template"), rows)


@pytest.fixture(scope="module")
def nursery():
    with Nursery() as made:
        yield made


def test_a_kill_at_any_moment_of_saving_loses_nothing_and_halves_nothing(nursery, template, tmp_path):
    assert walk(nursery, template, tmp_path, 20) == dict.fromkeys(WAYS, 4)


@pytest.mark.parametrize("deleted", [False, True])
@pytest.mark.parametrize("signal_name", ["committedGeometriesChanges", "committedAttributeValuesChanges"])
def test_a_kill_between_two_steps_of_one_row_leaves_the_rest_in_the_journal(
    nursery, template, tmp_path, signal_name, deleted
):
    shutil.copyfile(template, tmp_path / "studie.gpkg")
    arguments = {
        "path": str(tmp_path / "studie.gpkg"),
        "journals": str(tmp_path / "journals"),
        "deleted": deleted,
        "signal_name": signal_name,
    }
    assert nursery.run("die_in_commit", tmp_path / "notes", arguments)
    check(template, tmp_path, "save_by_qgis")
    [row_b] = [one for one in read_rows(tmp_path / "studie.gpkg") if one.id == "b"]  # not deleted yet
    assert row_b not in read_rows(template)


def test_a_branch_that_is_killed_is_not_there_or_whole(nursery, template, tmp_path):
    killed = 0
    for number in range(12):
        target = tmp_path / f"{number}.gpkg"
        arguments = {"path": str(template), "target": str(target)}
        size = template.stat().st_size * number // 12
        killed += nursery.run("branch", tmp_path / "notes", arguments, size=size)
        assert not target.exists() or is_whole(target)
    assert killed >= 10
    branch_study(template, tmp_path / "whole.gpkg", "Tak")
    assert read_rows(tmp_path / "whole.gpkg") == read_rows(template)
