"""Theme C: how much is built, and when."""

from __future__ import annotations

from ..looks import STANDING
from ..results import Area
from ..run import Place
from .sheet import Sheet


def draw(place: Place, area: Area) -> None:
    """Write the map."""
    from_bag = "BUILDINGS" in place.case.parameters
    sheet = Sheet(place, area, "C", "panden naar bouwperiode" if from_bag else "panden naar grondoppervlak")
    layers, page = sheet.layers, sheet.page
    style = "bag_pand_period.qml" if from_bag else "bgt_pand_footprint.qml"
    buildings = layers.open(place.case.panden, style)
    if "UNITS" in place.case.parameters and from_bag:
        buildings.setSubsetString(STANDING)
    drawn = page.map([layers.areas(area.area_id), buildings], layers.extent(area.area_id))
    page.under_map(drawn, 100)
    sheet.heading("Bebouwing (bruto, hele gebied)")
    sheet.rows(
        [
            ("FSI, bruto vloeroppervlak", sheet.value("dn_fsi", 2)),
            ("GSI, bebouwd oppervlak", sheet.value("dn_gsi", 2)),
            ("OSR, ruimtedruk", sheet.value("dn_osr", 2)),
            ("L, gemiddeld aantal lagen", sheet.value("dn_layers", 1)),
            ("Woningen per hectare", sheet.value("dn_dwellings_ha", 0)),
            ("MXI, aandeel wonen", sheet.value("dn_mxi", 0, percent=True)),
        ]
    )
    if from_bag and "UNITS" in place.case.parameters:
        sheet.note(
            "Vloeroppervlak uit de verblijfsobjecten, omgerekend naar bruto vloeroppervlak; FSI, GSI en OSR "
            "zijn over het hele gebied, met straten, park en water."
        )
    elif from_bag:
        sheet.note(
            "Zonder verblijfsobjecten is het vloeroppervlak alleen te schatten uit het kleinste en grootste "
            "verblijfsobject per pand. Die schatting is hier te onzeker; FSI en OSR blijven daarom leeg."
        )
    else:
        sheet.note(
            "De BGT kent geen vloeroppervlak, bouwjaar of gebruik; met de BAG erbij zijn FSI, OSR en "
            "woningdichtheid wel te bepalen."
        )
    sheet.heading("Bouwperiode" if from_bag else "Bebouwd oppervlak per pand")
    sheet.legend(drawn, [(buildings, "")])
    page.export(place.map("dichtheid"))
