"""The committed value of every indicator on one fixed, made-up area.

``python -m tests.core.indicators.golden_table`` writes ``golden.json`` anew, after the formula_version was
raised and CHANGELOG.md says what changed.
"""

import json
from pathlib import Path

from herstruct_plugin.core.indicators.registry import indicators
from herstruct_plugin.core.model.codes import FloorRule
from herstruct_plugin.core.scoring.parameters import Parameters

from .hand_made import area_totals, buildings, ground, of_rows, play, streets, trees, units

GOLDEN = Path(__file__).with_name("golden.json")
AREA = 52_345.678
PARAMETERS = Parameters(target_mix=(0.45, 0.35, 0.20), private_bays=0.15)
NOTES = {
    "household_size": 2.07,
    "cars_per_household": 0.83,
    "baseline_dwellings": 170,
    "municipal_mix": (0.571, 0.283, 0.146),
    "tenure_level": 1,
    "play_trusted": True,
    "trees_trusted": True,
    "lamps_trusted": True,
}
TABLES = {
    "ground": ground(
        ("pand", 9_876.543),
        ("pand", 210.9, {"taken_public": True}),
        ("overig_bouwwerk", 87.6),
        ("rijbaan", 5_432.1, {"main_road": True}),
        ("rijbaan", 4_321.09),
        ("woonerf", 1_234.5),
        ("parkeervlak", 3_456.78),
        ("fietspad", 765.43),
        ("voet", 2_109.87),
        ("voet", 1_357.9, {"width": 1_799}),
        ("voet", 97.5, {"width": -1}),
        ("berm_groen", 1_122.33),
        ("berm_overig", 333.3),
        ("groen", 7_654.32),
        ("oever", 246.8),
        ("water", 1_975.31),
        ("groen_agrarisch", 864.2),
        ("verhard_terrein", 543.21),
        ("halfverhard", 135.79),
        ("onverhard", 65.4),
        ("zand", 280.5),
        ("erf", 8_642.1),
        ("erf", 159.3, {"public": True}),
        ("gap", 1_377.205),
    ),
    "buildings": buildings(
        {"share": 0.8125, "bvo": 14_321.5, "footprint": 3_456.7, "go": 11_457.2, "go_res": 11_457.2},
        {"bvo": 9_753.1, "footprint": 4_567.8, "go": 7_802.48, "go_res": 5_241.0},
        {"bvo": 1_470.2, "rule": FloorRule.FOOTPRINT_TIMES_LAYERS, "footprint": 735.1, "go": 1_176.16},
        {"rule": FloorRule.NO_UNITS, "footprint": 222.2},
        {"rule": FloorRule.UNKNOWN, "footprint": 345.6},
        {"bvo": 1_055.0, "rule": FloorRule.SKETCHED, "footprint": 211.0, "go": 844.0, "go_res": 844.0},
    ),
    "units": units(
        {"n": 61, "go": 48.0, "tenure": (0, 1, 0), "year": 1962, "pand": "a", "woz": 187_000, "label": "E"},
        {"n": 47, "go": 68.5, "tenure": (0, 1, 0), "year": 1968, "pand": "b", "woz": 203_000, "label": "A+"},
        {"n": 29, "go": 92.0, "tenure": (1, 0, 0), "single": True, "year": 1984, "pand": "c", "x": 123_456},
        {
            "n": 13,
            "go": 124.0,
            "tenure": (1, 0, 0),
            "single": True,
            "year": 1991,
            "pand": "a",
            "woz": 412_000,
        },
        {"n": 8, "go": 171.0, "tenure": (0, 0, 1), "pand": "d", "x": 345_678, "woz": 377_000},
        {"n": 11, "go": 70.0, "tenure": (0.3, 0.4, 0.3), "year": 2030, "pand": "d"},
        {"n": 9, "tenure": (0, 0, 0)},
        {"n": 4, "go": 66.0, "estimated": True},
        {"n": 17, "dwelling": False, "go": 210.0},
    ),
    "play": play(280.5, 16.0),
    "trees": trees((50.2,), (78.4,), (12.5,), (0.0, {"crowned": False}), (33.1, {"trunk": False})),
    "streets": streets(
        {"length": 213.457, "inner": 213.457, "lit": 180.25},
        {"length": 121.003, "inner": 14.5, "border": 107.11, "lit": 96.4},
        {"length": 88.8, "inner": 88.8, "lit": 12.345, "street": False},
        {"length": 150.0, "inner": 150.0, "lit": 150.0, "walkable": False, "main_road": True},
    ),
}


def computed():
    """(id, formula_version, value) of every indicator whose terms are sums over rows or groups of them."""
    facts = area_totals(TABLES, AREA, PARAMETERS, **NOTES)
    return [
        {"id": one.id, "formula_version": one.formula_version, "value": one.measure(facts, PARAMETERS).value}
        for one in indicators().values()
        if of_rows(one.id)
    ]


if __name__ == "__main__":
    lines = ",\n".join(f"  {json.dumps(row)}" for row in computed())
    GOLDEN.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
