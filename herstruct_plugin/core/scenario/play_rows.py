"""Rows of sketched play places: what each covers that no play place before it does, by area."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..model.partition import Partition
from .objects import NO_ROWS, Edited, unchanged
from .placed import PlayPlace
from .rows import select

if TYPE_CHECKING:
    from .baseline import Baseline


def play_rows_after(baseline: Baseline, places: tuple[PlayPlace, ...]) -> Edited:
    """The ``play`` row table with play places that come after those of the data.

    Only the play places of the data that they meet are looked at: a cell depends on no others.
    """
    given, rows = baseline.neighbourhood.play, baseline.play_rows
    if given is None or rows is None:
        raise TypeError("play places need a layer of play")
    if not places:
        return unchanged(rows)
    shapes = np.array([one.geometry for one in places], dtype=object)
    cache = baseline.cache
    if "play_tree" not in cache:
        cache["play_tree"] = shapely.STRtree(given.geometry)
    near = np.unique(cache["play_tree"].query(shapes, predicate="intersects")[1])
    surfaces = np.append(given.geometry[near], shapes)
    cells = Partition(baseline.areas, surfaces, np.arange(len(surfaces)))
    mine = cells.feature >= len(near)
    return Edited(rows, NO_ROWS, {**select(rows, NO_ROWS), "area": cells.area[mine], "q": cells.q[mine]})
