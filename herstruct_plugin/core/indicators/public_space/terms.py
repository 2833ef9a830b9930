"""Totals of public space.

``PUBLIC_STAR`` (PUB*) adds what sketched buildings took of public ground, which counts as paved: building on
asphalt earns no credit (product rules).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ...model.codes import Ground
from ...model.quantities import quantise_length
from ...scoring.parameters import Parameters
from ..base import AreaTotals
from ..common_terms import PUBLIC, TAKEN_PUBLIC, class_area, ground_where, scaled
from ..coverage import ground_coverage
from ..terms import AdditiveTerm, Rows, Term


def _open_public(rows: Rows) -> Any:
    return rows["public"] & ~rows["building"]


def _paved(rows: Rows, _: Parameters) -> Any:
    known = _open_public(rows) & np.isfinite(rows["paved"])
    weight = np.where(known, rows["paved"], 0.0)
    return scaled(rows["q"], weight)


def _wide(rows: Rows, parameters: Parameters) -> Any:
    wide_enough = rows["width"] >= quantise_length(parameters.footway_width)
    return np.where((rows["cls"] == int(Ground.VOET)) & ~rows["building"] & wide_enough, rows["q"], 0)


PAVED = AdditiveTerm("ground.paved", "ground", _paved)
PAVED_UNKNOWN = ground_where("paved_unknown", lambda rows: rows["public"] & ~np.isfinite(rows["paved"]))
PARKING_PUBLIC = ground_where(
    "parking_public", lambda rows: rows["public"] & (rows["cls"] == int(Ground.PARKEERVLAK))
)
CARRIAGEWAY = class_area(Ground.RIJBAAN)
WOONERF = class_area(Ground.WOONERF)
CYCLEWAY = class_area(Ground.FIETSPAD)
FOOTWAY = class_area(Ground.VOET)
FOOTWAY_WIDE = AdditiveTerm("ground.footway_wide", "ground", _wide)
FOOTWAY_NO_WIDTH = ground_where(
    "footway_no_width", lambda rows: (rows["cls"] == int(Ground.VOET)) & (rows["width"] < 0)
)
MAIN_ROAD = ground_where("main_road", lambda rows: rows["main_road"])
PLAY = AdditiveTerm("play.area", "play", lambda rows, _: rows["q"])

PUBLIC_STAR: tuple[Term, ...] = (PUBLIC, TAKEN_PUBLIC)


def public_star(area: AreaTotals) -> int:
    """PUB*: public ground, and formerly public ground under sketched buildings."""
    return area[PUBLIC.name] + area[TAKEN_PUBLIC.name]


def partly_known(area: AreaTotals, unknown: int, whole: int) -> float:
    """Ground coverage, lowered by the part of ``whole`` that is unknown."""
    return ground_coverage(area) * ((whole - unknown) / whole if whole else 1.0)
