"""From source tables to scored areas: what the toolbox, models, the command line and notebooks all run.

Knows neither QGIS nor geopandas: it takes the engine's own tables and gives rows as plain dicts.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..core.indicators.catalogue import THEME_PREFIX, catalogue, uncomputed
from ..core.issues import InputError, error
from ..core.model.tables import Neighbourhood
from ..core.model.vector import Feedback
from ..core.scenario.session import Session
from ..core.scenario.uncertainty import AreaBand, bands
from ..core.scoring.bands import Interval
from ..core.scoring.density_readings import Reading
from ..core.scoring.leave_one_out import Range
from ..core.scoring.plausibility import Figure
from ..core.scoring.profile import Profile, find
from ..core.scoring.result import AreaResult, Result
from ..core.sources.build import build_neighbourhood
from ..core.sources.inputs import Inputs
from ..core.sources.surroundings import neighbourhood_within
from ..paths import resource
from .neighbourhoods.reader import read_neighbourhood
from .progress import few_collections, span

THEMES = tuple(THEME_PREFIX)
READING = 0.4  # share of the bar that reading takes

LONG_COLUMNS: dict[str, type] = {
    "area_id": str,
    "indicator": str,
    "value": float,
    "unit": str,
    "score": float,
    "numerator": float,
    "denominator": float,
    "coverage": float,
    "reason": str,
    "source_date": str,
    "formula_version": int,
    "low": float,
    "high": float,
    "score_low": float,
    "score_high": float,
}

# of a theme score: when one indicator is left out, and over the draws of what is uncertain
RANGES = ("low", "high", "p5", "p95")

CHECK_COLUMNS: dict[str, type] = {
    "area_id": str,
    "figure": str,
    "value": float,
    "unit": str,
    "reference": float,
    "reference_source": str,
    "reference_year": str,
    "difference": float,
    "flagged": bool,
    "cause": str,
}


def load_profile(name_or_path: str) -> Profile:
    """A shipped profile by name or a profile file by path.

    Raises:
        ProfileError: there is none, or it breaks the schema.
    """
    return find(name_or_path, resource("profiles"))


def load_mapping(path: str | Path) -> dict[str, Any]:
    """The mapping file as it stands; the engine checks it against the layers.

    Raises:
        InputError: it cannot be read or is not a JSON object.
    """
    try:
        found = json.loads(Path(path).read_text(encoding="utf-8-sig"))
    except json.JSONDecodeError as problem:
        raise InputError(
            error("mapping_not_json", path=str(path), line=problem.lineno, column=problem.colno)
        ) from None
    except (OSError, ValueError, RecursionError) as problem:
        raise InputError(error("mapping_unreadable", path=str(path), problem=str(problem))) from None
    if not isinstance(found, dict):
        raise InputError(error("mapping_not_an_object", path=str(path)))
    return found


def check_date(text: str) -> str:
    """A reference date, "" for none.

    Raises:
        InputError: it is not an ISO date.
    """
    wanted = text.strip()
    try:
        return datetime.date.fromisoformat(wanted).isoformat() if wanted else ""
    except ValueError:
        raise InputError(error("reference_date_wrong", value=wanted)) from None


@dataclass(frozen=True)
class Source:
    """The neighbourhood file that was scored."""

    path: str
    content_hash: str


@dataclass(frozen=True)
class Scored:
    """A neighbourhood with its result under one profile, for some themes; ``source`` None: from layers."""

    neighbourhood: Neighbourhood
    profile: Profile
    result: Result
    themes: tuple[str, ...]
    figures: tuple[Figure, ...] = ()
    source: Source | None = None
    bands: tuple[AreaBand, ...] = ()  # of each area; empty when nobody asked for them
    readings: tuple[Reading, ...] = ()  # of the density of the first areas; empty without theme C

    @property
    def land_bases(self) -> tuple[str, ...]:
        """Land bases of the profile: they add columns."""
        return self.profile.parameters.land_bases

    def check_rows(self) -> Iterator[dict[str, Any]]:
        """ "Klopt dit?": one row an area and figure, with the columns of ``CHECK_COLUMNS``."""
        for found in self.figures:
            yield {
                "area_id": found.area_id,
                "figure": found.figure,
                "value": found.value,
                "unit": found.unit,
                "reference": found.reference,
                "reference_source": found.source,
                "reference_year": found.year,
                "difference": found.difference,
                "flagged": found.flagged,
                "cause": found.cause,
            }

    def area_rows(self) -> Iterator[tuple[dict[str, Any], Any]]:
        """One row an area (see ``area_columns``) with its polygon, in the order of the ids."""
        shapes = self.neighbourhood.areas.geometry
        for area, band, shape in zip(self.result.areas, self._bands(), shapes, strict=True):
            yield self._row(area, band), shape

    def long_rows(self) -> Iterator[dict[str, Any]]:
        """One row an area and indicator, with the columns of ``LONG_COLUMNS``."""
        for area, band in zip(self.result.areas, self._bands(), strict=True):
            for indicator in columns_of(self.themes, self.land_bases):
                found = area.measurements.get(indicator) or uncomputed(indicator)
                yield {
                    "area_id": area.area_id,
                    "indicator": indicator,
                    "value": found.value,
                    "unit": found.unit,
                    "score": area.scores.get(indicator),
                    "numerator": found.numerator,
                    "denominator": found.denominator,
                    "coverage": found.coverage,
                    "reason": None if found.reason is None else found.reason.value,
                    "source_date": found.source_date,
                    "formula_version": found.formula_version,
                    **_ends("low", "high", band and band.values.get(indicator)),
                    **_ends("score_low", "score_high", band and band.scores.get(indicator)),
                }

    def _bands(self) -> Sequence[AreaBand | None]:
        return self.bands or [None] * len(self.result.areas)

    def _row(self, area: AreaResult, band: AreaBand | None) -> dict[str, Any]:
        row: dict[str, Any] = {"area_id": area.area_id, "name": area.name}
        for indicator in columns_of(self.themes, self.land_bases):
            found = area.measurements.get(indicator) or uncomputed(indicator)
            row[indicator] = found.value
            row[f"{indicator}_cov"] = found.coverage
        for theme in self.themes:
            prefix, score = THEME_PREFIX[theme], area.themes[theme]
            row[f"{prefix}_score"] = score.score
            row[f"{prefix}_score_partial"] = score.partial
            row[f"{prefix}_cov"] = score.coverage
        if "C" in self.themes:
            row["dn_potential_score"] = None
        row["validity"] = area.validity
        row["profile_hash"] = self.result.profile_hash
        for theme in self.themes:
            prefix = THEME_PREFIX[theme]
            row |= _ends(f"{prefix}_score_low", f"{prefix}_score_high", area.themes[theme].without_one)
            row |= _ends(f"{prefix}_score_p5", f"{prefix}_score_p95", band and band.themes.get(theme))
        return row


def _ends(low: str, high: str, found: Interval | Range | None) -> dict[str, float | None]:
    """Two columns of a range, empty when there is none."""
    return {low: None if found is None else found.low, high: None if found is None else found.high}


def columns_of(themes: Sequence[str], land_bases: tuple[str, ...] = ()) -> list[str]:
    """Ids of all indicators of some themes, computed yet or not, in the order of the catalogue."""
    return [entry.id for entry in catalogue(land_bases).values() if entry.theme in themes]


def area_columns(themes: Sequence[str], land_bases: tuple[str, ...] = ()) -> dict[str, type]:
    """Columns of the areas that come out, with their kinds: the public contract, whatever the input.

    Land bases that a profile switches on add columns.
    """
    columns: dict[str, type] = {"area_id": str, "name": str}
    for indicator in columns_of(themes, land_bases):
        columns[indicator] = float
        columns[f"{indicator}_cov"] = float
    for theme in themes:
        prefix = THEME_PREFIX[theme]
        columns.update({f"{prefix}_score": float, f"{prefix}_score_partial": float, f"{prefix}_cov": float})
    if "C" in themes:
        columns["dn_potential_score"] = float
    columns.update({"validity": str, "profile_hash": str})
    for theme in themes:
        columns.update({f"{THEME_PREFIX[theme]}_score_{end}": float for end in RANGES})
    return columns


def wanted_indicators(themes: Sequence[str], profile: Profile) -> list[str]:
    """What to compute: the columns of the themes, and what the profile scores in them from another theme."""
    in_groups = {group.id for group in profile.groups if group.theme in themes}
    scored = [entry.id for entry in profile.entries if entry.group in in_groups]
    return list(dict.fromkeys([*columns_of(themes, profile.parameters.land_bases), *scored]))


def score(
    inputs: Inputs,
    profile: Profile,
    themes: Sequence[str] = THEMES,
    reference_date: str = "",
    feedback: Feedback | None = None,
    neighbourhood_file: str | Path = "",
    uncertainty: bool = False,
) -> Scored:
    """Read the sources and score every area.

    Args:
        inputs: source tables; how far around an area they are read follows the profile.
        profile: weights, breakpoints and parameters.
        themes: of A, B and C; the others are not computed.
        reference_date: ISO date that overrules the newest date in the data, "" for none.
        feedback: progress (0-1) and cancel.
        neighbourhood_file: read this instead of source tables; the inputs then give the areas only.
        uncertainty: also the bands of values and scores.

    Raises:
        InputError: the run cannot go on; what can be left out is an issue of the result instead.
        Cancelled: the user stopped the run.
    """
    with few_collections():
        inputs = replace(inputs, analysis_buffer=profile.parameters.analysis_buffer)
        source = None
        if neighbourhood_file:
            found = read_neighbourhood(neighbourhood_file, span(feedback, 0.0, READING / 2))
            source = Source(str(neighbourhood_file), found.content_hash)
            rest = span(feedback, READING / 2, READING)
            neighbourhood = neighbourhood_within(inputs, found.surroundings, rest)
        else:
            neighbourhood = build_neighbourhood(inputs, span(feedback, 0.0, READING))
        if reference_date:
            neighbourhood = replace(neighbourhood, reference_date=reference_date)
        session = Session(
            neighbourhood, profile, wanted_indicators(themes, profile), span(feedback, READING, 0.9)
        )
        result = session.evaluate((), span(feedback, 0.9, 0.95))
        band = bands(session, feedback=span(feedback, 0.95, 1.0)) if uncertainty else ()
        readings = tuple(session.density_readings()) if "C" in themes else ()
        figures = tuple(session.plausibility())
        return Scored(neighbourhood, profile, result, tuple(themes), figures, source, band, readings)
