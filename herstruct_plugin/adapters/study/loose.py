"""Features as another program delivered them, before they are rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

UNFIT = b""  # the WKB of a geometry that no measure can have


@dataclass(frozen=True)
class Loose:
    """One feature: values by column, and 2D WKB, None for no geometry."""

    values: Mapping[str, Any]
    wkb: bytes | None


@dataclass(frozen=True)
class LooseLayer:
    """The features of a layer; ``crs`` is an authority code, "" when it does not say."""

    name: str
    columns: tuple[str, ...]
    crs: str
    features: tuple[Loose, ...]
