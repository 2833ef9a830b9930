"""What a comparison tells in the log: figures, then what was refused and why, then what it rests on."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ..adapters.comparing import Comparison
from ..adapters.comparison_lines import lines
from ..adapters.styles import language
from ..core.comparison.phasing import ASSUMPTIONS
from ..core.issues import Issue
from .report import layer_lines, tell


def report(found: Comparison, collected: Iterable[Issue], feedback: QgsProcessingFeedback) -> None:
    """Tell it all."""
    for line in lines(found):
        feedback.pushInfo(line)
    if any(one.phasing is not None for one in found.scenarios):
        for said in ASSUMPTIONS.values():
            feedback.pushInfo(said[language()])
    head = QCoreApplication.translate("Processing", "Profile {name}, version {version}, hash {hash}")
    profile = found.profile
    feedback.pushInfo(head.format(name=profile.id, version=profile.version, hash=profile.hash))
    for line in layer_lines(found.neighbourhood):
        feedback.pushInfo(line)
    refused = [issue for one in found.scenarios for issue in one.issues]
    tell([*refused, *found.issues, *collected], feedback)
