"""The engine's log in QGIS's log, QGIS's feedback for the engine."""

from __future__ import annotations

import logging

import pytest
from qgis.core import Qgis, QgsApplication, QgsProcessingFeedback

from herstruct_plugin.adapters import log
from herstruct_plugin.adapters.feedback import QgisFeedback

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def messages():
    """What reaches QGIS's message log."""
    found = []

    def keep(text, tab, level):
        found.append((text, tab, level))

    QgsApplication.messageLog().messageReceived.connect(keep)
    yield found
    QgsApplication.messageLog().messageReceived.disconnect(keep)


def test_the_engines_log_arrives_under_the_tab_of_the_plugin(messages):
    handler = log.forward()
    try:
        logging.getLogger("herstruct_plugin.core.sources.build").warning("%s rows", 3)
        logging.getLogger("herstruct_plugin.core").info("ready")
        logging.getLogger("somebody.else").error("not ours")
    finally:
        log.stop(handler)
    assert messages == [
        ("3 rows", "HerStruct", Qgis.MessageLevel.Warning),
        ("ready", "HerStruct", Qgis.MessageLevel.Info),
    ]


def test_forwarding_twice_logs_once_and_stopping_ends_it(messages):
    handler = log.forward()
    assert log.forward() is handler
    logging.getLogger("herstruct_plugin.core").error("once")
    log.stop(handler)
    logging.getLogger("herstruct_plugin.core").error("never")
    assert messages == [("once", "HerStruct", Qgis.MessageLevel.Critical)]


def test_progress_runs_from_0_to_100_and_cancel_is_seen():
    feedback = QgsProcessingFeedback()
    adapter = QgisFeedback(feedback)
    adapter.progress(0.25)
    assert feedback.progress() == 25
    adapter.progress(1.7)
    assert feedback.progress() == 100
    assert not adapter.cancelled()
    feedback.cancel()
    assert adapter.cancelled()
