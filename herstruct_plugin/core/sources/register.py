"""Registers of tenure per unit (T1) and per pand (T2): municipal lists, stock lists of corporations."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..issues import info, warning
from ..model.codes import SEGMENTS, Tenure
from ..model.dates import UNKNOWN_DATE
from ..model.tables import Provenance
from .energy_labels import ENERGY_LABEL, add_labels
from .fields import plain
from .identifiers import PAND, UNIT, bag_kind, object_ids
from .reading import EXAMPLES, Job, Rows
from .recognise import Column, Layer, Spec
from .values import Values, mapped, text_of, texts, whole

IN_THOUSANDS = 10_000  # euro; a column of values that are all below it is in thousands
IMPLAUSIBLE = 1 << 24  # euro

OWNERS = {
    plain(name): tenure
    for tenure, names in {
        Tenure.KOOP: (
            "koop",
            "koopwoning",
            "eigenaar-bewoner",
            "eigenaar/bewoner",
            "eigen woning",
            "eigen bezit",
            "eigen bewoning",
            "particuliere koop",
            "koopsector",
            "owner-occupied",
            "owner-occupier",
        ),
        Tenure.CORPORATIE: (
            "corporatie",
            "woningcorporatie",
            "corporatiewoning",
            "toegelaten instelling",
            "corporation",
            "sociale verhuurder",
            "corporatie verhuur",
            "corporatieverhuur",
            "corporatiehuur",
            "corporatie huur",
            "huur corporatie",
            "huurwoning corporatie",
            "corporatiebezit",
            "woningstichting",
            "woningbouwvereniging",
            "woningbouwcorporatie",
            "housing association",
            "housing corporation",
        ),
        Tenure.OVERIG: (
            "overig",
            "overige verhuurders",
            "overige verhuurder",
            "particuliere verhuur",
            "belegger",
            "particuliere verhuurder",
            "particuliere huur",
            "particulier verhuur",
            "particuliere belegger",
            "overige huur",
            "overige verhuur",
            "huur overig",
            "huur particulier",
            "institutionele belegger",
            "institutionele verhuurder",
            "private rental",
            "private landlord",
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
PARTS = {
    "koop": ("koop", "koopwoningen"),
    "corporatie": ("corporatie", "corporatiewoningen", "corp"),
    "overig": ("overig", "overige_verhuurders", "particuliere_verhuur"),
}
SHARE_WORDS = ("aandeel", "percentage", "perc", "pct", "p")
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
        Column(
            "woz", ("woz", "woz_waarde", "wozwaarde", "woz_waarde_euro", "vastgestelde_waarde", "woz_euro")
        ),
        ENERGY_LABEL,
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
                "aantal_corporatie_eenheden",
                "woningen_corporatie",
                "aantal_corp",
                "corp_woningen",
            ),
        ),
        Column("overig", ("overig", "aantal_overig", "n_overig", "particuliere_verhuur", "overige_verhuur")),
        *(
            Column(f"{name}_share", tuple(f"{word}_{one}" for one in names for word in SHARE_WORDS))
            for name, names in PARTS.items()
        ),
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
        values: of units: (date, property value in euro). labels: of units: (date, energy label).
        unit_dates, pand_dates: newest date (``model/dates.py``) of what they say, by id.
    """

    units: dict[str, Label] = field(default_factory=dict)
    panden: dict[str, tuple[float, float, float, float]] = field(default_factory=dict)
    landlords: dict[str, tuple[int, str, str]] = field(default_factory=dict)
    values: dict[str, tuple[int, int]] = field(default_factory=dict)
    labels: dict[str, tuple[int, int]] = field(default_factory=dict)
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
    _read_values(job, rows, ids, into)
    add_labels(rows, ids, into)
    into.provenance.append(rows.provenance())


def _read_values(job: Job, rows: Rows, ids: Any, into: Registers) -> None:
    """Property values; the newest of a unit, of equally new ones the largest."""
    values = whole(job.numbers(rows, "woz"))
    if values.max(initial=0) < IN_THOUSANDS:
        values = np.where(values > 0, values * 1000, values)
    for name, date, value in zip(ids, rows.dates.tolist(), values.tolist(), strict=True):
        if 0 < value < IMPLAUSIBLE:
            into.values[str(name)] = max((date, value), into.values.get(str(name), (UNKNOWN_DATE, 0)))


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


def _counts(job: Job, rows: Rows) -> Any:
    """(koop, corporatie, overig, total) of each pand, NaN unknown; shares count as parts of a total of 1."""
    counts = np.column_stack([job.numbers(rows, name) for name in (*PARTS, "total")])
    for name, values in zip((*PARTS, "total"), counts.T, strict=True):
        if (values < 0).any():
            count, field = int((values < 0).sum()), rows.layer.fields[name]
            job.tell(warning("negative_counts", rows.layer.table.name, field=field, count=count))
    counts[counts < 0] = np.nan
    parts = counts[:, :3]
    told = parts[np.isfinite(parts)]
    if len(told) and told.max() <= 1 and (told != np.rint(told)).any():  # fractions under names of counts
        counts[np.isfinite(parts).any(axis=1), 3] = 1
    shares = np.column_stack([job.numbers(rows, f"{name}_share") for name in PARTS])
    shares[shares < 0] = np.nan
    if np.nanmax(shares, initial=0) > 1:
        shares = shares / 100
    rest = np.isnan(parts).all(axis=1) & np.isfinite(shares).any(axis=1)
    counts[rest, :3], counts[rest, 3] = shares[rest], 1
    return counts


def read_pand_register(job: Job, layer: Layer, into: Registers) -> None:
    """Add a register per pand: numbers of dwellings by owner, or one owner for the whole pand."""
    rows = job.read(layer, None)
    ids, lost = object_ids(rows.column("building_id"))
    if lost:
        job.tell(info("ids_padded", layer.table.name, field=layer.fields["building_id"], count=lost))
    counts = _counts(job, rows)
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
