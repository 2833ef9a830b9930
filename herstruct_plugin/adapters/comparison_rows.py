"""A comparison as the tables of ``comparescenarios``: a public contract, to which columns are only added."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ..core.comparison.attribution import AreaAttribution, Split
from ..core.comparison.deltas import AreaDeltas, IndicatorDelta, ThemeDelta
from ..core.comparison.figures import GUARD, SCORE, THEME, VALUE
from ..core.comparison.stock_rows import COLUMNS
from ..core.comparison.tensions import TensionTable
from ..core.guards.base import GuardValue
from ..core.indicators.catalogue import THEME_PREFIX
from ..core.scoring.themes import THEMES
from .comparing import Comparison

Row = dict[str, Any]

DELTA_COLUMNS: dict[str, type] = {
    "area_id": str,
    "scenario": str,
    "indicator": str,
    "baseline": float,
    "value": float,
    "delta": float,
    "score_baseline": float,
    "score": float,
    "score_delta": float,
    "kind": str,  # indicator, theme or guard
    "unit": str,
    "reason": str,  # why there is no delta
    "certainty": float,  # 0-1; empty when nobody asked, or no parameter that varies acts on it
    "limit": float,  # of a guard
    "breached": bool,
    "parts": str,  # JSON: what a guard is made of
    "flags": str,  # codes, comma separated
    "formula_version": int,
}
ATTRIBUTION_COLUMNS: dict[str, type] = {
    "scenario": str,
    "intervention_id": str,
    "indicator": str,
    "share": float,
    "area_id": str,
    "standard_error": float,
    "score_share": float,
    "score_standard_error": float,
}
YEAR_COLUMNS: dict[str, type] = {
    "scenario": str,
    "year": int,
    "area_id": str,
    "indicator": str,
    "value": float,
    "score": float,
}
TENSION_COLUMNS: dict[str, type] = {
    "scenario": str,
    "area_id": str,
    "intervention_id": str,
    "type": str,
    "name": str,
    "subject": str,  # theme score, guard, or the domain of a programme measure
    "share": float,
    "computed": bool,
    "mark": str,  # gain, loss (of a tension), breach, or nothing
}
STOCK_COLUMNS: dict[str, type] = {
    "scenario": str,
    "landlord": str,
    "complex": str,
    "year": int,
    **dict.fromkeys(COLUMNS, float),
    "total": bool,
}


def theme_id(theme: str) -> str:
    """The column of a theme's score."""
    return f"{THEME_PREFIX[theme]}_score"


def delta_rows(found: Comparison) -> Iterator[Row]:
    """One row an area, scenario and figure: guards first, then themes, then indicators."""
    for one in found.scenarios:
        for number, area in enumerate(one.areas):
            head = {"area_id": area.area_id, "scenario": one.scenario}
            certain = one.certainties[number] if one.certainties else None
            before = one.guards_before[number].values
            for name, guard in area.guards.items():
                yield {**_blank(), **head, **_guard(name, before[name], guard)}
            for theme, delta in area.themes.items():
                sure = None if certain is None else certain.themes.get(theme)
                yield {**_blank(), **head, **_theme(delta, area), "certainty": sure}
            for name, value in area.indicators.items():
                if name in area.guards:
                    continue
                sure = None if certain is None else certain.values.get(name)
                yield {**_blank(), **head, **_indicator(value, found.formulas[name]), "certainty": sure}


def _blank() -> Row:
    return dict.fromkeys(DELTA_COLUMNS)


def _guard(name: str, before: GuardValue, after: GuardValue) -> Row:
    known = before.value is not None and after.value is not None
    return {
        "indicator": name,
        "kind": "guard",
        "baseline": before.value,
        "value": after.value,
        "delta": after.value - before.value if known else None,  # type: ignore[operator]
        "unit": after.unit,
        "reason": _code(after.reason),
        "limit": after.limit,
        "breached": after.breached,
        "parts": json.dumps(dict(after.parts), ensure_ascii=False, sort_keys=True) if after.parts else None,
        "flags": ",".join(after.flags) or None,
    }


def _theme(delta: ThemeDelta, area: AreaDeltas) -> Row:
    flags = ["provisional"] if delta.provisional else []
    if delta.theme == "A" and area.theme_a_without_arrow:
        flags.append("theme_a_without_arrow")
    scores = delta.score_baseline, delta.score, delta.delta
    return {
        "indicator": theme_id(delta.theme),
        "kind": "theme",
        **dict(zip(("baseline", "value", "delta"), scores, strict=True)),
        **dict(zip(("score_baseline", "score", "score_delta"), scores, strict=True)),
        "unit": "points",
        "reason": _code(delta.reason),
        "flags": ",".join(flags) or None,
    }


def _indicator(delta: IndicatorDelta, version: int) -> Row:
    return {
        "indicator": delta.indicator,
        "kind": "indicator",
        "baseline": delta.baseline,
        "value": delta.value,
        "delta": delta.delta,
        "score_baseline": delta.score_baseline,
        "score": delta.score,
        "score_delta": delta.score_delta,
        "unit": delta.unit,
        "reason": _code(delta.reason),
        "flags": ",".join(delta.flags) or None,
        "formula_version": version,
    }


def _code(reason: Any) -> str | None:
    return None if reason is None else reason.value


def attribution_rows(found: Comparison) -> Iterator[Row]:
    """One row a scenario, area, figure and measure; shares are empty where there are none."""
    for one in found.scenarios:
        if one.attribution is None:
            continue
        for area in one.attribution.areas:
            for name, value, score in _figures(area):
                for measure in one.attribution.measures:
                    yield {
                        "scenario": one.scenario,
                        "intervention_id": measure,
                        "indicator": name,
                        "share": _of(value, measure),
                        "area_id": area.area_id,
                        "standard_error": _of(value, measure, error=True),
                        "score_share": _of(score, measure),
                        "score_standard_error": _of(score, measure, error=True),
                    }


def _figures(area: AreaAttribution) -> Iterator[tuple[str, Split, Split | None]]:
    """(id, split of the value, split of the score) in the order of the rows of deltas."""
    for name in area.guards.values:
        yield name, area.splits[GUARD, name], None
    for theme in THEMES:
        yield theme_id(theme), area.splits[THEME, theme], area.splits[THEME, theme]
    for (kind, name), split in area.splits.items():
        if kind == VALUE and name not in area.guards.values:
            yield name, split, area.splits.get((SCORE, name))


def _of(split: Split | None, measure: str, error: bool = False) -> float | None:
    held = None if split is None else split.errors if error else split.shares
    return None if held is None else held[measure]


def year_rows(found: Comparison) -> Iterator[Row]:
    """One row a scenario, year, area and figure."""
    for one in found.scenarios:
        if one.phasing is None:
            continue
        for area in one.phasing.areas:
            figures = [(kind, name) for kind, name in area.figures if kind in (GUARD, THEME, VALUE)]
            order = {GUARD: 0, THEME: 1, VALUE: 2}
            for at, year in enumerate(one.phasing.years):
                for kind, name in sorted(figures, key=lambda key: order[key[0]]):
                    value = area.figures[kind, name][at]
                    scores = area.figures.get((SCORE, name))
                    yield {
                        "scenario": one.scenario,
                        "year": year,
                        "area_id": area.area_id,
                        "indicator": theme_id(name) if kind == THEME else name,
                        "value": value,
                        "score": value if kind == THEME else None if scores is None else scores[at],
                    }


def tension_rows(found: Comparison) -> Iterator[Row]:
    """ "Spanningen en koppelkansen": one row a scenario, area, measure and subject."""
    for one in found.scenarios:
        for table in one.tensions:
            for row in _tensions(table):
                yield {"scenario": one.scenario, "area_id": table.area_id, **row}


def _tensions(table: TensionTable) -> Iterator[Row]:
    gains = {(one.measure, theme) for one in table.tensions for theme in one.gains}
    losses = {(one.measure, theme) for one in table.tensions for theme in one.losses}
    breaches = {(measure, one.guard) for one in table.breaches for measure in one.measures}
    for row in table.rows:
        head = {
            "intervention_id": row.measure,
            "type": row.type,
            "name": row.name,
            "computed": row.computed,
        }
        for theme, share in row.themes.items():
            here = (row.measure, theme)
            mark = "gain" if here in gains else "loss" if here in losses else None
            yield {**head, "subject": theme_id(theme), "share": share, "mark": mark}
        for guard, share in row.guards.items():
            mark = "breach" if (row.measure, guard) in breaches else None
            yield {**head, "subject": guard, "share": share, "mark": mark}
        if row.domain:
            yield {**head, "subject": row.domain, "share": None, "mark": None}


def stock_rows(found: Comparison) -> Iterator[Row]:
    """Voorraadmutatietabel: one row a scenario, landlord, complex and year, and one of all of a scenario."""
    for one in found.scenarios:
        if one.stock is None:
            continue
        for row in one.stock.rows:
            yield {
                "scenario": one.scenario,
                "landlord": row.landlord,
                "complex": row.complex,
                "year": row.year,
                **row.counts,
                "total": False,
            }
        yield {
            "scenario": one.scenario,
            "landlord": None,
            "complex": None,
            "year": None,
            **one.stock.total,
            "total": True,
        }
