"""Net blocks: ground and buildings between streets, wide water and rail (indicators.md 1.6, settled 36a).

A block is a connected component, among the surfaces with ground in an area, of the relation "within 1 m of
each other", when it holds at least one pand. Streets are no part of it: carriageways, woonerven (which carry
cars), parking ground, cycle paths, footways and verges; nor are water more than 6 m wide (effective width,
settled 51) and rail. Banks (oever) are ground like any other. Gaps hold no ground.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...model.codes import Ground
from ...model.quantities import Ints
from ...scenario.records import GroundEdit
from ...scenario.surfaces import effective_width
from .component_term import BUILT, GROUND, ComponentTerm, Pieces
from .components import AreaComponents
from .ground_of import GroundOf
from .patches import Patchwork, Roads

if TYPE_CHECKING:
    from ...scenario.baseline import Baseline
    from ...scoring.parameters import Parameters

NET_LAND = "net_blocks.ground"
WIDE_WATER = 6_000  # mm
CLOSE = 1_000  # mm between surfaces of one block
STREETS = frozenset(
    {
        Ground.RIJBAAN,
        Ground.WOONERF,
        Ground.PARKEERVLAK,
        Ground.FIETSPAD,
        Ground.VOET,
        Ground.BERM_GROEN,
        Ground.BERM_OVERIG,
    }
)


def _joins(edit: GroundEdit) -> bool:
    """Whether an edit makes ground that may be part of a block."""
    if edit.ground_class == Ground.WATER:
        return bool(effective_width(np.array([edit.geometry], dtype=object))[0] <= WIDE_WATER)
    return edit.building or edit.ground_class not in STREETS


def block_pieces(baseline: Baseline) -> Pieces:
    """The surfaces of a baseline that may be part of a block, made once."""
    found: Pieces | None = baseline.cache.get("block_pieces")
    if found is None:
        found = baseline.cache["block_pieces"] = _made(baseline)
    return found


def _made(baseline: Baseline) -> Pieces:
    surfaces = baseline.surfaces
    part = ~np.isin(surfaces["cls"], [int(one) for one in STREETS]) & ~surfaces["rail"]
    water = np.flatnonzero(surfaces["cls"] == Ground.WATER)
    part[water] = effective_width(surfaces["geometry"][water]) <= WIDE_WATER
    rows = np.flatnonzero(part & ~shapely.is_empty(surfaces["geometry"]))
    nothing = np.zeros(0, dtype=object)
    work = Patchwork(
        surfaces["geometry"][rows],
        Roads(nothing, shapely.STRtree(nothing)),
        baseline.areas,
        0.0,
        CLOSE,
        joins=_joins,
        built=surfaces["building"][rows] | (surfaces["cls"][rows] == Ground.PAND),
    )
    return Pieces(work, rows, ground_only=True)


class NetBlocksTerm(ComponentTerm):
    """Quantised ground of the net blocks of each area, footprints included."""

    name = "net_blocks"
    names = (NET_LAND,)

    def pieces(self, baseline: Baseline) -> Pieces:
        """The surfaces between streets."""
        return block_pieces(baseline)

    def counts(self, weights: Ints, parameters: Parameters) -> tuple[int, ...]:
        """Ground of the components with a pand."""
        return (int(weights[weights[:, BUILT] > 0, GROUND].sum()),)


NET_BLOCKS = NetBlocksTerm()


def blocks_of(baseline: Baseline, area: int) -> dict[str, str]:
    """Block of each building with ground in an area: the lowest id among the buildings of the block."""
    if baseline.buildings is None:
        return {}
    pieces = block_pieces(baseline)
    members = pieces.work.members[area]
    ground = GroundOf(baseline, pieces.surfaces).members(area, members)
    members = members[ground > 0]
    label = AreaComponents(pieces.work, area, members).label
    ids: NDArray[Any] = baseline.buildings["building_id"]
    found: dict[str, str] = {}
    named: dict[int, str] = {}
    for surface, block in zip(pieces.surfaces[members].tolist(), label.tolist(), strict=True):
        if surface < len(ids):  # buildings come first among the surfaces, in the order of their ids
            found[str(ids[surface])] = named.setdefault(block, str(ids[surface]))
    return found


def unit_blocks_of(baseline: Baseline, area: int) -> dict[str, str]:
    """Block of each unit of an area: that of the first of its buildings that has one."""
    if baseline.units is None or baseline.rows_of_unit is None or baseline.unit_rows is None:
        return {}
    blocks, found = blocks_of(baseline, area), {}
    unit, row = baseline.rows_of_unit.pairs(np.arange(len(baseline.units["unit_id"])))
    for one in unit[baseline.unit_rows["area"][row] == area]:
        block = next((blocks[pand] for pand in baseline.units["building_ids"][one] if pand in blocks), None)
        if block is not None:
            found[str(baseline.units["unit_id"][one])] = block
    return found
