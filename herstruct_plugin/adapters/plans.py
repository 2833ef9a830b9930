"""What a comparison or a changed neighbourhood starts from: a neighbourhood file and the scenarios on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..core.issues import InputError, Issue, error
from ..core.model.tables import Neighbourhood
from ..core.model.vector import Feedback
from ..core.scenario.ledger import Ledger
from ..core.scoring.profile import Profile
from ..core.sources.inputs import Inputs
from ..core.sources.surroundings import check_reach, margin_of, neighbourhood_within
from ..core.study.ledgers import ledgers
from ..core.study.rows import LedgerRow
from .neighbourhoods.layout import Prepared
from .neighbourhoods.reader import read_neighbourhood
from .progress import span
from .study.open import Study, baseline_file, read_baseline
from .study.read import read_study


@dataclass(frozen=True)
class Plan:
    """Scenarios on a neighbourhood file.

    Attributes:
        neighbourhood: the file.
        profile: weights, breakpoints and parameters.
        scenarios: ledger by name; measures that cannot be read are in none.
        issues: what is wrong with such measures, and what opening the study had to tell.
        study: the study that they are in; None when they are layers.
    """

    neighbourhood: Path
    profile: Profile
    scenarios: Mapping[str, Ledger]
    issues: tuple[Issue, ...] = ()
    study: Study | None = None

    def prepared(self, feedback: Feedback | None = None) -> Prepared:
        """The content of the neighbourhood file, that on which the study was made.

        Raises:
            InputError: it cannot be used, or is another one.
            Cancelled: the user stopped.
        """
        if self.study is not None:
            return read_baseline(self.study, feedback)
        return read_neighbourhood(self.neighbourhood, feedback)

    def within(self, inputs: Inputs | None, feedback: Feedback | None = None) -> Neighbourhood:
        """The neighbourhood of the areas of the inputs; that of the file's own areas when None.

        Raises:
            InputError: as ``prepared``, or the areas cannot be used or reach beyond the file.
            Cancelled: the user stopped.
        """
        found = self.prepared(span(feedback, 0.0, 0.6))
        buffer = self.profile.parameters.analysis_buffer
        if inputs is not None:
            inputs = replace(inputs, analysis_buffer=buffer)
            return neighbourhood_within(inputs, found.surroundings, span(feedback, 0.6, 1.0))
        check_reach(found.neighbourhood.areas, found.surroundings.boxes, margin_of(buffer), "areas")
        return found.neighbourhood


def plan_of_study(path: str | Path, wanted: str = "", profile: Profile | None = None) -> Plan:
    """The plan of a study file.

    Args:
        wanted: names of scenarios, see ``chosen``.
        profile: None: the study's own.

    Raises:
        InputError: the study cannot be used, it has no measures, or a scenario is not in it.
        ProfileError: its profile breaks the schema.
    """
    found = read_study(path)
    scenarios = chosen(found.scenarios, wanted, str(path))
    where = baseline_file(found.study)
    return Plan(where, profile or found.study.profile, scenarios, found.issues, found.study)


def plan_of_rows(
    neighbourhood: str | Path,
    rows: Iterable[LedgerRow],
    profile: Profile,
    wanted: str = "",
    told: Sequence[Issue] = (),
    place: str = "",
) -> Plan:
    """The plan of rows that were read from layers.

    Args:
        told: what reading them had to tell.
        place: what the layers are called in a sentence.

    Raises:
        InputError: there are no measures, or a scenario is not among them.
    """
    found = ledgers(rows)
    if not found.scenarios and told:
        raise InputError(next((one for one in told if one.severity.value == "error"), told[0]))
    scenarios = chosen(found.scenarios, wanted, place)
    return Plan(Path(neighbourhood), profile, scenarios, (*told, *found.issues))


def chosen(scenarios: Mapping[str, Ledger], wanted: str, place: str) -> dict[str, Ledger]:
    """The scenarios of a comma list of names, in its order; all when it is empty.

    Raises:
        InputError: there are none at all, or one is not there.
    """
    if not scenarios:
        raise InputError(error("plan_without_measures", place=place))
    asked = wanted.strip()
    names = [asked] if asked in scenarios else [one.strip() for one in asked.split(",") if one.strip()]
    for name in names:
        if name not in scenarios:
            known = ", ".join(f"“{one}”" for one in scenarios)
            raise InputError(error("scenario_not_there", scenario=name, place=place, known=known))
    return {name: scenarios[name] for name in names or scenarios}
