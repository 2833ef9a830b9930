"""Fixed-point quantities: each contribution is quantised once, every sum is a sum of integers.

Float sums depend on the order of their terms; integer sums do not. So a total that was updated edit by
edit equals a total that was computed afresh, bit for bit.

Units: areas and floor areas in 2^-20 m2 (about one square millimetre), lengths in whole millimetres,
vectors of shares in 2^-32.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Ints = NDArray[np.int64]

AREA_UNIT = 2.0**-20
LENGTH_UNIT = 0.001
SHARE_UNIT = 2.0**-32
ONE_M2 = 1 << 20
ONE_METRE = 1000
ONE = 1 << 32  # a whole dwelling, a share of 1


def quantise_area(square_metres: ArrayLike) -> Ints:
    """Square metres to 2^-20 m2; NaN is not allowed (callers decide what missing means)."""
    return np.rint(np.asarray(square_metres, dtype=np.float64) * ONE_M2).astype(np.int64)


def quantise_length(metres: ArrayLike) -> Ints:
    """Metres to whole millimetres."""
    return np.rint(np.asarray(metres, dtype=np.float64) * ONE_METRE).astype(np.int64)


def quantise_share(share: ArrayLike) -> Ints:
    """Shares (0-1) to 2^-32."""
    return np.rint(np.asarray(share, dtype=np.float64) * ONE).astype(np.int64)


def square_metres(quantity: int) -> float:
    """An area total in m2."""
    return int(quantity) / ONE_M2


def metres(quantity: int) -> float:
    """A length total in m."""
    return int(quantity) / ONE_METRE


def shares(quantity: int) -> float:
    """A total of shares as a number (of dwellings, for instance)."""
    return int(quantity) / ONE


def split_share(weights: ArrayLike) -> Ints:
    """Quantise rows of non-negative weights to vectors that sum to exactly ONE.

    Args:
        weights: array (n, k); a row that sums to 0 or holds NaN stays all zero, which means unknown.

    Returns:
        int64 array (n, k). The rounding rest goes to the largest entry (the first of equals), so that no
        part of a dwelling appears or vanishes.
    """
    values = np.asarray(weights, dtype=np.float64)
    total = values.sum(axis=1)
    known = np.isfinite(total) & (total > 0)
    result = np.zeros(values.shape, dtype=np.int64)
    if known.any():
        rows = quantise_share(values[known] / total[known, None])
        largest = np.argmax(rows, axis=1)
        rows[np.arange(len(rows)), largest] += ONE - rows.sum(axis=1)
        result[known] = rows
    return result


def floor_count(value: float) -> int:
    """Round down to a whole number of dwellings; a hair below a whole number counts as that number."""
    return int(np.floor(value + 1e-9))
