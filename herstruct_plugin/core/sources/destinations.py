"""Destinations: stops, shops, schools, doctors, meeting places, from OSM tags or a ``soort`` field."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..issues import warning
from ..model.schemas import DESTINATIONS
from ..model.tables import TypedTable
from .destination_words import NAME_HINTS, RAIL, RAILWAY_STATIONS, ROAD, TAGS, WORDS
from .points import Objects, as_points, kind_by_name, object_spec, read_objects, table_of
from .port import Table
from .reading import EXAMPLES, Job
from .recognise import Column
from .values import mapped, text_of

SPEC = object_spec(
    "destinations",
    "DESTINATIONS",
    "destination_id",
    *(Column(tag, (tag,)) for tag in (*TAGS, *RAIL, *ROAD)),
    Column("mode", ("stopplacetype", "transportmode", "vervoerwijze", "modaliteit", "haltetype")),
    Column("station", ("station",)),
    Column("education", ("isced_level", "onderwijssoort", "school")),
)
ISCED_SECONDARY = 2
KNOWN = frozenset({*WORDS.values(), "shop"})


def read_destinations(job: Job, tables: Sequence[Table]) -> TypedTable | None:
    """The destination table: kinds of ``destination_words``, else the source's word.

    None when nothing can be used.
    """
    ids, kinds, shapes, sources = [], [], [], []
    for table in tables:
        found = read_objects(job, table, SPEC)
        if found is None:
            continue
        made = _kinds(found)
        if (made == "").all() and len(made):
            hint = kind_by_name(table.name, NAME_HINTS)
            if not hint:
                job.tell(
                    warning(
                        "kind_not_recognised",
                        table.name,
                        parameter="DESTINATIONS",
                        aliases=["soort", "amenity", "shop"],
                        fields=list(table.fields)[:20],
                    )
                )
            made = np.full(len(made), hint, dtype=object)
        elif not set(made.tolist()) & KNOWN and len(made):
            job.tell(
                warning(
                    "kinds_not_used",
                    table.name,
                    parameter="DESTINATIONS",
                    values=sorted(set(made.tolist()) - {""})[:EXAMPLES],
                    aliases=["bushalte", "supermarkt", "basisschool", "huisarts"],
                )
            )
        keep = made != ""
        ids.append(found.ids[keep])
        kinds.append(made[keep])
        shapes.append(as_points(found.shapes[keep]))
        sources.append(found.rows.keep(keep, "kind_unknown").provenance())
    if not sources:
        return None
    columns: dict[str, list[Any]] = {"destination_id": ids, "kind": kinds}
    return table_of(job, DESTINATIONS, columns, shapes, sources)


def _kinds(found: Objects) -> NDArray[Any]:
    made = mapped(found.kinds, lambda word: WORDS.get(word, word))
    for tag in (*TAGS, "mode"):
        if found.rows.has(tag):
            values = mapped(found.rows.column(tag), partial(_kind_of_tag, tag))
            made = np.where(made == "", values, made)
    return _schools(found, _by_rail(found, made))


def _kind_of_tag(tag: str, value: Any) -> str:
    word = _word(value)
    if tag == "mode":
        return WORDS.get(word, "")
    return TAGS[tag].get(word, "shop" if tag == "shop" else "")


def _by_rail(found: Objects, made: NDArray[Any]) -> NDArray[Any]:
    """Stops where trains, metros or light rail call are stations; stations where only buses or trams do are
    stops (OSM: ``train=yes``, ``station=subway``)."""
    rail, road = (_any_yes(found, modes) for modes in (RAIL, ROAD))
    if found.rows.has("station"):
        rail = rail | np.isin(_words(found, "station"), RAIL)
    if found.rows.has("railway"):
        road = road & ~np.isin(_words(found, "railway"), RAILWAY_STATIONS)
    made = np.where((made == "stop") & rail, "station", made)
    return np.where((made == "station") & road & ~rail, "stop", made)


def _any_yes(found: Objects, columns: Sequence[str]) -> NDArray[np.bool_]:
    yes = np.zeros(len(found.ids), dtype=bool)
    for name in columns:
        if found.rows.has(name):
            yes |= _words(found, name) == "yes"
    return yes


def _schools(found: Objects, made: NDArray[Any]) -> NDArray[Any]:
    """Schools that say they give secondary and no primary education (OSM: ``isced:level``, ``school``)."""
    if not found.rows.has("education"):
        return made
    secondary = mapped(found.rows.column("education"), _secondary_only, np.bool_)
    return np.where((made == "school") & secondary, "secondary_school", made)


def _secondary_only(value: Any) -> bool:
    word = _word(value)
    if re.fullmatch(r"[\d\s;,-]+", word):
        return min(int(one) for one in re.findall(r"\d", word) or "0") >= ISCED_SECONDARY
    return word == "secondary" or WORDS.get(word) == "secondary_school"


def _words(found: Objects, column: str) -> NDArray[Any]:
    return mapped(found.rows.column(column), _word)


def _word(value: Any) -> str:
    return text_of(value).lower()
