"""Sentences about neighbourhood files: making one, opening one, areas within one."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def texts() -> dict[str, str]:
    """Sentence by code, in the language of now."""
    translate = QCoreApplication.translate
    return {
        "areas_outside_neighbourhood": translate(
            "Messages",
            "{count} areas of layer “{layer}”, such as {features}, reach beyond the neighbourhood file: data "
            "are needed within {margin} m around each area. Prepare a file with study areas that hold these, "
            "or with a larger analysis distance.",
        ),
    }
