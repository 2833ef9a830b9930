"""How measures look: colour by type, outline by status, only those of the scenario that is shown."""

from __future__ import annotations

from qgis.core import (
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ..styles import language
from ..texts import ledger_words as words
from .ledger_expressions import SHOWN, quoted
from .ledger_form import types_in
from .ledger_looks import INK, OTHER, Look, look_of

_STATUS = "CASE WHEN \"status\" = 'vast' THEN 'solid' WHEN \"status\" = 'plan' THEN 'dash' ELSE 'dot' END"
_BESIDE = {
    "ledger_polygon": "pole_of_inaccessibility($geometry, 1)",
    "ledger_point": "geometry_n($geometry, 1)",
}
_STROKE = QgsSymbolLayer.Property.PropertyStrokeStyle


def give_looks(layer: QgsVectorLayer, name: str) -> None:
    """Set the symbols and labels of the ledger layer of that name."""
    root = QgsRuleBasedRenderer.Rule(None)
    root.setRuleKey("root")
    types = types_in(name)
    for code, kind in types.items():
        where = f'"type" = {quoted(code)} AND ({SHOWN})'
        rule = QgsRuleBasedRenderer.Rule(
            _symbol(name, look_of(code, kind.geometry)), 0, 0, where, kind.label[language()]
        )
        rule.setRuleKey(code)
        root.appendChild(rule)
    listed = ", ".join(quoted(code) for code in types)
    where = f'("type" IS NULL OR "type" NOT IN ({listed})) AND ({SHOWN})'
    rule = QgsRuleBasedRenderer.Rule(_symbol(name, OTHER), 0, 0, where, words.hints()["other"])
    rule.setRuleKey("other")
    root.appendChild(rule)
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.setLabeling(_labels(name))
    layer.setLabelsEnabled(True)


def _symbol(name: str, look: Look) -> QgsSymbol:
    if name == "ledger_polygon":
        return _area(look)
    return _line(look) if name == "ledger_line" else _marker(look)


def _area(look: Look) -> QgsSymbol:
    fill = QColor(look.colour)
    fill.setAlphaF(look.opacity)
    made = QgsFillSymbol.createSimple(
        {
            "color": ",".join(str(part) for part in fill.getRgb()),
            "outline_color": look.edge,
            "outline_width": "0.5",
            "joinstyle": "miter",
        }
    )
    made.symbolLayer(0).setDataDefinedProperty(_STROKE, QgsProperty.fromExpression(_STATUS))
    if look.hatch is not None:
        lines = QgsLinePatternFillSymbolLayer()
        lines.setSubSymbol(QgsLineSymbol.createSimple({"line_color": look.edge, "line_width": "0.3"}))
        lines.setLineAngle(look.hatch)
        lines.setDistance(1.8)
        made.appendSymbolLayer(lines)
    return made


def _line(look: Look) -> QgsSymbol:
    made = QgsLineSymbol.createSimple(
        {"line_color": look.edge, "line_width": "0.9", "capstyle": "round", "joinstyle": "round"}
    )
    made.symbolLayer(0).setDataDefinedProperty(_STROKE, QgsProperty.fromExpression(_STATUS))
    if look.marker == "circle":
        dots = QgsMarkerLineSymbolLayer()
        dots.setInterval(4.0)
        dots.setSubSymbol(_dot(look, 2.2))
        made.appendSymbolLayer(dots)
    return made


def _marker(look: Look) -> QgsSymbol:
    return _dot(look, 3.4)


def _dot(look: Look, size: float) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple(
        {
            "name": look.marker,
            "color": look.colour,
            "outline_color": look.edge,
            "outline_width": "0.35",
            "size": str(size),
        }
    )


def _labels(name: str) -> QgsVectorLayerSimpleLabeling:
    """The measure's name, dark with a white edge."""
    text = QgsTextFormat()
    text.setSize(8.5)
    text.setColor(QColor(INK))
    edge = QgsTextBufferSettings()
    edge.setEnabled(True)
    edge.setSize(0.8)
    edge.setColor(QColor("white"))
    text.setBuffer(edge)
    settings = QgsPalLayerSettings()
    settings.fieldName = f'CASE WHEN {SHOWN} THEN "name" END'
    settings.isExpression = True
    settings.autoWrapLength = 22
    settings.multilineAlign = QgsPalLayerSettings.MultiLineAlign.MultiCenter
    if name == "ledger_line":
        settings.placement = QgsPalLayerSettings.Placement.Line
    else:  # one label a measure, however many parts it has, beside a point within it
        settings.placement = QgsPalLayerSettings.Placement.AroundPoint
        settings.dist = 1.0
        settings.geometryGeneratorEnabled = True
        settings.geometryGeneratorType = QgsWkbTypes.GeometryType.PointGeometry
        settings.geometryGenerator = _BESIDE[name]
    settings.setFormat(text)
    return QgsVectorLayerSimpleLabeling(settings)
