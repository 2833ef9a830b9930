"""Algorithm ``tenuremix``."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..base import ScoringAlgorithm


class TenureMix(ScoringAlgorithm):
    """Theme B: mengen."""

    themes = ("B",)

    def name(self) -> str:
        return "tenuremix"

    def displayName(self) -> str:
        return QCoreApplication.translate("Processing", "Score tenure mix")

    def shortDescription(self) -> str:
        return QCoreApplication.translate(
            "Processing",
            "Scores areas on theme B, tenure mix: tenure, spatial concentration, and the mix of dwellings.",
        )

    def tags(self) -> list[str]:
        return ["tenure", "mengen", "corporatie", "koop", "huur", "segregation"]

    def createInstance(self) -> TenureMix:
        return TenureMix()


ALGORITHMS = [TenureMix]
