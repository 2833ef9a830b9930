"""Seeded draws of what is uncertain where totals become values (indicators.md 7.3).

Parameters vary at the reduction only, never geometry (architecture 5.9). A stream of draws belongs to an area
id and the name of a parameter and to nothing else: it does not change with other areas, other parameters or
an order, and a baseline and a scenario of one area see the same draws ("common random numbers").
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

SEED = "HerStruct 1"  # raised only when a band is meant to change
DRAWS = 500

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Widths:
    """How far each parameter may lie from what it was taken to be; 0 (weights: None) fixes it.

    Attributes:
        form_factor: half width around the profile's form factor (0.80: U(0.75, 0.85)).
        record_share: half width of a rounded CBS share of a buurt; square_share: of a 100 m square.
        square_count: half width of a rounded CBS count in a square, in dwellings.
        unknown_floor_area: spread of unknown floor areas, in standard deviations of the known ones.
        crown: half width, as a share of a crown's diameter; up to 0.2, between which the areas are known.
        goalposts: half width of either end of the breakpoints, as a share of their span.
        weights: Dirichlet(weights * w) within a group and over the groups.
    """

    form_factor: float = 0.05
    record_share: float = 0.005
    square_share: float = 0.05
    square_count: float = 2.5
    unknown_floor_area: float = 1.0
    crown: float = 0.2
    goalposts: float = 0.1
    weights: float | None = 5.0


USUAL = Widths()


class Draws:
    """The draws of one area: arrays of ``count`` entries, the same whenever they are asked for.

    Attributes:
        widths: how far parameters vary.
        count: number of draws, n.
        cache: for arrays that several indicators of the area share.
    """

    def __init__(self, area_id: str, widths: Widths = USUAL, count: int = DRAWS) -> None:
        self.widths = widths
        self.count = count
        self.cache: dict[Any, Any] = {}
        self._area_id = area_id

    def uniform(self, name: str) -> Floats:
        """U(-1, 1) of a parameter, (n,); multiply by its half width."""
        return self._kept(("uniform", name), lambda: 2.0 * self._stream(name).random(self.count) - 1.0)

    def normal(self, name: str) -> Floats:
        """N(0, 1) of a parameter, (n,)."""
        return self._kept(("normal", name), lambda: self._stream(name).standard_normal(self.count))

    def weight(self, name: str, weight: float) -> Floats:
        """Weights of one member, (n,): divided by the sum over all members they are Dirichlet distributed
        around the given weights, whichever members there are."""
        if self.widths.weights is None:
            return np.full(self.count, weight)
        shape = self.widths.weights * weight
        return np.asarray(self._stream(name).standard_gamma(shape, self.count))

    def between(self, name: str, half_width: float, points: Sequence[tuple[float, float]]) -> Floats:
        """Values of a quantity that is known at some settings of a parameter, (n,); linear in between.

        Args:
            name: of the parameter.
            half_width: the parameter lies within this of 0.
            points: (setting - usual setting, value), settings ascending and reaching to both ends.
        """
        settings, values = zip(*points, strict=True)
        return np.asarray(np.interp(self.uniform(name) * half_width, settings, values))

    def _stream(self, name: str) -> np.random.Generator:
        digest = hashlib.sha256(f"{SEED}\0{self._area_id}\0{name}".encode()).digest()
        return np.random.Generator(np.random.PCG64(int.from_bytes(digest[:16], "big")))

    def _kept(self, key: Any, made: Any) -> Floats:
        if key not in self.cache:
            self.cache[key] = made()
        return np.asarray(self.cache[key])
