"""Algorithm ``preparemodel``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import QgsProcessingException, QgsProcessingOutputString
from qgis.PyQt.QtCore import QCoreApplication

from ...adapters import messages
from ...adapters.feedback import QgisFeedback
from ...adapters.neighbourhoods.prepare import prepare
from ...core.issues import Cancelled, HerStructError, error
from ...paths import version
from ..algorithm import LOG, LayerAlgorithm
from ..parameters import preparing_parameters
from ..report import file_line, layer_lines, tell, unexpected


class PrepareModel(LayerAlgorithm):
    """Source layers -> one neighbourhood file."""

    def name(self) -> str:
        return "preparemodel"

    def displayName(self) -> str:
        return QCoreApplication.translate("Processing", "Prepare a neighbourhood")

    def group(self) -> str:
        return QCoreApplication.translate("Processing", "Data")

    def groupId(self) -> str:
        return "data"

    def shortDescription(self) -> str:
        return QCoreApplication.translate(
            "Processing",
            "Reads the source layers once and keeps them as one neighbourhood file, which scoring takes "
            "instead of the layers, with the same figures.",
        )

    def note(self) -> str:
        return QCoreApplication.translate(
            "Processing",
            "Layers are recognised by their content; all but the study areas may be left out. Layers in "
            "another coordinate system are reprojected. The file opens styled in plain QGIS; look at it, but "
            "do not edit it: scoring refuses a file that was changed. A register of tenure is in it by "
            "dwelling: share the file as you would share the register.",
        )

    def tags(self) -> list[str]:
        return ["neighbourhood", "wijk", "baseline", "nulsituatie", "wijkbestand", "geopackage"]

    def createInstance(self) -> PrepareModel:
        return PrepareModel()

    def initAlgorithm(self, configuration=None) -> None:
        for parameter in preparing_parameters():
            self.addParameter(parameter)
        self.addOutput(
            QgsProcessingOutputString(
                "CONTENT_HASH", QCoreApplication.translate("Processing", "Content hash of the file")
            )
        )

    def checkParameterValues(self, parameters, context):
        """QGIS calls this before a run."""
        value = parameters.get("OUTPUT")
        if isinstance(value, str) and value and Path(value).suffix.lower() not in (".gpkg", ""):
            issue = error("neighbourhood_not_geopackage", parameter="OUTPUT", path=value)
            return False, messages.sentence(issue)
        return super().checkParameterValues(parameters, context)

    def processAlgorithm(self, parameters, context, feedback) -> dict:
        """Called in a worker thread."""
        path = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        buffer = self.parameterAsDouble(parameters, "ANALYSIS_BUFFER", context)
        content_hash, text = self._prepared(path, buffer, feedback)
        if text:
            raise QgsProcessingException(text)
        return {"OUTPUT": path, "CONTENT_HASH": content_hash} if content_hash else {}

    def _prepared(self, path, buffer, feedback) -> tuple[str, str]:
        """The hash of the file that was made, "" when cancelled or failed; and why it failed."""
        given = self._taken()
        inputs = replace(given.inputs, analysis_buffer=buffer)
        try:
            made = prepare(path, inputs, version(), QgisFeedback(feedback))
        except Cancelled:
            return "", ""
        except HerStructError as problem:
            return "", messages.explain(problem)
        except Exception as problem:  # a mistake of ours: the trace is for the log, not for the user
            LOG.exception("%s stopped", self.name())
            return "", messages.sentence(unexpected(problem))
        for line in [*layer_lines(made.neighbourhood), file_line(path, made.content_hash)]:
            feedback.pushInfo(line)
        tell([*made.neighbourhood.issues, *given.issues()], feedback)
        return made.content_hash, ""


ALGORITHMS = [PrepareModel]
