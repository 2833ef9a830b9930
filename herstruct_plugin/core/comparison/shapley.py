"""Shapley values: what each player adds, on average over all orders in which players can come.

Worths are floats, so they are whole multiples of a power of two: sums and weights are reckoned in exact
integers, and only the quotient is rounded. So shares add up to the difference to the last rounding, a player
that never changes anything gets exactly 0, and equal players get equal shares, in whatever order they come.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

SEED = 20_260_101


@dataclass(frozen=True)
class Shares:
    """Shares by player; ``errors`` are their standard errors, all 0 when the shares are exact."""

    shares: tuple[float, ...]
    errors: tuple[float, ...]


def exact_shares(worth: Sequence[float]) -> Shares:
    """Shares of n players, by definition.

    Args:
        worth: of all 2^n coalitions; bit p of the index tells whether player p takes part.
    """
    players = len(worth).bit_length() - 1
    whole, scale = _integers(worth)
    # of a coalition that the player joins, by its size, out of n!
    weight = [math.factorial(size) * math.factorial(players - 1 - size) for size in range(players)]
    found = []
    for player in range(players):
        bit = 1 << player
        total = sum(
            weight[mask.bit_count()] * (whole[mask | bit] - whole[mask])
            for mask in range(len(whole))
            if not mask & bit
        )
        found.append(total / (math.factorial(players) * scale))
    return Shares(tuple(found), (0.0,) * players)


def orders(players: int, pairs: int) -> list[tuple[int, ...]]:
    """Random orders of players, always the same: ``pairs`` times an order and its reverse."""
    rng = np.random.Generator(np.random.PCG64([SEED, players]))
    found: list[tuple[int, ...]] = []
    for _ in range(pairs):
        one = tuple(rng.permutation(players).tolist())
        found += [one, one[::-1]]
    return found


def coalitions_of(order: Sequence[int]) -> list[int]:
    """The coalitions that an order passes through, as bit masks, from nobody to all."""
    found = [0]
    for player in order:
        found.append(found[-1] | 1 << player)
    return found


def sampled_shares(drawn: Sequence[Sequence[int]], worth: Mapping[int, float]) -> Shares:
    """Shares as means over drawn orders, which still add up exactly.

    Args:
        drawn: orders of all players, in pairs of an order and its reverse; at least two pairs.
        worth: of every coalition that they pass through.
    """
    masks = list(worth)
    whole, scale = _integers([worth[mask] for mask in masks])
    known = dict(zip(masks, whole, strict=True))
    players = len(drawn[0])
    added = [[0] * players for _ in drawn]
    for row, order in zip(added, drawn, strict=True):
        passed = coalitions_of(order)
        for player, before, after in zip(order, passed[:-1], passed[1:], strict=True):
            row[player] = known[after] - known[before]
    shares = [sum(row[player] for row in added) / (len(drawn) * scale) for player in range(players)]
    pairs = np.array(
        [
            [(one + other) / (2 * scale) for one, other in zip(*both, strict=True)]
            for both in zip(added[::2], added[1::2], strict=True)
        ]
    )
    errors = pairs.std(axis=0, ddof=1) / math.sqrt(len(pairs))
    return Shares(tuple(shares), tuple(errors.tolist()))


def _integers(values: Sequence[float]) -> tuple[list[int], int]:
    """(whole numbers, the power of two that they are multiples of one over)."""
    ratios = [one.as_integer_ratio() for one in values]
    scale = max(below for _, below in ratios)
    return [above * (scale // below) for above, below in ratios], scale
