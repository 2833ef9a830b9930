"""How much of an area's ground or floor area rests on valid input (settled 17)."""

from __future__ import annotations

from .base import AreaTotals
from .common_terms import BVO, BVO_ESTIMATED, BVO_STAND_IN, BVO_TRUSTED, BVO_UNPLACED, GROUND_SEEN
from .terms import Term

GROUND_COVERAGE: tuple[Term, ...] = (GROUND_SEEN,)
FLOOR_COVERAGE: tuple[Term, ...] = (BVO, BVO_TRUSTED, BVO_STAND_IN, BVO_UNPLACED, BVO_ESTIMATED)


def share_of(part: int, whole: int) -> float:
    """part / whole, at most 1; 1 when there is nothing that could be unknown."""
    return 1.0 if whole <= 0 else min(1.0, part / whole)


def ground_coverage(area: AreaTotals) -> float:
    """Closure of the ground partition: everything but gaps, buildings included, over the area."""
    return share_of(area[GROUND_SEEN.name], area.area)


def floor_coverage(area: AreaTotals) -> float:
    """Gross floor area under rule 1 over all; buildings of unknown floor area weigh their footprint, and
    units that belong to no building their own."""
    unseen = area[BVO_STAND_IN.name] + area[BVO_UNPLACED.name]
    return share_of(area[BVO_TRUSTED.name], area[BVO.name] + unseen)


def floor_flags(area: AreaTotals) -> tuple[str, ...]:
    """``estimated`` when some floor area was made from panden alone (settled 39)."""
    return ("estimated",) if area[BVO_ESTIMATED.name] else ()
