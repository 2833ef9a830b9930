"""The measurements run and print ratios; how fast anything is, is not asserted."""

import re
import subprocess
import sys

import pytest

from .city import ROOT


@pytest.mark.slow
def test_a_small_version_of_every_measurement_runs_and_prints_ratios():
    command = [sys.executable, "-m", "tests.bench", "--quick"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    rows = [line for line in run.stdout.splitlines() if re.search(r"\d x( |$)", line)]
    for name in (
        "geopandas.overlay",
        "native:intersection",
        "overlaps resolved",
        "qgis_process",
        "one edit, all",
        "uncertainty band of 100 areas",
        "attribution of",
    ):
        assert any(name in row for row in rows), run.stdout
    assert "memory of the session" in run.stdout


def test_an_unknown_measurement_is_refused_by_name():
    command = [sys.executable, "-m", "tests.bench", "speed"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 2
    assert "'speed'" in run.stderr
