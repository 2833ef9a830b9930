"""Sentences about a plan as a whole."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def texts() -> dict[str, str]:
    """Sentence by code, in the language of now."""
    translate = QCoreApplication.translate
    return {
        "plan_only_building": translate(
            "Messages", "This plan contains only measures of building and layout ({count})."
        ),
    }
