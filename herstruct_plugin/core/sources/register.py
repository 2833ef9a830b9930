"""Registers of tenure per unit (T1) and per pand (T2): municipal lists, stock lists of corporations."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..issues import info, warning
from ..model.codes import SEGMENTS, Tenure
from ..model.dates import UNKNOWN_DATE
from ..model.tables import Provenance
from .fields import plain
from .identifiers import PAND, UNIT, bag_kind, object_ids
from .reading import EXAMPLES, Job
from .recognise import Column, Layer, Spec
from .values import Values, mapped, text_of, texts

OWNERS = {
    plain(name): tenure
    for tenure, names in {
        Tenure.KOOP: (
            "koop",
            "koopwoning",
            "eigenaar-bewoner",
            "eigenaar/bewoner",
            "eigen woning",
            "owner-occupied",
        ),
        Tenure.CORPORATIE: (
            "corporatie",
            "woningcorporatie",
            "corporatiewoning",
            "toegelaten instelling",
            "corporation",
            "sociale verhuurder",
            "corporatie verhuur",
            "corporatiebezit",
        ),
        Tenure.OVERIG: (
            "overig",
            "overige verhuurders",
            "overige verhuurder",
            "particuliere verhuur",
            "belegger",
            "particuliere verhuurder",
            "particuliere huur",
            "institutionele belegger",
            "other",
        ),
    }.items()
    for name in names
}
SEGMENT_CODES = {plain(name): code for code, name in enumerate(SEGMENTS) if name} | {
    "sociaal": 1,
    "midden": 2,
    "middeldurehuur": 2,
    "vrijesector": 3,
    "vrijesectorhuur": 3,
    "duurhuur": 3,
}
OWNER = Column(
    "eigenaar", ("eigenaar", "eigendom", "eigenaar_type", "tenure", "eigendomssoort", "eigendomsvorm")
)
FURTHER = (
    Column("segment", ("segment", "prijssegment", "huursegment")),
    Column("landlord", ("landlord", "verhuurder", "corporatie_naam", "naam_corporatie", "naam_verhuurder")),
    Column("complex", ("complex", "complexnummer", "complex_id", "complexnaam", "complexcode")),
)
UNIT_SPEC = Spec(
    "register.unit",
    "TENURE",
    (
        Column(
            "unit_id",
            (
                "unit_id",
                "vbo_id",
                "vboid",
                "verblijfsobject_id",
                "verblijfsobjectidentificatie",
                "verblijfsobject",
                "adresseerbaarobject_id",
                "identificatie",
                "identificatie_vbo",
            ),
            required=True,
            looks_right=lambda values: bag_kind(values) == UNIT,
            by_content=True,
        ),
        Column(
            "eigenaar",
            OWNER.aliases,
            required=True,
            looks_right=lambda values: _are_owners(values),
            by_content=True,
        ),
        *FURTHER,
    ),
)
PAND_SPEC = Spec(
    "register.pand",
    "TENURE",
    (
        Column(
            "building_id",
            (
                "building_id",
                "pand_id",
                "pandid",
                "pandidentificatie",
                "bag_pand",
                "identificatie_pand",
                "identificatiebagpnd",
                "identificatie",
            ),
            required=True,
            looks_right=lambda values: bag_kind(values) == PAND,
            by_content=True,
        ),
        OWNER,
        Column("koop", ("koop", "aantal_koop", "n_koop", "aantal_koopwoningen", "koopwoningen")),
        Column(
            "corporatie",
            (
                "corporatie",
                "aantal_corporatie",
                "n_corporatie",
                "n_corp",
                "aantal_corporatiewoningen",
                "corporatiewoningen",
                "corporatie_eenheden",
                "aantal_corp",
            ),
        ),
        Column("overig", ("overig", "aantal_overig", "n_overig", "particuliere_verhuur", "overige_verhuur")),
        Column("total", ("total", "totaal", "aantal_woningen", "woningen", "aantal")),
        *FURTHER,
    ),
)


@dataclass(frozen=True)
class Label:
    """What a register says of one unit; ``tenure`` -1 unknown."""

    tenure: int
    segment: int
    landlord: str
    complex: str


@dataclass
class Registers:
    """All registers together.

    Attributes:
        units: by unit id (T1). panden: by pand id the number of dwellings (koop, corporatie, overig, total),
            NaN where the register does not say; a pand with one owner has total NaN and weight 1 for it (T2).
        landlords: of panden: (segment, landlord, complex).
        unit_dates, pand_dates: newest date (``model/dates.py``) of what they say, by id.
    """

    units: dict[str, Label] = field(default_factory=dict)
    panden: dict[str, tuple[float, float, float, float]] = field(default_factory=dict)
    landlords: dict[str, tuple[int, str, str]] = field(default_factory=dict)
    unit_dates: dict[str, int] = field(default_factory=dict)
    pand_dates: dict[str, int] = field(default_factory=dict)
    provenance: list[Provenance] = field(default_factory=list)


def _are_owners(values: Values) -> bool:
    return float(np.mean([plain(text_of(value)) in OWNERS for value in values])) >= 0.5


def read_unit_register(job: Job, layer: Layer, into: Registers) -> None:
    """Add a register per unit. Rows that contradict each other leave the unit unknown, with a warning."""
    rows = job.read(layer, None)
    ids, lost = object_ids(rows.column("unit_id"))
    if lost:
        job.tell(info("ids_padded", layer.table.name, field=layer.fields["unit_id"], count=lost))
    owner = _owners(job, layer, rows.column("eigenaar"))
    segment = mapped(
        rows.column("segment"), lambda value: SEGMENT_CODES.get(plain(text_of(value)), 0), np.int64
    )
    landlord, complex_ = texts(rows.column("landlord")), texts(rows.column("complex"))
    conflicts = []
    for row, name in enumerate(ids):
        into.unit_dates[name] = max(int(rows.dates[row]), into.unit_dates.get(name, UNKNOWN_DATE))
        label = Label(int(owner[row]), int(segment[row]), landlord[row], complex_[row])
        before = into.units.get(name)
        if before is not None and before != label:
            conflicts.append(str(name))
            same = before.tenure == label.tenure
            label = Label(label.tenure if same else -1, *max(_further(before), _further(label)))
        into.units[name] = label
    if conflicts:
        job.tell(
            warning(
                "register_conflicts",
                layer.table.name,
                tuple(sorted(set(conflicts))[:EXAMPLES]),
                count=len(set(conflicts)),
            )
        )
    into.provenance.append(rows.provenance())


def _further(label: Label) -> tuple[int, str, str]:
    return label.segment, label.landlord, label.complex


def _owners(job: Job, layer: Layer, values: Values) -> Any:
    found = mapped(values, lambda value: int(OWNERS.get(plain(text_of(value)), -1)), np.int64)
    unknown = sorted({text_of(value) for value in values[found < 0]} - {""})
    if unknown:
        job.tell(
            warning(
                "owners_unknown",
                layer.table.name,
                field=layer.fields["eigenaar"],
                values=unknown[:EXAMPLES],
                count=int((found < 0).sum()),
            )
        )
    return found


def read_pand_register(job: Job, layer: Layer, into: Registers) -> None:
    """Add a register per pand: numbers of dwellings by owner, or one owner for the whole pand."""
    rows = job.read(layer, None)
    ids, lost = object_ids(rows.column("building_id"))
    if lost:
        job.tell(info("ids_padded", layer.table.name, field=layer.fields["building_id"], count=lost))
    names = ("koop", "corporatie", "overig", "total")
    counts = np.column_stack([job.numbers(rows, name) for name in names])
    counts[counts < 0] = np.nan
    if rows.has("eigenaar") and np.isnan(counts[:, :3]).all():
        owner = _owners(job, layer, rows.column("eigenaar"))
        counts = np.full((len(rows), 4), np.nan)
        counts[owner >= 0, :3] = np.eye(3)[owner[owner >= 0]]
    segment = mapped(
        rows.column("segment"), lambda value: SEGMENT_CODES.get(plain(text_of(value)), 0), np.int64
    )
    landlord, complex_ = texts(rows.column("landlord")), texts(rows.column("complex"))
    order = sorted(range(len(ids)), key=lambda row: (ids[row], *map(str, counts[row])))
    doubles = []
    for row in order:
        name = str(ids[row])
        into.pand_dates[name] = max(int(rows.dates[row]), into.pand_dates.get(name, UNKNOWN_DATE))
        if name in into.panden and not np.array_equal(into.panden[name], tuple(counts[row]), equal_nan=True):
            doubles.append(name)
            continue
        into.panden[name] = (counts[row, 0], counts[row, 1], counts[row, 2], counts[row, 3])
        into.landlords[name] = (int(segment[row]), landlord[row], complex_[row])
    if doubles:
        job.tell(
            warning(
                "register_conflicts",
                layer.table.name,
                tuple(sorted(set(doubles))[:EXAMPLES]),
                count=len(set(doubles)),
            )
        )
    into.provenance.append(rows.provenance())
