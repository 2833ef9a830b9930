"""Parameters that name a plan, as the plan: studies and measures read on the main thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingAlgorithm, QgsProcessingContext

from ..adapters.neighbourhoods.reader import read_properties
from ..adapters.plans import Plan, plan_of_rows, plan_of_study
from ..adapters.qgis_tables import QgisTable
from ..adapters.scoring import load_profile
from ..adapters.study.exchange import Imported, import_layers, import_measures
from ..core.issues import InputError, Issue, error, warning
from ..core.scoring.profile import DEFAULT_PROFILE
from ..core.sources.inputs import Inputs
from ..core.study.rows import LedgerRow
from .inputs import Values, check_areas, field_of, layers_of, snapshot, values_of

EMPTY = (None, "", [])


@dataclass
class GivenPlan:
    """A plan and the study areas, ready to be used in any thread; ``inputs`` None: areas of the file."""

    plan: Plan
    inputs: Inputs | None = None
    measures: dict[Path, str] = field(default_factory=dict)
    left_out: list[Issue] = field(default_factory=list)

    def files(self) -> dict[Path, str]:
        """What is read, by file: the name of the parameter or the layer."""
        found = {self.plan.neighbourhood.resolve(): "NEIGHBOURHOOD", **self.measures}
        if self.plan.study is not None:
            found[self.plan.study.path.resolve()] = "STUDY_FILE"
        table = None if self.inputs is None else self.inputs.areas
        if isinstance(table, QgisTable) and table.file is not None:
            found[table.file] = table.name
        return found

    def issues(self) -> list[Issue]:
        """What collecting and reading the areas had to tell."""
        table = None if self.inputs is None else self.inputs.areas
        return [*self.left_out, *(table.issues() if isinstance(table, QgisTable) else ())]


def collect_plan(
    algorithm: QgsProcessingAlgorithm,
    parameters: Values,
    context: QgsProcessingContext,
    scenarios: str = "SCENARIOS",
) -> GivenPlan:
    """The plan that parameters name; call it on the main thread.

    Args:
        scenarios: the parameter that names scenarios.

    Raises:
        HerStructError: a value cannot be used.
    """
    name = algorithm.parameterAsString(parameters, "PROFILE", context).strip()
    profile = load_profile(name) if name else None
    wanted = algorithm.parameterAsString(parameters, scenarios, context)
    study = algorithm.parameterAsFile(parameters, "STUDY_FILE", context)
    file = algorithm.parameterAsFile(parameters, "NEIGHBOURHOOD", context)
    measures = [one for one in values_of("INTERVENTIONS", parameters) if one not in EMPTY]
    left_out: list[Issue] = []
    if study:
        plan = plan_of_study(study, wanted, profile)
        twice = [one for one, it in (("NEIGHBOURHOOD", file), ("INTERVENTIONS", measures)) if it]
        if twice:
            left_out.append(warning("plan_given_twice", parameters=twice))
        crs, measures = plan.study.crs if plan.study is not None else "", []
    elif file and measures:
        crs = str(read_properties(file)["crs"])
        rows, told, place = _rows(parameters, context, crs, left_out)
        profile = profile or load_profile(DEFAULT_PROFILE)
        plan = plan_of_rows(file, rows, profile, wanted, told, place)
    else:
        raise InputError(error("plan_not_given"))
    read = {path.resolve(): "INTERVENTIONS" for path in map(_file, measures) if path is not None}
    return GivenPlan(plan, _areas(algorithm, parameters, context, crs, left_out), read, left_out)


def _rows(
    parameters: Values, context: QgsProcessingContext, crs: str, left_out: list[Issue]
) -> tuple[list[LedgerRow], list[Issue], str]:
    """(rows, what reading them had to tell, what the layers are called)."""
    rows: list[LedgerRow] = []
    told: list[Issue] = []
    names: list[str] = []
    for value in values_of("INTERVENTIONS", parameters):
        whole = _whole_file(value)
        found: Sequence[tuple[str, Imported]]
        if whole is not None:  # with all its layers, of which QGIS would open the first alone
            found = [(whole.name, import_measures(whole, crs))]
        else:
            layers = layers_of("INTERVENTIONS", {"INTERVENTIONS": [value]}, context, left_out)
            found = [(layer.name(), import_layers([layer], crs)) for layer, _ in layers]
        for name, one in found:
            names.append(name)
            rows += one.new
            told += one.issues
    return rows, told, ", ".join(dict.fromkeys(names))


def _whole_file(value: Any) -> Path | None:
    return Path(value) if isinstance(value, str) and "|" not in value and Path(value).is_file() else None


def _file(value: Any) -> Path | None:
    """The file of a value that names one."""
    source = value if isinstance(value, str) else getattr(value, "source", lambda: "")()
    path = Path(str(source).split("|")[0])
    return path if path.is_file() else None


def _areas(
    algorithm: QgsProcessingAlgorithm,
    parameters: Values,
    context: QgsProcessingContext,
    crs: str,
    left_out: list[Issue],
) -> Inputs | None:
    """The study areas, None when there is no such parameter or it is empty."""
    if parameters.get("AREAS") in EMPTY:
        return None
    target = QgsCoordinateReferenceSystem(crs)
    tables = [snapshot(*one, target, context) for one in layers_of("AREAS", parameters, context, left_out)]
    check_areas(tables)
    return Inputs(
        areas=tables[0],
        area_id=field_of(algorithm, parameters, "AREA_ID", context),
        area_name=field_of(algorithm, parameters, "AREA_NAME", context),
    )
