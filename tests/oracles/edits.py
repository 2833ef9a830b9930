"""The measures of the worked example, applied in the plainest way (indicators 8.1, 8.2; settled 71-75)."""

import hashlib
import math
from dataclasses import replace

import shapely

from .ground import is_public, partition
from .model import TENURES, Ground, Pand, Tree, Unit


def _dwellings(prefix, n, go_each, pand, point, mix):
    """n new dwellings with the mix as fractional vector (settled 11), on one point (settled 74)."""
    vector = {k: mix.get(k, 0.0) for k in TENURES}
    return tuple(
        Unit(f"{prefix}-{i + 1:04d}", point, (pand,), ("woonfunctie",), go_each, tenure=vector)
        for i in range(n)
    )


def demolish_and_build(place, sketch, new_id="nieuw-1"):
    """I01: remove panden, give back their ground, take the ground under the new block, build it."""
    a, shape = sketch["attributes"], sketch["geometry"]
    old = set(sketch["targets"])
    gone = shapely.union_all([p.ground_outline for p in place.panden if p.id in old])
    taken = sum(
        s.intersection(shape).area
        for g, s in partition(place.area, place.grounds, place.panden)
        if is_public(g)
    )
    grounds = [replace(g, geometry=g.geometry.difference(shape)) for g in place.grounds]
    released = gone.difference(shape)
    if released.area > 0:
        grounds.append(Ground(f"{new_id}-vrij", released, a["ground_after"]))
    bvo = shape.area * a["lagen"]
    n = math.floor(bvo * a["res_share"] * a["ff"] / a["gbo_per_woning"] + 1e-9)
    point = shape.representative_point()
    new = _dwellings(new_id, n, bvo * a["res_share"] * a["ff"] / n, new_id, point, a["eigenaar_mix"])
    return replace(
        place,
        panden=tuple(p for p in place.panden if p.id not in old) + (Pand(new_id, shape, bvo=bvo),),
        units=tuple(u for u in place.units if not set(u.panden) & old) + new,
        grounds=tuple(grounds),
        trees=tuple(t for t in place.trees if t.point.distance(shape) > 2),
        taken_public=place.taken_public + taken,
    )


def add_floors(place, sketch, ff=0.80):
    """I02: dBVO = extra x flat roof x usable; the whole footprint is flat roof here."""
    from .density import bvo_and_rule

    a = sketch["attributes"]
    panden, new = [], ()
    for p in place.panden:
        if p.id in sketch["targets"]:
            d_bvo = a["extra_lagen"] * p.ground_outline.area * a["dakaandeel"]
            n = math.floor(d_bvo * ff / a["gbo"] + 1e-9)
            point = p.geometry.representative_point()
            new += _dwellings(f"{p.id}-op", n, d_bvo * ff / n, p.id, point, a["mix"])
            p = replace(p, bvo=bvo_and_rule(p, place.units, place.panden, ff)[0] + d_bvo)
        panden.append(p)
    return replace(place, panden=tuple(panden), units=place.units + new)


def hash_order(unit_ids):
    """Settled 75: SHA-256 of the unit id, descending hex."""
    return sorted(unit_ids, key=lambda i: hashlib.sha256(i.encode("utf-8")).hexdigest(), reverse=True)


def sell(place, sketch):
    """I05 with hard labels: the first n corporation dwellings of the targets become koop."""
    target = set(sketch["targets"])
    corp = [
        u.id
        for u in place.units
        if set(u.panden) & target and u.dwelling and (u.tenure or {}).get("corporatie") == 1.0
    ]
    sold = set(hash_order(corp)[: sketch["attributes"]["n"]])
    koop = {k: 1.0 if k == "koop" else 0.0 for k in TENURES}
    return replace(place, units=tuple(replace(u, tenure=koop) if u.id in sold else u for u in place.units))


def depave(place, sketch):
    """I08: ground' = (ground - g) + (g, class_after)."""
    shape = sketch["geometry"]
    cut = tuple(replace(g, geometry=g.geometry.difference(shape)) for g in place.grounds)
    return replace(place, grounds=cut + (Ground("sketch-I08", shape, sketch["attributes"]["class_after"]),))


def plant(place, sketch):
    """I10 with the mature crown diameter."""
    crown = float(sketch["attributes"]["kroon_volwassen"])
    new = tuple(Tree(f"nieuw-{i + 1:02d}", p, crown) for i, p in enumerate(sketch["geometry"].geoms))
    return replace(place, trees=place.trees + new)


APPLY = {"I01": demolish_and_build, "I02": add_floors, "I05": sell, "I08": depave, "I10": plant}
# Fixed order of indicators 8.1: ground overlay, new buildings, unit changes, tenure, trees. A
# demolition and its new block are one step here, which makes no difference in the example.
ORDER = ("I08", "I01", "I02", "I05", "I10")


def apply(place, sketches):
    """All sketches in the fixed order of classes, whatever the order of drawing."""
    for sketch in sorted(sketches, key=lambda s: ORDER.index(s["type"])):
        place = APPLY[sketch["type"]](place, sketch)
    return place


def households_moved(before, after):
    """Guard: dwellings of the baseline that are gone."""
    kept = {u.id for u in after.units if u.dwelling}
    return sum(u.dwelling and u.id not in kept for u in before.units)
