"""BGT layers in the spelling of the OGC API: the ground, what lies on other levels, old versions, plans."""

from __future__ import annotations

import hashlib
from typing import Any

import shapely
from bag import Planned
from scene import Pand, Scene, dice
from shapely import Polygon
from surfaces import SURFACES, Surface

Layers = dict[str, tuple[list[dict[str, Any]], list[Any]]]
HOLDER = "G9999"
# BGT feature type: names of the fields for key, surface and plus value.
FIELDS = {
    "wegdeel": ("functie", "fysiek_voorkomen", "plus_fysiek_voorkomen"),
    "ondersteunendwegdeel": ("functie", "fysiek_voorkomen", "plus_fysiek_voorkomen"),
    "begroeidterreindeel": ("fysiek_voorkomen", "", "plus_fysiek_voorkomen"),
    "onbegroeidterreindeel": ("fysiek_voorkomen", "", "plus_fysiek_voorkomen"),
    "waterdeel": ("type", "", "plus_type"),
    "ondersteunendwaterdeel": ("type", "", "plus_type"),
    "overigbouwwerk": ("type", "", "plus_type"),
    "kunstwerkdeel": ("type", "", "plus_type"),
    "overbruggingsdeel": ("type_overbruggingsdeel", "", "hoort_bij_type_overbrugging"),
}


def common(shape: Any, made: str, ended: str | None = None, level: int = 0, salt: str = "") -> dict[str, Any]:
    """The columns that every BGT layer has."""
    digest = hashlib.md5(shapely.to_wkb(shape) + salt.encode(), usedforsecurity=False).hexdigest()
    return {
        "lokaal_id": f"{HOLDER}.{digest}",
        "creation_date": made,
        "termination_date": None,
        "eind_registratie": ended,
        "tijdstip_registratie": f"{made}T10:00:00Z",
        "bronhouder": HOLDER,
        "in_onderzoek": False,
        "relatieve_hoogteligging": level,
        "status": "bestaand",
        "plus_status": None,
    }


def _day(shape: Any) -> str:
    luck = dice("day", f"{shape.centroid.x:.0f}/{shape.centroid.y:.0f}")
    return luck.choice(("2014-03-11", "2015-06-02", "2016-11-24", "2019-05-14", "2022-09-06", "2024-04-16"))


def _row(surface: Surface, shape: Any, **facts: Any) -> dict[str, Any]:
    key, physical, plus = FIELDS[surface.layer]
    row = common(shape, _day(shape), **facts)
    row[key] = surface.key
    if physical:
        row[physical] = surface.physical
    if surface.layer == "wegdeel":
        row["plus_functie"] = None
    row[plus] = surface.plus or None
    if surface.layer == "overbruggingsdeel":
        row |= {plus: "brug", "overbrugging_is_beweegbaar": False}
    return row


def layers(scene: Scene, parts: list[tuple[int, Polygon]], planned: list[Planned]) -> Layers:
    """All BGT layers."""
    found: Layers = {
        name: ([], []) for name in (*FIELDS, "pand", "functioneelgebied", "paal", "straatmeubilair")
    }
    for number, shape in parts:
        surface = SURFACES[scene.ground[number].surface]
        if surface.layer != "pand":
            _add(found, surface.layer, _row(surface, shape), shape)
    for pand in scene.panden:
        if not pand.underground:
            _add(found, "pand", {**common(pand.shape, _day(pand.shape)), **_labels(pand)}, pand.shape)
    _filtered(scene, found, planned)
    for shape, name, _ in scene.play:
        row = {
            **common(shape, _day(shape)),
            "type": "niet-bgt",
            "plus_type": "recreatie: speeltuin",
            "naam": name,
        }
        _add(found, "functioneelgebied", row, shape)
    for thing in scene.things:
        if thing.layer in ("paal", "straatmeubilair"):
            _add(
                found,
                thing.layer,
                {**common(thing.place, _day(thing.place)), "plus_type": thing.kind},
                thing.place,
            )
    gone = [thing.place for thing in scene.things if thing.kind == "lichtmast"][::40]
    for place in gone:  # lamp posts that were moved
        old = shapely.Point(place.x + 1.5, place.y + 0.8)
        _add(
            found,
            "paal",
            {**common(old, "2013-01-15", "2021-02-03T09:30:00Z", salt="old"), "plus_type": "lichtmast"},
            old,
        )
    return found


def _add(found: Layers, layer: str, row: dict[str, Any], shape: Any) -> None:
    found[layer][0].append(row)
    found[layer][1].append(shape)


def _labels(pand: Pand) -> dict[str, Any]:
    ids = sorted(unit.identity for unit in pand.units)
    return {
        "status_leeg": None,
        "identificatie_bag_pnd": pand.identity,
        "identificatie_bag_vbo_laagste_huisnummer": ids[0] if ids else None,
        "identificatie_bag_vbo_hoogste_huisnummer": ids[-1] if ids else None,
    }


def _filtered(scene: Scene, found: Layers, planned: list[Planned]) -> None:
    """Bridges on level 1, ended versions and plans: what a reader has to leave out."""
    deck = Surface("wegdeel", "voetpad", "gesloten verharding", "beton element")
    track = SURFACES["spoor"]
    for at, shape in enumerate(scene.bridges):
        _add(found, "wegdeel", _row(deck if at >= 2 else track, shape, level=1, salt="deck"), shape)
        row = common(shape, _day(shape), level=1, salt="bridge")
        row |= {
            "type_overbruggingsdeel": "dek",
            "hoort_bij_type_overbrugging": "brug" if at >= 2 else "viaduct",
        }
        _add(found, "overbruggingsdeel", {**row, "overbrugging_is_beweegbaar": False}, shape)
    bays = [
        (row, shape) for row, shape in zip(*found["wegdeel"], strict=True) if row["functie"] == "parkeervlak"
    ]
    for row, shape in bays[::25]:  # before the street was laid out anew, this was footway
        ended = {**row, **common(shape, "2009-05-12", "2019-05-14T11:20:00Z", salt="old")}
        _add(found, "wegdeel", {**ended, "functie": "voetpad", "plus_fysiek_voorkomen": "tegels"}, shape)
    lawns = [
        shape
        for row, shape in zip(*found["begroeidterreindeel"], strict=True)
        if row["plus_fysiek_voorkomen"] == "heesters"
    ]
    for shape in lawns[::12]:
        row = _row(SURFACES["gras"], shape, salt="old")
        _add(found, "begroeidterreindeel", {**row, "eind_registratie": "2022-09-06T08:00:00Z"}, shape)
    for one in planned:
        row = {**common(one.shape, "2025-03-04", salt="plan"), **_labels(Pand(one.shape, one.year, "plan"))}
        row |= {"identificatie_bag_pnd": None}
        if one.status == "Pand gesloopt":
            row["eind_registratie"] = "2014-06-20T08:00:00Z"
        else:
            row |= {"status": None, "status_leeg": "geenWaarde", "plus_status": "plan"}
        _add(found, "pand", row, one.shape)
