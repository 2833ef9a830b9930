"""What all scoring algorithms do; each algorithm only names its themes and texts."""

from __future__ import annotations

import logging

import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..adapters import log, messages
from ..adapters.feedback import QgisFeedback
from ..adapters.qgis_fields import fields_of
from ..adapters.scoring import CHECK_COLUMNS, LONG_COLUMNS, Scored, area_columns, score
from ..core.issues import Cancelled, HerStructError, Issue, Severity, error
from ..core.sources.remarks import ESTIMATED
from ..paths import resource
from .inputs import Given, collect, without_empty_files
from .outputs import AreaStyle
from .parameters import labels, scoring_parameters
from .sinks import check_folders, write_rows

_LOG = logging.getLogger(f"{log.CORE}.run")  # below the engine's, so that it comes in the same log


class ScoringAlgorithm(QgsProcessingAlgorithm):
    """Scores areas on some themes.

    Subclasses set ``themes`` (letters) and implement name, displayName, shortDescription, tags and
    createInstance.
    """

    themes: tuple[str, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self._given: Given | None = None
        self._style: AreaStyle | None = None  # QGIS does not keep post-processors alive

    def group(self) -> str:
        return QCoreApplication.translate("Processing", "Scoring")

    def groupId(self) -> str:
        return "scoring"

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(resource("icons", "herstruct.svg"))

    def shortHelpString(self) -> str:
        """HTML: what it does and what each parameter wants."""
        rows = "".join(f"<p><b>{label}</b><br>{text}</p>" for label, text in labels().values())
        note = QCoreApplication.translate(
            "Processing",
            "Layers are recognised by their content; all but the study areas may be left out. What cannot "
            "be computed then is empty, with its reason in the second output. Layers in another coordinate "
            "system are reprojected.",
        )
        return f"<p>{self.shortDescription()}</p><p>{note}</p>{rows}"

    def initAlgorithm(self, configuration=None) -> None:
        for parameter in scoring_parameters():
            self.addParameter(parameter)

    def checkParameterValues(self, parameters, context):
        """QGIS calls this before a run: everything that can be told without reading whole layers."""
        try:
            check_folders(parameters)
            collect(self, parameters, context)
        except HerStructError as problem:
            return False, messages.explain(problem)
        return super().checkParameterValues(without_empty_files(parameters), context)

    def prepareAlgorithm(self, parameters, context, feedback) -> bool:
        """Called on the main thread: the only place where layers are touched."""
        text = self._collect(parameters, context)
        if text:
            raise QgsProcessingException(text)
        return True

    def processAlgorithm(self, parameters, context, feedback) -> dict:
        """Called in a worker thread."""
        scored, text = self._scored(feedback)
        if text:
            raise QgsProcessingException(text)
        if scored is None or feedback.isCanceled():
            return {}
        # From here on nobody can stop it: half an output would look whole.
        made = {"OUTPUT": self._write_areas(scored, parameters, context)}
        tables = {
            "OUTPUT_TABLE": (LONG_COLUMNS, scored.long_rows()),
            "OUTPUT_CHECK": (CHECK_COLUMNS, scored.check_rows()),
        }
        for name, (columns, rows) in tables.items():
            if parameters.get(name):
                plain = ((row, None) for row in rows)
                made[name] = write_rows(self, name, parameters, context, fields_of(columns), plain)
        return made

    # Errors leave these two as texts: QGIS never frees an exception that it was handed, nor what the frames
    # of its trace hold, and so would keep the files of the snapshots open.

    def _collect(self, parameters, context) -> str:
        """Take the snapshots; why that failed, "" when it did not."""
        try:
            self._given = collect(self, parameters, context)
        except HerStructError as problem:
            return messages.explain(problem)
        return ""

    def _scored(self, feedback) -> tuple[Scored | None, str]:
        """The result, told in the log; None when cancelled or failed, and why it failed."""
        given, self._given = self._given, None
        if given is None:
            return None, "prepareAlgorithm was not called"
        try:
            scored = score(
                given.inputs, given.profile, self.themes, given.reference_date, QgisFeedback(feedback)
            )
        except Cancelled:
            return None, ""
        except HerStructError as problem:
            return None, messages.explain(problem)
        except Exception as problem:  # a mistake of ours: the trace is for the log, not for the user
            _LOG.exception("%s stopped", self.name())
            return None, messages.sentence(unexpected(problem))
        self._report(scored, given, feedback)
        return scored, ""

    def _write_areas(self, scored: Scored, parameters, context) -> str:
        fields = fields_of(area_columns(self.themes))
        crs = QgsCoordinateReferenceSystem(scored.neighbourhood.crs)
        rows = ((row, shapely.to_wkb(_multi(shape), byte_order=1)) for row, shape in scored.area_rows())
        kind = QgsWkbTypes.Type.MultiPolygon
        target = write_rows(self, "OUTPUT", parameters, context, fields, rows, kind, crs)
        if context.willLoadLayerOnCompletion(target):
            self._style = AreaStyle(self.themes, provenance_lines(scored))
            context.layerToLoadOnCompletionDetails(target).setPostProcessor(self._style)
        return target

    @staticmethod
    def _report(scored: Scored, given: Given, feedback: QgsProcessingFeedback) -> None:
        for line in [*check_lines(scored), *provenance_lines(scored)]:
            feedback.pushInfo(line)
        found = [*scored.result.issues, *given.issues()]
        told: set[str] = set()
        for issue in found:
            text = messages.sentence(issue)
            if text not in told:
                told.add(text)
                _tell(issue, text, feedback)


def unexpected(problem: Exception) -> Issue:
    """What is told of an error that nobody foresaw."""
    return error("unexpected", kind=type(problem).__name__, problem=str(problem), tab=log.TAB)


def check_lines(scored: Scored) -> list[str]:
    """ "Klopt dit?", before anything else: our figures, and the published ones that differ too much."""
    return [messages.figure(found) for found in scored.figures if found.value is not None]


def provenance_lines(scored: Scored) -> list[str]:
    """The profile, and per layer what was done with it."""
    profile = scored.profile
    head = QCoreApplication.translate("Processing", "Profile {name}, version {version}, hash {hash}")
    lines = [head.format(name=profile.id, version=profile.version, hash=profile.hash)]
    for table in scored.neighbourhood.tables().values():
        lines += [messages.provenance(one) for one in table.provenance if one.kind != ESTIMATED]
    return list(dict.fromkeys(lines))


def _tell(issue: Issue, text: str, feedback: QgsProcessingFeedback) -> None:
    if issue.severity is Severity.ERROR:
        feedback.reportError(text)
    elif issue.severity is Severity.WARNING:
        feedback.pushWarning(text)
    else:
        feedback.pushInfo(text)


def _multi(shape):
    return shape if shape.geom_type == "MultiPolygon" else shapely.multipolygons([shape])
