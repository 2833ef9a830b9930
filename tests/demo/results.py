"""Reads what qgis_process wrote: the areas, the long table and the check table."""

from __future__ import annotations

import csv
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path

from herstruct_plugin.core.scoring.profile import find
from herstruct_plugin.core.scoring.result import ThemeScore
from herstruct_plugin.core.scoring.themes import theme_scores
from herstruct_plugin.paths import resource

from .run import Place

PREFIX = {"A": "ps", "B": "tm", "C": "dn"}


@dataclass(frozen=True)
class Figure:
    """One indicator of one area; None where the table is empty."""

    value: float | None
    unit: str
    score: float | None
    numerator: float | None
    denominator: float | None
    coverage: float | None
    reason: str
    source_date: str


@dataclass(frozen=True)
class Area:
    """One scored area.

    Attributes:
        row: the attributes of the area that came out.
        figures: by indicator, in the order of the table.
        themes: by letter; scores are those of ``row``, the groups follow from the table and the profile.
        check: the rows of "Klopt dit?".
    """

    area_id: str
    name: str
    row: dict[str, object]
    figures: dict[str, Figure]
    themes: dict[str, ThemeScore]
    check: list[dict[str, str]] = field(default_factory=list)

    @property
    def validity(self) -> str:
        return str(self.row["validity"])

    def score(self, theme: str) -> tuple[float | None, float | None, float]:
        """(score, provisional score, coverage) as the run gave them."""
        prefix = PREFIX[theme]
        coverage = self.row[f"{prefix}_cov"]
        return self.row[f"{prefix}_score"], self.row[f"{prefix}_score_partial"], float(coverage or 0.0)

    def reach(self, theme: str) -> tuple[float | None, float | None]:
        """Lowest and highest score when one indicator is left out."""
        return self.row[f"{PREFIX[theme]}_score_low"], self.row[f"{PREFIX[theme]}_score_high"]


def group_label(group: str, language: str, profile: str) -> str:
    """Name of a group of the profile."""
    groups = find(profile, resource("profiles")).groups
    return next((one.label[language] for one in groups if one.id == group), group)


def read(place: Place) -> list[Area]:
    """All areas of a case, in the order of their ids."""
    figures = _by_area(rows_of(place.table))
    check = _by_area(rows_of(place.check)) if place.check.exists() else {}
    profile = find(place.case.profile, resource("profiles"))
    made = []
    for row in _areas(place.areas):
        found = {entry["indicator"]: _figure(entry) for entry in figures.get(row["area_id"], [])}
        scores = {name: figure.score for name, figure in found.items()}
        made.append(
            Area(
                row["area_id"],
                row["name"] or row["area_id"],
                row,
                found,
                theme_scores(scores, profile),
                check.get(row["area_id"], []),
            )
        )
    return sorted(made, key=lambda area: area.area_id)


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _by_area(rows: list[dict[str, str]]) -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = {}
    for row in rows:
        found.setdefault(row["area_id"], []).append(row)
    return found


def number(text: str) -> float | None:
    """A number, None for an empty cell."""
    return float(text) if text else None


def _figure(row: dict[str, str]) -> Figure:
    return Figure(
        number(row["value"]),
        row["unit"],
        number(row["score"]),
        number(row["numerator"]),
        number(row["denominator"]),
        number(row["coverage"]),
        row["reason"],
        row["source_date"],
    )


def _areas(path: Path) -> list[dict[str, object]]:
    """Attributes only; immutable, because reading may not change the file either."""
    connection = sqlite3.connect(f"file:{path}?immutable=1", uri=True)
    try:
        connection.row_factory = sqlite3.Row
        (table,) = connection.execute(
            "select table_name from gpkg_contents where data_type = 'features'"
        ).fetchone()
        rows = connection.execute(f'select * from "{table}"').fetchall()
        return [{key: row[key] for key in row.keys() if key != "geom"} for row in rows]  # noqa: SIM118
    finally:
        connection.close()
