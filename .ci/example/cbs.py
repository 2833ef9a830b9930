"""Statistics as CBS publishes them: buurten, municipality and 100 m squares, counted from the dwellings."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import shapely
from scene import Pand, Scene, Unit, dice

SECRET = -99997
YEAR = 2024
PERIODS = (
    ("voor_1945", 0, 1945),
    ("45_tot_65", 1945, 1965),
    ("65_tot_75", 1965, 1975),
    ("75_tot_85", 1975, 1985),
    ("85_tot_95", 1985, 1995),
    ("95_tot_05", 1995, 2005),
    ("05_tot_15", 2005, 2015),
    ("15_en_later", 2015, 3000),
)
Home = tuple[Unit, Pand]
NAMES = ("Voorbeeldwijk", "Westereiland", "Noorderduin", "Zuiderwerf", "Oosterzoom")
SIZE = {
    "galerijflat": 1.75,
    "portiekflat": 1.95,
    "rijwoning": 2.45,
    "twee-onder-een-kap": 2.6,
    "winkelstrook": 1.7,
    "appartementen": 1.6,
}
WOZ = {
    "galerijflat": 219,
    "portiekflat": 228,
    "rijwoning": 318,
    "twee-onder-een-kap": 452,
    "winkelstrook": 241,
    "appartementen": 347,
}


def homes_of(scene: Scene) -> list[Home]:
    """Dwellings in stock with their panden."""
    return [
        (unit, pand)
        for pand in scene.panden
        for unit in pand.units
        if "woonfunctie" in unit.use and unit.status != "Verblijfsobject gevormd"
    ]


def buurten(homes: Sequence[Home], polygons: list[Any]) -> tuple[list[dict[str, Any]], list[Any]]:
    """One row a buurt, with the columns of the OGC layer that matter here."""
    rows = []
    for number, (name, polygon) in enumerate(zip(NAMES, polygons, strict=True), start=1):
        shapely.prepare(polygon)
        mine = [home for home in homes if polygon.covers(home[0].place)]
        rows.append(
            {
                "buurtcode": f"BU9999000{number}",
                "buurtnaam": f"{name} (fictief)",
                "wijkcode": "WK999900",
                "wijknaam": "Wijk 00 Voorbeeldstad-Noord (fictief)",
                "gemeentecode": "GM9999",
                "gemeentenaam": "Voorbeeldstad (fictief)",
                "water": "NEE",
                "meest_voorkomende_postcode": "0960",
                **_figures(mine, polygon.area),
                "jrstatcode": f"{YEAR}BU9999000{number}",
                "jaar": YEAR,
            }
        )
    return rows, polygons


def municipality() -> dict[str, Any]:
    """The municipality that the neighbourhood is compared with; made up, near the national mix."""
    return {
        "gemeentecode": "GM9999",
        "gemeentenaam": "Voorbeeldstad (fictief)",
        "jaar": YEAR,
        "aantal_inwoners": 86_420,
        "aantal_huishoudens": 40_190,
        "gemiddelde_huishoudsgrootte": 2.1,
        "woningvoorraad": 39_870,
        "gemiddelde_woningwaarde": 331,
        "percentage_koopwoningen": 51,
        "percentage_huurwoningen": 48,
        "perc_huurwoningen_in_bezit_woningcorporaties": 35,
        "perc_huurwoningen_in_bezit_overige_verhuurders": 13,
        "percentage_woningen_met_eigendom_onbekend": 1,
        "personenautos_per_huishouden": 0.9,
    }


def _figures(homes: Sequence[Home], area: float) -> dict[str, Any]:
    # Counted on the first of January: two dwellings fewer than in the BAG of now.
    count = max(0, len(homes) - 2) if len(homes) > 300 else len(homes)
    people = _people(homes)
    few = count < 20
    shares = {owner: _percent(homes, owner) for owner in ("koop", "corporatie", "overig")}
    unknown = 0 if few else 1 if shares["overig"] > 1 else 0
    shares["overig"] -= unknown
    rent = 100 - shares["koop"] - unknown
    many = sum(1 for _, pand in homes if len(pand.units) > 1)
    later = sum(1 for _, pand in homes if pand.year >= 2000)

    def told(value: Any) -> Any:
        return SECRET if few else value

    return {
        "stedelijkheid_adressen_per_km2": 2,
        "bevolkingsdichtheid_inwoners_per_km2": round(people / area * 1e6),
        "aantal_inwoners": round(people / 5) * 5,
        "percentage_personen_0_tot_15_jaar": told(17),
        "percentage_personen_65_jaar_en_ouder": told(19),
        "aantal_huishoudens": round(count * 0.985 / 5) * 5,
        "percentage_eenpersoonshuishoudens": told(46),
        "gemiddelde_huishoudsgrootte": told(round(people / max(1, count * 0.985), 1)),
        "oppervlakte_totaal_in_ha": round(area / 1e4),
        "woningvoorraad": count,
        "gemiddelde_woningwaarde": told(
            round(sum(WOZ.get(pand.kind, 260) for _, pand in homes) / max(1, len(homes)))
        ),
        "percentage_meergezinswoning": told(round(100 * many / max(1, len(homes)))),
        "percentage_leegstand_woningen": told(3),
        "percentage_koopwoningen": told(shares["koop"]),
        "percentage_huurwoningen": told(rent),
        "perc_huurwoningen_in_bezit_woningcorporaties": told(shares["corporatie"]),
        "perc_huurwoningen_in_bezit_overige_verhuurders": told(rent - shares["corporatie"]),
        "percentage_woningen_met_eigendom_onbekend": told(unknown),
        "percentage_bouwjaarklasse_tot_2000": told(100 - round(100 * later / max(1, len(homes)))),
        "percentage_bouwjaarklasse_vanaf_2000": told(round(100 * later / max(1, len(homes)))),
        "personenautos_totaal": round(count * 0.78 / 5) * 5,
        "personenautos_per_huishouden": told(0.8),
        "grote_supermarkt_gemiddelde_afstand_in_km": 0.4,
        "treinstation_gemiddelde_afstand_in_km": 0.7,
    }


def _people(homes: Sequence[Home]) -> float:
    return math.fsum(SIZE.get(pand.kind, 1.2) for _, pand in homes)  # the same in every Python


def _percent(homes: Sequence[Home], owner: str) -> int:
    return round(100 * sum(unit.owner == owner for unit, _ in homes) / max(1, len(homes)))


def squares(homes: Sequence[Home]) -> tuple[list[dict[str, Any]], list[Any]]:
    """Squares with inhabitants; counts to 5, shares to 10, and nothing where few people live."""
    cells: dict[tuple[int, int], list[Home]] = {}
    for home in homes:
        place = home[0].place
        cells.setdefault((int(place.x // 100), int(place.y // 100)), []).append(home)
    rows, shapes = [], []
    for east, north in sorted(cells):
        mine = cells[east, north]
        if len(mine) < 3:
            continue
        rows.append(_square(f"E{east}N{north}", mine))
        shapes.append(shapely.box(east * 100, north * 100, east * 100 + 100, north * 100 + 100))
    return rows, shapes


def _square(name: str, homes: list[Home]) -> dict[str, Any]:
    luck = dice("square", name)
    people = _people(homes)
    count, enough = len(homes), len(homes) >= 5
    corporation = sum(unit.owner == "corporatie" for unit, _ in homes)
    owned = sum(unit.owner == "koop" for unit, _ in homes)
    # Real files leave out more than the rule of five explains.
    shares_told = enough and luck.random() < 0.85
    counts_told = corporation >= 5 and luck.random() < 0.6
    many = sum(1 for _, pand in homes if len(pand.units) > 1)
    return {
        "crs28992res100m": name,
        "aantal_inwoners": _five(people),
        "aantal_mannen": _five(people * 0.49),
        "aantal_vrouwen": _five(people * 0.51),
        "aantal_inwoners_0_tot_15_jaar": _five(people * luck.uniform(0.10, 0.22)),
        "aantal_inwoners_65_jaar_en_ouder": _five(people * luck.uniform(0.10, 0.30)),
        "aantal_part_huishoudens": _five(count * 0.98),
        "aantal_eenpersoonshuishoudens": _five(count * luck.uniform(0.3, 0.55)),
        "gemiddelde_huishoudensgrootte": round(people / count, 1) if enough else SECRET,
        "aantal_woningen": _five(count),
        **{
            f"aantal_woningen_bouwjaar_{name}": _five(sum(a <= pand.year < b for _, pand in homes))
            for name, a, b in PERIODS
        },
        "aantal_meergezins_woningen": _five(many),
        "percentage_koopwoningen": _ten(owned / count) if shares_told else SECRET,
        "percentage_huurwoningen": _ten(1 - owned / count) if shares_told else SECRET,
        "aantal_huurwoningen_in_bezit_woningcorporaties": _five(corporation) if counts_told else SECRET,
        "aantal_niet_bewoonde_woningen": SECRET,
        "gemiddelde_woz_waarde_woning": round(sum(WOZ.get(pand.kind, 260) for _, pand in homes) / count)
        if enough
        else SECRET,
    }


def _five(value: float) -> int:
    return SECRET if value < 5 else round(value / 5) * 5


def _ten(share: float) -> int:
    return SECRET if share < 0.05 else round(share * 10) * 10
