"""Array helpers: shapely calls over two threads, ragged groups, exact integer sums per area."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Any, Protocol, TypeVar

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import Cancelled

SLICE = 4096  # rows a call: short enough to answer a cancel at once, long enough to keep two cores busy
HANDFUL = 16  # numbers that are compared one by one


class Feedback(Protocol):
    """How a long run tells its progress and learns that it was cancelled."""

    def progress(self, fraction: float) -> None:
        """Take the done fraction (0-1)."""

    def cancelled(self) -> bool:
        """Whether the user wants to stop."""
        ...


def check(feedback: Feedback | None, fraction: float | None = None) -> None:
    """Report progress and stop when the user asked to.

    Raises:
        Cancelled: the user stopped the run.
    """
    if feedback is None:
        return
    if feedback.cancelled():
        raise Cancelled
    if fraction is not None:
        feedback.progress(fraction)


@lru_cache(maxsize=1)
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(min(4, os.cpu_count() or 1), thread_name_prefix="herstruct")


def aside() -> ThreadPoolExecutor:
    """A thread for what can be made beside the rest; leaving it waits until that is done."""
    return ThreadPoolExecutor(1, thread_name_prefix="herstruct")


_Item = TypeVar("_Item")
_Made = TypeVar("_Made")


def over_threads(function: Callable[[_Item], _Made], items: Iterable[_Item]) -> list[_Made]:
    """function(item) of each item in order, over threads; for work that releases the GIL."""
    return list(_pool().map(function, items))


def elementwise(
    function: Callable[..., NDArray[Any]],
    *arrays: NDArray[Any],
    prepared: NDArray[Any] | None = None,
    feedback: Feedback | None = None,
) -> NDArray[Any]:
    """function(*arrays) in slices over threads; shapely's ufuncs release the GIL.

    Args:
        function: works element by element, so that slicing cannot change a bit of the result.
        arrays: its arguments, equally long.
        prepared: index of the prepared geometry that each element uses, in sorted order. A prepared geometry
            builds its index at first use and must not be used by two threads at once, so slices end where
            this index changes.
    """
    length = len(arrays[0])
    if length <= SLICE:
        check(feedback)
        return function(*arrays)
    ends = np.arange(SLICE, length + SLICE, SLICE).clip(max=length)
    if prepared is not None:
        last = np.append(np.flatnonzero(np.diff(prepared)) + 1, length)
        ends = np.unique(last[np.searchsorted(last, ends)])
    slices = [slice(start, end) for start, end in zip([0, *ends[:-1]], ends, strict=True)]

    def run(part: slice) -> NDArray[Any]:
        check(feedback)
        return function(*(array[part] for array in arrays))

    return np.concatenate(over_threads(run, slices))


def copies(shapes: NDArray[Any]) -> NDArray[Any]:
    """Geometries of one's own, to prepare: a prepared geometry belongs to one thread, and tables to all."""
    return np.asarray(shapely.set_srid(shapes, shapely.get_srid(shapes)), dtype=object)


def parts_of(shapes: NDArray[Any]) -> tuple[NDArray[Any], NDArray[np.intp]]:
    """(parts, row of the shape of each); shapely 2.1.0 takes no array that cannot be written, ours cannot."""
    found: tuple[NDArray[Any], NDArray[np.intp]] = shapely.get_parts(shapes.copy(), return_index=True)
    return found


def among(values: NDArray[Any], few: Sequence[int]) -> NDArray[np.bool_]:
    """Which values are one of a few numbers: ``np.isin`` for a handful, without its preparations."""
    if len(few) > HANDFUL:
        return np.isin(values, few)
    found = np.zeros(values.shape, dtype=bool)
    for one in few:
        found |= values == int(one)  # a plain number: numpy is slow to understand an IntEnum
    return found


def without(values: NDArray[np.intp], others: NDArray[np.intp]) -> NDArray[np.intp]:
    """The distinct values that are none of the others, sorted: ``np.setdiff1d`` for a handful."""
    return np.array(sorted(set(values.tolist()).difference(others.tolist())), dtype=np.intp)


def corners(shapes: NDArray[Any]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Lower left and upper right corner of the box of each shape, (n, 2) each."""
    bounds = shapely.bounds(shapes).reshape(-1, 4)
    return bounds[:, :2], bounds[:, 2:]


class Groups:
    """Ragged lists: the members of each of ``count`` groups, from pairs (group, member)."""

    def __init__(self, group: NDArray[Any], member: NDArray[Any], count: int) -> None:
        order = np.argsort(group, kind="stable")
        self.members = np.asarray(member)[order]
        self.starts = np.searchsorted(np.asarray(group)[order], np.arange(count + 1))

    def __getitem__(self, group: int) -> NDArray[Any]:
        return self.members[self.starts[group] : self.starts[group + 1]]

    def sizes(self) -> NDArray[np.intp]:
        """Number of members of each group."""
        return np.diff(self.starts)

    def pairs(self, groups: NDArray[Any]) -> tuple[NDArray[np.intp], NDArray[Any]]:
        """(position in ``groups``, member) for all members of the given groups."""
        if len(groups) < 2:  # so do most edits
            some = self[int(groups[0])] if len(groups) else self.members[:0]
            return np.zeros(len(some), dtype=np.intp), some.copy()
        first = self.starts[groups]
        size = self.starts[np.asarray(groups, dtype=np.intp) + 1] - first
        end = size.cumsum()
        position = np.arange(len(groups)).repeat(size)
        return position, self.members[np.arange(len(position)) + (first - end + size).repeat(size)]


def sum_by(index: NDArray[Any], values: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """Exact integer sums of values by index (0 .. count-1)."""
    totals = np.zeros(count, dtype=np.int64)
    np.add.at(totals, index, values)
    return totals
