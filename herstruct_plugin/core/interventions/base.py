"""What a measure is (a value) and what a type of measure is (a class, one a file)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from ..issues import InterventionError, Issue, error
from ..model.codes import SEGMENTS, StockLine

if TYPE_CHECKING:
    from ..scenario.draft import Draft

MIXES = {"mix": ("koop", "corporatie", "overig"), "segments": SEGMENTS[1:]}


NOTHING_YET = {"en": "Nothing changes until delivery.", "nl": "Tot de oplevering verandert er niets."}


@dataclass(frozen=True)
class Phase:
    """Where a measure is in some year of a yearly series (``comparison/phasing.py``).

    Attributes:
        delivered: False: under way. What the measure takes away is gone, what it brings is not there yet.
        age: years since delivery, with which the crowns grow that it plants.
    """

    delivered: bool = True
    age: int = 0


@dataclass(frozen=True)
class Intervention:
    """One sketched measure, as a value.

    Attributes:
        id: unique in the ledger.
        type: code such as ``"I02"``.
        geometry: shapely geometry in the neighbourhood's CRS, None for measures on selected objects.
        targets: ids of buildings or units it works on.
        attributes: values by attribute name, as its type declares them; absent ones take their default.
        order: position within its class of measures; ties by id.
        year_start, year_end, status: for phasing and reading; they change no number here.
        phase: where it is in some year; None: the plan as a whole, everything delivered.
    """

    id: str
    type: str
    geometry: Any = None
    targets: tuple[str, ...] = ()
    attributes: Mapping[str, Any] = field(default_factory=dict)
    order: int = 0
    name: str = ""
    year_start: int | None = None
    year_end: int | None = None
    status: str = "idee"
    phase: Phase | None = None

    @property
    def under_way(self) -> bool:
        """Whether it has begun and is not delivered."""
        return self.phase is not None and not self.phase.delivered


@dataclass(frozen=True)
class Attribute:
    """A typed attribute of a measure.

    Attributes:
        kind: ``"int"``, ``"float"``, ``"text"``, ``"bool"``, ``"mix"`` (shares of koop, corporatie and overig
            that sum to 1) or ``"segments"`` (shares of the segments in ``codes.SEGMENTS``).
        default: value when absent; None means that it must be given.
        minimum, maximum: allowed range for numbers, both inclusive.
        choices: allowed words for text.
    """

    name: str
    kind: str
    default: Any = None
    unit: str = ""
    minimum: float = -math.inf
    maximum: float = math.inf
    choices: tuple[str, ...] = ()
    label: Mapping[str, str] = field(default_factory=dict)
    optional: bool = False


COMMON = (
    Attribute("trekker", "text", optional=True, label={"en": "Lead", "nl": "Trekker"}),
    Attribute("partners", "text", optional=True, label={"en": "Partners", "nl": "Partners"}),
    Attribute(
        "kosten_raming",
        "float",
        unit="euro",
        minimum=0.0,
        maximum=1e12,
        optional=True,
        label={"en": "Estimated costs", "nl": "Kostenraming"},
    ),
    Attribute(
        "dekking",
        "float",
        unit="euro",
        minimum=0.0,
        maximum=1e12,
        optional=True,
        label={"en": "Costs that are funded", "nl": "Dekking"},
    ),
    Attribute(
        "bron_raming",
        "text",
        optional=True,
        label={"en": "Source of the estimate", "nl": "Bron van de raming"},
    ),
)


class InterventionType:
    """A type of measure. Subclasses set the class attributes and implement ``apply``.

    Attributes:
        code, label: ``"I02"``, names in English and Dutch.
        step: its place in the fixed order of application (1 demolition, 2 ground, 3 new buildings, 4 units,
            5 tenure, 6 trees, 7 network, 8 furniture, 9 what changes no number).
        first_step: of a measure in two parts, the step at which ``begin`` is done; both are done or neither.
        geometry: ``"polygon"``, ``"line"``, ``"point"``, ``"point or line"``, ``"selection"``,
            ``"polygon or selection"``, ``"point or selection"``, ``"polygon and selection"`` or
            ``"any or none"``.
        attributes: its own attributes; every measure may carry those of ``COMMON`` as well, which state who
            pays and leads and change no number.
        additions, removals: the line of the housing stock account in which the dwellings that it adds and
            takes away are booked. renovates: whether the dwellings that it notes stay and are renovated.
        during: what counts while it is under way, in English and Dutch: an assumption of yearly series.
    """

    code: ClassVar[str]
    label: ClassVar[Mapping[str, str]]
    step: ClassVar[int]
    first_step: ClassVar[int | None] = None
    geometry: ClassVar[str]
    attributes: ClassVar[tuple[Attribute, ...]] = ()
    additions: ClassVar[StockLine] = StockLine.CORRECTIE
    removals: ClassVar[StockLine] = StockLine.CORRECTIE
    renovates: ClassVar[bool] = False
    during: ClassVar[Mapping[str, str]] = NOTHING_YET

    def apply(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Write the measure's edits into the draft; returns its warnings.

        Raises:
            InterventionError: the measure cannot be carried out; the draft is then left as it was.
        """
        raise TypeError(f"{self.code} does nothing")

    def begin(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Write what a measure in two parts does first; like ``apply``, also while it is under way."""
        raise TypeError(f"{self.code} is not done in two parts")

    def under_way(self, measure: Intervention, values: Mapping[str, Any], draft: Draft) -> list[Issue]:
        """Write what a measure takes away while it is under way, instead of ``apply``: see ``during``."""
        return []

    def values(self, measure: Intervention) -> dict[str, Any]:
        """The measure's attributes, checked and with defaults filled in.

        Raises:
            InterventionError: unknown, missing, wrongly typed or out of range attribute; names it.
        """
        known = {attribute.name: attribute for attribute in (*self.attributes, *COMMON)}
        unknown = sorted(set(measure.attributes) - set(known))
        if unknown:
            raise refuse("attribute_unknown", measure, attribute=unknown[0], allowed=", ".join(sorted(known)))
        found: dict[str, Any] = {}
        for attribute in known.values():
            value = measure.attributes.get(attribute.name)
            if value is None:
                value = attribute.default
            if value is None:
                if not attribute.optional:
                    raise refuse("attribute_missing", measure, attribute=attribute.name)
                found[attribute.name] = None
                continue
            found[attribute.name] = _checked(attribute, value, measure)
        return found


def refuse(code: str, measure: Intervention, **params: Any) -> InterventionError:
    """The error that says why a measure cannot be carried out."""
    return InterventionError(
        error(code, features=(measure.id,), measure=measure.name or measure.id, type=measure.type, **params)
    )


def _checked(attribute: Attribute, value: Any, measure: Intervention) -> Any:
    if attribute.kind in MIXES:
        return _mix(attribute, value, measure)
    kinds: dict[str, tuple[type, ...]] = {
        "int": (int,),
        "float": (int, float),
        "text": (str,),
        "bool": (bool,),
    }
    right = isinstance(value, kinds[attribute.kind]) and (
        attribute.kind == "bool" or not isinstance(value, bool)
    )
    if attribute.kind == "int" and isinstance(value, float) and value.is_integer():
        value, right = int(value), True
    if not right:
        raise refuse(
            "attribute_type", measure, attribute=attribute.name, value=str(value), kind=attribute.kind
        )
    in_range = attribute.kind not in ("int", "float") or (
        attribute.minimum <= value <= attribute.maximum and math.isfinite(value)
    )
    if not in_range:
        raise refuse(
            "attribute_range",
            measure,
            attribute=attribute.name,
            value=value,
            minimum=attribute.minimum,
            maximum=attribute.maximum,
        )
    if attribute.choices and value not in attribute.choices:
        raise refuse(
            "attribute_choice",
            measure,
            attribute=attribute.name,
            value=str(value),
            choices=", ".join(attribute.choices),
        )
    return value


def _mix(attribute: Attribute, value: Any, measure: Intervention) -> tuple[float, ...]:
    names = MIXES[attribute.kind]
    if not isinstance(value, Mapping) or set(value) - set(names):
        raise refuse(
            "attribute_type", measure, attribute=attribute.name, value=str(value), kind=attribute.kind
        )
    shares = [value.get(name, 0.0) for name in names]
    numbers = all(isinstance(one, (int, float)) and 0 <= one <= 1 for one in shares)
    if not numbers or abs(sum(shares) - 1.0) > 1e-6:
        raise refuse("mix_not_one", measure, attribute=attribute.name, value=str(dict(value)))
    return tuple(float(one) for one in shares)
