"""A changed number needs a raised formula version, a new golden value and a line in the changelog."""

import json
import re
from pathlib import Path

import pytest

from .golden_table import GOLDEN, computed

CHANGELOG = Path(__file__).resolve().parents[3] / "CHANGELOG.md"
COMMITTED = {row["id"]: row for row in json.loads(GOLDEN.read_text(encoding="utf-8"))}
FOUND = computed()


def test_the_golden_table_lists_exactly_the_indicators_that_are_sums_over_rows():
    assert [row["id"] for row in FOUND] == list(COMMITTED)


@pytest.mark.parametrize("row", FOUND, ids=[row["id"] for row in FOUND])
def test_a_number_changes_only_with_its_formula_version(row):
    golden = COMMITTED[row["id"]]
    assert row["formula_version"] == golden["formula_version"], "write the golden table anew"
    # the last bits of a logarithm differ between mathematics libraries
    assert row["value"] == pytest.approx(golden["value"], rel=1e-12, abs=0), (
        "raise formula_version, write the golden table anew and add a line to CHANGELOG.md"
    )


@pytest.mark.parametrize("row", FOUND, ids=[row["id"] for row in FOUND])
def test_the_golden_area_gives_every_indicator_a_value_that_says_something(row):
    assert row["value"] is not None
    assert row["value"] not in (0.0, 1.0)


def test_every_raised_formula_version_has_its_line_in_the_changelog():
    told = CHANGELOG.read_text(encoding="utf-8")
    for row in FOUND:
        for version in range(2, row["formula_version"] + 1):
            line = rf"^.*`{row['id']}`.*formula version {version}\b.*$"
            assert re.search(line, told, re.M), f"{row['id']}: formula version {version}"
