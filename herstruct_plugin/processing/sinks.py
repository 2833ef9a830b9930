"""Writing outputs so that what is there afterwards is whole: checked before the run and after the writing."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..adapters.messages import sentence
from ..adapters.qgis_fields import feature_of
from ..adapters.whole_files import file_of
from ..core.issues import InputError, error

OUTPUTS = (
    "OUTPUT",
    "OUTPUT_TABLE",
    "OUTPUT_CHECK",
    "OUTPUT_PROVENANCE",
    "OUTPUT_ATTRIBUTION",
    "OUTPUT_YEARS",
    "OUTPUT_TENSIONS",
    "OUTPUT_STOCK",
)
SPREADSHEETS = (".csv", ".tsv", ".xlsx", ".ods")  # a text that starts like a formula is run as one there
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NO_FILE = re.compile(r"^[A-Za-z]{2,}:|^TEMPORARY_OUTPUT$|^memory:")
_COMPANIONS = ("-wal", "-shm", "-journal")


def check_folders(parameters: Mapping[str, Any]) -> None:
    """Say before a long run that its output cannot be written.

    Raises:
        InputError: the folder of an output does not exist or is read-only, or the output is itself a folder.
    """
    for name in OUTPUTS:
        value = _destination(parameters.get(name))
        if not value or _NO_FILE.match(value):
            continue
        folder = Path(value).absolute().parent
        if not folder.is_dir():
            raise InputError(error("output_folder_missing", parameter=name, path=value, folder=str(folder)))
        if Path(value).exists() and not Path(value).is_file():
            raise InputError(error("output_not_a_file", parameter=name, path=value))
        if not os.access(folder, os.W_OK):
            raise InputError(error("output_folder_read_only", parameter=name, path=value, folder=str(folder)))


def check_apart(parameters: Mapping[str, Any], inputs: Mapping[Path, str]) -> None:
    """Say before a run that an output would replace what is read, or another output.

    Args:
        parameters: with the outputs.
        inputs: files that are read, links followed, with the name of what is read.

    Raises:
        InputError: an output is one of them, or two outputs are one file.
    """
    outputs: dict[Path, str] = {}
    for name in OUTPUTS:
        value = _destination(parameters.get(name))
        if not value or _NO_FILE.match(value):
            continue
        path = Path(value).resolve()
        if path in inputs:
            raise InputError(error("output_is_input", inputs[path], parameter=name, path=value))
        if path in outputs:
            raise InputError(error("outputs_are_one_file", parameter=name, other=outputs[path], path=value))
        outputs[path] = name


def write_rows(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    fields: QgsFields,
    rows: Iterable[tuple[dict[str, Any], bytes | None]],
    kind=QgsWkbTypes.Type.NoGeometry,
    crs: QgsCoordinateReferenceSystem | None = None,
) -> str:
    """Write all rows to the output of a parameter and return where they are.

    Args:
        rows: values by field, and WKB of the geometry or None.
        kind: geometry type; crs: of the geometries.

    Raises:
        QgsProcessingException: it could not be written, or not wholly; a file that was begun is removed.
    """
    value = _destination(parameters.get(name))
    there = Path(value).exists()
    try:
        # Only this value: layers among the others may have been deleted since, and QGIS would follow them.
        sink, target = algorithm.parameterAsSink(
            {name: parameters.get(name)}, name, context, fields, kind, crs or QgsCoordinateReferenceSystem()
        )
    except QgsProcessingException as problem:
        if not there and Path(value).is_file():
            Path(value).unlink()
        raise QgsProcessingException(_cannot_write(name, value, str(problem))) from None
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    guarded = Path(value).suffix.lower() in SPREADSHEETS
    count, problem = 0, ""
    for row, wkb in rows:
        feature = feature_of(fields, _guarded(row) if guarded else row, wkb)
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            problem = sink.lastError() or "?"
            break
        count += 1
    if not problem and not sink.flushBuffer():
        problem = sink.lastError() or "?"
    del sink  # closes the file; some formats are written only then
    problem = problem or _incomplete(target, count)
    if problem:
        _remove(parameters.get(name), target)
        raise QgsProcessingException(_cannot_write(name, value or target, problem))
    return target


def _destination(value: Any) -> str:
    """A sink parameter's value as text, "" for none."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    return value if isinstance(value, str) else ""


def _guarded(row: Mapping[str, Any]) -> dict[str, Any]:
    """Texts that a spreadsheet would run as a formula get an apostrophe before them."""
    return {
        name: f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
        for name, value in row.items()
    }


def _incomplete(target: str, count: int) -> str:
    """What is wrong with a file that was just written; "" when nothing is, or when it is no file.

    On a full disk several formats report nothing until they are read again.
    """
    if file_of(target) is None:
        return ""
    layer = QgsVectorLayer(target, "check", "ogr")
    found = 0
    if layer.isValid():
        found = sum(1 for _ in layer.getFeatures(QgsFeatureRequest().setNoAttributes()))
    return "" if found >= count else f"{found}/{count}"


def _remove(value: Any, target: str) -> None:
    """Remove a file that was begun; a table in a database or an appended layer stays."""
    if isinstance(value, QgsProcessingOutputLayerDefinition) and value.useRemapping():
        return
    path = file_of(target)
    if path is None or _NO_FILE.match(_destination(value)):
        return
    for one in (path, *(path.with_name(path.name + suffix) for suffix in _COMPANIONS)):
        one.unlink(missing_ok=True)


def _cannot_write(name: str, path: str, problem: str) -> str:
    return sentence(error("output_not_written", parameter=name, path=path, problem=problem))
