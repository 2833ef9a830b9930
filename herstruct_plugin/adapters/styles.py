"""The shipped styles (.qml), each in English and Dutch: ``<name>_en.qml`` and ``<name>_nl.qml``."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtXml import QDomDocument

from ..paths import resource


def language() -> str:
    """The language of now: "nl" or "en"."""
    return QCoreApplication.translate("Messages", "en_US")[:2]


def style_path(name: str) -> Path | None:
    """The file of a style in the language of now; None when there is none of that name."""
    path = resource("styles", f"{name}_{language()}.qml")
    return path if path.is_file() else None


def apply_style(layer: QgsVectorLayer, name: str) -> bool:
    """Give a layer a shipped style; whether there is one that it can take.

    QGIS's own ``loadNamedStyle`` prefers the style that a database holds for the layer over the file it is
    asked for.
    """
    text = style_text(name)
    document = QDomDocument()
    if text is None or not document.setContent(text)[0]:
        return False
    done, _ = layer.importNamedStyle(document)
    return bool(done)


def style_text(name: str) -> str | None:
    """Its text."""
    path = style_path(name)
    return None if path is None else path.read_text(encoding="utf-8")
