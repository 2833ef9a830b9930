"""Random measures on panden and dwellings, drawn from a given source of chance."""

import shapely

from herstruct_plugin.core.model.codes import ENERGY_LABELS, Function

TYPES = ("I01", "I01", "I04", "I06", "I06", "I07", "I07", "I16", "I19", "I20", "I22")
CHANGES = (
    {"van": "corporatie", "naar": "koop"},
    {"van": "koop", "naar": "corporatie"},
    {"van": "huur", "naar": "middenhuur"},
    {"naar": "samenvoegen"},
    {"naar": "samenvoegen"},
)
OWNERS = (
    {"koop": 1.0},
    {"koop": 0.5, "corporatie": 0.25, "overig": 0.25},
    {"corporatie": 1 / 3, "overig": 2 / 3},
)


def unit_measure(rng, neighbourhood, kind, site):
    """(geometry, targets, attributes) of a measure of the kind; ``site`` is a place for what is drawn."""
    attributes = _attributes(rng, kind)
    if kind == "I01":
        return (*_rebuilt(rng, neighbourhood.buildings, site), attributes)
    if kind == "I19":
        return site, (), attributes
    if kind == "I22":
        return None, (), attributes
    return None, _targets(rng, neighbourhood, kind), attributes


def _targets(rng, neighbourhood, kind):
    table = neighbourhood.units if kind != "I16" and rng.random() < 0.4 else neighbourhood.buildings
    ids = list(table.ids)
    if kind == "I04" and table is neighbourhood.units and rng.random() < 0.8:
        ids = list(table.ids[(table["functions"] & int(Function.WOON)) == 0])
    most = rng.choice((1, 6, 9)) if kind == "I07" else rng.choice((1, 2, 3))
    targets = tuple(str(one) for one in rng.sample(ids, min(len(ids), most)))
    return (*targets, "no such pand") if rng.random() < 0.05 else targets


def _rebuilt(rng, panden, site):
    """A footprint on and around the panden that it replaces."""
    row = rng.randrange(len(panden))
    shape = panden.geometry[row]
    if shape.is_empty or rng.random() < 0.1:
        return site, (str(panden.ids[row]),)
    over = {str(one) for one in panden.ids[shapely.intersects(panden.geometry, shape)]}
    grown = shapely.buffer(shape, rng.choice((-2.0, 0.0, 0.0, 1.5)), join_style="mitre")
    return grown, tuple(sorted({*over, str(panden.ids[row])}))


def _attributes(rng, kind):
    if kind == "I01":
        made = {"lagen": rng.randint(1, 6), "gbo_per_woning": rng.choice((40.0, 70.0))}
        if rng.random() < 0.4:
            made |= {"res_share": rng.choice((0.0, 0.5, 0.8)), "plint": "winkelfunctie"}
        return {
            **made,
            "eigenaar_mix": rng.choice(OWNERS),
            "ground_after": rng.choice(("groen", "onverhard")),
        }
    if kind == "I04":
        made = {"gbo": rng.choice((20.0, 40.0)), "deel": rng.choice((0.5, 1.0, 1.0))}
        return {**made, "eigenaar_mix": rng.choice(OWNERS)}
    if kind == "I06":
        return {"delen": rng.choice((2, 2, 3)), "min_gbo": rng.choice((10.0, 25.0, 50.0))}
    if kind == "I07":
        return rng.choice(CHANGES) | ({"n": 1} if rng.random() < 0.4 else {})
    if kind == "I16":
        made = {"entrees": rng.randrange(3)}
        if rng.random() < 0.8:
            made |= {"functie": rng.choice(("winkelfunctie", "kantoorfunctie")), "m2": rng.uniform(5, 60)}
        return made
    if kind == "I19":
        return {"plekken": rng.randint(1, 60), "lagen": rng.randint(1, 4)}
    if kind == "I20":
        return {"label_na": rng.choice(ENERGY_LABELS[1:]), "tijdelijk_verhuizen": rng.random() < 0.5}
    return {"domein": "sociaal"}
