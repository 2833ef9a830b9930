"""Diversity of many draws at once: the formulas of ``entropy`` over the rows of an array."""

from __future__ import annotations

import math

import numpy as np

from ..draws import Floats


def entropies(counts: Floats, classes: int) -> Floats:
    """Normalised entropy of each row of non-negative counts (n, k), with a fixed number of classes."""
    p = counts / counts.sum(axis=1, keepdims=True)
    parts = np.where(p > 0, -p * np.log(np.where(p > 0, p, 1.0)), 0.0)
    return np.clip(parts.sum(axis=1) / math.log(classes), 0.0, 1.0)


def herfindahls(shares: Floats) -> Floats:
    """Sum of squares of each row of shares (n, k)."""
    return np.asarray((shares * shares).sum(axis=1))
