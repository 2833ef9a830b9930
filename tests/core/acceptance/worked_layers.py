"""The worked example of indicators 9 as the layers that a planner has: BAG, BGT, register, OSM, profile."""

import json

from herstruct_plugin.paths import resource
from tests.oracles import worked_example as example

from .places import areas, bgt, frame, table

# class of the example -> (feature type of the BGT, value of its key attribute, further columns)
KINDS = {
    "rijbaan": ("wegdeel", "rijbaan lokale weg"),
    "parkeervlak": ("wegdeel", "parkeervlak"),
    "voet": ("wegdeel", "voetpad"),
    "groen": ("begroeidterreindeel", "groenvoorziening"),
    "berm_groen": ("ondersteunendwegdeel", "berm"),
    "water": ("waterdeel", "watervlakte"),
    "zand": ("onbegroeidterreindeel", "zand"),
    "erf": ("onbegroeidterreindeel", "erf"),
}
SURFACE = {"wegdeel": "open verharding", "ondersteunendwegdeel": "groenvoorziening"}
OWNERS = {"koop": "koop", "corporatie": "woningcorporatie", "overig": "particuliere verhuur"}


def layers():
    """Frames by parameter name (as ``frame_inputs`` takes them), the study areas under ``areas``."""
    place = example.baseline()
    homes = [unit for unit in place.units if unit.tenure]
    return {
        "areas": areas(place.area),
        "buildings": frame(
            [pand.ground_outline for pand in place.panden],
            identificatie=[pand.id for pand in place.panden],
            bouwjaar=[pand.year for pand in place.panden],
            status="Pand in gebruik",
        ),
        "units": frame(
            [unit.point for unit in place.units],
            identificatie=[unit.id for unit in place.units],
            oppervlakte=[int(unit.go) for unit in place.units],
            gebruiksdoel=[",".join(unit.uses) for unit in place.units],
            pandidentificatie=[unit.panden[0] for unit in place.units],
            status="Verblijfsobject in gebruik",
        ),
        "ground": _ground(place),
        "trees": frame(
            [tree.point for tree in place.trees],
            boom_id=[tree.id for tree in place.trees],
            kroondiameter=[tree.crown for tree in place.trees],
        ),
        "play": frame(list(place.play), lokaal_id=["speel-1"], plus_type=["recreatie: speeltuin"]),
        "streets": frame(
            [street.line for street in place.streets],
            osm_id=[street.id for street in place.streets],
            highway="residential",
        ),
        "tenure": table(
            vbo_id=[unit.id for unit in homes],
            eigenaar=[OWNERS[max(unit.tenure, key=unit.tenure.get)] for unit in homes],
        ),
    }


def _ground(place):
    rows = {}
    for one in place.grounds:
        kind, value = KINDS[one.cls]
        rows.setdefault(kind, []).append((value, one.geometry))
    surfaces = {kind: {"fysiek_voorkomen": SURFACE[kind]} if kind in SURFACE else {} for kind in rows}
    return {kind: bgt(kind, *found, **surfaces[kind]) for kind, found in rows.items()}


def profile():
    """A profile of exactly the indicators that the example averages, without gates."""
    shipped = json.loads(resource("profiles", "nplv-naoorlogs.json").read_text(encoding="utf-8"))
    points = {one["id"]: one["breakpoints"] for one in shipped["indicators"]}
    groups = {
        "groen": ("A", "ps_green_per_dwelling", "ps_canopy_cover"),
        "spelen": ("A", "ps_play_share"),
        "straat": ("A", "ps_paved_share", "ps_parking_share"),
        "licht": ("A", "ps_entrances_100m"),
        "eigendom": ("B", "tm_entropy", "tm_target_fit", "tm_share_corp"),
        "concentratie": ("B", "tm_corp_concentration"),
        "dichtheid": ("C", "dn_fsi_fit", "dn_osr"),
        "menging": ("C", "dn_mxi"),
    }
    return {
        "id": "worked-example",
        "version": "1",
        "parameters": {
            "target_mix": list(example.TARGET_MIX),
            "target_mix_confirmed": True,
            "complete_layers": ["trees", "play"],
            "min_dwellings_score": 0,
            "min_area_ha": 0,
        },
        "groups": [{"id": group, "theme": theme} for group, (theme, *_) in groups.items()],
        "indicators": [
            {"id": one, "group": group, "breakpoints": points[one]}
            for group, (_, *members) in groups.items()
            for one in members
        ],
    }
