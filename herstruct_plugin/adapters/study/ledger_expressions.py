"""QGIS expressions of the ledger layers: defaults, checks, and which scenario is shown.

The variable ``herstruct_scenario`` (of a project) names the scenario that is shown and drawn in; without it
all are shown, so that nothing is hidden from someone who only opens the file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.core import QgsExpression

from ...core.interventions.base import InterventionType
from ...core.interventions.registry import intervention_types
from ...core.study.rows import DEFAULT_SCENARIO
from ...core.study.schema import beginning, names, required
from ...core.study.strict_json import written

VARIABLE = "herstruct_scenario"
SHOWN = f"@{VARIABLE} IS NULL OR coalesce(nullif(trim(\"scenario\"), ''), '{DEFAULT_SCENARIO}') = @{VARIABLE}"
DEFAULTS = {
    "id": "uuid('WithoutBraces')",
    "scenario": f"coalesce(@{VARIABLE}, '{DEFAULT_SCENARIO}')",
    "status": "'idee'",
    "order": "0",
    "rev": "1",
}
_NOTHING = '"{0}" IS NULL OR trim("{0}") = \'\''
_EMPTY = r"^\s*\[\s*\]\s*$"
_LIST = r'^\s*\[\s*("[^"]+"\s*(,\s*"[^"]+"\s*)*)?\]\s*$'


def quoted(text: str) -> str:
    """A text as it stands in an expression."""
    return str(QgsExpression.quotedString(text))


def of_type(types: Mapping[str, InterventionType]) -> str:
    """The attributes that a new measure begins with: they follow the type while a form is filled in."""
    cases = [
        f"WHEN {quoted(code)} THEN {quoted(written(beginning(kind)))}"
        for code, kind in types.items()
        if beginning(kind)
    ]
    cases = [case.replace("WHEN ", 'WHEN "type" = ', 1) for case in cases]
    return f"CASE {' '.join(cases)} END" if cases else "NULL"


def _attributes() -> str:
    """JSON with every name that the type needs, and none that it does not know."""
    cases = []
    for code, kind in intervention_types().items():
        known = ", ".join(quoted(one) for one in names(kind))
        needed = ", ".join(quoted(one) for one in required(kind))
        keys = 'map_akeys(from_json("attributes"))'
        right = f"array_all(array({known}), {keys})"
        if needed:
            right += f" AND array_all({keys}, array({needed}))"
        cases.append(f'WHEN "type" = {quoted(code)} THEN {right}')
    needing = ", ".join(quoted(code) for code, kind in intervention_types().items() if required(kind))
    nothing = _NOTHING.format("attributes")
    return (
        f'CASE WHEN {nothing} THEN "type" IS NULL OR "type" NOT IN ({needing}) '
        f'WHEN from_json("attributes") IS NULL THEN false {" ".join(cases)} ELSE true END'
    )


def _targets() -> str:
    """A list of texts, with at least one for a type that works on what it selects."""
    selecting = [
        code
        for code, kind in intervention_types().items()
        if kind.geometry in ("selection", "polygon and selection")
    ]
    listed = ", ".join(quoted(code) for code in selecting)
    nothing = f'{_NOTHING.format("targets")} OR regexp_match("targets", {quoted(_EMPTY)})'
    return (
        f'CASE WHEN {nothing} THEN "type" IS NULL OR "type" NOT IN ({listed}) '
        f'ELSE regexp_match("targets", {quoted(_LIST)}) > 0 END'
    )


def _years() -> str:
    return '"year_start" IS NULL OR "year_end" IS NULL OR "year_end" >= "year_start"'


CHECKS: dict[str, tuple[Callable[[], str], str]] = {  # by field: expression, hint
    "targets": (_targets, "targets"),
    "attributes": (_attributes, "attributes"),
    "year_end": (_years, "years"),
}
