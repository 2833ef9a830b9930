"""What a neighbourhood is built from, and how the build reports back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .port import Table

FieldMapping = Mapping[str, Mapping[str, str]]
"""Parameter name -> column of the table -> field of the layer."""


@dataclass(frozen=True)
class Inputs:
    """Source layers by the parameter they were given for; only ``areas`` is required.

    Attributes:
        areas: study areas; area_id, area_name: fields of it, None = recognise.
        buildings: BAG pand layer (3DBAG attributes are used when present).
        units: BAG verblijfsobject layer.
        ground: BGT layers, one a feature type, in any spelling.
        trees, furniture, play, destinations: points or polygons.
        streets: centre lines (NWB, OSM).
        tenure: registers per unit or pand, CBS squares, CBS buurten; layers or plain tables.
        reference: municipal and national values.
        mapping: overrules recognition.
        analysis_buffer: m around an area within which data are read.
        sample_size: rows of a layer that are looked at to recognise it.
    """

    areas: Table
    area_id: str | None = None
    area_name: str | None = None
    buildings: Table | None = None
    units: Table | None = None
    ground: Sequence[Table] = ()
    trees: Sequence[Table] = ()
    furniture: Sequence[Table] = ()
    play: Sequence[Table] = ()
    destinations: Sequence[Table] = ()
    streets: Table | None = None
    tenure: Sequence[Table] = ()
    reference: Table | None = None
    mapping: FieldMapping | None = None
    analysis_buffer: float = 1000.0
    sample_size: int = 1000

    def layers(self) -> dict[str, tuple[Table, ...]]:
        """Delivered layers by parameter name."""
        single = {
            "AREAS": self.areas,
            "BUILDINGS": self.buildings,
            "UNITS": self.units,
            "STREETS": self.streets,
            "REFERENCE": self.reference,
        }
        many = {
            "GROUND": self.ground,
            "TREES": self.trees,
            "FURNITURE": self.furniture,
            "PLAY": self.play,
            "DESTINATIONS": self.destinations,
            "TENURE": self.tenure,
        }
        return {
            **{name: () if table is None else (table,) for name, table in single.items()},
            **{name: tuple(tables) for name, tables in many.items()},
        }
