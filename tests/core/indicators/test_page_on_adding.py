"""The page "Add an indicator in ten minutes" does what it says, and nothing of it stays behind."""

import importlib
import re
from pathlib import Path

import pytest

from herstruct_plugin.core import indicators as package
from herstruct_plugin.core.indicators import public_space
from herstruct_plugin.core.indicators.catalogue import catalogue
from herstruct_plugin.core.indicators.registry import every_indicator, indicators
from tests.core.indicators import hand_made

PAGE = (Path(package.__file__).parent / "README.md").read_text(encoding="utf-8")
FILE, TEST = re.findall(r"^```python\n(.*?)^```", PAGE, re.M | re.S)


@pytest.fixture
def added(tmp_path, monkeypatch):
    (tmp_path / "ps_unpaved_share.py").write_text(FILE, encoding="utf-8")
    monkeypatch.setattr(public_space, "__path__", [*public_space.__path__, str(tmp_path)])
    importlib.invalidate_caches()
    for cached in (every_indicator, indicators, catalogue):
        cached.cache_clear()
    yield
    monkeypatch.undo()
    for cached in (every_indicator, indicators, catalogue):
        cached.cache_clear()


@pytest.mark.usefixtures("added")
def test_the_file_on_the_page_is_found_and_its_test_passes():
    assert catalogue()["ps_unpaved_share"].computed
    names = {"ground": hand_made.ground, "measure": hand_made.measure}
    exec(TEST, names)
    names["test_unpaved_terrain_by_hand"]()


def test_without_the_file_nothing_of_it_is_left():
    assert "ps_unpaved_share" not in indicators()
    assert "ps_unpaved_share" not in catalogue()
