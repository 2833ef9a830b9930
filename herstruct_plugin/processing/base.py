"""What all scoring algorithms do; each algorithm only names its themes and texts."""

from __future__ import annotations

import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException, QgsProcessingFeedback, QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication

from ..adapters import messages
from ..adapters.feedback import QgisFeedback
from ..adapters.provenance import PROVENANCE_COLUMNS, provenance_rows
from ..adapters.qgis_fields import fields_of
from ..adapters.scoring import CHECK_COLUMNS, LONG_COLUMNS, Scored, area_columns, score
from ..core.issues import Cancelled, HerStructError
from .algorithm import LOG, LayerAlgorithm
from .inputs import Given
from .outputs import AreaStyle
from .parameters import scoring_parameters
from .report import check_lines, density_lines, provenance_lines, tell, unexpected
from .sinks import write_rows


class ScoringAlgorithm(LayerAlgorithm):
    """Scores areas on some themes.

    Subclasses set ``themes`` (letters) and implement name, displayName, shortDescription, tags and
    createInstance.
    """

    themes: tuple[str, ...] = ()

    def group(self) -> str:
        return QCoreApplication.translate("Processing", "Scoring")

    def groupId(self) -> str:
        return "scoring"

    def initAlgorithm(self, configuration=None) -> None:
        for parameter in scoring_parameters():
            self.addParameter(parameter)

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
            "OUTPUT_PROVENANCE": (PROVENANCE_COLUMNS, provenance_rows(scored.neighbourhood)),
        }
        for name, (columns, rows) in tables.items():
            if parameters.get(name):
                plain = ((row, None) for row in rows)
                made[name] = write_rows(self, name, parameters, context, fields_of(columns), plain)
        return made

    def _scored(self, feedback) -> tuple[Scored | None, str]:
        """The result, told in the log; None when cancelled or failed, and why it failed."""
        given = self._taken()
        try:
            scored = score(
                given.inputs,
                given.profile,
                self.themes,
                given.reference_date,
                QgisFeedback(feedback),
                given.neighbourhood,
                given.uncertainty,
            )
        except Cancelled:
            return None, ""
        except HerStructError as problem:
            return None, messages.explain(problem)
        except Exception as problem:  # a mistake of ours: the trace is for the log, not for the user
            LOG.exception("%s stopped", self.name())
            return None, messages.sentence(unexpected(problem))
        self._report(scored, given, feedback)
        return scored, ""

    def _write_areas(self, scored: Scored, parameters, context) -> str:
        fields = fields_of(area_columns(self.themes, scored.land_bases))
        crs = QgsCoordinateReferenceSystem(scored.neighbourhood.crs)
        rows = ((row, shapely.to_wkb(_multi(shape), byte_order=1)) for row, shape in scored.area_rows())
        kind = QgsWkbTypes.Type.MultiPolygon
        target = write_rows(self, "OUTPUT", parameters, context, fields, rows, kind, crs)
        if context.willLoadLayerOnCompletion(target):
            style = AreaStyle(self.themes, provenance_lines(scored))
            context.layerToLoadOnCompletionDetails(target).setPostProcessor(style)
        return target

    @staticmethod
    def _report(scored: Scored, given: Given, feedback: QgsProcessingFeedback) -> None:
        for line in [*check_lines(scored), *density_lines(scored), *provenance_lines(scored)]:
            feedback.pushInfo(line)
        tell([*scored.result.issues, *given.issues()], feedback)


def _multi(shape):
    return shape if shape.geom_type == "MultiPolygon" else shapely.multipolygons([shape])
