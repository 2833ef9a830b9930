"""The Processing provider `herstruct`."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..paths import resource


def algorithm_classes() -> list[type]:
    """Every class that a module in `algorithms/` lists in `ALGORITHMS`: a new algorithm is one new file."""
    folder = Path(__file__).with_name("algorithms")
    names = sorted(module.name for module in pkgutil.iter_modules([str(folder)]))
    modules = (importlib.import_module(f".algorithms.{name}", __package__) for name in names)
    return [cls for module in modules for cls in getattr(module, "ALGORITHMS", ())]


class HerStructProvider(QgsProcessingProvider):
    """All algorithms under one id; ids are a public contract and never change."""

    def __init__(self) -> None:
        super().__init__()
        # Imported here rather than when QGIS loads the algorithms: an error then reaches QGIS's own report.
        self._classes = algorithm_classes()

    def id(self) -> str:
        return "herstruct"

    def name(self) -> str:
        return "HerStruct"

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(resource("icons", "herstruct.svg"))

    def loadAlgorithms(self) -> None:
        for cls in self._classes:
            self.addAlgorithm(cls())
