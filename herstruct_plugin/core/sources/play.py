"""Play places: BGT functioneelgebied and speelvoorziening, OSM playgrounds, municipal layers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import warning
from ..model.schemas import PLAY
from ..model.tables import Provenance, TypedTable
from .geometry import box_of
from .points import Objects, as_points, kind_by_name, object_spec, read_objects, table_of
from .port import Table
from .reading import Job
from .recognise import Column
from .values import mapped, text_of, texts

SPEC = object_spec(
    "play",
    "PLAY",
    "play_id",
    Column(
        "age", ("age", "leeftijd", "leeftijdsklasse", "leeftijdsgroep", "doelgroep", "leeftijdscategorie")
    ),
    Column("leisure", ("leisure",)),
)
PLAY_POINTS = frozenset({"speelvoorziening", "speeltoestel", "playground"})
PLAY_WORDS = PLAY_POINTS | {
    "recreatie: speeltuin",
    "speeltuin",
    "speelplek",
    "speelplaats",
    "speelterrein",
    "speelveld",
    "trapveld",
}
# Words of functional areas and furniture: where they occur the type field tells play from the rest.
OTHER_WORDS = ("recreatie", "bank", "afvalbak", "fietsenrek", "abri", "begraafplaats", "kering")
NAME_HINTS = {"play": ("speel", "spelen", "play", "speeltuin", "trapveld", "skate")}
POINT_SIDE = 4.0  # m, square of a facility that is drawn as a point


@dataclass(frozen=True)
class PlayPart:
    """Play places of one layer."""

    ids: NDArray[Any]
    shapes: NDArray[Any]
    ages: NDArray[Any]
    dates: NDArray[np.int64]
    source: Provenance


def play_part(found: Objects, keep: NDArray[np.bool_]) -> PlayPart:
    """The given objects as play places; points and lines become 4 m squares."""
    shapes = np.array(found.shapes[keep], dtype=object)
    points = shapely.get_dimensions(shapes) < 2
    shapes[points] = box_of(as_points(shapes[points]), POINT_SIDE)
    ages = texts(found.rows.column("age"))[keep]
    dates = found.rows.dates[keep]
    source = replace(found.rows.provenance(int(keep.sum())), kind=SPEC.kind)  # whatever the layer is besides
    return PlayPart(found.ids[keep], shapes, ages, dates, source)


def read_play(job: Job, tables: Sequence[Table], further: Sequence[PlayPart]) -> TypedTable | None:
    """The play table; None when no layer could be used.

    Args:
        job: the build.
        tables: layers given as play places.
        further: play equipment found among street furniture.
    """
    parts = list(further)
    for table in tables:
        found = read_objects(job, table, SPEC)
        if found is None:
            continue
        keep = np.ones(len(found.ids), dtype=bool)
        words = found.kinds
        if found.rows.has("leisure"):
            leisure = mapped(found.rows.column("leisure"), lambda value: text_of(value).lower())
            words = np.where(words == "", leisure, words)
            keep = np.isin(words, sorted(PLAY_WORDS))
        elif any(_telling(word) for word in set(words.tolist())):
            keep = np.isin(words, sorted(PLAY_WORDS))
        elif len(words) and not set(words.tolist()) & PLAY_WORDS and not kind_by_name(table.name, NAME_HINTS):
            job.tell(warning("play_kind_unknown", table.name, count=len(words)))
        part = play_part(found, keep)
        found.rows.keep(keep, "no_play")
        parts.append(replace(part, source=found.rows.provenance(int(keep.sum()))))
    if not parts:
        return None
    columns = {
        "play_id": [part.ids for part in parts],
        "age": [part.ages for part in parts],
        "date": [part.dates for part in parts],
    }
    return table_of(job, PLAY, columns, [part.shapes for part in parts], [part.source for part in parts])


def _telling(word: str) -> bool:
    return any(word.startswith(other) for other in OTHER_WORDS)
