"""Ground while a measure on it is under way.

What was public counts as public and paved, as it does under the building that may come (product.md 3): work
that is going on earns no credit. The rest is bare and closed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shapely

from ..model.codes import Ground
from ..model.polygons import polygonal
from .base import Intervention

if TYPE_CHECKING:
    from ..scenario.draft import Draft

BLOCK_SITE = {
    "en": "The site is closed off: its green, parking and trees are gone, public ground counts as paved.",
    "nl": "Het bouwterrein is afgesloten: groen, parkeren en bomen zijn weg, openbare grond telt als "
    "verhard.",
}
GROUND_SITE = {
    "en": "The ground is broken up: what was there is gone, public ground counts as paved.",
    "nl": "De grond ligt open: wat er lag is weg, openbare grond telt als verhard.",
}


def close_off(measure: Intervention, shape: Any, draft: Draft, fell: bool = False) -> None:
    """Make the ground under a polygon a building site; ``fell``: its trees go as for a new building."""
    open_ground = [one.geometry for one in draft.ground_pieces(shape) if one.public and not one.building]
    public = polygonal(shapely.intersection(shape, shapely.union_all(open_ground)))
    draft.overlay(measure.id, public, Ground.VERHARD_TERREIN)
    rest = polygonal(shapely.difference(shape, public))
    draft.overlay(measure.id, rest, Ground.ONVERHARD, weights={"public": False})
    if fell:
        draft.fell_trees(shape)
