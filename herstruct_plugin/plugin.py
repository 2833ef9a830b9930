"""The plugin object: wires translations and the Processing provider into QGIS."""

from __future__ import annotations

import logging
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from . import requirements_check
from .paths import translation


class HerStructPlugin:
    """Made once by QGIS. In the application `initGui` is called, in `qgis_process` only `initProcessing`."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface  # None in qgis_process
        self._translator = self._install_translator()
        self._provider: QgsProcessingProvider | None = (
            None  # the registry does not keep the Python side alive
        )
        self._log: logging.Handler | None = None

    def initGui(self) -> None:
        """Called by QGIS when the application shows its window."""
        self.initProcessing()

    def initProcessing(self) -> None:
        """Register the algorithms; without the packages they need, say so once and leave QGIS as it was."""
        problems = requirements_check.check()
        if problems:
            self._report(problems)
            return
        # Late, because the algorithms import the packages that were just checked.
        from .adapters import log
        from .processing.provider import HerStructProvider

        self._log = log.forward()
        self._provider = HerStructProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def unload(self) -> None:
        """Called by QGIS when the plugin is switched off or reloaded."""
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._log is not None:
            from .adapters import log

            log.stop(self._log)
            self._log = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    @staticmethod
    def _install_translator() -> QTranslator | None:
        path = translation(QgsApplication.locale())
        translator = QTranslator()
        if path is None or not translator.load(str(path)):
            return None
        QCoreApplication.installTranslator(translator)
        return translator

    def _report(self, problems: tuple[requirements_check.Problem, ...]) -> None:
        from .requirements_message import message

        text = message(problems)
        QgsMessageLog.logMessage(text, "HerStruct", Qgis.MessageLevel.Critical)
        if self._iface is not None:
            # Duration 0: it stays until the user closes it, so that the command can be copied.
            self._iface.messageBar().pushMessage("HerStruct", text, Qgis.MessageLevel.Critical, 0)
