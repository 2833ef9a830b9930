"""Random measures on an invented place: one maker a type, each measure accepted by the engine itself."""

import numpy as np
import shapely

from herstruct_plugin.core.interventions.base import Intervention
from herstruct_plugin.core.interventions.registry import intervention_types
from herstruct_plugin.core.issues import Severity
from herstruct_plugin.core.model.codes import Ground

from .places import STEP

MIX = {"koop": 0.4, "corporatie": 0.3, "overig": 0.3}
TRIES = 60  # for one measure, before the type is given up


class Sketcher:
    """Draws random measures that a session accepts.

    Args:
        session: of an invented place.
        seed: other seeds give other measures.
    """

    def __init__(self, session, seed):
        self.session = session
        self.rng = np.random.default_rng(seed)
        tables = session.baseline.neighbourhood
        self.buildings = tables.buildings.ids
        self.corporation = tables.units.ids[
            (tables.units["corporatie"] > 0) & (tables.units["functions"] == 1)
        ]
        uses = tables.units["functions"]
        self.dwellings, self.other_uses = tables.units.ids[uses == 1], tables.units.ids[(uses & 1) == 0]
        classes, centres = (
            tables.ground["ground_class"],
            shapely.get_coordinates(shapely.centroid(tables.ground.geometry)),
        )
        self.parking = centres[classes == Ground.PARKEERVLAK]
        self.paved = centres[np.isin(classes, [Ground.PARKEERVLAK, Ground.VOET, Ground.VERHARD_TERREIN])]
        self.roads = centres[classes == Ground.RIJBAAN]
        self.yards = centres[classes == Ground.ERF]
        self.green = centres[np.isin(classes, [Ground.GROEN, Ground.ONVERHARD])]

    def types(self):
        """The types that can be drawn here and that the engine knows."""
        known = [code for code in MAKERS if code in intervention_types()]
        return [code for code in known if code != "I04" or len(self.other_uses)]

    def draw(self, code, name, ledger=()):
        """A measure that adds no error to those of the ledger.

        Raises:
            RuntimeError: none was found.
        """
        before = self._errors(ledger)
        for _ in range(TRIES):
            measure = Intervention(name, code, **MAKERS[code](self))
            if self._errors((*ledger, measure)) == before:
                return measure
        raise RuntimeError(f"no {code} fits this place")

    def ledger(self, count):
        """So many measures of all types in turn that do not stand in each other's way."""
        found = ()
        for number in range(count):
            code = self.types()[number % len(self.types())]
            found = (*found, self.draw(code, f"M{number:03d}", found))
        return found

    def _errors(self, ledger):
        return [one for one in self.session.draft(ledger).issues if one.severity is Severity.ERROR]

    def _point(self):
        return shapely.Point(self.rng.choice(self.paved) + self.rng.uniform(-1, 1, 2))

    def _one_of(self, ids):
        return (str(self.rng.choice(ids)),)

    def _rectangle(self, centres, width, depth):
        x, y = self.rng.choice(centres) + self.rng.uniform(-1, 1, 2)
        return shapely.box(x - width / 2, y - depth / 2, x + width / 2, y + depth / 2)


def _optoppen(sketch):
    return {
        "targets": sketch._one_of(sketch.buildings),
        "attributes": {"extra_lagen": 2, "gbo": 50.0, "eigenaar_mix": MIX},
    }


def _inbreiding(sketch):
    size = sketch.rng.uniform(1.0, 2.5)
    return {
        "geometry": sketch._rectangle(sketch.green, size * STEP, 0.9 * STEP),
        "attributes": {"eigenaar_mix": MIX},
    }


def _verkoop(sketch):
    return {"targets": sketch._one_of(sketch.corporation), "attributes": {"n": 1}}


def _vergroenen(sketch):
    return {"geometry": sketch._rectangle(sketch.paved, sketch.rng.uniform(0.8, 2.5) * STEP, 0.6 * STEP)}


def _park(sketch):
    return {"geometry": sketch._rectangle(sketch.green, sketch.rng.uniform(2, 6) * STEP, 1.8 * STEP)}


def _pad(sketch):
    """From somewhere on a street to the nearest street that is another, as far as 80 m."""
    streets = sketch.session.baseline.neighbourhood.streets
    line = streets.geometry[sketch.rng.integers(len(streets))]
    start = shapely.line_interpolate_point(line, sketch.rng.uniform(0, shapely.length(line)))
    near = streets.geometry[shapely.dwithin(streets.geometry, start, 8 * STEP)]
    other = near[sketch.rng.integers(len(near))]
    end = shapely.line_interpolate_point(other, sketch.rng.uniform(0, shapely.length(other)))
    return {"geometry": shapely.LineString([start, end]), "attributes": {"verlicht": True}}


def _openstellen(sketch):
    return {"geometry": sketch._rectangle(sketch.yards, sketch.rng.uniform(1, 3) * STEP, 1.5 * STEP)}


def _herprofileren(sketch):
    shares = {"rijbaan": 0.5, "voet": 0.25, "parkeer": 0.1, "groen": 0.15}
    return {
        "geometry": sketch._rectangle(sketch.roads, sketch.rng.uniform(1, 6) * STEP, 1.2 * STEP),
        "attributes": shares,
    }


def _watergang(sketch):
    size = sketch.rng.uniform(1.0, 3.0)
    return {
        "geometry": sketch._rectangle(sketch.green, size * STEP, 0.5 * STEP),
        "attributes": {"class_after": str(sketch.rng.choice(["water", "groen"]))},
    }


def _bomen(sketch):
    points = sketch.rng.permutation(sketch.green)[:1] + sketch.rng.uniform(-20, 20, (5, 2))
    return {"geometry": shapely.MultiPoint(points), "attributes": {"grootte": 1}}


def _speelplek(sketch):
    return {"geometry": sketch._rectangle(sketch.green, STEP, STEP), "attributes": {"leeftijd": "6-11"}}


def _meubilair(sketch):
    kind = str(sketch.rng.choice(["lantaarn", "bankje"]))
    return {"geometry": sketch._point(), "attributes": {"soort": kind}}


def _voorziening(sketch):
    kind = str(sketch.rng.choice(["school", "halte", "buurthuis"]))
    return {"geometry": sketch._point(), "attributes": {"soort": kind}}


def _sloop(sketch):
    return {"targets": sketch._one_of(sketch.buildings)}


def _sloop_nieuwbouw(sketch):
    target = sketch._one_of(sketch.buildings)
    table = sketch.session.baseline
    shape = table.buildings["geometry"][table.building_row[target[0]]]
    return {"geometry": shape, "targets": target, "attributes": {"eigenaar_mix": MIX}}


def _transformatie(sketch):
    return {
        "targets": sketch._one_of(sketch.other_uses),
        "attributes": {"eigenaar_mix": MIX, "gbo": 40.0},
    }


def _splitsing(sketch):
    return {"targets": sketch._one_of(sketch.dwellings), "attributes": {"min_gbo": 20.0}}


def _wijziging(sketch):
    attributes = {"van": "corporatie", "naar": "overig", "n": 1}
    return {"targets": sketch._one_of(sketch.corporation), "attributes": attributes}


def _plint(sketch):
    attributes = {"functie": "winkelfunctie", "m2": 20.0, "entrees": 1}
    return {"targets": sketch._one_of(sketch.buildings), "attributes": attributes}


def _parkeergebouw(sketch):
    size = sketch.rng.uniform(1.0, 2.5)
    return {
        "geometry": sketch._rectangle(sketch.green, size * STEP, 0.9 * STEP),
        "attributes": {"plekken": 20},
    }


def _renovatie(sketch):
    return {
        "targets": sketch._one_of(sketch.buildings),
        "attributes": {"label_na": "A", "tijdelijk_verhuizen": True},
    }


def _programma(sketch):
    return {"attributes": {"domein": "sociaal"}}


MAKERS = {
    "I01": _sloop_nieuwbouw,
    "I02": _optoppen,
    "I03": _inbreiding,
    "I04": _transformatie,
    "I05": _verkoop,
    "I06": _splitsing,
    "I07": _wijziging,
    "I08": _vergroenen,
    "I09": _park,
    "I10": _bomen,
    "I11": _speelplek,
    "I12": _pad,
    "I13": _openstellen,
    "I14": _sloop,
    "I15": _herprofileren,
    "I16": _plint,
    "I17": _meubilair,
    "I18": _watergang,
    "I19": _parkeergebouw,
    "I20": _renovatie,
    "I21": _voorziening,
    "I22": _programma,
}
