"""How things are told: in the user's language, with its numbers, and without a trace of the program."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTranslator

from herstruct_plugin.adapters import log, messages
from herstruct_plugin.core.issues import info
from herstruct_plugin.core.model.tables import Provenance
from herstruct_plugin.paths import translation
from herstruct_plugin.processing import base

from .test_bad_input import failure
from .test_sources import SQUARE, areas

pytestmark = pytest.mark.usefixtures("herstruct_provider")


@pytest.fixture
def dutch():
    """The Dutch translation, in whatever locale the tests run."""
    path = translation("nl_NL")
    if path is None:
        pytest.skip("nl.qm is not built (make translations)")
    translator = QTranslator()
    assert translator.load(str(path))
    QgsApplication.installTranslator(translator)
    yield
    QgsApplication.removeTranslator(translator)


def test_numbers_follow_the_language_of_the_sentence_not_the_locale_of_the_process(dutch):
    issue = info("ground_values_unknown", "laag", kind="pand", count=1, values=[], area=1234.5)
    assert "1.234,5 m²" in messages.sentence(issue)


def test_a_provenance_line_is_in_dutch(dutch):
    source = Provenance("a", "bgt.wegdeel", rows_in=9, rows_used=7, dropped={"ended": 2})
    line = "“a” gelezen als BGT wegdeel: 7 van 9 rijen gebruikt; weggelaten: 2 niet meer actueel"
    assert messages.provenance(source) == line
    assert messages.layer_kind("bag.pand") == "BAG-panden"


def test_an_error_that_nobody_foresaw_is_one_sentence_and_the_trace_is_in_the_log(monkeypatch, caplog):
    def broken(*_):
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr(base, "score", broken)
    text = failure(AREAS=areas(SQUARE))
    assert text.endswith(
        "The run stopped because of an error in HerStruct itself (ZeroDivisionError: division by zero); "
        "nothing was written. Please report it with the lines of the tab “HerStruct” of the message log."
    )
    assert "Traceback" not in text
    [record] = caplog.records
    assert record.name.startswith(log.CORE)  # so it is forwarded to the message log
    assert record.exc_info[0] is ZeroDivisionError


@pytest.mark.parametrize("name", ["PROFILE", "MAPPING"])
def test_a_file_in_another_encoding_says_so(tmp_path, name):
    path = tmp_path / "file.json"
    path.write_text("{}", encoding="utf-16")
    assert "save it as UTF-8" in failure(AREAS=areas(SQUARE), **{name: str(path)})


def test_a_mapping_to_a_field_that_is_not_there_lists_those_that_are(tmp_path):
    path = tmp_path / "mapping.json"
    path.write_text('{"AREAS": {"area_id": "BUURTCODE"}}', encoding="utf-8")
    text = failure(AREAS=areas(SQUARE), MAPPING=str(path))
    assert text.endswith("choose another layer. Fields: buurtcode, buurtnaam.")


def test_what_a_profile_expects_is_told_in_words(tmp_path, dutch):
    path = tmp_path / "p.json"
    path.write_text('{"id": 1, "version": "1", "groups": [], "indicators": []}', encoding="utf-8")
    assert "verwacht tekst, gevonden een getal" in failure(AREAS=areas(SQUARE), PROFILE=str(path))
