"""Segregation of tenure between the panden or squares of an area (indicators.md B6-B8, B12; settled 4-5, 60).

Units of segregation: the pand to which a dwelling belongs where tenure is known per dwelling or pand (T1,
T2), the square of 100 m where it comes in squares (T3) or the profile says so. In an area whose tenure mostly
comes in squares every dwelling belongs to its square, new ones too. Dwellings of which only the buurt is
known (T4), of unknown tenure or without a pand are in no unit.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...model.codes import TenureLevel
from ...model.quantities import ONE, Ints
from ...scenario.rows import Rows
from .grouped import NO_GROUP, Changed, GroupedBase, GroupedTerm, Grouping, GroupSums, square_keys

CLASSES = ("koop", "corporatie", "overig")  # in the order of codes.Tenure
KOOP, CORPORATIE = 0, 1
SPREAD_UNIT = 2.0**-40  # of sums of dwellings times entropy
FINER = 1 << 8  # of sums of dwellings times a share, finer than members: 2^-40
UNITS, SPREAD = "segregation.units", "segregation.spread"
MEMBERS = tuple(f"segregation.{name}" for name in CLASSES)
ISOLATION, EXPOSURE = "segregation.isolation", "segregation.exposure"
ABOVE = tuple((f"segregation.{name}_above", f"segregation.all_above_{name}") for name in CLASSES)
MONO, MONO_JUDGED = "mono.dwellings", "mono.judged"
MONO_PART, MONO_WHOLE = 4, 5  # a unit of one tenure: at least four fifths


@lru_cache(maxsize=1 << 16)
def spread(*sums: int) -> int:
    """t_u * E_u of a unit, in ``SPREAD_UNIT``, from its sums by class in 2^-32."""
    total = sum(sums)
    return round(math.fsum(one * math.log(total / one) for one in sums if one) / (ONE * SPREAD_UNIT))


class SegregationTerm(GroupedTerm):
    """Totals per area over its units: their number, members by class, t_u * E_u, x_u² / t_u and
    x_u * y_u / t_u (these three in 2^-40), and per class the members of that class and of all classes in
    units where its share is above that of the area, of which D is made exactly; dwellings of T1 and T2 in a
    unit, and those of them in units where one class has at least four fifths (in 2^-32)."""

    name = "segregation"
    names = (UNITS, *MEMBERS, SPREAD, ISOLATION, EXPOSURE, MONO_JUDGED, MONO)

    def keys(self, rows: Rows, grouping: Grouping) -> Ints:
        """Squares for T3, in areas of squares and where the profile says so, panden for the others."""
        level = rows["level"]
        square = (level == TenureLevel.T3) | grouping.by_square[rows["area"]]
        if grouping.parameters.segregation_unit == "square":
            square[:] = True
        known = rows["dwelling"] & (level >= TenureLevel.T1) & (level <= TenureLevel.T3)
        known &= rows["koop"] + rows["corporatie"] + rows["overig"] > 0
        keys = np.where(known & square, square_keys(rows), NO_GROUP)
        by_pand = np.flatnonzero(known & ~square)
        keys[by_pand] = grouping.codes.of(rows["pand"][by_pand])
        return keys

    def weights(self, rows: Rows) -> Ints:
        """Tenure vectors, and the same of dwellings with a tenure of their own (T1, T2) only."""
        vectors = np.column_stack([rows[name] for name in CLASSES])
        own = rows["level"] <= TenureLevel.T2
        return np.hstack((vectors, vectors * own[:, None]))

    def contributions(self, sums: Ints) -> Ints:
        """Pure functions of the members of one unit, quantised once."""
        made = np.zeros((len(sums), len(self.names)), dtype=np.int64)
        members, own = sums[:, :3], sums[:, 3:]
        total = members.sum(axis=1)
        made[:, 0] = total > 0
        made[:, 1:4] = members
        mixed = np.flatnonzero((members > 0).sum(axis=1) > 1)
        made[mixed, 4] = [spread(*row) for row in members[mixed].tolist()]
        share = members[:, CORPORATIE] / np.maximum(total, 1)
        made[:, 5] = np.rint(members[:, CORPORATIE] * share * FINER)
        made[:, 6] = np.rint(members[:, KOOP] * share * FINER)
        made[:, 7] = own.sum(axis=1)
        made[:, 8] = np.where(_of_one_tenure(own, made[:, 7]), made[:, 7], 0)
        return made

    def further(self, totals: dict[str, Ints], groups: GroupSums) -> None:
        """Members of units above the share of their area."""
        whole = groups.sums[:, :3].sum(axis=1)
        for column, (own, everyone) in enumerate(ABOVE):
            share = _shares(totals, column)[groups.area]
            above = groups.sums[:, column] / whole > share
            for name, values in ((own, groups.sums[:, column]), (everyone, whole)):
                totals[name] = np.zeros_like(totals[UNITS])
                np.add.at(totals[name], groups.area[above], values[above])

    def updated(self, totals: dict[str, Ints], base: GroupedBase, changed: Changed) -> None:
        """From the ranked units of the baseline, less those that changed, and with what these became."""
        ranked: tuple[_Ranked, ...] = base.kept.get("ranked", ())
        if not ranked:
            count = len(totals[UNITS])
            ranked = tuple(_Ranked.of(base.groups, column, count) for column in range(len(CLASSES)))
            base.kept["ranked"] = ranked
        areas = np.unique(changed.area)
        sums, at = np.concatenate((changed.before, changed.after)), np.tile(changed.area, 2)
        sign = np.repeat((-1, 1), len(changed.area))
        whole = sums[:, :3].sum(axis=1)
        there = np.flatnonzero(whole)
        sums, at, sign, whole = sums[there], at[there], sign[there], whole[there]
        for column, (own, everyone) in enumerate(ABOVE):
            totals[own], totals[everyone] = totals[own].copy(), totals[everyone].copy()
            share = _shares(totals, column)
            totals[own][areas], totals[everyone][areas] = ranked[column].above(areas, share[areas])
            above = np.flatnonzero(sums[:, column] / whole > share[at])
            np.add.at(totals[own], at[above], sign[above] * sums[above, column])
            np.add.at(totals[everyone], at[above], sign[above] * whole[above])


def _of_one_tenure(members: Ints, total: Ints) -> Any:
    """Whether one class has at least four fifths.

    Each part of a vector may be two units off by rounding: that much may be lacking.
    """
    lacking = MONO_PART * total - MONO_WHOLE * members.max(axis=1, initial=0)
    return lacking <= 2 * MONO_WHOLE * (total // ONE)


def _shares(totals: dict[str, Ints], column: int) -> NDArray[np.float64]:
    """Share of a class in each area; above 1 where nobody is."""
    whole = sum(totals[name] for name in MEMBERS)
    return np.where(whole > 0, totals[MEMBERS[column]] / np.maximum(whole, 1), 2.0)


@dataclass(frozen=True)
class _Ranked:
    """Units of the baseline by area, then share of a class, with running sums of that class and of all."""

    share: NDArray[np.float64]
    starts: NDArray[np.intp]
    own: Ints
    everyone: Ints

    @staticmethod
    def of(groups: GroupSums, column: int, areas: int) -> _Ranked:
        whole = groups.sums[:, :3].sum(axis=1)
        share = groups.sums[:, column] / whole
        order = np.lexsort((share, groups.area))
        return _Ranked(
            share[order],
            np.searchsorted(groups.area, np.arange(areas + 1)),
            np.append(0, np.cumsum(groups.sums[order, column])),
            np.append(0, np.cumsum(whole[order])),
        )

    def above(self, areas: NDArray[np.intp], shares: NDArray[np.float64]) -> tuple[Ints, Ints]:
        """Members of the class and of all classes in the units of each area above a share."""
        ends = self.starts[areas + 1]
        first = np.array(
            [
                start + np.searchsorted(self.share[start:end], share, side="right")
                for start, end, share in zip(self.starts[areas], ends, shares, strict=True)
            ],
            dtype=np.intp,
        )
        return self.own[ends] - self.own[first], self.everyone[ends] - self.everyone[first]


SEGREGATION = SegregationTerm()
