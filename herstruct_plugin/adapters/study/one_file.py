"""A study and its baseline in one file, to hand over; and back into two files.

The file is a neighbourhood file and a study at once: it starts as a copy of the baseline, bit for bit, and
gets the tables of the study beside those of the neighbourhood.
"""

from __future__ import annotations

import sqlite3
import uuid
from contextlib import closing
from pathlib import Path
from typing import Any

from qgis.core import QgsProviderConnectionException, QgsProviderRegistry

from ...core.issues import InputError, error
from ...core.study.rows import LEDGER_LAYERS
from ..layer_styles import make_style_table
from ..neighbourhoods.reader import read_neighbourhood
from ..sqlite_files import read_only
from .create import new_file, relative, write_plain_tables
from .database import properties_of, reading
from .layout import PROPERTIES, PROVENANCE, RESULTS, insert
from .ledger_layers import NotWritten, make_ledger_layers
from .open import Study, baseline_file, open_study, read_baseline
from .read import plain_rows, read_rows

_STYLE_COLUMNS = (
    "f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, styleSLD, "
    "useAsDefault, description, owner"
)


def export_study(path: str | Path, target: str | Path) -> Study:
    """Write a study with its baseline as one file; gives it as opened.

    Raises:
        InputError: the study or its baseline cannot be used, something is there already, or it cannot be
            written.
    """
    study = open_study(path)
    read_baseline(study)  # told before anything is written
    with new_file(Path(target)) as part:
        with closing(read_only(baseline_file(study))) as source, closing(sqlite3.connect(part)) as copy:
            source.backup(copy)
        if study.baseline.path:
            _add_study(study, part, {**_properties(study), "baseline": _reference(study, "")})
        _same_baseline(part, study)
    return open_study(target)


def import_study(path: str | Path, target: str | Path, baseline_target: str | Path) -> Study:
    """Take a study in one file apart into a study and its baseline; gives the study as opened.

    The new study goes its own way: it has an id of its own, and remembers that of the one it came from.

    Raises:
        InputError: the file cannot be used or holds no baseline, something is there already, or it cannot be
            written.
    """
    study = open_study(path)
    if study.baseline.path:
        raise InputError(error("study_not_one_file", path=str(path)))
    if Path(target).exists():  # before the baseline is written
        raise InputError(error("study_exists", path=str(target)))
    with new_file(Path(baseline_target)) as part:
        with closing(read_only(study.path)) as source, closing(sqlite3.connect(part)) as copy:
            source.backup(copy)
        _drop_study(part)
        _same_baseline(part, study)
    found = _properties(study)
    found |= {"study_id": str(uuid.uuid4()), "came_from": study.study_id}
    found["baseline"] = _reference(study, relative(baseline_target, Path(target)))
    with new_file(Path(target)) as part:
        _add_study(study, part, found)
    return open_study(target)


def _properties(study: Study) -> dict[str, Any]:
    with reading(study.path) as database:
        return properties_of(database, study.path)


def _reference(study: Study, path: str) -> dict[str, str]:
    return {
        "path": path,
        "content_hash": study.baseline.content_hash,
        "reference_date": study.baseline.reference_date,
    }


def _add_study(study: Study, part: Path, found: dict[str, Any]) -> None:
    """Add everything of a study to a file that is being made."""
    make_ledger_layers(part, study.crs, read_rows(study.path))
    with reading(study.path) as database:
        provenance, results = plain_rows(database, PROVENANCE), plain_rows(database, RESULTS)
        styles = _styles(database)
    write_plain_tables(part, found, provenance)
    with closing(sqlite3.connect(part)) as database, database:
        insert(database, RESULTS, results)
        if styles:
            _put_styles(database, styles)


def _styles(database: sqlite3.Connection) -> list[tuple[Any, ...]]:
    """The styles of the ledger layers as they are: users may have made their own."""
    if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'layer_styles'").fetchone():
        return []
    query = f"SELECT {_STYLE_COLUMNS} FROM layer_styles WHERE f_table_name IN (?, ?, ?) ORDER BY id"  # noqa: S608  # nosec B608
    return list(database.execute(query, LEDGER_LAYERS))


def _put_styles(database: sqlite3.Connection, styles: list[tuple[Any, ...]]) -> None:
    make_style_table(database)
    database.execute("DELETE FROM layer_styles WHERE f_table_name IN (?, ?, ?)", LEDGER_LAYERS)
    database.executemany(
        f"INSERT INTO layer_styles ({_STYLE_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608  # nosec B608
        styles,
    )


def _drop_study(part: Path) -> None:
    """Take everything of a study out of a copy."""
    connection = QgsProviderRegistry.instance().providerMetadata("ogr").createConnection(str(part), {})
    try:
        for name in LEDGER_LAYERS:
            connection.dropVectorTable("", name)
    except QgsProviderConnectionException as problem:
        raise NotWritten(str(problem)) from None
    del connection
    with closing(sqlite3.connect(part)) as database, database:
        for name in (PROPERTIES, PROVENANCE, RESULTS):
            database.execute(f'DROP TABLE "{name}"')
            database.execute("DELETE FROM gpkg_contents WHERE table_name = ?", (name,))
        database.execute("DELETE FROM layer_styles WHERE f_table_name IN (?, ?, ?)", LEDGER_LAYERS)
    with closing(sqlite3.connect(part)) as database:
        database.execute("PRAGMA journal_mode = DELETE")
        database.execute("VACUUM")


def _same_baseline(part: Path, study: Study) -> None:
    if read_neighbourhood(part).content_hash != study.baseline.content_hash:
        raise NotWritten("content")
