"""I13 Openstellen groen: closed ground becomes public and stays what it is (indicators.md 8.2).

A schoolyard, allotments or the garden of a block are opened: ground of the same class, as green and as paved
as it was, counts as public space. Entrances along its edge follow from its being public green.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..issues import Issue
from ..model.codes import Ground
from ..model.polygons import polygonal
from ..scenario.ground_under import GroundPiece
from .base import Attribute, Intervention, InterventionType, refuse
from .drawn import SLIVER, drawn_polygon, in_metres, need, warn

if TYPE_CHECKING:
    from ..scenario.draft import Draft

OPENABLE = {
    Ground.ERF,
    Ground.GROEN,
    Ground.GROEN_AGRARISCH,
    Ground.BERM_GROEN,
    Ground.BERM_OVERIG,
    Ground.VERHARD_TERREIN,
    Ground.HALFVERHARD,
    Ground.ONVERHARD,
    Ground.ZAND,
}


class Openstellen(InterventionType):
    """Opens ground to the public; ``openstelling`` is for the report, ground open by day counts as public."""

    code = "I13"
    label = {"en": "Opening up closed green", "nl": "Openstellen groen"}
    step = 2
    geometry = "polygon"
    attributes = (
        Attribute(
            "openstelling",
            "text",
            "altijd",
            choices=("altijd", "overdag"),
            label={"en": "When it is open", "nl": "Openstelling"},
        ),
    )

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Open what is closed under the polygon; the rest stays as it is."""
        need(measure, draft, "ground")
        shape, issues = drawn_polygon(measure, draft)
        pieces = draft.ground_pieces(shape)
        closed = [one for one in pieces if _can_open(one)]
        opened = sum(one.area for one in closed)
        if opened <= SLIVER:
            raise refuse("opening_nothing_closed", measure)
        other = sum(one.area for one in pieces) - opened
        if other > SLIVER:
            issues.append(warn("opening_part_only", measure, area=in_metres(other)))
        alike: dict[tuple[int, bool, float], list[GroundPiece]] = {}
        for one in closed:
            paved = -1.0 if np.isnan(one.paved) else one.paved
            alike.setdefault((int(one.ground), one.green, paved), []).append(one)
        for _, group in sorted(alike.items()):
            whole = polygonal(shapely.union_all([one.geometry for one in group]))
            draft.open_up(measure.id, whole, group[0])
        if not any(one.green for one in closed):
            issues.append(warn("opening_without_green", measure))
        return issues


def _can_open(piece: GroundPiece) -> bool:
    return not piece.public and not piece.building and piece.ground in OPENABLE
