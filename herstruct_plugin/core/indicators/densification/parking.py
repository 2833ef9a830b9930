"""Parking demand by a municipality's own norms.

A dwelling takes the first row of the table that fits it. Of a dwelling whose tenure is a vector of shares
each share takes its own row. A row that asks a tenure or a size fits no dwelling of which that is unknown.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ...model.quantities import ONE, Ints
from ...scoring.parameters import Parameters
from ...scoring.parking_norms import ParkingNorm
from ..terms import AdditiveTerm, Rows


def _fits(rows: Rows, norm: ParkingNorm) -> Any:
    fit = rows["dwelling"].copy()
    if norm.type:
        fit &= rows["single"] == (norm.type == "eengezins")
    if norm.size_min > 0:
        fit &= rows["go"] >= norm.size_min  # an unknown size (NaN) compares false
    if norm.size_max is not None:
        fit &= rows["go"] < norm.size_max
    return fit


def _demand(rows: Rows, parameters: Parameters) -> tuple[Ints, Ints]:
    """(bays in 2^-32, part of the dwelling without a norm in 2^-32) of each row."""
    left = np.where(rows["dwelling"], ONE, 0)
    bays = np.zeros(len(left), dtype=np.int64)
    tenure = {name: rows[name].copy() for name in ("koop", "corporatie", "overig")}
    for norm in parameters.parking_norms:
        fit = _fits(rows, norm)
        taken = np.where(fit, tenure[norm.tenure] if norm.tenure else left, 0)
        for name in [norm.tenure] if norm.tenure else list(tenure):
            tenure[name][fit] = 0
        bays += np.rint(taken * norm.norm).astype(np.int64)
        left -= taken
    return bays, left


NORM_DEMAND = AdditiveTerm(
    "units.norm_demand", "units", lambda rows, parameters: _demand(rows, parameters)[0]
)
WITHOUT_NORM = AdditiveTerm(
    "units.without_norm", "units", lambda rows, parameters: _demand(rows, parameters)[1]
)
