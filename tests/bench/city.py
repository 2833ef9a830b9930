"""The invented municipality: ground, areas, panden and verblijfsobjecten, in memory and as GeoPackage."""

import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import geopandas
import numpy as np
import pandas
import shapely

from . import city_objects
from .shapes import footprints, tessellation

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / "build" / "bench"
VERSION = 3  # of what is written; raise it when anything here changes
CRS = "EPSG:28992"
CORNER = (100_000.0, 440_000.0)

# BGT layer, fields that tell the class (spelling of the OGC API)
CLASSES = (
    ("wegdeel", {"functie": "rijbaan lokale weg", "fysiek_voorkomen": "open verharding"}),
    ("wegdeel", {"functie": "voetpad", "fysiek_voorkomen": "open verharding"}),
    ("wegdeel", {"functie": "fietspad", "fysiek_voorkomen": "gesloten verharding"}),
    ("wegdeel", {"functie": "parkeervlak", "fysiek_voorkomen": "open verharding"}),
    ("wegdeel", {"functie": "woonerf", "fysiek_voorkomen": "open verharding"}),
    ("ondersteunendwegdeel", {"functie": "berm", "fysiek_voorkomen": "groenvoorziening"}),
    ("begroeidterreindeel", {"fysiek_voorkomen": "groenvoorziening"}),
    ("begroeidterreindeel", {"fysiek_voorkomen": "struiken"}),
    ("onbegroeidterreindeel", {"fysiek_voorkomen": "erf"}),
    ("onbegroeidterreindeel", {"fysiek_voorkomen": "gesloten verharding"}),
    ("onbegroeidterreindeel", {"fysiek_voorkomen": "zand"}),
    ("waterdeel", {"type": "waterloop"}),
)
USES = (
    "woonfunctie",
    "woonfunctie",
    "woonfunctie",
    "woonfunctie",
    "woonfunctie",
    "winkelfunctie",
    "kantoorfunctie",
)


@dataclass(frozen=True)
class Scale:
    """How large a city is: side in m, columns and rows of ground and areas, panden and verblijfsobjecten."""

    name: str
    side: float
    ground: tuple[int, int]
    areas: tuple[tuple[int, int], ...]
    buildings: int
    units: int


FULL = Scale("city", 20_000.0, (400, 500), ((10, 10), (25, 40)), 100_000, 100_000)
QUICK = Scale("hamlet", 2_000.0, (40, 50), ((2, 2), (4, 5)), 1_000, 1_000)


class City:
    """One invented municipality; the same at every call."""

    def __init__(self, scale):
        self.scale = scale
        x, y = CORNER
        self.box = (x, y, x + scale.side, y + scale.side)

    def rng(self, what):
        """Random numbers of their own for each thing."""
        return np.random.default_rng(list(hashlib.sha256(f"{VERSION} {what}".encode()).digest()))

    @cached_property
    def ground(self):
        """Ground polygons, 33 coordinates each."""
        return tessellation(*self.scale.ground, self.box, 8, 0.03, self.rng("ground"))

    @cached_property
    def classes(self):
        """Class of each ground polygon, an index in ``CLASSES``."""
        return self.rng("classes").integers(0, len(CLASSES), len(self.ground))

    def areas(self, columns, rows):
        """Study areas, 173 coordinates each."""
        return tessellation(columns, rows, self.box, 43, 0.004, self.rng(f"areas {columns} {rows}"))

    @cached_property
    def buildings(self):
        """Footprints; the ground runs on under them."""
        rng = self.rng("buildings")
        at = rng.choice(len(self.ground), self.scale.buildings, replace=False)
        centres = shapely.get_coordinates(shapely.centroid(self.ground[at]))
        return footprints(centres + rng.uniform(-15, 15, centres.shape), rng, (3, 15), (3, 10))

    @cached_property
    def units(self):
        """(points, row of the pand of each)."""
        rng = self.rng("units")
        owner = rng.integers(0, self.scale.buildings, self.scale.units)
        centres = shapely.get_coordinates(shapely.centroid(self.buildings))[owner]
        return shapely.points(np.round(centres + rng.uniform(-1, 1, centres.shape), 3)), owner

    def files(self, columns, rows):
        """Path of each layer, written once: areas, buildings, units and the list of ground layers."""
        folder = CACHE / f"{self.scale.name}-{VERSION}"
        areas = folder / f"areas_{columns * rows}.gpkg"
        if not (folder / "complete").exists():
            folder.mkdir(parents=True, exist_ok=True)
            self._write_buildings(folder / "pand.gpkg")
            self._write_units(folder / "verblijfsobject.gpkg")
            self._write_ground(folder / "bgt.gpkg")
            (folder / "complete").touch()
        if not areas.exists():
            self._write_areas(areas, self.areas(columns, rows))
        layers = dict.fromkeys(layer for layer, _ in CLASSES)
        return {
            "AREAS": f"{areas}|layername=buurten",
            "BUILDINGS": f"{folder / 'pand.gpkg'}|layername=pand",
            "UNITS": f"{folder / 'verblijfsobject.gpkg'}|layername=verblijfsobject",
            "GROUND": [f"{folder / 'bgt.gpkg'}|layername={layer}" for layer in layers],
        }

    def everything(self, columns, rows):
        """The same with every other layer that is scored, and a profile that trusts them."""
        return {
            **self.files(columns, rows),
            **city_objects.parameters(self, CACHE / f"{self.scale.name}-{VERSION}", _write),
        }

    @staticmethod
    def unit_id(number):
        """Identification of a verblijfsobject."""
        return _bag("01", number)

    def ground_file(self):
        """Source of the ground as one layer with its class, for peers; written once."""
        path = CACHE / f"{self.scale.name}-{VERSION}" / "ground.gpkg"
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            _write(path, "ground", self.ground, {"class": self.classes})
        return f"{path}|layername=ground"

    def _write_areas(self, path, areas):
        number = np.arange(len(areas))
        _write(
            path,
            "buurten",
            areas,
            {
                "buurtcode": [f"BU9999{one:04d}" for one in number],
                "buurtnaam": [f"Buurt {one}" for one in number],
                "gemeentecode": "GM9999",
            },
        )

    def _write_buildings(self, path):
        rng, count = self.rng("pand"), self.scale.buildings
        per_building = np.bincount(self.units[1], minlength=count)
        _write(
            path,
            "pand",
            self.buildings,
            {
                "identificatie": [_bag("10", one) for one in range(count)],
                "bouwjaar": rng.integers(1900, 2020, count),
                "status": "Pand in gebruik",
                "gebruiksdoel": np.where(per_building > 0, "woonfunctie", ""),
                "oppervlakte_min": rng.integers(40, 80, count),
                "oppervlakte_max": rng.integers(80, 160, count),
                "aantal_verblijfsobjecten": per_building,
            },
        )

    def _write_units(self, path):
        rng, count = self.rng("verblijfsobject"), self.scale.units
        points, owner = self.units
        _write(
            path,
            "verblijfsobject",
            points,
            {
                "identificatie": [self.unit_id(one) for one in range(count)],
                "oppervlakte": rng.integers(30, 180, count),
                "status": "Verblijfsobject in gebruik",
                "gebruiksdoel": np.array(USES)[rng.integers(0, len(USES), count)],
                "openbare_ruimte": "Dorpsstraat",
                "huisnummer": rng.integers(1, 300, count),
                "postcode": "9999ZZ",
                "woonplaats": "Voorbeeldstad",
                "bouwjaar": rng.integers(1900, 2020, count),
                "pandidentificatie": [_bag("10", one) for one in owner],
                "pandstatus": "Pand in gebruik",
            },
        )

    def _write_ground(self, path):
        names = np.array([layer for layer, _ in CLASSES])[self.classes]
        for layer in dict.fromkeys(names.tolist()):
            rows = np.flatnonzero(names == layer)
            fields = dict.fromkeys(name for other, values in CLASSES if other == layer for name in values)
            _write(
                path,
                layer,
                self.ground[rows],
                {
                    "lokaal_id": [f"G9999.{one:032x}" for one in rows],
                    "status": "bestaand",
                    "creation_date": "2016-01-01",
                    "eind_registratie": None,
                    "relatieve_hoogteligging": 0,
                    "bronhouder": "G9999",
                    **{name: [CLASSES[one][1].get(name) for one in self.classes[rows]] for name in fields},
                    "plus_status": None,
                },
            )


def _bag(kind, number):
    return f"9999{kind}{number:010d}"


def _write(path, layer, shapes, columns):
    frame = geopandas.GeoDataFrame(
        pandas.DataFrame(columns, index=range(len(shapes))), geometry=shapes, crs=CRS
    )
    # QGIS 3.22 warns of GeoPackage 1.4 at every opening
    frame.to_file(path, layer=layer, driver="GPKG", engine="pyogrio", VERSION="1.3")
