"""BAG panden and verblijfsobjecten in the spelling of the BAG WFS v2."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import shapely
from scene import Pand, Scene, Unit
from shapely import Polygon

TOWN, CODE = "Voorbeeldstad (fictief)", "9999"
SEE = "http://bag.basisregistraties.overheid.nl/bag/id"
STREETS = {
    "Ringweg": "AA",
    "Noorderdreef": "AB",
    "Oosterlaan": "AC",
    "Passaatlaan": "AD",
    "Zefierstraat": "AE",
}
Frame = tuple[list[str], list[dict[str, Any]], list[Any]]


@dataclass(frozen=True)
class Planned:
    """What is permitted but not built, and what is gone: filters must leave these out."""

    shape: Polygon
    status: str
    year: int
    units: int


def number_all(scene: Scene) -> None:
    """Give panden and units their ids, and the oddities that real registers have."""
    for at, pand in enumerate(scene.panden, start=1):
        pand.identity = f"{CODE}10{at:010d}"
    serial = 0
    for pand in scene.panden:
        for unit in pand.units:
            serial += 1
            unit.identity = f"{CODE}01{serial:010d}"
    homes = [unit for pand in scene.panden for unit in pand.units if unit.use == "woonfunctie"]
    homes[411].area = 9999  # unknown, as registers write it
    homes[57].status = "Verblijfsobject buiten gebruik"
    homes[640].status = "Verbouwing verblijfsobject"
    strips = [pand for pand in scene.panden if pand.kind == "winkelstrook"]
    strips[0].units[3].further_pand = scene.panden.index(strips[1])  # one shop in two panden
    sheds = [pand for pand in scene.panden if pand.kind == "schuur"]
    sheds[17].year = 1005  # unknown
    flats = [pand for pand in scene.panden if pand.kind == "portiekflat"]
    flats[5].status = "Verbouwing pand"
    sheds[40].status = "Pand in gebruik (niet ingemeten)"


def postcode(street: str, number: int) -> str:
    """A postcode that cannot exist: none begins with a zero."""
    first = STREETS.get(street)
    if first is None:
        code = sum(ord(letter) * (at + 3) for at, letter in enumerate(street)) % 240
        first = f"{'BCDEGHJKLM'[code // 24]}{'ABCDEGHJKLMNPRSTUVWXZKLM'[code % 24]}"
    return f"09{60 + number // 90:02d}{first}"


def panden(scene: Scene, planned: list[Planned]) -> Frame:
    """The panden of ``scene.panden`` with what is planned or gone, and their polygons."""
    rows, shapes = [], []
    counts = {pand.identity: list(pand.units) for pand in scene.panden}
    for pand in scene.panden:
        for unit in pand.units:
            if unit.further_pand is not None:
                counts[scene.panden[unit.further_pand].identity].append(unit)
    for pand in scene.panden:
        rows.append(_pand(pand.identity, pand.year, pand.status, counts[pand.identity]))
        shapes.append(pand.shape)
    for at, one in enumerate(planned, start=1):
        rows.append(_pand(f"{CODE}10{900000 + at:010d}", one.year, one.status, []))
        rows[-1]["aantal_verblijfsobjecten"] = one.units
        if one.units:
            rows[-1] |= {"gebruiksdoel": "woonfunctie", "oppervlakte_min": 74, "oppervlakte_max": 74}
        shapes.append(one.shape)
    return list(rows[0]), rows, shapes


def _pand(identity: str, year: int, status: str, units: list[Unit]) -> dict[str, Any]:
    uses = sorted({use for unit in units for use in unit.use.split(",")})
    return {
        "identificatie": identity,
        "rdf_seealso": f"{SEE}/pand/{identity}",
        "bouwjaar": year,
        "status": status,
        "gebruiksdoel": ",".join(uses),
        "oppervlakte_min": min((unit.area for unit in units), default=None),
        "oppervlakte_max": max((unit.area for unit in units), default=None),
        "aantal_verblijfsobjecten": len(units),
    }


def units(scene: Scene, planned: list[Planned]) -> Frame:
    """The verblijfsobjecten, those that are only formed included."""
    rows, shapes = [], []
    for pand in scene.panden:
        for unit in pand.units:
            ids = [pand.identity]
            if unit.further_pand is not None:
                ids.append(scene.panden[unit.further_pand].identity)
            rows.append(_unit(unit, pand, ",".join(ids)))
            shapes.append(unit.place)
    serial = 900000
    for at, one in enumerate(planned, start=1):
        for index in range(one.units):
            serial += 1
            place = one.shape.representative_point()
            place = shapely.Point(place.x + index % 4 - 2, place.y + index // 4 - 1)
            made = Unit(
                place, "woonfunctie", 74, "Noorderdreef", 401 + 2 * index, identity=f"{CODE}01{serial:010d}"
            )
            made.status = "Verblijfsobject gevormd"
            pand = Pand(
                one.shape, one.year, "plan", [made], one.status, identity=f"{CODE}10{900000 + at:010d}"
            )
            rows.append(_unit(made, pand, pand.identity))
            shapes.append(place)
    return list(rows[0]), rows, shapes


def _unit(unit: Unit, pand: Pand, panden_of: str) -> dict[str, Any]:
    return {
        "identificatie": unit.identity,
        "rdf_seealso": f"{SEE}/verblijfsobject/{unit.identity}",
        "oppervlakte": unit.area,
        "status": unit.status,
        "gebruiksdoel": unit.use,
        "openbare_ruimte": unit.street,
        "huisnummer": unit.number,
        "huisletter": unit.letter,
        "toevoeging": unit.addition,
        "postcode": postcode(unit.street, unit.number),
        "woonplaats": TOWN,
        "bouwjaar": pand.year,
        "pandidentificatie": panden_of,
        "pandstatus": pand.status,
    }
