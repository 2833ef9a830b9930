"""Prints a scored case in 100 columns: first "Klopt dit?", then what was read, scores, indicators."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence

from herstruct_plugin.core.indicators.catalogue import catalogue

from . import words
from .results import PREFIX, Area, Figure, group_label, number
from .run import Place

WIDTH = 100
READ = re.compile(
    r"“(?P<layer>.+)” read as (?P<kind>[^:]+): (?P<given>\d+) rows in, (?P<used>\d+) used(?P<rest>.*)"
)
Log = Sequence[tuple[str, str]]


def lines(place: Place, areas: Sequence[Area], log: Log, objects: dict[str, int]) -> Iterator[str]:
    """The whole report of one case."""
    yield from ("", "=" * WIDTH, f"{place.case.title}, {place.case.municipality}", "=" * WIDTH)
    yield from klopt_dit(areas)
    yield from recognised(areas, log, objects)
    yield from closing(areas)
    for area in areas:
        yield from scores(area, place.case.profile)
    for theme in PREFIX:
        yield from indicators(theme, areas)


def klopt_dit(areas: Sequence[Area]) -> Iterator[str]:
    """Our figures beside published ones."""
    yield from ("", "Klopt dit?  Our own figures beside published ones, before any score")
    row = "  {:<22}{:>13}{:>11}  {:<6}{:>7}  {}"
    for area in areas:
        if len(areas) > 1:
            yield f" {area.name}"
        if not area.check:
            yield "  this version of the algorithm gives no such figures"
            continue
        yield row.format("", "ours", "published", "year", "differs", "").rstrip()
        for figure in area.check:
            ours, theirs = number(figure["value"]), number(figure["reference"])
            difference = number(figure["difference"])
            flagged = figure["flagged"].lower() in ("true", "1", "t")
            unit = {"m2": " m2", "%": " %"}.get(figure["unit"], "")
            yield row.format(
                words.FIGURES.get(figure["figure"], figure["figure"]),
                "n.b." if ours is None else f"{ours:,.0f}{unit}",
                "none" if theirs is None else f"{theirs:,.0f}{unit}",
                figure["reference_year"],
                "" if difference is None else f"{difference:+.0%}",
                f"! {words.CAUSES.get(figure['cause'], figure['cause'])}" if flagged else "",
            ).rstrip()
    yield "  ! = differs by more than 5 %, and why that may be"


def recognised(areas: Sequence[Area], log: Log, objects: dict[str, int]) -> Iterator[str]:
    """What each layer was taken for, and what the run had to say."""
    row = "  {:<27}{:<27}{:>10}  {:<11}{}"
    yield from ("", "What was recognised", row.format("layer", "read as", "used/rows", "date", "left out"))
    kinds = set()
    ids = "|".join(re.escape(area.area_id) for area in areas)
    checked = re.compile(f"({ids}), ")  # "Klopt dit?" in the algorithm's own words
    for _, line in log:
        found = READ.match(line)
        if found:
            kind, parts = found["kind"], found["rest"].split("; ")
            date = "".join(part.removeprefix("date ") for part in parts if part.startswith("date "))
            others = [part.removeprefix("left out: ") for part in parts if not part.startswith("date ")]
            rest = "; ".join(filter(None, others))
            used = f"{found['used']}/{found['given']}"
            yield row.format(found["layer"][:26], kind, used, date, rest).rstrip()
            kinds.add(kind)
    finest = next((level for kind, level in words.LEVELS.items() if kind in kinds), None)
    if finest:
        years = areas[0].figures["tm_share_corp"].source_date or "year unknown"
        yield f"  Tenure level: {finest}; {years}"
    if objects:
        named = sorted(objects.items(), key=lambda entry: (entry[0] not in words.KINDS, entry[0]))
        told = ", ".join(f"{count:,} {words.KINDS.get(kind, kind)}" for kind, count in named)
        yield from textwrap.wrap(f"Objects: {told}", WIDTH, initial_indent="  ", subsequent_indent="    ")
    yield ""
    for level, line in log:
        if not READ.match(line) and not checked.match(line):
            mark = "!" if level == "warning" else "-"
            yield from textwrap.wrap(line, WIDTH, initial_indent=f"  {mark} ", subsequent_indent="    ")


def closing(areas: Sequence[Area]) -> Iterator[str]:
    """How well the ground partition closes, where there is one."""
    for area in areas:
        covered = area.figures["ps_water_share"].coverage
        if covered is not None:
            yield f"  Ground of {area.name}: what no BGT polygon covers is {1 - covered:.4%} of the area"


def scores(area: Area, profile: str) -> Iterator[str]:
    """Theme scores with class, coverage and weakest group."""
    yield from ("", f"Theme scores of {area.name} (0-100, profile {profile})")
    row = "  {:<18}{:>5}  {:<7}{:<22}{:>5}  {}"
    yield row.format("theme", "score", "range", "class", "cov.", "weakest group, or why no score")
    for theme, name in words.THEMES.items():
        score, partial, coverage = area.score(theme)
        shown = score if score is not None else partial
        found = area.themes[theme]
        if shown is None:
            reason = words.REASONS[found.reason.value] if found.reason else ""
            told = f"{reason}; 35 % is the minimum" if coverage < 0.35 else reason
            yield row.format(name, "n.b.", "", "", f"{coverage:.0%}", told)
            continue
        kind = words.class_of(shown) + ("" if score is not None else " *")
        weakest = group_label(found.weakest, "en", profile) if found.weakest else ""
        low, high = area.reach(theme)
        reach = "" if low is None or high is None else f"{low:.0f}-{high:.0f}"
        yield row.format(name, f"{shown:.0f}", reach, kind, f"{coverage:.0%}", weakest)
    yield from _decisive(area)
    if any(area.score(theme)[1] is not None for theme in words.THEMES):
        yield "  * provisional: less than 60 % of the weight is covered"
    yield from textwrap.wrap(
        f"Validity: {words.VALIDITY.get(area.validity, area.validity)}",
        WIDTH,
        initial_indent="  ",
        subsequent_indent="    ",
    )


def _decisive(area: Area) -> Iterator[str]:
    """On which indicator each theme score leans most."""
    names = catalogue()
    ranges = {theme: found.without_one for theme, found in area.themes.items()}
    told = [
        f"{words.THEMES[theme]}: {names[reach.decisive].name['en']}"
        for theme, reach in ranges.items()
        if reach is not None and area.reach(theme)[0] is not None
    ]
    if told:
        yield "  range: when any one indicator is left out; what each score depends on most:"
        yield from (f"    {one}" for one in told)


def indicators(theme: str, areas: Sequence[Area]) -> Iterator[str]:
    """One row an indicator, one column an area; what this release does not compute is only named."""
    entries = [entry for entry in catalogue().values() if entry.theme == theme]
    wide = 70 - 13 * len(areas)
    row = f"  {{:<{wide}}}" + "{:>13}" * len(areas) + "{:>6}  {}"
    heads = [area.name.split(", ")[-1][:12] if len(areas) > 1 else "value" for area in areas]
    yield from ("", f"{words.THEMES[theme]}", row.format("indicator, unit", *heads, "cov.", "reason"))
    for entry in entries:
        if entry.computed:
            found = [area.figures[entry.id] for area in areas]
            values = ["n.b." if one.value is None else words.number(one.value) for one in found]
            unit = f", {entry.unit}" if entry.unit else ""
            name = textwrap.shorten(entry.name["en"], wide - len(unit), placeholder="…") + unit
            yield row.format(name, *values, _coverage(found), _reason(found)).rstrip()
    others = [entry for entry in entries if not entry.computed]
    for told, wanted in (("need a scenario", True), ("not in this version yet", False)):
        names = ", ".join(entry.id for entry in others if entry.scenario_only is wanted)
        if names:
            yield from textwrap.wrap(
                f"n.b., {told}: {names}",
                WIDTH,
                initial_indent="  ",
                subsequent_indent="    ",
                break_long_words=False,
            )


def _coverage(found: Sequence[Figure]) -> str:
    known = [one.coverage for one in found if one.coverage is not None]
    return f"{min(known):.0%}" if known else ""


def _reason(found: Sequence[Figure]) -> str:
    reasons = [words.REASONS.get(one.reason, one.reason) for one in found if one.value is None]
    return ", ".join(dict.fromkeys(reasons))
