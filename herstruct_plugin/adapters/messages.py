"""Issues and codes of the engine as text in the user's language.

A new code gets one entry in the module of ``texts/`` that it belongs to, as a literal text: a test reads
every code out of the engine and demands its sentence. In a sentence ``{layer}`` and ``{features}`` stand for
those of the issue, every other name for a parameter of it.
"""

from __future__ import annotations

import html
import math
from collections.abc import Iterable, Mapping
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..core.indicators.measurement import Reason
from ..core.issues import HerStructError, Issue, Severity
from ..core.model.codes import Ground
from ..core.model.tables import Provenance
from ..core.scoring.plausibility import Figure
from .texts import (
    measures,
    neighbourhoods,
    object_measures,
    plans,
    profiles,
    runs,
    sources,
    studies,
    study_safety,
    unit_measures,
    words,
)

LONGEST_LIST = 12  # entries of a list that a sentence spells out
LONGEST_VALUE = 200  # characters of one value


def templates() -> dict[str, str]:
    """Every sentence by code, made anew each time so that the translator of now is asked."""
    return {
        **sources.texts(),
        **profiles.texts(),
        **measures.texts(),
        **object_measures.texts(),
        **unit_measures.texts(),
        **plans.texts(),
        **runs.texts(),
        **neighbourhoods.texts(),
        **studies.texts(),
        **study_safety.texts(),
    }


def sentence(issue: Issue) -> str:
    """One plain-text sentence; for rich text use ``rich``."""
    template = templates().get(issue.code)
    if template is None:
        return _unknown(issue)
    values = _Values({"layer": issue.layer, "features": issue.features, **issue.params})
    if issue.code.startswith("objects_"):
        values["kind"] = words.object_kinds()[issue.params["kind"]]
    elif "kind" in issue.params:
        values["kind"] = layer_kind(issue.params["kind"])
    if issue.code == "columns_not_found":
        values["columns"] = [words.columns()[name] for name in issue.params["columns"]]
    if issue.code == "bgt_value_assumed":
        values["column"] = words.columns()[issue.params["column"]]
    if issue.code == "profile_wrong_type":
        kinds = words.json_kinds()
        for name in ("expected", "found"):
            values[name] = kinds.get(issue.params[name], issue.params[name])
    made = template.format_map(values)
    if issue.layer and "{layer}" not in template:
        made = f"{_text(issue.layer)}: {made}"
    if issue.features and "{features}" not in template:
        shown = QCoreApplication.translate("Messages", "For example: {features}.")
        made = f"{made} {shown.format(features=_text(issue.features))}"
    return made


def rich(issue: Issue) -> str:
    """The sentence for a place that shows HTML: what layers and values hold can do no harm there."""
    return html.escape(sentence(issue))


def explain(problem: HerStructError) -> str:
    """The sentence of an error that the engine raised."""
    return sentence(problem.issue)


def reason(code: Reason | str) -> str:
    """Why a value is not available, from a reason or its public code."""
    code = code.value if isinstance(code, Reason) else code
    return words.reasons().get(code, code)


def flag(code: str) -> str:
    """A remark that belongs to a value."""
    return words.flags().get(code, code)


def ground_class(code: Ground | int) -> str:
    """Name of a class of the ground partition."""
    return words.ground_classes()[Ground(code)]


def theme(code: str) -> str:
    """Name of theme A, B or C."""
    return words.themes().get(code, code)


def severity(level: Severity) -> str:
    """Word for how much an issue matters."""
    return words.severities()[level]


def dropped(code: str) -> str:
    """Why rows were left out."""
    return words.drop_reasons().get(code, code)


def layer_kind(code: str) -> str:
    """What a layer was read as."""
    kind, _, part = str(code).partition(".")
    return words.layer_kinds().get(code) or (f"BGT {part}" if kind == "bgt" else str(code))


def provenance(source: Provenance) -> str:
    """What was done with one layer, in one line of plain text."""
    line = QCoreApplication.translate("Messages", "“{layer}” read as {kind}: {rows_in} rows in, {used} used")
    parts = [
        line.format(
            layer=_text(source.layer),
            kind=layer_kind(source.kind),
            rows_in=source.rows_in,
            used=source.rows_used,
        )
    ]
    if source.repaired:
        parts.append(QCoreApplication.translate("Messages", "{count} repaired").format(count=source.repaired))
    if any(source.dropped.values()):
        counts = ", ".join(f"{count} {dropped(code)}" for code, count in source.dropped.items() if count)
        parts.append(QCoreApplication.translate("Messages", "left out: {counts}").format(counts=counts))
    if source.reference_date:
        parts.append(QCoreApplication.translate("Messages", "date {date}").format(date=source.reference_date))
    return "; ".join(parts)


def figure(found: Figure) -> str:
    """One figure of "Klopt dit?" in one line: ours, the published one, and why they may differ."""
    translate = QCoreApplication.translate
    name, unit = words.figures()[found.figure], ""
    if found.unit:
        unit = f" {found.unit.replace('m2', 'm²')}"
    parts = [f"{found.area_id}, {name}: {_rounded(found.value)}{unit}"]
    if found.reference is not None:
        beside = translate("Messages", "published {value} ({source}, {year})")
        year = found.year or translate("Messages", "year unknown")
        parts.append(
            beside.format(value=f"{_rounded(found.reference)}{unit}", source=_text(found.source), year=year)
        )
    if found.flagged and found.difference is not None:
        differs = translate("Messages", "differs by {percent} %: {cause}")
        parts.append(
            differs.format(percent=_rounded(found.difference * 100), cause=words.causes()[found.cause])
        )
    return "; ".join(parts)


def number(value: float) -> str:
    """A value with as many digits as say something: whole from 100 on, else three that count."""
    size = abs(value)
    if size >= 100 or float(value).is_integer():
        return whole(value)
    return _numbers().toString(float(value), "f", 1 if size >= 10 else 2 if size >= 1 else 3)


def quantity(value: float, unit: str) -> str:
    """A value with its unit."""
    shown = words.units().get(unit, unit)
    return f"{number(value)} {shown}".rstrip()


def whole(value: float) -> str:
    """A value without decimals, never -0."""
    return _numbers().toString(float(round(value)) + 0.0, "f", 0)


def signed(value: float) -> str:
    """A difference with its sign; one that is too small to show is 0."""
    made = number(value)
    digits = made.lstrip("-")
    nothing = not any(one in "123456789" for one in digits)
    return digits if nothing else made if value < 0 else f"+{made}"


def _rounded(value: float | None) -> str:
    return "-" if value is None else _numbers().toString(float(value), "f", 0)


def _numbers() -> QLocale:
    """How numbers are written in the language of the sentences, whatever the locale of the process is."""
    return QLocale(QCoreApplication.translate("Messages", "en_US"))


class _Values(dict):
    """Parameters as text; one that is missing leaves a question mark rather than an error."""

    def __getitem__(self, name: str) -> str:
        return _text(super().__getitem__(name)) if name in self else "?"

    def __missing__(self, name: str) -> str:
        return "?"


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and math.isinf(value):
        return "∞" if value > 0 else "-∞"
    if isinstance(value, float):
        whole = value.is_integer() and abs(value) < 1e15
        return str(int(value)) if whole else _numbers().toString(value, "g", 6)
    if isinstance(value, Mapping):
        return _list((f"{name}: {_text(entry)}" for name, entry in value.items()), "; ")
    if isinstance(value, (list, tuple, set, frozenset)):
        entries = sorted(value) if isinstance(value, (set, frozenset)) else value
        return _list(_text(entry) for entry in entries)
    made = " ".join(str(value).split())
    return made if len(made) <= LONGEST_VALUE else made[: LONGEST_VALUE - 1] + "…"


def _list(entries: Iterable[str], between: str = ", ") -> str:
    shown = list(entries)
    return between.join(shown[:LONGEST_LIST]) + (f"{between}…" if len(shown) > LONGEST_LIST else "")


def _unknown(issue: Issue) -> str:
    """Something readable for a code without a sentence."""
    known = [f"{name} {_text(value)}" for name, value in issue.params.items()]
    made = "; ".join([issue.code.replace("_", " "), *known])
    return f"{_text(issue.layer)}: {made}" if issue.layer else made
