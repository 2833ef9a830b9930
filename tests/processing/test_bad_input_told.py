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
