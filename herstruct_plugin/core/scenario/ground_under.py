"""Which ground lies under a polygon, in the middle of a ledger: the partition with the edits made so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from ..model.codes import Ground
from ..model.polygons import polygonal
from ..model.quantities import quantise_area
from .baseline import Baseline
from .records import GroundEdit
from .surfaces import surface_rank

MEMORY = 2_000  # polygons that are remembered


@dataclass(frozen=True)
class GroundPiece:
    """A part of a polygon that lies on one ground polygon or on one edit.

    Attributes:
        geometry: the part; None for the gap, which is the rest.
        area: quantised m2.
        building: footprint of a standing building of the building table.
    """

    geometry: Any
    area: int
    ground: Ground
    public: bool
    green: bool
    paved: float
    main_road: bool
    building: bool


def ground_pieces(baseline: Baseline, edits: Sequence[GroundEdit], geometry: Any) -> list[GroundPiece]:
    """What lies under a polygon within the study area: the latest edits first, then the partition by rank.

    Ground where areas overlap counts once. The pieces, the gap included, add up to the quantised polygon.
    Remembered by the polygon and the edits that touch it: a measure asks the same again at every evaluation.
    """
    touching = [edit for edit in edits if shapely.intersects(edit.geometry, geometry)]
    memory = baseline.cache.setdefault("ground_pieces", {})
    key = (geometry, *touching)  # edits compare by their digest and class
    if key not in memory:
        if len(memory) >= MEMORY:
            memory.clear()
        memory[key] = _ground_pieces(baseline, touching, geometry)
    return list(memory[key])


def _ground_pieces(baseline: Baseline, edits: Sequence[GroundEdit], geometry: Any) -> list[GroundPiece]:
    rest = polygonal(baseline.within_study(geometry))
    total = int(quantise_area(shapely.area(rest)))
    found: list[GroundPiece] = []

    def take(shape: Any, ground: int, *weights: Any) -> None:
        nonlocal rest
        part = polygonal(shapely.intersection(rest, shape))
        area = int(quantise_area(shapely.area(part)))
        if area:
            rest = polygonal(shapely.difference(rest, shape))
            public, green, paved, main_road, building = weights
            flags = bool(main_road), bool(building)
            found.append(
                GroundPiece(part, area, Ground(ground), bool(public), bool(green), float(paved), *flags)
            )

    for edit in reversed(edits):
        if shapely.intersects(edit.geometry, rest):
            weights = edit.public, edit.green, edit.paved, False, edit.building
            take(edit.geometry, edit.ground_class, *weights)
    surfaces = baseline.surfaces
    hit = baseline.partition.tree.query(rest, predicate="intersects")
    for row in hit[np.argsort(_rank(baseline)[hit])]:
        names = ("geometry", "cls", "public", "green", "paved", "main_road", "building")
        take(*(surfaces[name][row] for name in names))
    gap = total - sum(piece.area for piece in found)
    if gap > 0:
        found.append(GroundPiece(None, gap, Ground.GAP, False, False, float("nan"), False, False))
    return found


def _rank(baseline: Baseline) -> Any:
    if "surface_rank" not in baseline.cache:
        baseline.cache["surface_rank"] = surface_rank(baseline.surfaces)
    return baseline.cache["surface_rank"]
