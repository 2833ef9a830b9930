"""Tenure under the rounding of published figures.

Dwellings with their own tenure (T1, T2, sketches) are certain. All dwellings of a 100 m square (T3) rest on
one published figure, all dwellings with the vector of one record (T4) on another; the error of each is drawn
once per figure, not per dwelling. What is perturbed are the shares at the reduction, as they were made:

* square: owner-occupied share +-5 points, corporation count +-2.5 dwellings of those that rest on the square
  here, at most what is rented; the other landlords have the rest;
* record: each share +-0.5 points, never below 0, brought back to a sum of 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...model.codes import Tenure, TenureLevel
from ...model.quantities import ONE, Ints
from ...scenario.rows import Rows
from ..base import AreaTotals
from ..draws import Draws, Floats
from .terms import tenure_counts

FIGURES = "tenure_figures"  # name of the note that holds an area's figures
SIDE = 100_000  # mm, of a square
ROUNDED = (TenureLevel.T3, TenureLevel.T4)


@dataclass(frozen=True)
class TenureFigures:
    """The published figures on which dwellings of one area rest, j of them, sorted.

    Attributes:
        level: (j,) TenureLevel.T3 or T4. place: (j, 2) lower left corner in squares; 0 for records.
        vector: (j, 3) in 2^-32. dwellings: (j,) number that rest on the figure here.
    """

    level: Ints
    place: Ints
    vector: Ints
    dwellings: Ints

    def names(self) -> list[str]:
        """What identifies each figure, so that a sketch elsewhere does not change its error."""
        columns = np.column_stack((self.level, self.place, self.vector)).tolist()
        return [".".join(map(str, row)) for row in columns]


def figures_of(rows: Rows, count: int) -> list[TenureFigures]:
    """The figures of each area, from all unit rows."""
    vector = np.column_stack([rows[name] for name in ("koop", "corporatie", "overig")])
    mine = np.flatnonzero(rows["dwelling"] & vector.any(axis=1) & np.isin(rows["level"], ROUNDED))
    level = rows["level"][mine].astype(np.int64)
    places = np.column_stack((rows["x"][mine], rows["y"][mine])) // SIDE
    places[level != TenureLevel.T3] = 0
    keys = np.column_stack((rows["area"][mine].astype(np.int64), level, places, vector[mine]))
    keys, dwellings = np.unique(keys, axis=0, return_counts=True)
    ends = np.searchsorted(keys[:, 0], np.arange(count + 1))
    return [
        TenureFigures(
            keys[start:end, 1],
            keys[start:end, 2:4],
            keys[start:end, 4:],
            dwellings[start:end].astype(np.int64),
        )
        for start, end in pairwise(ends.tolist())
    ]


def tenure_draws(area: AreaTotals, draws: Draws) -> Floats | None:
    """Shares of koop, corporatie and overig of each draw, (n, 3); None when no published figure acts on them.

    Asked only where some tenure is known.
    """
    figures = _figures(area)
    if figures is None:
        return None
    totals = np.array(tenure_counts(area), dtype=np.int64)
    certain = (totals - (figures.vector * figures.dwellings[:, None]).sum(axis=0)) / ONE
    counts = np.maximum(certain, 0.0) + np.einsum("j,jnk->nk", figures.dwellings, _vectors(figures, draws))
    shares: Floats = counts / counts.sum(axis=1, keepdims=True)
    return shares


def varied_share(area: AreaTotals, draws: Draws, tenure: Tenure) -> Floats | None:
    """The share of one tenure of each draw, (n,); None when no published figure acts on it."""
    shares = tenure_draws(area, draws)
    return None if shares is None else shares[:, tenure]


def concentrated_draws(area: AreaTotals, draws: Draws, part: int, whole: int) -> Floats | None:
    """Change of the number of dwellings in squares with more than part/whole corporation housing, (n,).

    None when no square acts on it. Dwellings that are judged by their surroundings stay as they are.
    """
    figures = _figures(area)
    squares = None if figures is None else np.flatnonzero(figures.level == TenureLevel.T3)
    if figures is None or squares is None or not len(squares):
        return None
    rounding = 2 * whole / ONE  # as the term itself compares
    now = _vectors(figures, draws)[squares, :, Tenure.CORPORATIE] * whole - part > rounding
    before = figures.vector[squares, Tenure.CORPORATIE] / ONE * whole - part > rounding
    change: Floats = figures.dwellings[squares] @ (now.astype(np.float64) - before[:, None])
    return change


def _figures(area: AreaTotals) -> TenureFigures | None:
    found = area.notes.get(FIGURES)
    return found if isinstance(found, TenureFigures) and len(found.dwellings) else None


def _vectors(figures: TenureFigures, draws: Draws) -> NDArray[np.float64]:
    """(j, n, 3) shares of each figure in each draw; all that depends on the figures is in the name."""
    if FIGURES not in draws.cache:
        made = [
            _square(vector, dwellings, name, draws)
            if level == TenureLevel.T3
            else _record(vector, name, draws)
            for level, vector, dwellings, name in zip(
                figures.level, figures.vector / ONE, figures.dwellings, figures.names(), strict=True
            )
        ]
        draws.cache[FIGURES] = np.stack(made)
    return np.asarray(draws.cache[FIGURES])


def _square(vector: Any, dwellings: int, name: str, draws: Draws) -> Floats:
    widths = draws.widths
    owned = vector[Tenure.KOOP] + widths.square_share * draws.uniform(f"tenure.{name}.koop")
    owned = np.clip(owned, 0.0, 1.0)
    count = widths.square_count * draws.uniform(f"tenure.{name}.corporatie")
    corporation = np.clip(vector[Tenure.CORPORATIE] + count / dwellings, 0.0, 1.0 - owned)
    return np.column_stack((owned, corporation, 1.0 - owned - corporation))


def _record(vector: Any, name: str, draws: Draws) -> Floats:
    errors = [draws.uniform(f"tenure.{name}.{one.name.lower()}") for one in Tenure]
    moved = np.maximum(vector + draws.widths.record_share * np.column_stack(errors), 0.0)
    shares: Floats = moved / moved.sum(axis=1, keepdims=True)
    return shares
