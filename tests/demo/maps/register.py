"""Theme B from a register: each dwelling by its owner, and how that compares with the municipality."""

from __future__ import annotations

import sqlite3

from ..looks import STANDING, owners
from ..results import Area
from ..run import Place
from .bars import PARTS, bar, key
from .sheet import Sheet

SHARES = (
    "percentage_koopwoningen",
    "perc_huurwoningen_in_bezit_woningcorporaties",
    "perc_huurwoningen_in_bezit_overige_verhuurders",
)


def draw(place: Place, area: Area) -> None:
    """Write the map."""
    sheet = Sheet(place, area, "B", "eigendom per woning")
    layers, page = sheet.layers, sheet.page
    parameters = place.case.parameters
    units, register = layers.open(parameters["UNITS"][0]), layers.open(parameters["TENURE"][0])
    owners(units, register, 1.0)
    buildings = layers.open(place.case.panden, "buildings_plain.qml")
    buildings.setSubsetString(STANDING)
    stack = [layers.areas(area.area_id), layers.veil(area.area_id), units, buildings]
    page.under_map(page.map(stack, layers.extent(area.area_id)), 100)
    sheet.heading("Eigendom, % van de woningen")
    bar(sheet, area.name, [area.figures[name].value for _, name, _ in PARTS])
    name, shares = _municipality(place)
    bar(sheet, name, shares)
    key(sheet)
    sheet.rows(
        [
            ("Overeenkomst met streefmix", sheet.value("tm_target_fit", 0, percent=True)),
            ("In omgeving met > 2/3 corporatiebezit", sheet.value("tm_corp_concentration", 0, percent=True)),
            ("Variatie in eigendom", sheet.value("tm_entropy", 2)),
            ("Woninggrootte, mix", sheet.value("tm_size_mix", 2)),
            ("Woningtype, mix", sheet.value("tm_type_mix", 2)),
        ],
        24.0,
    )
    sheet.note(
        "Streefmix niet vastgesteld: gemeentegemiddelde gebruikt. Elke stip is een woning (verblijfsobject)."
    )
    page.export(place.map("mengen"))


def _municipality(place: Place) -> tuple[str, list[float | None]]:
    """Name and shares of the municipality, of the table given as reference."""
    file, _, table = place.case.parameters["REFERENCE"][0].partition("|layername=")
    connection = sqlite3.connect(f"file:{place.input / file}?immutable=1", uri=True)
    try:
        wanted = ", ".join(("gemeentenaam", *SHARES))
        name, *shares = connection.execute(f'select {wanted} from "{table}"').fetchone()
    finally:
        connection.close()
    return f"gemeente {name}", [share / sum(shares) for share in shares]
