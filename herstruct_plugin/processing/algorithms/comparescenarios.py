"""Algorithm ``comparescenarios``."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ...adapters import comparison_rows as made
from ...adapters.comparing import Asked, Comparison, compare_plan
from ...adapters.feedback import QgisFeedback
from ...adapters.qgis_fields import fields_of
from ..plan_algorithm import PlanAlgorithm
from ..plan_parameters import comparing_parameters
from ..plan_report import report
from ..sinks import write_rows

TABLES = {
    "OUTPUT_TABLE": (made.DELTA_COLUMNS, made.delta_rows),
    "OUTPUT_ATTRIBUTION": (made.ATTRIBUTION_COLUMNS, made.attribution_rows),
    "OUTPUT_YEARS": (made.YEAR_COLUMNS, made.year_rows),
    "OUTPUT_TENSIONS": (made.TENSION_COLUMNS, made.tension_rows),
    "OUTPUT_STOCK": (made.STOCK_COLUMNS, made.stock_rows),
}


class CompareScenarios(PlanAlgorithm):
    """Baseline and scenarios side by side."""

    def name(self) -> str:
        return "comparescenarios"

    def displayName(self) -> str:
        return QCoreApplication.translate("Processing", "Compare scenarios")

    def shortDescription(self) -> str:
        return QCoreApplication.translate(
            "Processing",
            "Shows what the measures of each scenario change: guards (randvoorwaarden), values, scores; and "
            "if asked which measure did it, the tensions between them, and every year on the way.",
        )

    def note(self) -> str:
        return QCoreApplication.translate(
            "Processing",
            "Give a study file, or a neighbourhood file with layers of measures. Differences come only from "
            "computing the same figures again on the changed data: no effects on liveability, safety, health "
            "or income are predicted. A measure that cannot be carried out is left out and told.",
        )

    def tags(self) -> list[str]:
        return ["scenario", "vergelijken", "delta", "maatregelen", "randvoorwaarden", "plan", "attribution"]

    def createInstance(self) -> CompareScenarios:
        return CompareScenarios()

    def initAlgorithm(self, configuration=None) -> None:
        for parameter in comparing_parameters():
            self.addParameter(parameter)

    def processAlgorithm(self, parameters, context, feedback) -> dict:
        """Called in a worker thread."""
        wanted = [name for name in TABLES if parameters.get(name)]
        asked = Asked(
            attribution="OUTPUT_ATTRIBUTION" in wanted,
            tensions="OUTPUT_TENSIONS" in wanted,
            years="OUTPUT_YEARS" in wanted,
            growth=self.parameterAsInt(parameters, "GROWTH_YEARS", context),
            stock="OUTPUT_STOCK" in wanted,
            public=self.parameterAsBoolean(parameters, "PUBLIC", context),
            certainty=self.parameterAsBoolean(parameters, "UNCERTAINTY", context),
        )
        given = self._taken()

        def work() -> Comparison:
            found = compare_plan(given.plan, given.inputs, asked, QgisFeedback(feedback))
            report(found, given.issues(), feedback)
            return found

        found = self._run(work)
        if found is None or feedback.isCanceled():
            return {}
        # From here on nobody can stop it: half an output would look whole.
        outputs = {}
        for name in wanted:
            columns, rows = TABLES[name]
            plain = ((row, None) for row in rows(found))
            outputs[name] = write_rows(self, name, parameters, context, fields_of(columns), plain)
        return outputs


ALGORITHMS = [CompareScenarios]
