"""I17 Verlichting, bankjes, meubilair: objects at points (indicators.md 8.2)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import Issue
from ..model.codes import Ground
from ..scenario.placed import Spot
from ..scenario.walkable import walkable_near
from .base import Attribute, Intervention, InterventionType, refuse
from .drawn import need, warn
from .drawn_points import drawn_points, free_ids

if TYPE_CHECKING:
    from ..scenario.draft import Draft

KINDS = {"lantaarn": "lamp", "bankje": "bench", "prullenbak": "bin", "fietsenrek": "bicycle_parking"}
COUNTED = ("lantaarn", "bankje")
PATH = 5.0  # m
PATHS = (Ground.VOET, Ground.FIETSPAD, Ground.WOONERF)


class Meubilair(InterventionType):
    """Puts street furniture; lamps light streets, benches are seats, the rest changes no number."""

    code = "I17"
    label = {"en": "Lighting, benches, furniture", "nl": "Verlichting, bankjes, meubilair"}
    step = 8
    geometry = "point"
    attributes = (Attribute("soort", "text", choices=tuple(KINDS), label={"en": "Kind", "nl": "Soort"}),)

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Put the objects."""
        need(measure, draft, "furniture")
        points, issues = drawn_points(measure, draft)
        issues += _site(measure, points, draft)
        if values["soort"] not in COUNTED:
            issues.append(warn("furniture_not_counted", measure, kind=values["soort"]))
        ids = free_ids(measure, draft.baseline.ids("furniture"), len(points))
        kind = KINDS[values["soort"]]
        draft.put("furniture", [Spot(one, point, kind) for one, point in zip(ids, points, strict=True)])
        return issues


def _site(measure: Intervention, points: NDArray[Any], draft: Draft) -> list[Issue]:
    """Whether objects can stand there, and what speaks against it.

    Raises:
        InterventionError: an object in a building or in water.
    """
    around = shapely.union_all(shapely.buffer(points, PATH, quad_segs=8))
    pieces = [one for one in draft.ground_pieces(around) if one.geometry is not None]
    built = np.zeros(len(points), dtype=bool)
    public, path = built.copy(), built.copy()
    for piece in pieces:
        if piece.building or piece.ground in (Ground.PAND, Ground.WATER):
            built |= shapely.contains_properly(piece.geometry, points)
        elif piece.public:
            public |= shapely.covers(piece.geometry, points)
        if piece.ground in PATHS:
            path |= shapely.dwithin(piece.geometry, points, PATH)
    if built.any():
        raise refuse("furniture_in_building", measure, count=int(built.sum()))
    issues = []
    if not public.all():
        issues.append(warn("furniture_not_public", measure, count=int((~public).sum())))
    lines = shapely.STRtree(walkable_near(draft, around, PATH))
    path[lines.query(points, predicate="dwithin", distance=PATH)[0]] = True
    if not path.all():
        issues.append(warn("furniture_far_from_path", measure, count=int((~path).sum()), needed=PATH))
    return issues
