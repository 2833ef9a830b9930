"""Floor area under uncertain assumptions: the form factor, and floor areas that nobody knows.

Only floor area that was made with the form factor varies with it: buildings by their units (rule 1, and
panden alone) and by the valid ones among them (2b) scale by 1/ff; what a sketch states does not, nor
footprint times layers, but there the GO of the unknown units is what the form factor leaves of the volume.

An unknown unit of a 2b building was taken for the mean of the valid ones. A sum of n such draws from the
valid ones deviates by the square root of n standard deviations; of all unknown units in the area, 2b
buildings have the part that they have in the floor area of buildings with unknown units.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from ..model.codes import FloorRule
from ..model.quantities import quantise_area, square_metres
from ..scoring.parameters import Parameters
from .base import AreaTotals
from .common_terms import BVO, GO, GO_RESIDENTIAL, building_term
from .draws import Draws, Floats
from .relations.sketched_floor import ADDED_BY_UNITS, ADDED_BY_VOLUME, ADDED_SCALED, SKETCHED_FLOOR
from .terms import AdditiveTerm, Rows, Term

BY_UNITS = building_term("bvo_by_units", "bvo", (FloorRule.UNIT_AREAS, FloorRule.ESTIMATED))
SCALED = building_term("bvo_scaled", "bvo", (FloorRule.SCALED_UNITS,))
BY_VOLUME = building_term("bvo_by_volume", "bvo", (FloorRule.FOOTPRINT_TIMES_LAYERS,))
KINDS = ("dwelling", "other")
LEAST = 0.1  # no draw leaves less than this part of a floor area


def _of_kind(kind: str, what: str, value: Callable[[Rows], Any]) -> AdditiveTerm:
    def contribution(rows: Rows, _: Parameters) -> Any:
        mine = rows["dwelling"] if kind == "dwelling" else ~rows["dwelling"]
        return np.where(mine, value(rows), 0)

    return AdditiveTerm(f"units.{kind}_{what}", "units", contribution)


def _valid(rows: Rows) -> Any:
    return np.isfinite(rows["go"]) & ~rows["estimated"]


def _known(rows: Rows) -> Any:
    return np.where(_valid(rows), rows["go"], 0.0)


def _spread_terms(kind: str) -> tuple[AdditiveTerm, ...]:
    """Units of unknown GO, of valid GO, the sum of that (2^-20 m2) and of its square (m4)."""
    return (
        _of_kind(kind, "go_unknown", lambda rows: ~np.isfinite(rows["go"])),
        _of_kind(kind, "go_valid", _valid),
        _of_kind(kind, "go_sum", lambda rows: quantise_area(_known(rows))),
        _of_kind(kind, "go_squares", lambda rows: np.rint(_known(rows) ** 2)),
    )


SPREAD = {kind: _spread_terms(kind) for kind in KINDS}
FLOOR_BAND: tuple[Term, ...] = (
    BY_UNITS,
    SCALED,
    BY_VOLUME,
    SKETCHED_FLOOR,
    BVO,
    GO,
    GO_RESIDENTIAL,
    *(term for terms in SPREAD.values() for term in terms),
)  # what the functions below read


def form_factors(draws: Draws, parameters: Parameters) -> Floats:
    """The form factor of each draw, (n,)."""
    half = draws.widths.form_factor
    return np.clip(parameters.form_factor + half * draws.uniform("form_factor"), 0.1, 1.0)


def bvo_factor(area: AreaTotals, draws: Draws, parameters: Parameters) -> Floats:
    """Gross floor area of each draw over that of the baseline, (n,); 1 where there is none."""
    whole = square_metres(area[BVO.name])
    if whole <= 0:
        return np.ones(draws.count)
    factors = form_factors(draws, parameters)
    made = square_metres(area[BY_UNITS.name] - area[ADDED_BY_UNITS] + _scaled(area))
    change = made * (parameters.form_factor / factors - 1)
    change = change + sum(_unknown(area, draws, kind) for kind in KINDS) / factors
    return np.maximum(1 + change / whole, LEAST)


def go_factor(area: AreaTotals, draws: Draws, parameters: Parameters) -> Floats:
    """Usable floor area (GO) of each draw over that of the baseline, (n,); 1 where there is none."""
    whole = square_metres(area[GO.name])
    if whole <= 0:
        return np.ones(draws.count)
    change = _left_over(area, draws, parameters) + sum(_unknown(area, draws, kind) for kind in KINDS)
    return np.maximum(1 + change / whole, LEAST)


def residential_share(area: AreaTotals, draws: Draws, parameters: Parameters) -> Floats:
    """Residential GO over all GO of each draw, (n,). Asked only where there is GO."""
    whole, homes = square_metres(area[GO.name]), square_metres(area[GO_RESIDENTIAL.name])
    share = homes / whole
    left = _left_over(area, draws, parameters)  # as residential as the rest
    dwellings, others = (_unknown(area, draws, kind) for kind in KINDS)
    total = np.maximum(whole + left + dwellings + others, LEAST * whole)
    return np.clip((homes + share * left + dwellings) / total, 0.0, 1.0)


def unknown_dwellings(area: AreaTotals) -> int:
    """Dwellings of unknown floor area."""
    return area[SPREAD["dwelling"][0].name]


def _scaled(area: AreaTotals) -> int:
    """Floor area under rule 2b, without what a sketch put on it."""
    return area[SCALED.name] - area[ADDED_SCALED]


def _volume(area: AreaTotals) -> int:
    """Floor area by footprint times layers, without what a sketch put on it."""
    return area[BY_VOLUME.name] - area[ADDED_BY_VOLUME]


def _left_over(area: AreaTotals, draws: Draws, parameters: Parameters) -> Floats:
    """Change of the GO of unknown units in buildings known by their volume, m2."""
    change: Floats = square_metres(_volume(area)) * (form_factors(draws, parameters) - parameters.form_factor)
    return change


def _unknown(area: AreaTotals, draws: Draws, kind: str) -> Floats:
    """Change of the GO of unknown units in 2b buildings when they are drawn from the valid ones, m2."""
    unknown, valid, total, squares = (area[term.name] for term in SPREAD[kind])
    scaled, volume = _scaled(area), _volume(area)
    if not unknown or valid < 2 or not scaled:
        return np.zeros(draws.count)
    mean = square_metres(total) / valid
    spread = math.sqrt(max(0.0, squares / valid - mean * mean))
    size = draws.widths.unknown_floor_area * spread * math.sqrt(unknown * scaled / (scaled + volume))
    return size * draws.normal(f"unknown_floor_area.{kind}")
