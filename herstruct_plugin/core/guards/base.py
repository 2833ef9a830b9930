"""What a guard (randvoorwaarde) is: a balance or a floor of a plan, told beside the scores, never in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from ..indicators.base import Text
from ..indicators.measurement import Measurement, Reason
from ..model.quantities import shares
from ..scenario.stock_account import Account
from ..scoring.parameters import Parameters
from ..scoring.result import AreaResult

THEME_A_WITHOUT_ARROW = "theme_a_without_arrow"


@dataclass(frozen=True)
class GuardValue:
    """One guard of one area under a ledger.

    Attributes:
        value: in ``unit``; None when not available, never NaN.
        reason: why there is no value; None when there is one.
        limit: what the profile allows, in ``unit``; None when it sets no limit.
        breached: whether the plan goes beyond the limit; None without a limit or a value.
        parts: the lines that make up or explain the value, by name; what is unknown is absent.
        flags: remarks that a reader must see.
    """

    value: float | None
    unit: str = ""
    reason: Reason | None = None
    limit: float | None = None
    breached: bool | None = None
    parts: Mapping[str, float] = field(default_factory=dict)
    flags: tuple[str, ...] = ()


@dataclass(frozen=True)
class AreaGuards:
    """All guards of one area, by id, in the order in which they are shown."""

    area_id: str
    values: Mapping[str, GuardValue]

    @property
    def theme_a_without_arrow(self) -> bool:
        """Whether the delta of theme A is shown without arrow: it rests on green that the plan gives up."""
        return any(THEME_A_WITHOUT_ARROW in one.flags for one in self.values.values())


@dataclass(frozen=True)
class GuardFacts:
    """What guards of one area are made of.

    Attributes:
        account: of the housing stock, see ``scenario/stock_account.py``; None when a measure demolishes and
            the dwellings are not known one by one.
        totals: exact integers by name. Differences with the baseline: ``"dwellings"``, ``"corporatie"``
            (2^-32), ``"green_lost"``, ``"green_gained"`` (2^-20 m2). Of the baseline: ``"stock"``
            (dwellings), ``"area"``, ``"ground_seen"``, ``"green_before"`` (2^-20 m2).
        before, after: results of the area without and with the ledger.
        available: names of what was delivered, see ``notes.py``.
        tenure_reason: why dwellings have no owner in the data, when they have none.
        compensated, uncompensated: how many measures that lower the corporation stock here say what comes in
            return elsewhere, and how many do not; ``compensation`` is the number that they name.
    """

    account: Account | None
    totals: Mapping[str, int]
    before: AreaResult
    after: AreaResult
    available: frozenset[str]
    tenure_reason: Reason | None
    compensated: int
    uncompensated: int
    compensation: int
    parameters: Parameters

    def measured(self, indicator: str) -> tuple[Measurement | None, Measurement | None]:
        """The indicator without and with the ledger; None where it was not computed."""
        return self.before.measurements.get(indicator), self.after.measurements.get(indicator)


class Guard:
    """One guard.

    Class attributes (data for help, forms and reports):
        id: never changes. order: place among the guards.
        name, definition, pitfalls: ``{"en": ..., "nl": ...}``.
        unit: of value and limit, ``""`` for a ratio. source: where the definition comes from.
    """

    id: ClassVar[str]
    order: ClassVar[int]
    name: ClassVar[Text]
    definition: ClassVar[Text]
    pitfalls: ClassVar[Text]
    unit: ClassVar[str] = ""
    source: ClassVar[str]

    def of(self, facts: GuardFacts) -> GuardValue:
        """The guard in one area. Subclasses implement it."""
        raise TypeError(f"{self.id} has no value")


def lines_of(account: Account, kind: str) -> dict[str, int]:
    """The entries of one kind that are not 0, by their second name, sorted."""
    return {name: value for (one, name), value in sorted(account.items()) if one == kind and value}


def in_dwellings(entries: Mapping[str, int]) -> dict[str, float]:
    """Entries in 2^-32 dwellings as numbers of dwellings."""
    return {name: shares(value) for name, value in entries.items()}
