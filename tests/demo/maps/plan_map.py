"""The plan on two sheets: the neighbourhood now and as the plan leaves it, the measures numbered."""

from __future__ import annotations

from pathlib import Path

import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsMemoryProviderUtils,
    QgsPalLayerSettings,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from herstruct_plugin.adapters.neighbourhoods.reader import read_neighbourhood
from herstruct_plugin.core.guards.registry import guards
from herstruct_plugin.core.interventions.base import Intervention
from herstruct_plugin.core.model.tables import Neighbourhood
from herstruct_plugin.paths import resource

from ..plan import SCENARIO, measures
from ..plan_run import PlanPlace
from ..results import number, rows_of
from . import words
from .page import COLUMN, COLUMN_WIDTH, INK, LEFT, LINE, SOFT, TOP, Page, outline

ACCENT = "#b4452c"
NEW, NEW_EDGE = "#2f8088", "#174a50"
EXTENT = QgsRectangle(145_702, 536_922, 146_128, 537_196)
RD = QgsCoordinateReferenceSystem("EPSG:28992")
# topmost first: table of the neighbourhood file, style
STACK = (
    ("trees", "table_trees_nl.qml"),
    ("buildings", "buildings_plain.qml"),
    ("play", "table_play_nl.qml"),
    ("ground", "table_ground_nl.qml"),
)
GUARDS = (
    ("dn_net_addition", "woningen", True),
    ("tm_social_stock_delta", "woningen", True),
    ("tm_social_rent_delta", "woningen", True),
    ("tm_households_moved", "huishoudens", False),
    ("ps_green_balance", "m²", True),
    ("dn_parking_floor", "", False),
    ("dn_osr_floor", "", False),
    ("tm_affordable_share_new", "%", False),
)


def draw(plan: PlanPlace) -> None:
    """Write both maps."""
    before = read_neighbourhood(plan.before).neighbourhood
    sketched = measures(before)
    for moment, file, title in (
        ("before", plan.before, "De wijk nu"),
        ("after", plan.after, "De wijk met het plan"),
    ):
        _sheet(plan, moment, file, title, before, sketched)


def _sheet(
    plan: PlanPlace,
    moment: str,
    file: Path,
    title: str,
    before: Neighbourhood,
    sketched: tuple[Intervention, ...],
) -> None:
    project = QgsProject()
    project.setCrs(RD)
    page = Page(project)
    case = plan.place.case
    page.text(title, LEFT, 9, 150, 10, 20, bold=True)
    page.text(f"{case.title} · plan “{SCENARIO}”, 2027–2040", LEFT, 19.5, 230, 7, 11, colour=SOFT)
    page.text("HerStruct", 235, 10, 50, 6, 11, bold=True, colour=SOFT, align="right")
    page.text("wijkverkenning herstructurering", 205, 15.5, 80, 5, 8, colour=SOFT, align="right")
    page.rule(LEFT, 28.3, 273)
    layers = [_open(project, file, name, style) for name, style in STACK]
    sites = {number: _site(one, before) for number, one in enumerate(sketched, 1)}
    marks, edges = _marks(sites), _edges(sites, dashed=moment == "before")
    project.addMapLayers([marks, edges], False)
    area = _open(project, file, "areas", "")
    area.setRenderer(QgsSingleSymbolRenderer(outline()))
    area.setLabelsEnabled(False)
    new = _new_buildings(project, file, before)
    drawn = page.map([marks, edges, area, layers[0], new, *layers[1:]], EXTENT, margin=1.0)
    page.under_map(drawn, 50)
    y = _measures(page, sketched, sites)
    y = _guards(page, plan, y) if moment == "after" else _figures(page, plan, y)
    y = _heading(page, "Legenda", y)
    page.box(COLUMN, y + 0.2, 5.0, 3.2, "#ffffff", ACCENT)
    page.text("maatregel", COLUMN + 6.8, y, 30, 4.6, 8)
    if moment == "after":
        page.box(COLUMN + 38, y + 0.2, 5.0, 3.2, NEW, NEW_EDGE)
        page.text("nieuw gebouw", COLUMN + 44.8, y, 30, 4.6, 8)
    page.legend(drawn, [(layers[one], "") for one in (1, 2, 3, 0)], COLUMN, y + 1.6, 2)
    page.rule(LEFT, 185.5, 273)
    page.text(case.sources, LEFT, 187.5, 195, 9, 7.5, colour=SOFT)
    page.text("Verkenning, geen voorspelling", 205, 187.5, 80, 5, 9, bold=True, align="right")
    page.text(f"profiel {case.profile}", 205, 192.5, 80, 5, 7.5, colour=SOFT, align="right")
    page.export(plan.map(moment))


def _open(project: QgsProject, file: Path, name: str, style: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{file}|layername={name}", name, "ogr")
    if not layer.isValid():
        raise OSError(f"{file} has no layer {name}")
    if style:
        document = QDomDocument()  # not loadNamedStyle, which prefers the style that the file itself holds
        document.setContent(resource("styles", style).read_text(encoding="utf-8"))
        read, said = layer.importNamedStyle(document)
        if not read:
            raise OSError(f"{style}: {said}")
    project.addMapLayer(layer, False)
    return layer


def _new_buildings(project: QgsProject, file: Path, before: Neighbourhood) -> QgsVectorLayer:
    """What stands in the file and did not before."""
    layer = _open(project, file, "buildings", "")
    known = set() if before.buildings is None else set(before.buildings.ids)
    fresh = [one["building_id"] for one in layer.getFeatures() if one["building_id"] not in known]
    layer.setSubsetString(f'"building_id" in ({", ".join(repr(str(one)) for one in fresh)})')
    look = {"color": NEW, "outline_color": NEW_EDGE, "outline_width": "0.2"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
    layer.setLabelsEnabled(False)
    return layer


def _site(measure: Intervention, before: Neighbourhood):
    """Where a measure is: what is drawn, else the panden that it selects; None without."""
    if measure.geometry is not None:
        drawn = measure.geometry
        return shapely.buffer(drawn, 2.0) if drawn.geom_type == "LineString" else drawn
    panden = before.buildings
    if panden is None or not measure.targets:
        return None
    wanted = set(measure.targets)
    found = [shape for one, shape in zip(panden.ids, panden.geometry, strict=True) if one in wanted]
    return shapely.union_all(found)


def _memory(kind, sites, shape_of) -> QgsVectorLayer:
    fields = QgsFields()
    fields.append(QgsField("number", QVariant.Type.Int))
    layer = QgsMemoryProviderUtils.createMemoryLayer("maatregel", fields, kind, RD)
    features = []
    for place, shape in sites.items():
        if shape is None:
            continue
        feature = QgsFeature(fields)
        feature.setAttributes([place])
        geometry = QgsGeometry()
        geometry.fromWkb(shapely.to_wkb(shape_of(shape)))
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def _edges(sites, dashed: bool) -> QgsVectorLayer:
    layer = _memory(QgsWkbTypes.Type.MultiPolygon, sites, _multi)
    layer.setRenderer(QgsSingleSymbolRenderer(outline(ACCENT, 0.5, dashed)))
    return layer


def _multi(shape):
    return shape if shape.geom_type == "MultiPolygon" else shapely.multipolygons([shape])


def _marks(sites) -> QgsVectorLayer:
    """Numbers in discs, in the middle of each site."""
    seen = shapely.box(EXTENT.xMinimum(), EXTENT.yMinimum(), EXTENT.xMaximum(), EXTENT.yMaximum())
    inside = {place: _largest(shape, seen) for place, shape in sites.items()}
    layer = _memory(QgsWkbTypes.Type.Point, inside, shapely.point_on_surface)
    disc = {
        "name": "circle",
        "size": "5.2",
        "color": ACCENT,
        "outline_color": "#ffffff",
        "outline_width": "0.4",
    }
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(disc)))
    settings = QgsPalLayerSettings()
    settings.fieldName = "number"
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.displayAll = True
    look = QgsTextFormat()
    look.setSize(8.5)
    look.setColor(QColor("#ffffff"))
    settings.setFormat(look)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    return layer


def _largest(shape, seen):
    """The largest part of a site that the map shows."""
    parts = [] if shape is None else [*shapely.get_parts(shapely.intersection(shape, seen))]
    return max(parts, key=shapely.area, default=None)


def _heading(page: Page, text: str, y: float) -> float:
    page.text(text, COLUMN, y + 2.0, COLUMN_WIDTH, 5, 9.5, bold=True)
    return y + 7.4


def _measures(page: Page, sketched, sites) -> float:
    y = _heading(page, "Maatregelen", TOP - 2.0)
    for place, one in enumerate(sketched, 1):
        shape = sites[place]
        box = shapely.box(EXTENT.xMinimum(), EXTENT.yMinimum(), EXTENT.xMaximum(), EXTENT.yMaximum())
        seen = shape is not None and box.intersects(shape)
        note = "" if seen else " (niet op de kaart)"
        years = str(one.year_start) if one.year_start == one.year_end else f"{one.year_start}–{one.year_end}"
        page.text(str(place), COLUMN, y, 5, 4.6, 8.3, bold=True, colour=ACCENT)
        page.text(f"{one.name}{note}", COLUMN + 6, y, COLUMN_WIDTH - 26, 4.6, 8.3)
        page.text(years, COLUMN + COLUMN_WIDTH - 20, y, 20, 4.6, 8.3, colour=SOFT, align="right")
        page.rule(COLUMN, y + 4.4, COLUMN_WIDTH, LINE)
        y += 5.0
    return y


def _row(page: Page, name: str, value: str, y: float, marked: bool = False) -> float:
    page.text(name, COLUMN, y, COLUMN_WIDTH - 32, 4.6, 8.3)
    colour = ACCENT if marked else INK
    page.text(value, COLUMN + COLUMN_WIDTH - 34, y, 34, 4.6, 8.3, bold=True, colour=colour, align="right")
    page.rule(COLUMN, y + 4.4, COLUMN_WIDTH, LINE)
    return y + 5.0


def _guards(page: Page, plan: PlanPlace, y: float) -> float:
    """Randvoorwaarden, those beyond their limit marked."""
    y = _heading(page, "Randvoorwaarden", y)
    table = {row["indicator"]: row for row in rows_of(plan.table("OUTPUT_TABLE"))}
    for name, unit, balance in GUARDS:
        row = table[name]
        value = number(row["value"])
        broken = row["breached"].lower() in ("true", "1", "t")
        y = _row(
            page,
            _short_name(name),
            _value(value, unit, balance) + (" !" if broken else ""),
            y,
            broken,
        )
    return y


def _short_name(guard: str) -> str:
    name = guards()[guard].name["nl"]
    return name.replace(" (randvoorwaarde)", "").replace("Huishoudens die moeten verhuizen", "Verhuizingen")


def _figures(page: Page, plan: PlanPlace, y: float) -> float:
    """What the neighbourhood is now."""
    y = _heading(page, "Nu", y)
    table = {row["indicator"]: row for row in rows_of(plan.table("OUTPUT_TABLE"))}
    for name, label, factor, unit, digits in (
        ("tm_share_corp", "Aandeel corporatiewoningen", 100, "%", 0),
        ("ps_green_per_dwelling", "Openbaar groen per woning", 1, "m²", 0),
        ("ps_canopy_cover", "Kroonbedekking", 100, "%", 1),
        ("ps_paved_share", "Verhard deel openbare ruimte", 100, "%", 1),
        ("dn_parking_balance", "Parkeerbalans", 1, "", 2),
        ("dn_fsi", "Bebouwingsdichtheid (FSI)", 1, "", 2),
    ):
        value = number(table[name]["baseline"])
        shown = "n.b." if value is None else f"{words.decimal(value * factor, digits)} {unit}".strip()
        y = _row(page, label, shown, y)
    return y


def _value(value: float | None, unit: str, balance: bool) -> str:
    if value is None:
        return "n.b."
    if unit == "%":
        return words.percent(value)
    digits = 0 if abs(value) >= 100 or abs(value - round(value)) < 0.005 else 1 if unit else 2
    sign = "+" if balance and value > 0 else ""
    return f"{sign}{words.decimal(value, digits)} {unit}".strip()
