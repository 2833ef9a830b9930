"""The table of faults says what users see, and names tests that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import herstruct_plugin
from herstruct_plugin.adapters import messages

PAGE = Path(herstruct_plugin.__file__).parent / "adapters" / "study" / "README.md"
ROWS = re.findall(
    r"^\| ([^|]+) \| `(\w+)`: ([^|]+) \| ([^|]+) \| `(\w+)` \|$",
    PAGE.read_text(encoding="utf-8"),
    re.MULTILINE,
)


def test_the_table_is_read():
    assert len(ROWS) == PAGE.read_text(encoding="utf-8").split("## Faults")[1].count("| `test_")
    assert len(ROWS) > 20


@pytest.mark.parametrize("row", ROWS, ids=[row[0][:50] for row in ROWS])
def test_a_row_holds_the_sentence_of_its_code_and_a_test_that_is_there(row):
    _, code, sentence, _, test = row
    assert sentence == messages.templates()[code]
    content = (Path(__file__).parent / f"{test}.py").read_text(encoding="utf-8")
    assert "def test_" in content
    assert "kill" in test or code in content or code.removeprefix("row_") in content
