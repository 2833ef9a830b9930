"""Writing a neighbourhood file: beside its place first, and put there only when it is whole."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureSink,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ...core.issues import HerStructError, InputError, error
from ...core.model.tables import Neighbourhood, TypedTable
from ...core.model.vector import Feedback, check
from ...core.sources.surroundings import Surroundings
from ..qgis_fields import LONG, fields_of, made_feature
from ..sqlite_files import part_of, to_disk
from . import layout
from .columns import FIELDS, stored_columns, stored_wkb
from .layout import ISSUES, PROPERTIES, PROVENANCE, SOURCES, Prepared
from .reader import read_neighbourhood
from .styles import write_styles

_TYPES = {
    None: QgsWkbTypes.Type.NoGeometry,
    "point": QgsWkbTypes.Type.Point,
    "line": QgsWkbTypes.Type.MultiLineString,
    "polygon": QgsWkbTypes.Type.MultiPolygon,
}
_KINDS = {"text": str, "int": LONG, "float": float, "bool": bool}


def write_neighbourhood(
    path: str | Path,
    made: Neighbourhood,
    surroundings: Surroundings,
    analysis_buffer: float,
    plugin_version: str = "",
    feedback: Feedback | None = None,
) -> Prepared:
    """Write a file that ``read_neighbourhood`` reads back bit for bit; gives what was read back.

    Args:
        path: of the GeoPackage; a file that is there is replaced.
        made, surroundings: what ``build_with_surroundings`` gives.
        analysis_buffer: m around an area within which the data were read.
        plugin_version: of the plugin that writes it.
        feedback: progress and cancel.

    Raises:
        InputError: it cannot be written, or the file that is there is open elsewhere. Nothing is left behind
            then, and a file that was there is as it was.
        Cancelled: the user stopped.
    """
    target = Path(path)
    with _part_of(target) as part:
        _write_tables(part, made, feedback)
        found = layout.properties(made, surroundings, analysis_buffer)
        found["plugin_version"] = plugin_version
        stored = layout.sources(made, surroundings)
        found["content_hash"] = layout.hash_of(made, found, stored)
        _write_rest(part, made, found, stored)
        back = read_neighbourhood(part)  # a full disk is often told by nothing else
        check(feedback, 0.95)
        refuse_open_elsewhere(target)
        to_disk(part)
        _replace(part, target)
    check(feedback, 1.0)
    return back


@contextmanager
def _part_of(target: Path) -> Iterator[Path]:
    """A file beside the target to write in; it is gone afterwards, and errors of the disk are sentences."""
    part = ""
    try:
        with part_of(target) as made:
            part = str(made)
            yield made
    except (OSError, sqlite3.Error, _NotWritten) as problem:
        text = getattr(problem, "strerror", None) or str(problem)
        raise InputError(error("neighbourhood_not_written", path=str(target), problem=text)) from None
    except HerStructError as problem:
        if problem.issue.params.get("path") != part:
            raise
        raise InputError(error("neighbourhood_incomplete", path=str(target))) from None  # when read back


class _NotWritten(Exception):
    """QGIS or GDAL could not write."""


def _write_tables(part: Path, made: Neighbourhood, feedback: Feedback | None) -> None:
    tables = made.tables()
    crs = QgsCoordinateReferenceSystem(made.crs)
    for number, (name, table) in enumerate(tables.items()):
        check(feedback, 0.8 * number / len(tables))
        _write_table(part, name, table, crs, first=number == 0, feedback=feedback)


def _write_table(
    part: Path,
    name: str,
    table: TypedTable,
    crs: QgsCoordinateReferenceSystem,
    first: bool,
    feedback: Feedback | None,
) -> None:
    fields = fields_of({one: _KINDS[FIELDS[kind]] for one, kind in table.schema.columns.items()})
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    options.datasourceOptions = ["VERSION=1.3"]
    options.layerOptions = ["FID=fid", "GEOMETRY_NAME=geom", "SPATIAL_INDEX=YES"]
    options.actionOnExistingFile = (
        QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteFile
        if first
        else QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    )
    kind = _TYPES[table.schema.geometry]
    place = crs if table.schema.geometry is not None else QgsCoordinateReferenceSystem()
    writer = QgsVectorFileWriter.create(
        str(part), fields, kind, place, QgsCoordinateTransformContext(), options
    )
    columns = list(stored_columns(table).values())
    shapes: list[bytes | None] = [None] * len(table) if table.schema.geometry is None else stored_wkb(table)
    problem = ""
    for row, (values, wkb) in enumerate(zip(zip(*columns, strict=True), shapes, strict=True)):
        if row % 10_000 == 0:
            check(feedback)
        feature = made_feature(fields, list(values), wkb)
        if not writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            break
    writer.flushBuffer()
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        problem = writer.errorMessage() or "?"
    del writer  # closes the file
    if problem:
        raise _NotWritten(problem)


def _write_rest(part: Path, made: Neighbourhood, found: Mapping[str, Any], stored: Mapping[str, str]) -> None:
    """The plain tables; those to be read by people are listed as attribute tables of the GeoPackage."""
    plain = {
        PROPERTIES: [
            {"key": key, "value": json.dumps(value, ensure_ascii=False)} for key, value in found.items()
        ],
        PROVENANCE: layout.provenance_rows(made),
        ISSUES: layout.issue_rows(made.issues),
        SOURCES: [{"key": key, "value": value} for key, value in stored.items()],
    }
    with closing(sqlite3.connect(part)) as database, database:
        for name, rows in plain.items():
            _write_plain(database, name, rows)
        write_styles(database, made.tables())
    with closing(sqlite3.connect(part)) as database:
        database.execute("PRAGMA journal_mode = DELETE")  # all in one file


_PLAIN = {
    PROPERTIES: ("key TEXT", "value TEXT"),
    SOURCES: ("key TEXT", "value TEXT"),
    PROVENANCE: (
        "table_name TEXT",
        "layer TEXT",
        "kind TEXT",
        "licence TEXT",
        "reference_date TEXT",
        "rows_in INTEGER",
        "rows_used INTEGER",
        "repaired INTEGER",
        "dropped TEXT",
        "fields TEXT",
    ),
    ISSUES: ("code TEXT", "severity TEXT", "layer TEXT", "features TEXT", "params TEXT"),
}


def _write_plain(database: sqlite3.Connection, name: str, rows: list[dict[str, Any]]) -> None:
    columns = _PLAIN[name]
    names = [column.split()[0] for column in columns]
    defined = ", ".join(("fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", *columns))
    database.execute(f'CREATE TABLE "{name}" ({defined})')
    places = ", ".join("?" for _ in names)
    database.executemany(  # all names are ours
        f'INSERT INTO "{name}" ({", ".join(names)}) VALUES ({places})',  # noqa: S608  # nosec B608
        [[row[one] for one in names] for row in rows],
    )
    if name != SOURCES:
        database.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES (?, 'attributes', ?)",
            (name, name),
        )


def refuse_open_elsewhere(target: Path) -> None:
    """Raise InputError when another window works in the file that is to be replaced.

    On Windows it could not be replaced; elsewhere it could, and its journal would spoil the new file.
    """
    if not target.exists():
        return
    try:
        with closing(sqlite3.connect(target, timeout=0)) as database:
            database.execute("PRAGMA journal_mode = DELETE").fetchone()
            database.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError:
        raise InputError(error("neighbourhood_in_use", path=str(target))) from None
    except sqlite3.DatabaseError:
        return  # no database: nobody can have it open as one


def _replace(part: Path, target: Path) -> None:
    try:
        os.replace(part, target)
    except PermissionError:  # Windows, where a file that is only being looked at cannot be replaced either
        if not target.exists():
            raise
        raise InputError(error("neighbourhood_in_use", path=str(target))) from None
