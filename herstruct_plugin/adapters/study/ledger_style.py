"""Form and style of a ledger layer as the text that a GeoPackage keeps."""

from __future__ import annotations

import re

from qgis.core import QgsMapLayer, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from ..qgis_fields import LONG, fields_of
from .layout import KEY, LEDGER_FIELDS
from .ledger_form import give_form
from .ledger_symbols import give_looks

_SHAPES = {"ledger_polygon": "MultiPolygon", "ledger_line": "MultiLineString", "ledger_point": "MultiPoint"}
_KEPT = (
    QgsMapLayer.StyleCategory.Symbology
    | QgsMapLayer.StyleCategory.Labeling
    | QgsMapLayer.StyleCategory.Fields
    | QgsMapLayer.StyleCategory.Forms
    | QgsMapLayer.StyleCategory.AttributeTable
    | QgsMapLayer.StyleCategory.MapTips
)


def ledger_style(name: str, crs: str) -> str:
    """The QML of a ledger layer in the language of now."""
    layer = QgsVectorLayer(f"{_SHAPES[name]}?crs={crs}", name, "memory")
    layer.dataProvider().addAttributes(list(fields_of({KEY: LONG, **LEDGER_FIELDS})))
    layer.updateFields()
    give_form(layer, name)
    give_looks(layer, name)
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext(), _KEPT)
    # Without a family QGIS takes its own font; with one it complains where that is not installed.
    return re.sub(r' fontFamily="[^"]*"', "", document.toString(1))
