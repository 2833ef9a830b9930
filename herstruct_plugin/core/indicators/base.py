"""What every indicator is: a formula over terms, with its names, unit, sources and formula version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .draws import Draws, Floats
from .measurement import Measurement, Reason, missing
from .terms import Term

if TYPE_CHECKING:
    from ..scoring.parameters import Parameters

Text = Mapping[str, str]  # {"en": ..., "nl": ...}


@dataclass(frozen=True)
class AreaTotals:
    """All totals of one area, as exact integers, and what is known of the area besides.

    Attributes:
        totals: by name; an absent name means that the data it needs were not delivered.
        area: quantised area of the polygon (2^-20 m2).
        available: names of what was delivered and has rows within the analysis buffer, see ``State``.
        notes: facts per area that formulas need (tenure level, reason of missing tenure, target mix ...).
    """

    totals: Mapping[str, int]
    area: int
    available: frozenset[str]
    notes: Mapping[str, object]

    def __getitem__(self, name: str) -> int:
        return self.totals[name]


class Indicator:
    """One indicator.

    Class attributes (all are data for help, forms and reports):
        id: column name, e.g. ``"dn_gsi"``. Never changes.
        theme: ``"A"``, ``"B"`` or ``"C"``.
        name, definition, formula, pitfalls: ``{"en": ..., "nl": ...}``.
        unit: of the value, ``""`` for a plain ratio.
        source: where the formula comes from.
        requires: what must be available (``AreaTotals.available``), else ``layer_missing``.
        terms: the totals it is computed from.
        band_terms: the totals that ``varied`` needs besides; computed only when a band is asked for.
        land_base: "gross", or the land base of the profile that switches the indicator on.
        formula_version: raised when a number changes, with a line in CHANGELOG.md.
        follows_sketches: False when what a sketch adds cannot be in it, so that a difference says nothing.
    """

    id: ClassVar[str]
    theme: ClassVar[str]
    name: ClassVar[Text]
    definition: ClassVar[Text]
    formula: ClassVar[str]
    pitfalls: ClassVar[Text] = {"en": "", "nl": ""}
    unit: ClassVar[str] = ""
    source: ClassVar[str]
    requires: ClassVar[frozenset[str]] = frozenset()
    terms: ClassVar[tuple[Term, ...]] = ()
    band_terms: ClassVar[tuple[Term, ...]] = ()
    land_base: ClassVar[str] = "gross"
    formula_version: ClassVar[int] = 1
    follows_sketches: ClassVar[bool] = True

    def measure(self, area: AreaTotals, parameters: Parameters, source_date: str = "") -> Measurement:
        """The measurement of one area, gated on coverage; ``source_date`` is put on it."""
        if not self.requires <= area.available:
            found = missing(Reason.LAYER_MISSING)
        else:
            found = self.compute(area, parameters)
        return found.stamped(self.unit, self.formula_version, source_date).gated()

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """The formula, in scalar Python over exact integers. Subclasses implement it."""
        raise TypeError(f"{self.id} has no formula")

    def varied(self, area: AreaTotals, value: float, draws: Draws, parameters: Parameters) -> Floats | None:
        """The value under each draw of the uncertain parameters, (n,); None when none of them acts on it.

        Asked only of an area with a value, with the totals of ``terms`` and ``band_terms``. With all widths 0
        it is the value, to rounding.
        """
        return None
