"""Algorithm ``publicspace``."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..base import ScoringAlgorithm


class PublicSpace(ScoringAlgorithm):
    """Theme A: openbare ruimte."""

    themes = ("A",)

    def name(self) -> str:
        return "publicspace"

    def displayName(self) -> str:
        return QCoreApplication.translate("Processing", "Score public space")

    def shortDescription(self) -> str:
        return QCoreApplication.translate(
            "Processing",
            "Scores areas on theme A, public space: green and climate, playing and staying, street and "
            "walking, sight and light.",
        )

    def tags(self) -> list[str]:
        return ["public space", "openbare ruimte", "green", "groen", "play", "spelen", "leefbaarheid"]

    def createInstance(self) -> PublicSpace:
        return PublicSpace()


ALGORITHMS = [PublicSpace]
