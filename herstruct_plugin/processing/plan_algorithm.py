"""What the algorithms that work with a plan share: the plan read on the main thread, errors as sentences."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication

from ..adapters import messages
from ..core.issues import Cancelled, HerStructError
from .algorithm import LOG, LayerAlgorithm
from .plan_inputs import GivenPlan, collect_plan
from .report import unexpected


class PlanAlgorithm(LayerAlgorithm):
    """Subclasses set ``scenarios``: the parameter that names them; besides what ``LayerAlgorithm`` asks."""

    scenarios = "SCENARIOS"

    def group(self) -> str:
        return QCoreApplication.translate("Processing", "Plans")

    def groupId(self) -> str:
        return "plans"

    def _gather(self, parameters, context) -> GivenPlan:
        return collect_plan(self, parameters, context, self.scenarios)

    def _run(self, work: Callable[[], Any]) -> Any:
        """What the work gives; None when cancelled.

        Raises:
            QgsProcessingException: it failed; the message is a sentence.
        """
        made, text = self._attempt(work)
        if text:
            raise QgsProcessingException(text)
        return made

    def _attempt(self, work: Callable[[], Any]) -> tuple[Any, str]:
        try:
            return work(), ""
        except Cancelled:
            return None, ""
        except HerStructError as problem:
            return None, messages.explain(problem)
        except Exception as problem:  # a mistake of ours: the trace is for the log, not for the user
            LOG.exception("%s stopped", self.name())
            return None, messages.sentence(unexpected(problem))
