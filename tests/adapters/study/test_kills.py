"""Processes are killed while they save; `fault_walk` kills more of them."""

from __future__ import annotations

import shutil

import pytest

from herstruct_plugin.adapters.study.branch import branch_study
from herstruct_plugin.adapters.study.read import read_rows
from tests.adapters.study.kills import Nursery
from tests.core.study.sketched import row

from .fault_walk import WAYS, walk
from .sessions import is_whole, study_with

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    rows = [row("a"), row("b"), row("l", layer="ledger_line", geometry=None)]
    return study_with(tmp_path_factory.mktemp("template"), rows)


def test_a_kill_at_any_moment_of_saving_loses_nothing_and_halves_nothing(template, tmp_path):
    killed = walk(template, tmp_path, 20)
    assert set(killed) == set(WAYS)
    assert sum(killed.values()) >= 18


def test_a_branch_that_is_killed_is_not_there_or_whole(template, tmp_path):
    with Nursery() as nursery:
        for number in range(12):
            target = tmp_path / f"{number}.gpkg"
            arguments = {"path": str(template), "target": str(target)}
            nursery.run("branch", tmp_path / "notes", arguments, size=template.stat().st_size * number // 12)
            assert not target.exists() or is_whole(target)
            shutil.rmtree(target, ignore_errors=True)
        assert nursery.kills >= 10
    branch_study(template, tmp_path / "whole.gpkg", "Tak")
    assert read_rows(tmp_path / "whole.gpkg") == read_rows(template)
