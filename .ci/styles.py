"""Write resources/styles/<name>_en.qml and <name>_nl.qml from ``style_rules.py``; run it with QGIS's Python.

The styles are files rather than code so that they can be loaded in QGIS without the plugin, and copied.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor
from style_rules import GREY, INK, Rule, Style, styles

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "styles"
LAYERS = {"polygon": "MultiPolygon", "line": "MultiLineString", "point": "Point"}
LANGUAGES = {"en": "english", "nl": "dutch"}


def symbol(rule: Rule) -> QgsSymbol:
    """What draws a rule."""
    look = dict(rule.look)
    if rule.kind == "line":
        return QgsLineSymbol.createSimple({"capstyle": "round", "joinstyle": "round", **look})
    if rule.kind == "marker":
        return QgsMarkerSymbol.createSimple(look)
    if rule.kind == "crown":
        return _crown(look)
    if rule.kind == "outline":
        return QgsFillSymbol.createSimple({"style": "no", "joinstyle": "miter", **look})
    if rule.kind == "hatch":
        colour, angle, distance = look.pop("line"), look.pop("angle"), look.pop("distance")
        made = QgsFillSymbol.createSimple({"joinstyle": "miter", **look})
        lines = QgsLinePatternFillSymbolLayer()
        lines.setSubSymbol(QgsLineSymbol.createSimple({"line_color": colour, "line_width": "0.3"}))
        lines.setLineAngle(angle)
        lines.setDistance(distance)
        made.appendSymbolLayer(lines)
        return made
    return QgsFillSymbol.createSimple({"joinstyle": "miter", **look})


def _crown(look: dict) -> QgsSymbol:
    """A circle as wide as a column says in map units, with a dot for the trunk."""
    column = look.pop("field")
    made = QgsMarkerSymbol.createSimple({"size": "4", "size_unit": "MapUnit", **look})
    made.symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression(f'"{column}"')
    )
    trunk = QgsSimpleMarkerSymbolLayer.create(
        {"size": "0.5", "color": look["outline_color"], "outline_style": "no"}
    )
    made.appendSymbolLayer(trunk)
    return made


def renderer(style: Style, language: str) -> QgsRuleBasedRenderer:
    """The rules with their legend in a language."""
    root = QgsRuleBasedRenderer.Rule(None)
    for number, one in enumerate(style.rules):
        label = getattr(one, LANGUAGES[language])
        rule = QgsRuleBasedRenderer.Rule(symbol(one), 0, 0, one.where, label)
        rule.setRuleKey(f"rule{number}")
        root.appendChild(rule)
    root.setRuleKey("root")
    made = QgsRuleBasedRenderer(root)
    if style.order:
        made.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(style.order, True)]))
        made.setOrderByEnabled(True)
    return made


def labeling(style: Style) -> QgsVectorLayerSimpleLabeling:
    """Its labels: dark text with a white edge, inside polygons."""
    text = QgsTextFormat()
    text.setSize(style.label_size)
    text.setColor(QColor(INK))
    edge = QgsTextBufferSettings()
    edge.setEnabled(True)
    edge.setSize(0.8)
    edge.setColor(QColor("white"))
    text.setBuffer(edge)
    settings = QgsPalLayerSettings()
    settings.fieldName = style.label
    settings.isExpression = True
    settings.placement = QgsPalLayerSettings.Placement.Horizontal
    settings.multilineAlign = QgsPalLayerSettings.MultiLineAlign.MultiCenter
    settings.setFormat(text)
    if style.label_grey:
        grey = QgsProperty.fromExpression(f"if({style.label_grey}, '{GREY}', '{INK}')")
        properties = settings.dataDefinedProperties()
        properties.setProperty(QgsPalLayerSettings.Property.Color, grey)
        settings.setDataDefinedProperties(properties)
    return QgsVectorLayerSimpleLabeling(settings)


def write(name: str, style: Style, language: str) -> Path:
    """Write one file."""
    layer = QgsVectorLayer(f"{LAYERS[style.geometry]}?crs=EPSG:28992", name, "memory")
    layer.setRenderer(renderer(style, language))
    if style.label:
        layer.setLabeling(labeling(style))
        layer.setLabelsEnabled(True)
    path = FOLDER / f"{name}_{language}.qml"
    wanted = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling
    message, written = layer.saveNamedStyle(str(path), wanted)
    if not written:
        sys.exit(message)
    text = path.read_text(encoding="utf-8")
    # The deprecated doubles of each option, which QGIS 3.22 still writes, are for QGIS before 3.18.
    text = re.sub(r"\n *<prop k=[^>]*/>", "", text)
    # Without a family QGIS takes its own font; with one it complains where that is not installed.
    path.write_text(re.sub(r' fontFamily="[^"]*"', "", text), encoding="utf-8")
    return path


if __name__ == "__main__":
    if os.environ.get("QT_HASH_SEED") != "0":  # else Qt writes attributes in another order each time
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, "QT_HASH_SEED": "0"})  # noqa: S606
    application = QgsApplication([], False)
    application.initQgis()
    for name, style in styles().items():
        for language in LANGUAGES:
            print(write(name, style, language).relative_to(FOLDER.parent.parent))
    sys.stdout.flush()
    os._exit(0)
