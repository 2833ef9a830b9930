"""Reads the parts of a row that may be wrong, and keeps what is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shapely

from ..issues import Issue, error
from .strict_json import NotStrict, parse

if TYPE_CHECKING:
    from .rows import LedgerRow


class RowCheck:
    """Reads the parts of a row that may be wrong, and keeps the faults."""

    def __init__(self, row: LedgerRow, place: str) -> None:
        self.row, self.faults = row, list[Issue]()
        self._name = row.name or row.id or place
        self._features = (row.id,) if row.id else ()

    def fault(self, code: str, **params: Any) -> None:
        """Keep a fault, named after the row."""
        self.faults.append(error(code, self.row.layer, self._features, measure=self._name, **params))

    def targets(self) -> tuple[str, ...]:
        """The ids; none when that is a fault."""
        found = self._json("targets", self.row.targets)
        if found is None:
            return ()
        if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
            self.fault("ledger_targets_not_list")
            return ()
        return tuple(found)

    def attributes(self) -> dict[str, Any]:
        """The attributes; none when that is a fault."""
        found = self._json("attributes", self.row.attributes)
        if found is None:
            return {}
        if not isinstance(found, dict):
            self.fault("ledger_attributes_not_object")
            return {}
        return found

    def geometry(self) -> Any:
        """The shapely geometry, 2D; None for none, or when that is a fault."""
        if self.row.geometry is None:
            return None
        try:
            return single_part(shapely.force_2d(shapely.from_wkb(self.row.geometry)))
        except (shapely.errors.GEOSException, TypeError):
            self.fault("ledger_geometry_unreadable")
            return None

    def _json(self, field: str, text: str) -> Any:
        if not text.strip():
            return None
        try:
            return parse(text)
        except NotStrict as problem:
            if problem.reason == "key_twice":
                self.fault("ledger_json_key_twice", field=field, key=problem.detail)
            elif problem.reason == "number":
                self.fault("ledger_json_number", field=field, value=problem.detail)
            else:
                self.fault("ledger_json_wrong", field=field, column=problem.detail)
            return None


def single_part(geometry: Any) -> Any:
    """The geometry; a multi-geometry of one part is that part."""
    multi = shapely.get_type_id(geometry) in (4, 5, 6)
    one = multi and shapely.get_num_geometries(geometry) == 1
    return shapely.get_geometry(geometry, 0) if one else geometry
