"""How a neighbourhood file is laid out, for its writer and its reader.

A GeoPackage 1.3. Every table of the neighbourhood is a layer or attribute table of that name. Beside them:
``herstruct`` (what the file is, by key), ``provenance`` (what was done with each source layer), ``issues``
(what reading them had to tell), and ``herstruct_sources`` (by key, as JSON: what is needed to lay tenure on
the units again for other areas). ``layer_styles`` holds QGIS's styles; it is not part of the content.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from ...core.issues import Issue, Severity
from ...core.model.content_hash import content_hash
from ...core.model.tables import Neighbourhood, Provenance, TypedTable
from ...core.sources.surroundings import Surroundings
from .values import pack, unpack

FORMAT_VERSION = 2  # of what is written
MIN_READER_VERSION = 2  # the oldest reader that reads it rightly
PROPERTIES, SOURCES, PROVENANCE, ISSUES = "herstruct", "herstruct_sources", "provenance", "issues"
DERIVED = ("areas", "area_facts")  # tables of the areas themselves


@dataclass(frozen=True)
class Prepared:
    """What a neighbourhood file holds.

    Attributes:
        neighbourhood: of the areas that it was made for.
        surroundings: what serves other areas within.
        analysis_buffer: m around an area within which data were asked for.
        content_hash: SHA-256 of the content.
    """

    neighbourhood: Neighbourhood
    surroundings: Surroundings
    analysis_buffer: float
    content_hash: str


def properties(made: Neighbourhood, surroundings: Surroundings, analysis_buffer: float) -> dict[str, Any]:
    """What the file is, by key."""
    return {
        "format_version": FORMAT_VERSION,
        "min_reader_version": MIN_READER_VERSION,
        "crs": made.crs,
        "reference_date": made.reference_date,
        "analysis_buffer": analysis_buffer,
        "boxes": surroundings.boxes.tolist(),
        "tables": {name: len(table) for name, table in made.tables().items()},
        "columns": {name: list(table) for name, table in made.tables().items()},
        "layer_issues": _layer_issues(made.issues, surroundings.issues),
    }


def _layer_issues(told: tuple[Issue, ...], layers: tuple[Issue, ...]) -> list[int]:
    """Where in all issues those of the layers stand: first and end."""
    for first in range(len(told) - len(layers) + 1):
        if told[first : first + len(layers)] == layers:
            return [first, first + len(layers)]
    return [0, 0]


def sources(made: Neighbourhood, surroundings: Surroundings) -> dict[str, str]:
    """What lays tenure on the units again, by key, as JSON."""
    units, before = made.units, surroundings.tables.get("units")
    undo: Any = None
    if units is not None and before is not None:
        undo = {
            "columns": {
                name: _shortened(before[name].tolist())
                for name in before
                if _json(pack(before[name])) != _json(pack(units[name]))
            },
            "provenance": before.provenance,
        }
    content = {"tenure": surroundings.tenure, "units_before": undo}
    return {key: _json(pack(value, made.tables())) for key, value in content.items()}


def _shortened(values: list[Any]) -> dict[str, Any]:
    """Values of a column; of a column that is the same everywhere, as most are before tenure, only that."""
    same = values[:1] if all(one == values[0] for one in values) else None
    return {"values": values, "all": None} if same is None else {"values": None, "all": same}


def surroundings_of(
    found: Mapping[str, Any], stored: Mapping[str, str], made: Neighbourhood, issues: tuple[Issue, ...]
) -> Surroundings:
    """The surroundings out of properties, sources and the neighbourhood."""
    tables = {name: table for name, table in made.tables().items() if name not in DERIVED}
    undo = unpack(json.loads(stored["units_before"]))
    if undo is not None:
        tables["units"] = _before(tables["units"], undo)
    first, end = found["layer_issues"]
    return Surroundings(
        tables=tables,
        tenure=unpack(json.loads(stored["tenure"]), made.tables()),
        boxes=np.array(found["boxes"], dtype=np.float64).reshape(-1, 4),
        crs=made.crs,
        issues=issues[first:end],
    )


def _before(units: TypedTable, undo: Mapping[str, Any]) -> TypedTable:
    columns = {
        name: values["values"] if values["all"] is None else values["all"] * len(units)
        for name, values in undo["columns"].items()
    }
    return TypedTable(
        units.schema,
        {**{name: units[name] for name in units}, **columns},
        units.geometry,
        undo["provenance"],
        keep_order=True,
    )


def provenance_rows(made: Neighbourhood) -> list[dict[str, Any]]:
    """One row a table and layer."""
    return [
        {"table_name": name, **{key: _told(value) for key, value in asdict(one).items()}}
        for name, table in made.tables().items()
        for one in table.provenance
    ]


def provenance_of(rows: list[dict[str, Any]]) -> dict[str, tuple[Provenance, ...]]:
    """Provenance by table."""
    found: dict[str, tuple[Provenance, ...]] = {}
    for row in rows:
        given = {key: value for key, value in row.items() if key != "table_name"}
        for name in ("dropped", "fields"):
            given[name] = json.loads(given[name])
        found[row["table_name"]] = (*found.get(row["table_name"], ()), Provenance(**given))
    return found


def issue_rows(issues: tuple[Issue, ...]) -> list[dict[str, Any]]:
    """One row an issue."""
    return [
        {
            "code": one.code,
            "severity": one.severity.value,
            "layer": one.layer,
            "features": _json(list(one.features)),
            "params": _json(pack(one.params)),
        }
        for one in issues
    ]


def issues_of(rows: list[dict[str, Any]]) -> tuple[Issue, ...]:
    """The issues of their rows."""
    return tuple(
        Issue(
            row["code"],
            Severity(row["severity"]),
            row["layer"],
            tuple(json.loads(row["features"])),
            unpack(json.loads(row["params"])),
        )
        for row in rows
    )


def hash_of(made: Neighbourhood, found: Mapping[str, Any], stored: Mapping[str, str]) -> str:
    """SHA-256 of everything that counts."""
    further = [_json(provenance_rows(made)), _json(issue_rows(made.issues))]
    further += [f"{key}={_json(found[key])}" for key in sorted(found) if key != "content_hash"]
    further += [f"{key}={stored[key]}" for key in sorted(stored)]
    return content_hash(made.tables(), found["columns"], further)


def _told(value: Any) -> Any:
    return _json(dict(value)) if isinstance(value, Mapping) else value


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
