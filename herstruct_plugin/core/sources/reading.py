"""Reading layers within reach of the areas, with a count of everything that was left out and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import Cancelled, HerStructError, InputError, Issue, Severity, error, info, warning
from ..model.dates import UNKNOWN_DATE, date_text
from ..model.tables import Provenance
from ..model.vector import Feedback
from .crs import check_crs
from .geometry import decode
from .inputs import FieldMapping
from .port import Box, Chunk, Table
from .recognise import Layer, Spec, recognise
from .values import dates, numbers

EXAMPLES = 5
# By kind of layer; for other kinds the layer itself does not tell whose it is.
LICENCES = {
    "bag.": "Public domain (BAG, Kadaster)",
    "bgt.": "CC0 (BGT, Kadaster)",
    "cbs.square": "CC BY 4.0 (CBS)",
}
LICENCE_3DBAG = "CC BY 4.0 (3DBAG by tudelft3d and 3DGI)"
DATE_FIELDS = (
    "lvpublicatiedatum",
    "tijdstipregistratie",
    "tijdstipregistratielv",
    "documentdatum",
    "peildatum",
    "jrstatcode",
    "jaarstatcode",
    "jaar",
    "year",
)
Filter = Callable[[Mapping[str, NDArray[Any]]], Sequence[tuple[str, NDArray[np.bool_]]]]


@dataclass
class Rows:
    """What was read of a layer.

    Attributes:
        layer: with its recognised fields.
        ids: the source's feature ids as text.
        shapes: shapely geometries, None where they were not asked for.
        columns: object arrays by recognised column.
        dates: date of each row (``model/dates.py``).
        rows_in, repaired, dropped: counts; date: ISO text of the newest date of all that was read.
    """

    layer: Layer
    ids: NDArray[Any]
    shapes: NDArray[Any]
    columns: dict[str, NDArray[Any]]
    dates: NDArray[np.int64]
    rows_in: int = 0
    repaired: int = 0
    dropped: Counter[str] = field(default_factory=Counter)
    date: str = ""

    def __len__(self) -> int:
        return len(self.ids)

    def has(self, name: str) -> bool:
        """Whether the layer has the column."""
        return name in self.columns

    def column(self, name: str) -> NDArray[Any]:
        """Values of a column, all None when the layer does not have it."""
        return self.columns[name] if name in self.columns else np.full(len(self), None, dtype=object)

    def keep(self, mask: NDArray[np.bool_], reason: str) -> Rows:
        """The rows of the mask; the others are counted as dropped for the reason."""
        if mask.all():
            return self
        self.dropped[reason] += int((~mask).sum())
        columns = {name: values[mask] for name, values in self.columns.items()}
        return Rows(
            self.layer,
            self.ids[mask],
            self.shapes[mask],
            columns,
            self.dates[mask],
            self.rows_in,
            self.repaired,
            self.dropped,
            self.date,
        )

    def provenance(self, used: int | None = None) -> Provenance:
        """What happened to the layer."""
        licence = next((text for prefix, text in LICENCES.items() if self.layer.kind.startswith(prefix)), "")
        return Provenance(
            licence=LICENCE_3DBAG if "roof_type" in self.layer.fields else licence,
            layer=self.layer.table.name,
            kind=self.layer.kind,
            reference_date=self.date,
            rows_in=self.rows_in,
            rows_used=len(self) if used is None else used,
            repaired=self.repaired,
            dropped=dict(sorted(self.dropped.items())),
            fields=dict(self.layer.fields),
        )


class Job:
    """One build: its reach, its mapping, and the issues it collects."""

    def __init__(self, mapping: FieldMapping | None, sample_size: int, feedback: Feedback | None) -> None:
        self.mapping = mapping
        self.sample_size = sample_size
        self.feedback = feedback
        self.issues: list[Issue] = []
        self.crs = ""
        self.boxes: NDArray[np.float64] | None = None
        self._tree: Any = None

    def reach(self, bounds: NDArray[np.float64], margin: float) -> None:
        """Read from now on only what meets the given boxes (n, 4), widened by a margin in m."""
        self.boxes = bounds + np.array([-margin, -margin, margin, margin])
        self._tree = shapely.STRtree(shapely.box(*self.boxes.T))

    @property
    def bbox(self) -> Box | None:
        """The box around all areas and their surroundings."""
        if self.boxes is None:
            return None
        low, high = self.boxes[:, :2].min(axis=0), self.boxes[:, 2:].max(axis=0)
        return (float(low[0]), float(low[1]), float(high[0]), float(high[1]))

    def within(self, shapes: NDArray[Any]) -> NDArray[np.bool_]:
        """Which shapes' boxes meet the surroundings of an area; missing shapes do, to be counted."""
        inside = np.ones(len(shapes), dtype=bool)
        if self._tree is None:
            return inside
        bounds = shapely.bounds(shapes)
        there = np.flatnonzero(np.isfinite(bounds).all(axis=1))
        inside[there] = False
        middle = (bounds[there, :2] + bounds[there, 2:]) / 2
        inside[there[self._tree.query(shapely.points(middle))[0]]] = True  # most: cheaper than their boxes
        rest = there[~inside[there]]
        inside[rest[self._tree.query(shapely.box(*bounds[rest].T))[0]]] = True
        return inside

    def tick(self, fraction: float | None = None) -> None:
        """Answer a wish to stop, tell the progress."""
        if self.feedback is not None:
            if self.feedback.cancelled():
                raise Cancelled
            if fraction is not None:
                self.feedback.progress(fraction)

    def tell(self, issue: Issue | None) -> None:
        """Keep an issue."""
        if issue is not None:
            self.issues.append(issue)

    def recognise(self, table: Table, spec: Spec, geometry: str | None) -> Layer | None:
        """A layer's fields, after a check of its coordinates; None (with an issue) when it cannot be used.

        Args:
            table: the layer.
            spec: what it should be.
            geometry: kind of geometry it must have; None when it may be a plain table.
        """
        try:
            return self.require(table, spec, geometry)
        except HerStructError as problem:
            self.tell(problem.issue)
            return None

    def require(self, table: Table, spec: Spec, geometry: str | None) -> Layer:
        """The same for a layer without which there is no result.

        Raises:
            InputError: it cannot be used.
        """
        sample = table.sample(self.sample_size)
        self.check_place(table, sample, geometry)
        layer, missing = recognise(table, spec, sample, self.mapping)
        if missing:
            raise InputError(unrecognised(table, spec, missing))
        return layer

    def check_place(self, table: Table, sample: Chunk, geometry: str | None) -> None:
        """Raise InputError when a layer has no geometry that it must have, or one that lies elsewhere."""
        if table.geometry is None:
            if geometry is not None:
                raise InputError(error("layer_without_geometry", layer=table.name))
            return
        crs, issue = check_crs(table, sample, self.crs)
        if not crs and issue is not None:
            raise InputError(issue)
        self.tell(issue)
        self.crs = self.crs or crs

    def read(
        self,
        layer: Layer,
        geometry: str | None,
        filters: Filter | None = None,
        everywhere: bool = False,
        around: NDArray[np.float64] | None = None,
    ) -> Rows:
        """Read a layer's recognised columns.

        Args:
            layer: the layer.
            geometry: kind of geometry to take, see ``geometry.decode``; None for a table whose geometry,
                if any, is not needed.
            filters: columns -> (reason, rows to drop), tried in order before a geometry is decoded.
            everywhere: read all, not only what lies near the areas.
            around: bounds (n, 4) in m within which is read besides.

        Raises:
            InputError: the layer delivers fewer rows than it announces.
        """
        table = layer.table
        bbox = None if everywhere or table.geometry is None else self.bbox
        if bbox is not None and around is not None and len(around):
            corners = np.vstack((around, [bbox]))
            low, high = corners[:, :2].min(axis=0), corners[:, 2:].max(axis=0)
            bbox = (float(low[0]), float(low[1]), float(high[0]), float(high[1]))
        date_field = next(
            (name for wish in DATE_FIELDS for name in table.fields if _plain(name) == wish), None
        )
        wanted = list(dict.fromkeys([*layer.fields.values(), *([date_field] if date_field else [])]))
        parts: list[_Part] = []
        rows = Rows(layer, np.empty(0, object), np.empty(0, object), {}, np.empty(0, np.int64))
        delivered = 0
        for chunk in table.chunks(wanted, bbox):
            self.tick()
            delivered += len(chunk)
            part = _Part(chunk, layer, geometry, None if bbox is None else self)
            part.filter(filters, rows)
            part.date(date_field)
            parts.append(part)
        if bbox is None and table.count > delivered:
            raise InputError(
                error("layer_incomplete", layer=table.name, announced=table.count, delivered=delivered)
            )
        made = _joined(parts, layer, rows)
        self._tell_geometry(made, parts)
        return made

    def numbers(self, rows: Rows, name: str) -> NDArray[np.float64]:
        """A column as numbers; what cannot be read is missing, with a warning that names layer and field."""
        if not rows.has(name):
            return np.full(len(rows), np.nan)
        values, bad = numbers(rows.column(name))
        if bad:
            self.tell(
                warning(
                    "unreadable_numbers",
                    layer=rows.layer.table.name,
                    field=rows.layer.fields[name],
                    count=bad,
                )
            )
        return values

    def _tell_geometry(self, rows: Rows, parts: Sequence[_Part]) -> None:
        name = rows.layer.table.name
        if rows.repaired:
            self.tell(info("geometry_repaired", name, _examples(parts, "repaired"), count=rows.repaired))
        for reason in (
            "null_geometry",
            "empty_geometry",
            "unreadable_geometry",
            "geometry_kind",
            "not_finite",
        ):
            if rows.dropped[reason]:
                self.tell(warning(reason, name, _examples(parts, reason), count=rows.dropped[reason]))


class _Part:
    """One chunk on its way through the filters: ``rows`` that stay, their ``shapes`` and ``dates``."""

    def __init__(self, chunk: Chunk, layer: Layer, geometry: str | None, job: Job | None) -> None:
        self.chunk = chunk
        self.columns = {column: chunk.columns[name] for column, name in layer.fields.items()}
        self.geometry = geometry
        self.job = job
        self.rows = np.arange(len(chunk))
        self.shapes: NDArray[Any] = np.full(len(chunk), None, dtype=object)
        self.dates: NDArray[np.int64] = np.empty(0, np.int64)
        self.examples: dict[str, list[str]] = {}

    def filter(self, filters: Filter | None, rows: Rows) -> None:
        """Keep what can be used; count the rest in rows."""
        keep = np.ones(len(self.chunk), dtype=bool)
        reasons: list[tuple[str, NDArray[np.bool_]]] = []
        if filters is not None and len(self.chunk):
            for reason, drop in filters(self.columns):
                reasons.append((reason, drop & keep))
                keep &= ~drop
        self.rows = np.flatnonzero(keep)
        outside = 0
        if self.geometry is not None and self.chunk.wkb is not None:
            outside = self._decode(self.chunk.wkb, self.geometry, rows)
        else:
            self.shapes = self.shapes[self.rows]
        rows.rows_in += len(self.chunk) - outside
        for reason, drop in reasons:
            rows.dropped[reason] += int(drop.sum())

    def date(self, name: str | None) -> None:
        """Date the rows that stay by a field; None: the layer has none."""
        if name is None:
            self.dates = np.full(len(self.rows), UNKNOWN_DATE, dtype=np.int64)
        else:
            self.dates = dates(self.chunk.columns[name][self.rows])

    def _decode(self, wkb: NDArray[Any], geometry: str, rows: Rows) -> int:
        """Shapes of the rows that are left; the number of rows far from all areas."""
        ids = self.chunk.ids[self.rows]
        read = None if self.chunk.shapes is None else self.chunk.shapes[self.rows]
        wkb = wkb[self.rows]
        decoded = decode(wkb, geometry, read)
        near = np.ones(len(wkb), dtype=bool) if self.job is None else self.job.within(decoded.shapes)
        for reason in sorted(set(decoded.reasons[near].tolist()) - {""}):
            bad = near & (decoded.reasons == reason)
            rows.dropped[reason] += int(bad.sum())
            self.examples[reason] = [str(name) for name in ids[bad][:EXAMPLES]]
        used = near & (decoded.reasons == "")
        mended = used & decoded.repaired
        rows.repaired += int(mended.sum())
        if mended.any():
            self.examples["repaired"] = [str(name) for name in ids[mended][:EXAMPLES]]
        self.rows, self.shapes = self.rows[used], decoded.shapes[used]
        return int((~near).sum())


def _joined(parts: Sequence[_Part], layer: Layer, rows: Rows) -> Rows:
    def joined(arrays: list[NDArray[Any]]) -> NDArray[Any]:
        return np.concatenate(arrays) if arrays else np.empty(0, dtype=object)

    rows.ids = joined([part.chunk.ids[part.rows] for part in parts])
    rows.columns = {name: joined([part.columns[name][part.rows] for part in parts]) for name in layer.fields}
    rows.shapes = joined([part.shapes for part in parts])
    if parts:
        rows.dates = np.concatenate([part.dates for part in parts])
    rows.date = date_text(int(rows.dates.max(initial=UNKNOWN_DATE)))
    rows.dropped = Counter({reason: count for reason, count in rows.dropped.items() if count})
    return rows


def _examples(parts: Sequence[_Part], reason: str) -> tuple[str, ...]:
    return tuple([name for part in parts for name in part.examples.get(reason, [])][:EXAMPLES])


def _plain(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())


def unrecognised(table: Table, spec: Spec, missing: Sequence[str]) -> Issue:
    """The layer is left out: what was looked for, and under which names; remedy: rename or a mapping file."""
    aliases = {column.name: list(column.aliases[:3]) for column in spec.columns if column.name in missing}
    return Issue(
        "layer_not_recognised",
        Severity.WARNING,
        table.name,
        (),
        {
            "parameter": spec.parameter,
            "kind": spec.kind,
            "missing": list(missing),
            "aliases": aliases,
            "fields": list(table.fields)[:20],
        },
    )
