"""Algorithm ``scoreneighbourhoods``."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..base import ScoringAlgorithm


class ScoreNeighbourhoods(ScoringAlgorithm):
    """All three themes."""

    themes = ("A", "B", "C")

    def name(self) -> str:
        return "scoreneighbourhoods"

    def displayName(self) -> str:
        return QCoreApplication.translate("Processing", "Score neighbourhoods")

    def shortDescription(self) -> str:
        return QCoreApplication.translate(
            "Processing", "Scores areas on all three themes: public space, tenure mix, and density and fit."
        )

    def tags(self) -> list[str]:
        return ["score", "wijk", "buurt", "neighbourhood", "herstructurering", "leefbaarheid"]

    def createInstance(self) -> ScoreNeighbourhoods:
        return ScoreNeighbourhoods()


ALGORITHMS = [ScoreNeighbourhoods]
