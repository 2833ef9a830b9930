"""Theme B: who owns the dwellings, beside the municipality and the buurten around."""

from __future__ import annotations

from ..results import Area, rows_of
from ..run import Place
from . import register
from .bars import PARTS, bar, key
from .page import BOTTOM, COLUMN, LEFT, TOP, WIDTH
from .sheet import Sheet

# Columns of the municipal table, in the order of PARTS.
COUNTS = ("eigenaar_bewoner", "corporatie_of_sociale_verhuur", "particuliere_verhuur")
LEGEND = 38.0  # mm at the right of the map


def draw(place: Place, area: Area) -> None:
    """Write the map."""
    if "UNITS" in place.case.parameters and "TENURE" in place.case.parameters:
        register.draw(place, area)
    elif "TENURE" in place.case.parameters:
        _with_tenure(place, area)
    else:
        _without_tenure(place, area)


def _with_tenure(place: Place, area: Area) -> None:
    sheet = Sheet(place, area, "B", "woningen per pand en eigendom")
    layers, page = sheet.layers, sheet.page
    extent = layers.extent(area.area_id)
    buildings = layers.open(place.case.panden, "bag_pand_units.qml")
    drawn = page.map([layers.areas(area.area_id), buildings], extent, spare=LEGEND)
    page.under_map(drawn, 100)
    _legend_on_map(sheet, drawn, buildings)
    sheet.heading("Eigendom, % van de woningen, 1 januari 2017")
    (reference,) = rows_of(place.input / place.case.parameters["REFERENCE"][0])
    total = float(reference["totaal"])
    bar(sheet, place.case.title, [area.figures[name].value for _, name, _ in PARTS])
    bar(sheet, f"gemeente {reference['gemeentenaam']}", [float(reference[name]) / total for name in COUNTS])
    key(sheet)
    sheet.rows(
        [
            ("Overeenkomst met streefmix", sheet.value("tm_target_fit", 0, percent=True)),
            ("Woninggrootte, mix", sheet.value("tm_size_mix", 2)),
            ("Woningtype, mix", sheet.value("tm_type_mix", 2)),
        ]
    )
    sheet.note("Streefmix niet vastgesteld: gemeentegemiddelde gebruikt.")
    _around(sheet)
    page.export(place.map("mengen"))


def _legend_on_map(sheet: Sheet, drawn, layer) -> None:
    x = LEFT + WIDTH - LEGEND
    sheet.page.text("Verblijfsobjecten\nper woonpand", x, TOP + 4, LEGEND - 2, 9, 8.5, bold=True)
    sheet.page.legend(drawn, [(layer, "")], x, TOP + 9.5)


def _around(sheet: Sheet) -> None:
    """The buurten around by their corporation share, in a neutral ramp."""
    sheet.heading("Corporatiewoningen, buurten binnen 1 km")
    shares = sheet.layers.open("tenure_2017.gpkg|layername=tenure_2017", "tenure_corporation_share.qml")
    side = BOTTOM - sheet.y
    wide = side * 0.85
    stack = [sheet.layers.areas(sheet.area.area_id), shares]
    drawn = sheet.page.map(stack, shares.extent(), COLUMN, sheet.y, wide, side, 1.04)
    sheet.page.legend(drawn, [(shares, "")], COLUMN + wide + 3, sheet.y - 2.5, only_seen=False)


def _without_tenure(place: Place, area: Area) -> None:
    sheet = Sheet(place, area, "B", "panden")
    layers, page = sheet.layers, sheet.page
    buildings = layers.open(place.case.panden, "buildings_plain.qml")
    drawn = sheet.map_under_banner([layers.areas(area.area_id), buildings], layers.extent(area.area_id))
    page.under_map(drawn, 100)
    sheet.banner("Geen eigendomsgegevens: mengen niet te scoren")
    sheet.heading("Kengetallen")
    sheet.rows(
        [
            ("Aandeel koop", sheet.value("tm_share_koop", 0, percent=True)),
            ("Aandeel corporatie", sheet.value("tm_share_corp", 0, percent=True)),
            ("Overeenkomst met streefmix", sheet.value("tm_target_fit", 0, percent=True)),
            ("Woninggrootte, mix", sheet.value("tm_size_mix", 2)),
            ("Woningtype, mix", sheet.value("tm_type_mix", 2)),
        ]
    )
    sheet.heading("Legenda")
    sheet.legend(drawn, [(buildings, "")])
    sheet.y += 5
    sheet.heading("Nodig voor dit thema")
    sheet.note(
        "BAG-panden en verblijfsobjecten, en eigendom per woning, per pand, per 100 m-vierkant of per buurt "
        "(gemeente, corporatie of CBS). Wat ontbreekt is niet nul maar onbekend."
    )
    page.export(place.map("mengen"))
