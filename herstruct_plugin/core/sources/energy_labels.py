"""Energy labels of dwellings: a column of the units, or a register (EP-Online, lists of corporations)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..issues import info
from ..model.codes import ENERGY_LABELS
from .identifiers import UNIT, bag_kind, object_ids
from .recognise import Column, Layer, Spec
from .values import Values, mapped, text_of

if TYPE_CHECKING:
    from .reading import Job, Rows
    from .register import Registers

_WORD = re.compile(r"(?:ENERGIE)?(?:LABEL|KLASSE)?([A-G]\+{0,5})")
_CODES = {label: code for code, label in enumerate(ENERGY_LABELS)}


def energy_labels(values: Values) -> NDArray[np.int16]:
    """Codes of ``ENERGY_LABELS`` of cells such as ``A++``, ``Label C``, ``d``; 0 for anything else."""
    return mapped(values, _code, np.int16)


def _code(value: Any) -> int:
    word = re.sub(r"[\s:_-]", "", text_of(value)).upper()
    found = _WORD.fullmatch(word)
    return _CODES.get(found[1], 0) if found else 0


def are_labels(values: Values) -> bool:
    """Whether nine in ten values are an energy label."""
    return float(np.mean(energy_labels(values) > 0)) >= 0.9


ENERGY_LABEL = Column(
    "energy_label",
    (
        "energy_label",
        "energielabel",
        "energieklasse",
        "pand_energieklasse",
        "energielabelklasse",
        "energie_label",
        "labelletter",
        "labelklasse",
    ),
    looks_right=are_labels,
)
SPEC = Spec(
    "register.energy",
    "TENURE",
    (
        Column(
            "unit_id",
            (
                "unit_id",
                "vbo_id",
                "vboid",
                "pand_bagverblijfsobjectid",
                "bagverblijfsobjectid",
                "verblijfsobject_id",
                "verblijfsobjectidentificatie",
                "identificatie_vbo",
                "identificatie",
            ),
            required=True,
            looks_right=lambda values: bag_kind(values) == UNIT,
            by_content=True,
        ),
        Column(ENERGY_LABEL.name, ENERGY_LABEL.aliases, required=True, looks_right=are_labels),
    ),
)


def read_label_register(job: Job, layer: Layer, into: Registers) -> None:
    """Add the labels of a register that has no owners."""
    rows = job.read(layer, None)
    ids, lost = object_ids(rows.column("unit_id"))
    if lost:
        job.tell(info("ids_padded", layer.table.name, field=layer.fields["unit_id"], count=lost))
    add_labels(rows, ids, into)
    into.provenance.append(rows.provenance())


def add_labels(rows: Rows, ids: NDArray[Any], into: Registers) -> None:
    """Keep the labels of a register's rows: the newest of a unit, of equally new ones the best."""
    labels = energy_labels(rows.column("energy_label"))
    for name, date, label in zip(ids, rows.dates.tolist(), labels.tolist(), strict=True):
        if label:
            into.labels[str(name)] = max((date, label), into.labels.get(str(name), (date, label)))
