"""Theme B: who owns the dwellings, beside the municipality and the buurten around."""

from __future__ import annotations

from ..results import Area, rows_of
from ..run import Place
from . import words
from .page import BOTTOM, COLUMN, COLUMN_WIDTH, INK, LEFT, TOP, WIDTH
from .sheet import Sheet

PARTS = (
    ("koop", "tm_share_koop", "eigenaar_bewoner", "#e3c98b"),
    ("corporatie", "tm_share_corp", "corporatie_of_sociale_verhuur", "#5f7f97"),
    ("overige huur", "tm_share_overig", "particuliere_verhuur", "#b9c7bd"),
)

LEGEND = 38.0  # mm at the right of the map


def draw(place: Place, area: Area) -> None:
    """Write the map."""
    if "TENURE" in place.case.parameters:
        _with_tenure(place, area)
    else:
        _without_tenure(place, area)


def _with_tenure(place: Place, area: Area) -> None:
    sheet = Sheet(place, area, "B", "woningen per pand en eigendom")
    layers, page = sheet.layers, sheet.page
    extent = layers.extent(area.area_id)
    buildings = layers.open("bag.gpkg|layername=panden", "bag_pand_units.qml")
    drawn = page.map([layers.areas(area.area_id), buildings], extent, spare=LEGEND)
    page.under_map(drawn, 100)
    _legend_on_map(sheet, drawn, buildings)
    sheet.heading("Eigendom, % van de woningen, 1 januari 2017")
    (reference,) = rows_of(place.input / place.case.parameters["REFERENCE"][0])
    total = float(reference["totaal"])
    _bar(sheet, place.case.title, [area.figures[name].value for _, name, _, _ in PARTS])
    shares = [float(reference[key]) / total for _, _, key, _ in PARTS]
    _bar(sheet, f"gemeente {reference['gemeentenaam']}", shares)
    _key(sheet)
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


def _bar(sheet: Sheet, name: str, shares: list[float | None]) -> None:
    """One stacked bar with the percentages in it."""
    page, x = sheet.page, COLUMN
    page.text(name, COLUMN, sheet.y, COLUMN_WIDTH, 4.5, 8.3)
    sheet.y += 4.6
    if any(share is None for share in shares):
        sheet.note("n.b.")
        return
    for share, (_, _, _, colour) in zip(shares, PARTS, strict=True):
        width = share * COLUMN_WIDTH
        page.box(x, sheet.y, width, 6.5, colour, "#ffffff")
        ink = "#ffffff" if colour == "#5f7f97" else INK
        label = words.percent(share)
        page.text(label, x, sheet.y + 1.3, width, 5, 8.3, bold=True, colour=ink, align="centre")
        x += width
    sheet.y += 8.3


def _key(sheet: Sheet) -> None:
    for place, (name, _, _, colour) in enumerate(PARTS):
        x = COLUMN + place * COLUMN_WIDTH / len(PARTS)
        sheet.page.box(x, sheet.y + 0.3, 3.2, 3.2, colour)
        sheet.page.text(name, x + 4.6, sheet.y, 24, 4.5, 8.3)
    sheet.y += 6.4


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
    buildings = layers.open("bgt.gpkg|layername=pand", "buildings_plain.qml")
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
