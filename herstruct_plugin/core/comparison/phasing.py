"""A plan year by year: which measures stand in a year, and what that makes of every figure.

A year is the evaluation of another ledger, so the dip during demolition and the growth of trees show without
any rule of their own. Everything else stays as it is in the baseline ("zonder autonome ontwikkeling").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ..guards.base import AreaGuards
from ..guards.registry import evaluate_guards
from ..interventions.base import Intervention, Phase
from ..interventions.registry import intervention_types
from ..issues import Issue, Severity, info, warning
from ..model.vector import Feedback, check
from ..scenario.ledger import Ledger
from ..scenario.session import Session
from ..scoring.result import AreaResult
from ..scoring.themes import THEMES
from .figures import THEME, Key, read_plain
from .theme_figures import SharedTheme, scored_in

ASSUMPTIONS: Mapping[str, Mapping[str, str]] = {
    "autonomous": {
        "en": "Without autonomous development: existing trees, dwellings and households stay as they are.",
        "nl": "Zonder autonome ontwikkeling: bestaande bomen, woningen en huishoudens blijven zoals ze zijn.",
    },
    "begin": {
        "en": "From its start year a measure counts with what it takes away, from its end year on with what "
        "it brings. A year is shown as it is at its end.",
        "nl": "Vanaf het startjaar telt een maatregel met wat er verdwijnt, vanaf het eindjaar met wat erbij "
        "komt. Een jaar staat voor de stand aan het einde ervan.",
    },
    "one_year": {
        "en": "A measure with one year begins and is delivered in it.",
        "nl": "Een maatregel met één jaar begint in dat jaar en wordt dan opgeleverd.",
    },
    "no_years": {
        "en": "A measure without years, or with an end before its start, counts in the last year only.",
        "nl": "Een maatregel zonder jaren, of met een eindjaar vóór het startjaar, telt alleen in het "
        "laatste jaar mee.",
    },
    "crowns": {
        "en": "Crowns that are planted grow evenly from planting until they are grown (crown_years of the "
        "profile; an assumption of HerStruct).",
        "nl": "Kronen van nieuwe bomen groeien gelijkmatig van aanplant tot volgroeid (crown_years in het "
        "profiel; aanname HerStruct).",
    },
    "themes": {
        "en": "Theme scores of all years rest on the indicators that every year has.",
        "nl": "Themascores van alle jaren berusten op de indicatoren die in elk jaar beschikbaar zijn.",
    },
}


_State = tuple[AreaResult, AreaGuards]


@dataclass(frozen=True)
class AreaSeries:
    """One area year by year.

    Attributes:
        figures: by key, as in ``figures.py``; one entry a year, None where there is none.
        left_out: indicators by theme that not every year has, and so no theme score of the series counts.
    """

    area_id: str
    figures: Mapping[Key, tuple[float | None, ...]]
    left_out: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Phasing:
    """A plan year by year; ``issues`` says which measures lack years or cannot be carried out in a year."""

    years: tuple[int, ...]
    areas: tuple[AreaSeries, ...]
    issues: tuple[Issue, ...]


def years_of(ledger: Ledger, growth: int = 0) -> tuple[int, ...]:
    """From the year before anything begins to the last delivery, and so many years of growth after it.

    Empty when no measure has years.
    """
    known = [years for years in map(start_and_end, ledger) if years is not None]
    if not known:
        return ()
    return tuple(range(min(known)[0] - 1, max(end for _, end in known) + growth + 1))


def ledger_in_year(ledger: Ledger, year: int, last: int | None = None) -> Ledger:
    """The measures as they stand at the end of a year.

    One that has not begun is absent; one that has and is not delivered is under way; from its end year on it
    is delivered and ages. One without usable years stands in the year ``last`` only.
    """
    found = []
    for measure in ledger:
        years = start_and_end(measure)
        if years is None:
            if last is not None and year >= last:
                found.append(replace(measure, phase=Phase()))
        elif year >= years[1]:
            found.append(replace(measure, phase=Phase(True, year - years[1])))
        elif year >= years[0]:
            found.append(replace(measure, phase=Phase(False)))
    return tuple(found)


def yearly(
    session: Session, ledger: Ledger, years: Sequence[int], feedback: Feedback | None = None
) -> Phasing:
    """All figures of all areas at the end of each year; years ascending.

    Raises:
        Cancelled: the user stopped it.
    """
    states: list[list[_State]] = []
    baseline = session.evaluate(())
    issues = list(_timing_issues(ledger))
    last = years[-1] if years else None
    refused = {one.features for one in session.draft(ledger).issues if one.severity is Severity.ERROR}
    for done, year in enumerate(years):
        check(feedback, done / len(years))
        standing = ledger_in_year(ledger, year, last)
        result = session.evaluate(standing)
        guards = evaluate_guards(session, standing, result, baseline)
        states.append(list(zip(result.areas, guards, strict=True)))
        fresh = [one for one in result.issues if one.severity is Severity.ERROR and one.features]
        for one in fresh:
            if one.features not in refused and "measure" in one.params:
                refused.add(one.features)  # told once, of the first year
                issues.append(
                    warning(
                        "measure_not_in_year", features=one.features, measure=one.params["measure"], year=year
                    )
                )
    areas = zip(*states, strict=True) if states else iter(())
    return Phasing(tuple(years), tuple(_series(session, area) for area in areas), tuple(issues))


def assumptions_during() -> dict[str, Mapping[str, str]]:
    """What counts while a measure is under way, by type of measure, in English and Dutch."""
    return {code: kind.during for code, kind in intervention_types().items()}


def _series(session: Session, states: Sequence[_State]) -> AreaSeries:
    rows = [read_plain(area, guards) for area, guards in states]
    left_out = {}
    for theme in THEMES:
        scored = [scored_in(area, theme, session.profile) for area, _ in states]
        members, anywhere = frozenset.intersection(*scored), frozenset.union(*scored)
        shared = SharedTheme(theme, session.profile, members, anywhere - members)
        left_out[theme] = tuple(sorted(shared.left_out))
        for row, (area, _) in zip(rows, states, strict=True):
            row[THEME, theme] = shared.figure(area)
    return AreaSeries(
        states[0][0].area_id, {key: tuple(row.get(key) for row in rows) for key in rows[0]}, left_out
    )


def start_and_end(measure: Intervention) -> tuple[int, int] | None:
    """(start, end) of a measure, which are one year when it names one; None when there are none or they
    contradict each other."""
    start, end = measure.year_start, measure.year_end
    if start is None and end is None:
        return None
    start, end = start if start is not None else end, end if end is not None else start
    if start is None or end is None or start > end:
        return None
    return start, end


def _timing_issues(ledger: Ledger) -> list[Issue]:
    found = []
    for one in sorted(ledger, key=lambda one: one.id):
        name = one.name or one.id
        if one.year_start is None and one.year_end is None:
            found.append(info("measure_without_years", features=(one.id,), measure=name))
        elif start_and_end(one) is None:
            found.append(
                warning(
                    "measure_years_reversed",
                    features=(one.id,),
                    measure=name,
                    start=one.year_start,
                    end=one.year_end,
                )
            )
    return found
