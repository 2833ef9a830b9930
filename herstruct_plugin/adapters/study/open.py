"""Opening a study: what it is, its profile, and the baseline that it refers to by content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...core.issues import HerStructError, InputError, Issue, error, warning
from ...core.model.vector import Feedback
from ...core.scoring.profile import Profile, from_json
from ...core.study.format import FORMAT_VERSION, check_readable
from ..neighbourhoods.layout import Prepared
from ..neighbourhoods.reader import read_neighbourhood, read_properties
from .database import properties_of, reading
from .migrate import bring_up_to_date

_BROKEN = (ValueError, TypeError, KeyError, AttributeError)


@dataclass(frozen=True)
class BaselineRef:
    """The baseline that a study is about.

    Attributes:
        path: as seen from the study's folder, with forward slashes; "" when it is in the study file itself.
        content_hash: SHA-256 of its content.
        reference_date: of its data.
    """

    path: str
    content_hash: str
    reference_date: str = ""

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.rsplit("/", 1)[-1]


@dataclass(frozen=True)
class Study:
    """What a study file says of itself.

    Attributes:
        study_id: that a journal and a lease are kept under; a copy of the file has the same.
        crs: authority code of the ledger layers.
        profile: its own copy; issues: what opening it had to tell.
    """

    path: Path
    study_id: str
    title: str
    crs: str
    profile: Profile
    baseline: BaselineRef
    format_version: int
    plugin_version: str
    issues: tuple[Issue, ...] = ()


def open_study(path: str | Path) -> Study:
    """What a study is; one of an older version is brought up to date first, and a copy of it kept.

    Raises:
        InputError: it is not there, no study, damaged, made by a newer version, or cannot be brought up to
            date.
        ProfileError: its profile breaks the schema.
    """
    found = _checked(path)
    if found["format_version"] < FORMAT_VERSION:
        bring_up_to_date(path)
        found = _checked(path)
    try:
        return _study(Path(path), found)
    except _BROKEN:
        raise InputError(error("study_damaged", path=str(path))) from None


def baseline_file(study: Study) -> Path:
    """The file of the baseline: where the study says, else one of that content and name beside the study.

    Raises:
        InputError: it is in neither place.
    """
    if not study.baseline.path:
        return study.path
    said = study.path.parent / study.baseline.path
    if said.is_file():
        return said
    beside = study.path.parent / study.baseline.name
    if beside.is_file() and _says(beside) == study.baseline.content_hash:
        return beside
    raise InputError(error("study_baseline_missing", path=str(study.path), baseline=study.baseline.path))


def read_baseline(study: Study, feedback: Feedback | None = None) -> Prepared:
    """The baseline, checked to be the one that the study was made on.

    Raises:
        InputError: it is not there, was changed or damaged, or is another one.
        Cancelled: the user stopped.
    """
    where = baseline_file(study)
    found = read_neighbourhood(where, feedback)
    if found.content_hash != study.baseline.content_hash:
        raise InputError(error("study_baseline_other", path=str(study.path), baseline=str(where)))
    return found


def _checked(path: str | Path) -> dict[str, Any]:
    with reading(path) as database:
        found = properties_of(database, path)
    check_readable(found, str(path))
    return found


def _study(path: Path, found: Mapping[str, Any]) -> Study:
    profile = from_json(found["profile"])
    issues = ()
    if profile.hash != found["profile_hash"]:
        issues = (warning("study_profile_changed", path=str(path)),)
    return Study(
        path=path,
        study_id=str(found["study_id"]),
        title=str(found["title"]),
        crs=str(found["crs"]),
        profile=profile,
        baseline=BaselineRef(**found["baseline"]),
        format_version=found["format_version"],
        plugin_version=str(found["plugin_version"]),
        issues=issues,
    )


def _says(path: Path) -> str:
    """The content hash that a neighbourhood file says it has; "" when it is none."""
    try:
        return str(read_properties(path).get("content_hash", ""))
    except HerStructError:
        return ""
