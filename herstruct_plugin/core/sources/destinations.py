"""Destinations: stops, shops, schools, doctors, meeting places, from OSM tags or a ``soort`` field."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..issues import warning
from ..model.schemas import DESTINATIONS
from ..model.tables import TypedTable
from .points import Objects, as_points, kind_by_name, object_spec, read_objects, table_of
from .port import Table
from .reading import Job
from .recognise import Column
from .values import mapped, text_of

TAGS = ("public_transport", "railway", "highway", "shop", "amenity", "healthcare", "leisure")
SPEC = object_spec("destinations", "DESTINATIONS", "destination_id", *(Column(tag, (tag,)) for tag in TAGS))
KINDS = {
    "stop": (
        "stop",
        "bushalte",
        "halte",
        "tramhalte",
        "metrohalte",
        "haltepaal",
        "abri",
        "station",
        "treinstation",
        "bus_stop",
        "tram_stop",
        "platform",
        "stop_position",
        "halt",
        "ov-halte",
    ),
    "supermarket": ("supermarket", "supermarkt"),
    "shop": ("shop", "winkel", "winkelcentrum"),
    "school": ("school", "basisschool", "primary school", "primair onderwijs"),
    "gp": ("gp", "huisarts", "huisartsenpraktijk", "doctors", "doctor"),
    "meeting": (
        "meeting",
        "buurthuis",
        "wijkcentrum",
        "ontmoetingsplek",
        "community_centre",
        "buurtcentrum",
        "huis van de wijk",
    ),
    "sport": ("sport", "sportvoorziening", "sports_centre"),
}
WORDS = {word: kind for kind, names in KINDS.items() for word in names}
NAME_HINTS = {
    "stop": ("halte", "station"),
    "supermarket": ("supermarkt",),
    "school": ("school", "scholen"),
    "gp": ("huisarts",),
    "meeting": ("buurthui", "wijkcentr"),
    "shop": ("winkel",),
}


def read_destinations(job: Job, tables: Sequence[Table]) -> TypedTable | None:
    """The destination table: kinds of ``KINDS``, else the source's word. None when nothing can be used."""
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
    for tag in TAGS:
        if found.rows.has(tag):
            values = mapped(found.rows.column(tag), partial(_kind_of_tag, tag))
            made = np.where(made == "", values, made)
    return made


def _kind_of_tag(tag: str, value: Any) -> str:
    word = text_of(value).lower()
    if tag == "shop":
        return "" if word in ("", "no", "vacant") else WORDS.get(word, "shop")
    return WORDS.get(word, "")
