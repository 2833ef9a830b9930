"""Totals that several indicators share. Names of totals are ``<table>.<what>``.

The footprints G come from the ground partition (settled 32): the session makes its cells from the buildings
even when no ground layer was delivered, so ``GROUND_SEEN`` then covers the buildings only.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..model.codes import FloorRule, Ground
from ..model.floor_area import MINIMUM_GO
from ..model.quantities import ONE, quantise_area
from ..model.vector import among
from ..scoring.parameters import Parameters
from .terms import AdditiveTerm, Rows

TRUSTED_RULES = (FloorRule.UNIT_AREAS, FloorRule.NO_UNITS, FloorRule.SKETCHED)


def scaled(quantity: Any, share: Any) -> Any:
    """A share (0-1) of each quantity, rounded to whole units."""
    return np.rint(np.asarray(quantity) * np.asarray(share)).astype(np.int64)


def ground_where(name: str, where: Any) -> AdditiveTerm:
    """Area of the ground cells, outside the buildings, for which ``where(rows)`` holds."""

    def contribution(rows: Rows, _: Parameters) -> Any:
        return np.where(where(rows) & ~rows["building"], rows["q"], 0)

    return AdditiveTerm(f"ground.{name}", "ground", contribution)


def class_area(ground: Ground) -> AdditiveTerm:
    """Area of one ground class (g_c)."""
    code = int(ground)  # numpy is slow to understand an IntEnum
    return ground_where(ground.name.lower(), lambda rows: rows["cls"] == code)


def building_term(name: str, column: str, rules: tuple[FloorRule, ...]) -> AdditiveTerm:
    """Sum of f_p times a column of the buildings whose floor area has one of the rules."""

    def contribution(rows: Rows, _: Parameters) -> Any:
        return np.where(among(rows["bvo_rule"], rules), scaled(rows[column], rows["share"]), 0)

    return AdditiveTerm(f"buildings.{name}", "buildings", contribution)


def dwelling_term(name: str, value: Any) -> AdditiveTerm:
    """Sum of ``value(rows)`` over the dwellings."""

    def contribution(rows: Rows, _: Parameters) -> Any:
        return np.where(rows["dwelling"], value(rows), 0)

    return AdditiveTerm(f"units.{name}", "units", contribution)


GROUND_SEEN = AdditiveTerm(
    "ground.seen",
    "ground",
    lambda rows, _: np.where((rows["cls"] != int(Ground.GAP)) | rows["building"], rows["q"], 0),
)
FOOTPRINT = AdditiveTerm(
    "ground.footprint", "ground", lambda rows, _: np.where(rows["building"], rows["q"], 0)
)
PUBLIC = ground_where("public", lambda rows: rows["public"])
TAKEN_PUBLIC = AdditiveTerm("ground.taken_public", "ground", lambda rows, _: rows["taken_public"])
GREEN_PUBLIC = ground_where("green_public", lambda rows: rows["public"] & rows["green"])
WATER = class_area(Ground.WATER)
PARKING = class_area(Ground.PARKEERVLAK)


def _added(column: str) -> AdditiveTerm:
    """Sum of f_p times a number that measures add to buildings, in 2^-32."""
    return AdditiveTerm(
        f"buildings.{column}", "buildings", lambda rows, _: scaled(rows[column] * ONE, rows["share"])
    )


ADDED_BAYS, ADDED_DOORS = _added("bays"), _added("doors")

KNOWN_RULES = tuple(rule for rule in FloorRule if rule is not FloorRule.UNKNOWN)
BVO = building_term("bvo", "bvo", KNOWN_RULES)
BVO_TRUSTED = building_term("bvo_trusted", "bvo", TRUSTED_RULES)
BVO_ESTIMATED = building_term("bvo_estimated", "bvo", (FloorRule.ESTIMATED,))
# What a building without any floor area would weigh: its footprint, so that coverage falls.
BVO_STAND_IN = building_term("bvo_stand_in", "footprint", (FloorRule.UNKNOWN,))


def _unplaced_floor(rows: Rows, parameters: Parameters) -> Any:
    go = np.where(np.isfinite(rows["go"]), rows["go"], MINIMUM_GO)
    return quantise_area(go * (1 - rows["placed"]) / parameters.form_factor)


# Gross floor area of units in no pand of the data: left out, so that coverage falls (settled 27).
BVO_UNPLACED = AdditiveTerm("units.bvo_unplaced", "units", _unplaced_floor)
GO = building_term("go", "go", KNOWN_RULES)
GO_RESIDENTIAL = building_term("go_res", "go_res", KNOWN_RULES)

DWELLINGS = dwelling_term("dwellings", lambda rows: np.ones(len(rows["dwelling"]), dtype=np.int64))
TENURE_KNOWN = dwelling_term("tenure_known", lambda rows: rows["known"])
