"""Street furniture: lamps, benches and the rest of BGT paal and straatmeubilair, OSM, municipal layers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..issues import warning
from ..model.schemas import FURNITURE
from ..model.tables import TypedTable
from .play import PLAY_POINTS, PlayPart, play_part
from .points import as_points, kind_by_name, object_spec, read_objects, table_of
from .port import Table
from .reading import EXAMPLES, Job
from .recognise import Column
from .values import mapped, text_of

SPEC = object_spec(
    "furniture",
    "FURNITURE",
    "furniture_id",
    Column("highway", ("highway",)),
    Column("amenity", ("amenity",)),
    Column("leisure", ("leisure",)),
)
KINDS = {
    "lichtmast": "lamp",
    "lichtpunt": "lamp",
    "street_lamp": "lamp",
    "lantaarn": "lamp",
    "lamp": "lamp",
    "bank": "bench",
    "bench": "bench",
    "zitbank": "bench",
}
NAME_HINTS = {
    "lamp": ("licht", "lamp", "lantaarn", "verlichting"),
    "bench": ("bank", "bench", "zitmeubilair"),
}


def read_furniture(job: Job, tables: Sequence[Table]) -> tuple[TypedTable | None, list[PlayPart]]:
    """The furniture table (kinds ``lamp``, ``bench``, else the source's word), and play equipment in it."""
    ids, kinds, shapes, sources = [], [], [], []
    play: list[PlayPart] = []
    for table in tables:
        found = read_objects(job, table, SPEC)
        if found is None:
            continue
        words = found.kinds
        for tag in ("highway", "amenity", "leisure"):
            if found.rows.has(tag):
                values = mapped(found.rows.column(tag), lambda value: text_of(value).lower())
                words = np.where(words == "", values, words)
        hint = kind_by_name(table.name, NAME_HINTS)
        if (words == "").all():
            if not hint and len(words):
                job.tell(
                    warning(
                        "kind_not_recognised",
                        table.name,
                        parameter="FURNITURE",
                        aliases=["plus_type", "soort"],
                        fields=list(table.fields)[:20],
                    )
                )
            words = np.full(len(words), hint or "unknown", dtype=object)
        made = mapped(words, lambda word: KINDS.get(word, word or "unknown"))
        playing = np.isin(made, sorted(PLAY_POINTS))
        counting = playing | np.isin(made, sorted(set(KINDS.values())))
        if len(made) and not counting.any() and (made != "unknown").any():
            job.tell(
                warning(
                    "kinds_not_used",
                    table.name,
                    parameter="FURNITURE",
                    values=sorted(set(made.tolist()))[:EXAMPLES],
                    aliases=["lichtmast", "bank", "speelvoorziening"],
                )
            )
        if playing.any():
            play.append(play_part(found, playing))
        ids.append(found.ids[~playing])
        kinds.append(made[~playing])
        shapes.append(as_points(found.shapes[~playing]))
        sources.append(found.rows.keep(~playing, "play").provenance())
    if not sources:
        return None, play
    columns: dict[str, list[Any]] = {"furniture_id": ids, "kind": kinds}
    return table_of(job, FURNITURE, columns, shapes, sources), play
