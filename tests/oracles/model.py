"""Plain inputs of the oracle functions: dataclasses with shapely geometries, metres, EPSG:28992."""

from dataclasses import dataclass, field

TENURES = ("koop", "corporatie", "overig")

# Physically present panden: the five statuses of the data schema notes 1.5 (settled 29).
PAND_PRESENT = frozenset(
    {
        "pand in gebruik",
        "pand in gebruik (niet ingemeten)",
        "pand buiten gebruik",
        "verbouwing pand",
        "sloopvergunning verleend",
    }
)
# Units in stock (indicators 1.2).
UNIT_IN_STOCK = frozenset(
    {
        "verblijfsobject in gebruik",
        "verblijfsobject in gebruik (niet ingemeten)",
        "verblijfsobject buiten gebruik",
        "verbouwing verblijfsobject",
    }
)


@dataclass(frozen=True)
class Pand:
    """A building. ``geometry`` is the BAG outline; ``footprint`` the level-0 BGT outline.

    ``footprint`` None means that there is no BGT: the BAG outline counts (settled 33); an
    empty geometry means underground. ``bvo`` is a stored gross floor area (after a measure).
    ``floors`` is b3_bouwlagen, ``height`` is b3_h_dak_70p - b3_h_maaiveld.
    """

    id: str
    geometry: object
    status: str = "Pand in gebruik"
    year: int | None = None
    footprint: object | None = None
    bvo: float | None = None
    floors: int | None = None
    height: float | None = None

    @property
    def ground_outline(self):
        return self.geometry if self.footprint is None else self.footprint

    @property
    def present(self):
        return self.status.strip().lower() in PAND_PRESENT


@dataclass(frozen=True)
class Unit:
    """A verblijfsobject. ``tenure`` maps tenure class to weight (sum 1), None when unknown."""

    id: str
    point: object
    panden: tuple = ()
    uses: tuple = ("woonfunctie",)
    go: float | None = None
    status: str = "Verblijfsobject in gebruik"
    tenure: dict | None = None
    segment: str | None = None

    @property
    def in_stock(self):
        return self.status.strip().lower() in UNIT_IN_STOCK

    @property
    def dwelling(self):
        return self.in_stock and "woonfunctie" in self.uses


@dataclass(frozen=True)
class Ground:
    """A ground polygon with its HerStruct class (indicators 1.5).

    ``paved`` None means the default weight of the class. ``main_road`` marks rijbaan of a
    regional road or motorway. ``public`` None means the default of the class.
    """

    id: str
    geometry: object
    cls: str
    paved: float | None = None
    main_road: bool = False
    public: bool | None = None


@dataclass(frozen=True)
class Tree:
    id: str
    point: object
    crown: float | None = None  # crown diameter in metres


@dataclass(frozen=True)
class Street:
    """A centre line; ``kind`` as OSM highway. Walkable unless motorway or trunk (settled 57)."""

    id: str
    line: object
    kind: str = "residential"

    @property
    def walkable(self):
        return self.kind not in {"motorway", "trunk", "motorway_link", "trunk_link"}

    @property
    def carriageway(self):
        return self.kind not in {"footway", "path", "cycleway", "steps", "track"}


@dataclass(frozen=True)
class Place:
    """All inputs of one state. ``taken_public`` is the public ground under sketched buildings."""

    area: object
    panden: tuple = ()
    units: tuple = ()
    grounds: tuple = ()
    trees: tuple = ()
    streets: tuple = ()
    play: tuple = ()  # polygons or points
    lamps: tuple = ()  # points
    taken_public: float = 0.0
    extra: dict = field(default_factory=dict)


def tenure_label(name):
    """Hard label as a vector."""
    return {k: 1.0 if k == name else 0.0 for k in TENURES}


def ratio(numerator, denominator):
    """A ratio with denominator 0 is not available (indicators 1.1)."""
    return None if denominator == 0 else numerator / denominator
