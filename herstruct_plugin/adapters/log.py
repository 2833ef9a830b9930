"""The engine's log in QGIS's message log, under the tab HerStruct."""

from __future__ import annotations

import logging

from qgis.core import Qgis, QgsMessageLog

TAB = "HerStruct"
CORE = __package__.rsplit(".", 1)[0] + ".core"


class _Handler(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        try:
            text = self.format(record)
        except Exception:  # a wrong format string may not stop a run
            self.handleError(record)
            return
        level = _level(record.levelno)
        QgsMessageLog.logMessage(text, TAB, level, notifyUser=level == Qgis.MessageLevel.Critical)


def _level(number: int) -> Qgis.MessageLevel:
    if number >= logging.ERROR:
        return Qgis.MessageLevel.Critical
    if number >= logging.WARNING:
        return Qgis.MessageLevel.Warning
    return Qgis.MessageLevel.Info


def forward() -> logging.Handler:
    """Start forwarding; hand the result to ``stop``. Calling it twice forwards once."""
    logger = logging.getLogger(CORE)
    for handler in logger.handlers:
        if isinstance(handler, _Handler):
            return handler
    handler = _Handler(logging.INFO)
    logger.addHandler(handler)
    if logger.level == logging.NOTSET:
        logger.setLevel(logging.INFO)
    return handler


def stop(handler: logging.Handler) -> None:
    """Stop forwarding, so that a reloaded plugin does not log twice."""
    logging.getLogger(CORE).removeHandler(handler)
