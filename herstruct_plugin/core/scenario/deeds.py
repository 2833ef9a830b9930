"""What each measure of a ledger did to the units, kept for those who account for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from ..interventions.base import Intervention, InterventionType
from .records import Unit

if TYPE_CHECKING:
    from .baseline import Baseline


class UnitChange(NamedTuple):
    """A unit before and after; None where it was not there yet, or is no longer."""

    before: Unit | None
    after: Unit | None


@dataclass(frozen=True, eq=False)
class Deed:
    """What a measure, or one part of a measure in two, did.

    Attributes:
        changes: of units, in the order in which they were made.
        done: whether it was carried out; else there are no changes.
        memory: for what follows from the deed alone, computed once.
    """

    baseline: Baseline
    kind: InterventionType
    measure: Intervention
    changes: tuple[UnitChange, ...]
    done: bool
    memory: dict[Any, Any] = field(default_factory=dict)

    @cached_property
    def values(self) -> Mapping[str, Any]:
        """The measure's attributes with defaults filled in."""
        return self.kind.values(self.measure)
