"""Making a study: a GeoPackage beside its baseline, empty of measures, that appears whole or not at all."""

from __future__ import annotations

import os
import sqlite3
import uuid
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path, PurePath
from typing import Any

from ...core.issues import InputError, error
from ...core.scoring.profile import Profile
from ...core.study.format import FORMAT_VERSION, MIN_READER_VERSION
from ...core.study.schema import schema_hash
from ..neighbourhoods.reader import read_neighbourhood
from ..provenance import provenance_rows
from ..sqlite_files import part_of, to_disk
from .layout import FORMS, PROVENANCE, insert, make_plain_tables, put_properties
from .ledger_layers import NotWritten, make_ledger_layers
from .open import Study, open_study
from .profiles import profile_json


def create_study(
    path: str | Path,
    baseline_path: str | Path,
    profile: Profile,
    title: str,
    plugin_version: str = "",
) -> Study:
    """Make a study on a baseline and open it.

    Args:
        path: of the GeoPackage; nothing may be there yet.
        baseline_path: of the neighbourhood file that ``preparemodel`` made.
        profile: weights, breakpoints and parameters; the study keeps a copy.

    Raises:
        InputError: the baseline cannot be used, something stands in the way, or it cannot be written; nothing
            is left behind then.
    """
    target = Path(path)
    prepared = read_neighbourhood(baseline_path)
    found = study_properties(profile, title, plugin_version)
    found["crs"] = prepared.neighbourhood.crs
    found["baseline"] = {
        "path": relative(baseline_path, target),
        "content_hash": prepared.content_hash,
        "reference_date": prepared.neighbourhood.reference_date,
    }
    with new_file(target) as part:
        make_ledger_layers(part, prepared.neighbourhood.crs)
        write_plain_tables(part, found, provenance_rows(prepared.neighbourhood))
    return open_study(target)


def study_properties(profile: Profile, title: str, plugin_version: str) -> dict[str, Any]:
    """What a new study says of itself, but for its baseline."""
    return {
        "format_version": FORMAT_VERSION,
        "min_reader_version": MIN_READER_VERSION,
        "plugin_version": plugin_version,
        "study_id": str(uuid.uuid4()),
        "title": title,
        "profile": profile_json(profile),
        "profile_hash": profile.hash,
        FORMS: schema_hash(),
    }


def relative(baseline: str | Path, study: Path) -> str:
    """Where the baseline is as seen from the study, with forward slashes; in full on another drive."""
    where = Path(baseline).absolute()
    try:
        found = os.path.relpath(where, study.absolute().parent)
    except ValueError:  # Windows, another drive
        found = str(where)
    return PurePath(found).as_posix()


@contextmanager
def new_file(target: Path) -> Iterator[Path]:
    """A file beside the target to write in, put in its place when all went well.

    Raises:
        InputError: something is there already, or it cannot be written.
    """
    if target.exists():
        raise InputError(error("study_exists", path=str(target)))
    try:
        with part_of(target) as part:
            yield part
            to_disk(part)
            os.replace(part, target)
    except (OSError, sqlite3.Error, NotWritten) as problem:
        text = getattr(problem, "strerror", None) or str(problem)
        raise InputError(error("study_not_written", path=str(target), problem=text)) from None


def write_plain_tables(part: Path, found: Mapping[str, Any], provenance: Iterable[Mapping[str, Any]]) -> None:
    """Add the plain tables to a file that nobody else has open, and have it all in one file."""
    with closing(sqlite3.connect(part)) as database, database:
        make_plain_tables(database)
        put_properties(database, found)
        insert(database, PROVENANCE, provenance)
    with closing(sqlite3.connect(part)) as database:
        database.execute("PRAGMA journal_mode = DELETE")
