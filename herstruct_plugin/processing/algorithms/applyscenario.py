"""Algorithm ``applyscenario``."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString
from qgis.PyQt.QtCore import QCoreApplication

from ...adapters import messages
from ...adapters.carrying_out import CarriedOut, carry_out, one_scenario
from ...adapters.feedback import QgisFeedback
from ...core.issues import error
from ...paths import version
from ..plan_algorithm import PlanAlgorithm
from ..plan_inputs import GivenPlan
from ..plan_parameters import applying_parameters
from ..report import file_line, tell


class ApplyScenario(PlanAlgorithm):
    """A neighbourhood and measures -> the neighbourhood that they leave."""

    scenarios = "SCENARIO"

    def name(self) -> str:
        return "applyscenario"

    def displayName(self) -> str:
        return QCoreApplication.translate("Processing", "Carry out a scenario")

    def shortDescription(self) -> str:
        return QCoreApplication.translate(
            "Processing",
            "Makes the neighbourhood file of a neighbourhood in which the measures of a scenario were "
            "carried out, to score, to look at, or to plan on.",
        )

    def note(self) -> str:
        return QCoreApplication.translate(
            "Processing",
            "Scoring the file gives the figures that “Compare scenarios” gives. A measure that cannot be "
            "carried out is left out and told; when none can, nothing is written. Published figures that "
            "come with the data remain those of before.",
        )

    def tags(self) -> list[str]:
        return ["scenario", "maatregelen", "plan", "toekomst", "neighbourhood", "wijkbestand"]

    def createInstance(self) -> ApplyScenario:
        return ApplyScenario()

    def initAlgorithm(self, configuration=None) -> None:
        for parameter in applying_parameters():
            self.addParameter(parameter)
        translate = QCoreApplication.translate
        self.addOutput(
            QgsProcessingOutputString("CONTENT_HASH", translate("Processing", "Content hash of the file"))
        )
        self.addOutput(
            QgsProcessingOutputNumber("MEASURES", translate("Processing", "Measures that were carried out"))
        )

    def checkParameterValues(self, parameters, context):
        """QGIS calls this before a run."""
        value = parameters.get("OUTPUT")
        if isinstance(value, str) and value and Path(value).suffix.lower() not in (".gpkg", ""):
            issue = error("neighbourhood_not_geopackage", parameter="OUTPUT", path=value)
            return False, messages.sentence(issue)
        return super().checkParameterValues(parameters, context)

    def _gather(self, parameters, context) -> GivenPlan:
        given = super()._gather(parameters, context)
        one_scenario(given.plan, self.parameterAsString(parameters, self.scenarios, context))
        return given

    def processAlgorithm(self, parameters, context, feedback) -> dict:
        """Called in a worker thread."""
        path = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        wanted = self.parameterAsString(parameters, self.scenarios, context)
        given = self._taken()

        def work() -> CarriedOut:
            name = one_scenario(given.plan, wanted)
            told = QgisFeedback(feedback)
            made = carry_out(path, given.plan, name, lambda issues: tell(issues, feedback), version(), told)
            feedback.pushInfo(file_line(path, made.prepared.content_hash))
            tell([made.told, *given.issues()], feedback)
            return made

        made = self._run(work)
        if made is None:
            return {}
        return {"OUTPUT": path, "CONTENT_HASH": made.prepared.content_hash, "MEASURES": made.done}


ALGORITHMS = [ApplyScenario]
