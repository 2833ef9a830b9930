"""What a run tells in its log: figures, what was done with each layer, issues."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ..adapters import log, messages
from ..adapters.scoring import Scored
from ..core.issues import Issue, Severity, error
from ..core.model.tables import Neighbourhood
from ..core.scoring.density_readings import reading_issues
from ..core.sources.remarks import ESTIMATED


def unexpected(problem: Exception) -> Issue:
    """What is told of an error that nobody foresaw."""
    return error("unexpected", kind=type(problem).__name__, problem=str(problem), tab=log.TAB)


def check_lines(scored: Scored) -> list[str]:
    """ "Klopt dit?", before anything else: our figures, and the published ones that differ too much."""
    return [messages.figure(found) for found in scored.figures if found.value is not None]


def density_lines(scored: Scored) -> list[str]:
    """The density of the first areas as NEN 9300 and RUDIFUN would read it, and why that differs."""
    return [messages.sentence(issue) for issue in reading_issues(scored.readings)]


def provenance_lines(scored: Scored) -> list[str]:
    """The profile, the neighbourhood file if there was one, and per layer what was done with it."""
    profile = scored.profile
    head = QCoreApplication.translate("Processing", "Profile {name}, version {version}, hash {hash}")
    lines = [head.format(name=profile.id, version=profile.version, hash=profile.hash)]
    if scored.source is not None:
        lines.append(file_line(scored.source.path, scored.source.content_hash))
    return [*lines, *layer_lines(scored.neighbourhood)]


def file_line(path: str, content_hash: str) -> str:
    """Which neighbourhood file it was."""
    text = QCoreApplication.translate("Processing", "Neighbourhood file {path}, content hash {hash}")
    return text.format(path=path, hash=content_hash)


def layer_lines(neighbourhood: Neighbourhood) -> list[str]:
    """Per layer what was done with it."""
    found = [
        messages.provenance(one)
        for table in neighbourhood.tables().values()
        for one in table.provenance
        if one.kind != ESTIMATED
    ]
    return list(dict.fromkeys(found))


def tell(issues: Iterable[Issue], feedback: QgsProcessingFeedback) -> None:
    """Each sentence once, by how much it matters."""
    told: set[str] = set()
    for issue in issues:
        text = messages.sentence(issue)
        if text in told:
            continue
        told.add(text)
        if issue.severity is Severity.ERROR:
            feedback.reportError(text)
        elif issue.severity is Severity.WARNING:
            feedback.pushWarning(text)
        else:
            feedback.pushInfo(text)
