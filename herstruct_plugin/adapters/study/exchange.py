"""Measures to and from other programs: GeoPackage and GeoJSON under the schema of ``core/study/schema.py``.

The GeoPackage that goes out has the ledger layers with their forms, so that it is a template as well.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

import shapely
from qgis.core import QgsVectorLayer

from ...core.interventions.registry import intervention_types
from ...core.issues import InputError, Issue, Severity, error
from ...core.study.ledgers import ledgers, scenario_of
from ...core.study.rows import LedgerRow, to_measure
from ...core.study.schema import check_attributes
from ...core.study.strict_json import NotStrict, parse
from .create import new_file
from .exchange_layers import rows_of_file, rows_of_layers
from .layout import LEDGER_FIELDS
from .ledger_layers import make_ledger_layers

_IDS = UUID("5b1f6c1e-5d0b-4f0a-9c53-0a3e8f2b7d11")  # namespace of ids that rows get here
SUFFIXES = (".gpkg", ".geojson", ".json")


@dataclass(frozen=True)
class Imported:
    """What a file of measures brings to a study.

    Attributes:
        new: rows that the study does not have; rows without id got one.
        changed: rows whose id it has, with other content; ``rev`` is that of the study.
        unchanged: how many it has already.
        issues: what is wrong with rows that were left out, and warnings.
    """

    new: tuple[LedgerRow, ...]
    changed: tuple[LedgerRow, ...]
    unchanged: int
    issues: tuple[Issue, ...]


def export_measures(rows: Iterable[LedgerRow], crs: str, path: str | Path) -> None:
    """Write measures as a GeoPackage (.gpkg) or GeoJSON (.geojson, .json), as they are.

    Args:
        crs: authority code of the geometries.

    Raises:
        InputError: another suffix, something is there already, or it cannot be written.
    """
    target, held = Path(path), list(rows)
    suffix = target.suffix.lower()
    if suffix not in SUFFIXES:
        raise InputError(error("measures_other_format", path=str(path), known=", ".join(SUFFIXES)))
    with new_file(target) as part:
        if suffix == ".gpkg":
            make_ledger_layers(part, crs, held)
        else:
            part.write_text(_geojson(held, crs), encoding="utf-8")


def import_measures(
    path: str | Path, crs: str, existing: Sequence[LedgerRow] = (), scenario: str = ""
) -> Imported:
    """Read measures of any vector file: good rows are kept, each bad one is told.

    Args:
        crs: authority code that geometries are brought to.
        existing: the rows of the study.
        scenario: that rows without one of their own go to.

    Raises:
        InputError: the file cannot be read at all, or no layer of it holds measures.
    """
    return _imported(*rows_of_file(path, crs), existing, scenario)


def import_layers(
    layers: Sequence[QgsVectorLayer], crs: str, existing: Sequence[LedgerRow] = (), scenario: str = ""
) -> Imported:
    """The same from layers that are open already, with their pending edits.

    Raises:
        InputError: none of them holds measures.
    """
    return _imported(*rows_of_layers(layers, crs), existing, scenario)


def _imported(
    rows: list[LedgerRow], issues: list[Issue], existing: Sequence[LedgerRow], scenario: str
) -> Imported:
    good, faults = _good(_completed(rows, scenario))
    known = {row.id: row for row in existing}
    new = tuple(row for row in good if row.id not in known)
    others = [(row, known[row.id]) for row in good if row.id in known]
    changed = tuple(replace(row, rev=own.rev) for row, own in others if not _same(row, own))
    return Imported(new, changed, len(others) - len(changed), (*issues, *faults))


def _completed(rows: list[LedgerRow], scenario: str) -> list[LedgerRow]:
    """Rows with scenario, revision and id. An id follows from what the row says: figures may not depend on
    chance, and a file that is imported twice brings nothing new.
    """
    count: Counter[str] = Counter()
    made = []
    for row in rows:
        row = replace(row, scenario=row.scenario or scenario, rev=1)
        if not row.id:
            said = repr(replace(row, name="", note="", source=""))
            count[said] += 1
            row = replace(row, id=str(uuid5(_IDS, f"{said}{count[said]}")))
        made.append(row)
    return made


def _good(rows: list[LedgerRow]) -> tuple[list[LedgerRow], list[Issue]]:
    """The rows that a study can hold, and what is wrong with the others."""
    count = Counter(row.id for row in rows)
    faults = list(ledgers(rows).issues)
    good = []
    for row in rows:
        measure, _ = to_measure(row)
        if measure is None or count[row.id] > 1:
            continue
        wrong = check_attributes(measure)
        if measure.type not in intervention_types():
            known = ", ".join(intervention_types())
            name = row.name or row.id
            wrong = [
                error("measure_type_unknown", row.layer, (row.id,), measure=name, type=row.type, known=known)
            ]
        faults += [replace(one, layer=row.layer) for one in wrong]
        if not any(one.severity is Severity.ERROR for one in wrong):
            good.append(row)
    return good, faults


def _same(row: LedgerRow, own: LedgerRow) -> bool:
    """Whether two rows say the same, however their JSON and their scenario are written."""
    first, second = to_measure(row)[0], to_measure(own)[0]
    alike = (row.layer, scenario_of(row), row.note, row.source) == (
        own.layer, scenario_of(own), own.note, own.source
    )  # fmt: skip
    return alike and first == second and row.geometry == own.geometry


def _geojson(rows: list[LedgerRow], crs: str) -> str:
    """One feature a row, coordinates to the last digit in the study's own system, which the file names."""
    authority, _, code = crs.partition(":")
    named = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:{authority}::{code}"}}
    features = [
        {
            "type": "Feature",
            "properties": {name: _plain(name, getattr(row, name)) for name in LEDGER_FIELDS},
            "geometry": None if row.geometry is None else _shape(row.geometry),
        }
        for row in rows
    ]
    return json.dumps(
        {"type": "FeatureCollection", "crs": named, "features": features}, ensure_ascii=False, indent=1
    )


def _shape(wkb: bytes) -> Any:
    return shapely.geometry.mapping(shapely.from_wkb(wkb))


def _plain(name: str, value: Any) -> Any:
    """Lists and objects as such; what is no JSON stays the text that it is."""
    if name in ("targets", "attributes") and value:
        try:
            return parse(value)
        except NotStrict:
            return value
    return None if value == "" else value
