"""Theme A: who has the ground: green, water, traffic, parking, walking; trees and lamp posts."""

from __future__ import annotations

from qgis.core import QgsRectangle

from .. import looks
from ..results import Area
from ..run import Place
from .page import BOTTOM, COLUMN, COLUMN_WIDTH, INK
from .sheet import Sheet

ROWS = (
    ("Verhard deel openbare ruimte", "ps_paved_share", 1, True, ""),
    ("Aandeel parkeren", "ps_parking_share", 1, True, ""),
    ("Voetpad van 1,80 m of breder", "ps_footway_ok", 0, True, ""),
    ("Groen per woning", "ps_green_per_dwelling", 0, False, "m²"),
    ("Aandeel speelruimte", "ps_play_share", 1, True, ""),
    ("Aandeel water", "ps_water_share", 1, True, ""),
)


def draw(place: Place, area: Area) -> None:
    """Write the map."""
    case = place.case
    with_ground = "GROUND" in case.parameters
    sheet = Sheet(place, area, "A", "grondgebruik, bomen en verlichting" if with_ground else "panden")
    layers = sheet.layers
    extent = layers.extent(area.area_id)
    boundary = layers.areas(area.area_id)
    if with_ground:
        trees, lamps = layers.open(case.trees, "bgt_trees.qml"), layers.open(case.lamps, "bgt_lamps.qml")
        looks.crowns(trees)
        ground = layers.ground()
        stack = [boundary, layers.veil(area.area_id), lamps, trees, *ground]
        legend = [(ground[0], ""), (trees, ""), (lamps, "")]
    else:
        buildings = layers.open(case.panden, "buildings_plain.qml")
        stack, legend = [boundary, buildings], [(buildings, "")]
    if with_ground:
        drawn = sheet.page.map(stack, extent)
    else:
        drawn = sheet.map_under_banner(stack, extent)
        sheet.banner("Geen BGT-laag: openbare ruimte niet te scoren")
    sheet.page.under_map(drawn, 100)
    sheet.heading("Kengetallen")
    sheet.rows([(name, sheet.value(one, digits, share, unit)) for name, one, digits, share, unit in ROWS])
    if with_ground:
        sheet.heading("Legenda")
        sheet.legend(drawn, legend, columns=2, only_seen=False)
        overview(sheet, QgsRectangle(extent))
    else:
        sheet.heading("Legenda")
        sheet.legend(drawn, legend)
        sheet.y += 5
        sheet.heading("Nodig voor dit thema")
        sheet.note(
            "BGT-lagen van de buurt met 1 km eromheen: wegdeel, ondersteunend wegdeel, begroeid en "
            "onbegroeid terreindeel, waterdeel; speelplekken. Wat ontbreekt is niet nul maar onbekend."
        )
    sheet.page.export(place.map("openbare_ruimte"))


def overview(sheet: Sheet, extent: QgsRectangle) -> None:
    """Where the map lies in the whole extract."""
    side = 44.0
    frame = sheet.layers.areas(sheet.area.area_id, width=0.5)
    ground = sheet.layers.ground()
    around = ground[1].extent()
    whole = sheet.layers.areas(width=0.3, dashed=True)
    x, y = COLUMN + COLUMN_WIDTH - side, BOTTOM - side
    sheet.page.map([frame, whole, *ground], around, x, y, side, side, 1.02)
    sheet.page.text(
        sheet.place.case.overview, COLUMN, y + side - 12.5, COLUMN_WIDTH - side - 4, 12.5, 8, colour=INK
    )
