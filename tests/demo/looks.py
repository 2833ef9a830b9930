"""Looks of layers that resources/styles has no style for."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

OWNERS = (
    ("koop", "koop", "#d9ac45"),
    ("corporatie", "corporatie", "#3f6580"),
    ("overig", "overige huur", "#93b5a0"),
)
ROADS = (
    ("secondary", "gebiedsontsluiting", "#7d6a58", 1.1),
    ("tertiary", "wijkontsluiting", "#94806c", 0.9),
    ("residential", "woonstraat", "#ab9a88", 0.6),
    ("service", "parkeerhof, inrit", "#c3b6a8", 0.5),
    ("footway", "voetpad", "#8a9a6b", 0.4),
)


# What stands; plans and what is gone are in the BAG as well.
STANDING = (
    "\"status\" like 'Pand %in gebruik%' or \"status\" in ('Verbouwing pand', 'Sloopvergunning verleend')"
)


def crowns(layer: QgsVectorLayer, field: str = "KROONOMVANG") -> None:
    """Trees as their crowns, to scale, when their diameters are known."""
    if layer.fields().lookupField(field) < 0:
        return
    symbol = QgsMarkerSymbol.createSimple(
        {"color": "78,122,68,150", "outline_color": "#3f6339", "outline_width": "0.06"}
    )
    symbol.setSizeUnit(QgsUnitTypes.RenderUnit.RenderMapUnits)
    symbol.setDataDefinedSize(QgsProperty.fromExpression(f'coalesce("{field}", 4)'))
    there = "coalesce(\"AANWEZIGHEID\", '') <> 'Niet aanwezig'"
    made = QgsRuleBasedRenderer.Rule(symbol, filterExp=there, label="boom, kroon op schaal")
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(made)
    layer.setRenderer(QgsRuleBasedRenderer(root))


def owners(units: QgsVectorLayer, register: QgsVectorLayer, size: float) -> None:
    """Dots by owner, from a register that is joined by the id of the unit."""
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(register)
    join.setJoinFieldName("vbo_id")
    join.setTargetFieldName("identificatie")
    join.setPrefix("eigendom_")
    join.setUsingMemoryCache(True)
    units.addJoin(join)
    made = []
    for value, label, colour in OWNERS:
        made.append(QgsRendererCategory(value, dot(colour, size), label))
    units.setRenderer(QgsCategorizedSymbolRenderer("eigendom_eigenaar", made))


def dot(colour: str, size: float, outline: str = "#ffffff") -> QgsMarkerSymbol:
    """A round marker; size in mm."""
    return QgsMarkerSymbol.createSimple(
        {"color": colour, "size": str(size), "outline_color": outline, "outline_width": "0.1"}
    )


def single(layer: QgsVectorLayer, look: dict[str, str]) -> None:
    """One symbol, of the layer's kind of geometry."""
    kind = {0: QgsMarkerSymbol, 1: QgsLineSymbol, 2: QgsFillSymbol}[int(layer.geometryType())]
    layer.setRenderer(QgsSingleSymbolRenderer(kind.createSimple(look)))


def roads(layer: QgsVectorLayer) -> None:
    """Lines by class of road."""
    made = [
        QgsRendererCategory(
            value,
            QgsLineSymbol.createSimple({"color": colour, "width": str(width), "capstyle": "round"}),
            label,
        )
        for value, label, colour, width in ROADS
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("highway", made))
