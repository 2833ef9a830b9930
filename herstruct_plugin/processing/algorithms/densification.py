"""Algorithm ``densification``."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..base import ScoringAlgorithm


class Densification(ScoringAlgorithm):
    """Theme C: dichtheid en inpassing."""

    themes = ("C",)

    def name(self) -> str:
        return "densification"

    def displayName(self) -> str:
        return QCoreApplication.translate("Processing", "Score density and fit")

    def shortDescription(self) -> str:
        return QCoreApplication.translate(
            "Processing",
            "Scores areas on theme C, density and fit: floor area, open space, mix of functions, proximity "
            "and parking.",
        )

    def tags(self) -> list[str]:
        return ["density", "dichtheid", "verdichten", "fsi", "gsi", "osr", "mxi"]

    def createInstance(self) -> Densification:
        return Densification()


ALGORITHMS = [Densification]
