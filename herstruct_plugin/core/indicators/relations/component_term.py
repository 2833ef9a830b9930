"""Totals over components of polygons, followed edit by edit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...model.quantities import Ints
from ..terms import RelationTerm
from .components import AreaComponents
from .ground_of import GroundOf
from .patch_change import Change, EditGroups
from .patch_edits import Memory, NewGreen, NewPolygons, kept_and_order, roads_after
from .patches import Indices, Patchwork

if TYPE_CHECKING:
    from ...scenario.baseline import Baseline
    from ...scenario.state import State
    from ...scoring.parameters import Parameters


SIZE, GROUND, BUILT = range(3)  # columns of weights: quantised m2 whole, quantised m2 in the area, buildings


@dataclass(frozen=True)
class Pieces:
    """The polygons of a relation in a baseline.

    Attributes:
        work: how they connect; ``surfaces`` their rows in ``baseline.surfaces``.
        ground_only: only polygons with ground in an area count there, not all within reach.
    """

    work: Patchwork
    surfaces: Indices
    ground_only: bool = False


class ComponentTerm(RelationTerm):
    """A total over components. Subclasses say which polygons, and what components count for."""

    inputs = frozenset({"ground"})
    names: tuple[str, ...]

    def pieces(self, baseline: Baseline) -> Pieces:
        """The polygons; kept in the baseline's cache by the subclass."""
        raise TypeError(f"{type(self).__name__} has no polygons")

    def counts(self, weights: Ints, parameters: Parameters) -> tuple[int, ...]:
        """What components with these weights (n, 3) count for together, one number a name, exactly.

        Must be additive over components, and nothing for components without ground.
        """
        raise TypeError(f"{type(self).__name__} counts nothing")

    def named(self, totals: list[tuple[int, ...]]) -> dict[str, Ints]:
        """Totals per area as named int64 columns."""
        columns = zip(*totals, strict=True)
        return {name: np.array(one, dtype=np.int64) for name, one in zip(self.names, columns, strict=True)}

    def totals(self, state: State) -> Mapping[str, Ints]:
        """Totals of a state."""
        if state.afresh:
            return self.named(self._afresh(state))
        cache = state.baseline.cache
        if self.name not in cache:
            cache[self.name] = _Base(self, state.baseline)
        base: _Base = cache[self.name]
        return self.named(base.after(state) if self.inputs & state.changed else base.counts)

    def _afresh(self, state: State) -> list[tuple[int, ...]]:
        """Everything again, on the polygons that edits leave."""
        pieces, edits = self.pieces(state.baseline), state.final_edits()
        before, ground = pieces.work, GroundOf(state.baseline, pieces.surfaces)
        new = NewGreen(before, edits, Memory())
        kept, order = kept_and_order(before, new)
        work = before.again(np.append(before.shapes[kept], new.shapes)[order], roads_after(before, edits))
        found = []
        for area in range(state.baseline.count):
            members = work.members[area]
            old, fresh = order[members] < len(kept), order[members] - len(kept)
            weights = np.zeros((len(members), 3), dtype=np.int64)
            weights[:, SIZE] = work.size[members]
            weights[old, GROUND] = ground.members(area, kept[order[members[old]]])
            weights[old, BUILT] = pieces.work.built[kept[order[members[old]]]]
            weights[~old] = _fresh_weights(ground, area, new, fresh[~old])
            found.append(self.counts(_Weighed(pieces, work, area, weights).sums, state.parameters))
        return found


class _Weighed:
    """Components of an area with what they weigh.

    Args:
        weights: of the polygons within the buffer of the area, (n, 3).

    Attributes:
        weights: of the members of the components; ``sums``: of the components.
    """

    def __init__(self, pieces: Pieces, work: Patchwork, area: int, weights: Ints) -> None:
        if pieces.ground_only:
            there = weights[:, GROUND] > 0
            self.weights = weights[there]
            self.components = AreaComponents(work, area, work.members[area][there])
        else:
            self.weights, self.components = weights, AreaComponents.of(work, area)
        self.sums = self.components.sums(self.weights)


class _Base:
    """Components of all areas in the baseline, and their totals in states that differ from it by edits."""

    def __init__(self, term: ComponentTerm, baseline: Baseline) -> None:
        self._term, self._parameters = term, baseline.parameters
        self.pieces = pieces = term.pieces(baseline)
        self._ground = GroundOf(baseline, pieces.surfaces)
        self._areas = []
        for area in range(baseline.count):
            members = pieces.work.members[area]
            ground = self._ground.members(area, members)
            weights = np.column_stack((pieces.work.size[members], ground, pieces.work.built[members]))
            self._areas.append(_Weighed(pieces, pieces.work, area, weights))
        self.counts = [term.counts(one.sums, baseline.parameters) for one in self._areas]

    def after(self, state: State) -> list[tuple[int, ...]]:
        """Totals with the edits of a state: those of the baseline and the effect of each group of edits."""
        found = list(self.counts)
        name = self._term.name
        for group in EditGroups.on(self.pieces.work).of(state.final_edits()):
            if name not in group.memory:
                group.memory[name] = self._effect(group.change)
            for area, effect in group.memory[name]:
                found[area] = tuple(was + more for was, more in zip(found[area], effect, strict=True))
        return found

    def _effect(self, change: Change) -> list[tuple[int, tuple[int, ...]]]:
        """(area, what its totals gain) for the areas where something changes."""
        found = []
        for area in change.areas():
            fresh = change.fresh(area)
            weights = _fresh_weights(self._ground, area, change.new, fresh)
            if self.pieces.ground_only:
                there = weights[:, GROUND] > 0
                fresh, weights = fresh[there], weights[there]
            base = self._areas[area]
            again = base.components.after(change, fresh)
            gone = base.sums[again.touched]
            if gone[:, GROUND].any() or weights[:, GROUND].any():
                come = again.sums(base.weights[again.rows], weights)
                counts = (self._term.counts(one, self._parameters) for one in (gone, come))
                found.append((area, tuple(more - less for less, more in zip(*counts, strict=True))))
        return found


def _fresh_weights(ground: GroundOf, area: int, new: NewPolygons, fresh: Indices) -> Ints:
    return np.column_stack((new.size[fresh], ground.parts(area, new, fresh), new.built[fresh]))
