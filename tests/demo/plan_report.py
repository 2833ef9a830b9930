"""Prints what the plan does in 100 columns: guards, differences, tensions, shares of measures, years."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Sequence

from herstruct_plugin.core.guards.part_names import PART_NAMES
from herstruct_plugin.core.guards.registry import guards
from herstruct_plugin.core.indicators.catalogue import catalogue

from . import words
from .plan import SCENARIO
from .plan_run import PlanPlace
from .results import PREFIX, number, rows_of

WIDTH = 100
THEME_IDS = {f"{prefix}_score": theme for theme, prefix in PREFIX.items()}
YEARS = (2026, 2028, 2029, 2030, 2031, 2033, 2034, 2040, 2050)
SERIES = (
    "dn_net_addition",
    "tm_social_stock_delta",
    "tm_households_moved",
    "ps_green_balance",
    "dn_parking_balance",
    "ps_canopy_cover",
    "tm_share_corp",
    "ps_score",
    "tm_score",
    "dn_score",
)
Row = dict[str, str]


def lines(plan: PlanPlace, log: Sequence[tuple[str, str]]) -> Iterator[str]:
    """The whole report of the plan."""
    table = rows_of(plan.table("OUTPUT_TABLE"))
    tensions = rows_of(plan.table("OUTPUT_TENSIONS"))
    names = {row["intervention_id"]: row["name"] for row in tensions}
    yield from ("", "=" * WIDTH, f"A plan: “{SCENARIO}”, {len(names)} measures, 2027-2040", "=" * WIDTH)
    yield from _guards([row for row in table if row["kind"] == "guard"])
    yield from _themes([row for row in table if row["kind"] == "theme"], log)
    yield from _values([row for row in table if row["kind"] == "indicator"])
    yield from _tensions(tensions, log)
    yield from _shares(rows_of(plan.table("OUTPUT_ATTRIBUTION")), names, table)
    yield from _years(rows_of(plan.table("OUTPUT_YEARS")))
    yield from _told(log)


def name_of(figure: str) -> str:
    """The English name of a guard, a theme score or an indicator."""
    if figure in THEME_IDS:
        return words.THEMES[THEME_IDS[figure]]
    known = guards().get(figure)
    return known.name["en"] if known is not None else catalogue()[figure].name["en"]


def shown(text: str, signed: bool = False) -> str:
    """A number of a table as printed."""
    value = number(text)
    if value is None:
        return "n.b."
    size = abs(value)
    digits = 0 if size >= 100 or value.is_integer() else 1 if size >= 10 else 2 if size >= 1 else 3
    if round(value, digits) == 0:
        value = 0.0
    return f"{value:+,.{digits}f}" if signed and value else f"{value:,.{digits}f}"


def _guards(rows: list[Row]) -> Iterator[str]:
    yield from ("", "Guards (randvoorwaarden): before everything else; ! = beyond the limit of the profile")
    row = "{:<1} {:<46}{:>10}{:>10}{:>9}  {}"
    yield row.format("", "", "without", "with", "limit", "")
    for one in rows:
        unit = one["unit"]
        limit = shown(one["limit"]) if one["limit"] else ""
        mark = "!" if _true(one["breached"]) else ""
        found = row.format(
            mark, name_of(one["indicator"])[:45], shown(one["baseline"]), shown(one["value"]), limit, unit
        )
        yield found.rstrip()
        parts = {name: value for name, value in json.loads(one["parts"] or "{}").items() if abs(value) > 1e-6}
        said = "; ".join(f"{PART_NAMES[name]['en']} {shown(str(value))}" for name, value in parts.items())
        yield from textwrap.wrap(said, WIDTH, initial_indent="      ", subsequent_indent="      ")


def _themes(rows: list[Row], log: Sequence[tuple[str, str]]) -> Iterator[str]:
    yield from ("", "Theme scores (0-100)")
    row = "  {:<46}{:>10}{:>10}{:>10}"
    yield row.format("", "without", "with", "differs")
    for one in rows:
        before, after = number(one["score_baseline"]), number(one["score"])
        whole = ["n.b." if value is None else f"{value:.0f}" for value in (before, after)]
        delta = number(one["score_delta"])
        yield row.format(name_of(one["indicator"]), *whole, "n.b." if delta is None else f"{delta:+.1f}")
    for _, line in log:
        if "corporation dwellings" in line and ("comes of fewer" in line or "policy choice" in line):
            yield from textwrap.wrap(line.strip(), WIDTH, initial_indent="  ", subsequent_indent="    ")


def _values(rows: list[Row]) -> Iterator[str]:
    yield from ("", "Scored indicators that change")
    row = "  {:<46}{:>10}{:>10}{:>10}  {:<12}"
    yield row.format("", "without", "with", "differs", "score").rstrip()
    rest = 0
    for one in rows:
        delta, score = number(one["delta"]), number(one["score_delta"])
        if not delta:
            continue
        if score is None:
            rest += 1
            continue
        scores = f"{float(one['score_baseline']):.0f} > {float(one['score']):.0f}"
        name = name_of(one["indicator"])[:45]
        values = shown(one["baseline"]), shown(one["value"]), shown(one["delta"], signed=True)
        yield row.format(name, *values, scores).rstrip()
    yield f"  and {rest} figures that are not scored; all are in deltas.csv"


def _tensions(rows: list[Row], log: Sequence[tuple[str, str]]) -> Iterator[str]:
    yield from ("", "Tensions and opportunities: what each measure does to the theme scores, in points")
    row = "  {:<44}{:>13}{:>13}{:>13}  {}"
    yield row.format("", *(words.THEMES[theme][:12] for theme in PREFIX), "").rstrip()
    by_measure: dict[str, list[Row]] = {}
    for one in rows:
        by_measure.setdefault(one["intervention_id"], []).append(one)
    for mine in by_measure.values():
        first = mine[0]
        if not _true(first["computed"]):
            domain = mine[-1]["subject"]
            yield f"  {first['name'][:43]:<44}not computed; touches: {domain}"
            continue
        shares = {one["subject"]: number(one["share"]) for one in mine}
        cells = [_points(shares.get(subject)) for subject in THEME_IDS]
        yield row.format(f"{first['type']} {first['name']}"[:43], *cells, "").rstrip()
    for _, line in log:
        if " gains on " in line or " goes beyond its limit" in line:
            yield from textwrap.wrap(
                f"! {line.strip()}", WIDTH, initial_indent="  ", subsequent_indent="    "
            )
    if not any(one["mark"] in ("gain", "loss") for one in rows):
        yield "  No measure gains 3 points or more on one theme and loses as much on another."


def _points(value: float | None) -> str:
    if value is None:
        return "n.b."
    return "." if abs(value) < 0.05 else f"{value:+.1f}"


def _shares(rows: list[Row], names: dict[str, str], table: list[Row]) -> Iterator[str]:
    yield from ("", "Which measure did it (Shapley shares of the difference, largest first)")
    deltas = {row["indicator"]: row["delta"] for row in table}
    for figure in (
        "dn_net_addition",
        "tm_social_stock_delta",
        "ps_green_balance",
        "tm_score",
        "dn_parking_balance",
    ):
        mine = [row for row in rows if row["indicator"] == figure]
        told = [(number(row["share"]), row) for row in mine]
        found = sorted(((share, row) for share, row in told if share), key=lambda pair: -abs(pair[0]))
        yield f"  {name_of(figure)}: {shown(deltas[figure], signed=True)}"
        for share, row in found[:4]:
            error = number(row["standard_error"])
            within = f" (se {error:.3g})" if error and error > abs(share) / 200 else ""
            yield f"      {shown(str(share), signed=True):>9}  {names[row['intervention_id']]}{within}"


def _years(rows: list[Row]) -> Iterator[str]:
    yield from ("", "Year by year (state at the end of the year; without autonomous development)")
    known = {(row["indicator"], int(row["year"])): row["value"] for row in rows}
    yield f"  {'':<34}" + "".join(f"{year:>7}" for year in YEARS)
    for figure in SERIES:
        cells = "".join(f"{_short(known.get((figure, year), '')):>7}" for year in YEARS)
        yield f"  {name_of(figure)[:33]:<34}{cells}"
    yield "  all years and figures are in years.csv"


def _short(text: str) -> str:
    value = number(text)
    if value is None:
        return "n.b."
    if abs(value) >= 10 or value.is_integer():
        return f"{round(value) + 0:,.0f}"
    return f"{value:.1f}" if abs(value) >= 1 else f"{value:.3f}"


def _told(log: Sequence[tuple[str, str]]) -> Iterator[str]:
    """What the run warned of, or refused."""
    found = [(level, line) for level, line in log if level != "info"]
    yield from ("", "What the run had to say of the measures")
    for level, line in found:
        mark = "!" if level == "error" else "-"
        yield from textwrap.wrap(line, WIDTH, initial_indent=f"  {mark} ", subsequent_indent="    ")


def _true(text: str) -> bool:
    return text.lower() in ("true", "1", "t")
