"""Diversity of counts: Shannon entropy and Herfindahl, from exact integers."""

from __future__ import annotations

import math
from collections.abc import Sequence


def entropy(counts: Sequence[int]) -> float:
    """-sum p ln p with 0 ln 0 = 0, natural logarithm; ``fsum`` makes it independent of the order.

    Args:
        counts: non-negative integers of which at least one is positive.
    """
    total = sum(counts)
    return max(0.0, math.fsum(-(count / total) * math.log(count / total) for count in counts if count))


def normalised_entropy(counts: Sequence[int], classes: int) -> float:
    """-sum p ln p / ln K with 0 ln 0 = 0, natural logarithm and a fixed K.

    Args:
        counts: non-negative integers of which at least one is positive.
        classes: K, also when some classes are empty.

    Returns:
        0 (one class) to 1 (all equal). ``fsum`` makes it independent of the order of the classes.
    """
    return min(1.0, entropy(counts) / math.log(classes))


def herfindahl(counts: Sequence[int]) -> float:
    """Sum of squared shares; one exact integer division."""
    total = sum(counts)
    return sum(count * count for count in counts) / (total * total)
