"""Floor area and density (indicators 1.2, 1.3, 5.1; settled 22-41)."""

import math
import statistics

from .ground import footprint_area
from .model import ratio


def valid_go(unit):
    """Settled 40: 9999, 99999, 999999, < 10 (dwelling) and < 2 (other) are unknown."""
    if unit.go is None or math.isnan(unit.go) or unit.go in (9999, 99999, 999999):
        return False
    return unit.go >= (10 if "woonfunctie" in unit.uses else 2)


def inside_share(pand, area):
    """f_p = area(p within A) / area(p)."""
    return pand.geometry.intersection(area).area / pand.geometry.area


def panden_of(unit, panden):
    """Ids of the panden a unit's floor area goes to: its own, else the one it falls in (settled 27)."""
    known = {p.id for p in panden}
    own = [i for i in unit.panden if i in known]
    return own or sorted(p.id for p in panden if p.geometry.covers(unit.point))[:1]


def units_in(pand, units, panden):
    """(unit, part) for the units in stock of a pand; a unit in m panden has part 1/m (settled 26)."""
    out = []
    for u in units:
        homes = panden_of(u, panden)
        if u.in_stock and pand.id in homes:
            out.append((u, 1 / len(homes)))
    return out


def estimated_floors(pand):
    """Lest, indicators 1.3 rule 4; None without 3D data."""
    if pand.floors is not None:
        return pand.floors
    return None if pand.height is None else max(1, round(pand.height / 3.0))


def bvo_and_rule(pand, units, panden, ff=0.80):
    """Gross floor area and the rule used: "1", "2", "2b", "3", "stored" or None when n.b."""
    if pand.bvo is not None:
        return pand.bvo, "stored"
    members = units_in(pand, units, panden)
    if not members:
        return 0.0, "3"
    known = [(u, f) for u, f in members if valid_go(u)]
    go = sum(u.go * f for u, f in known)
    if len(known) == len(members):
        return go / ff, "1"
    floors = estimated_floors(pand)
    if floors is not None:
        return pand.ground_outline.area * floors, "2"
    n, n_valid = sum(f for _, f in members), sum(f for _, f in known)
    return (go / ff * n / n_valid, "2b") if known else (None, None)


def go_of(unit, pand, units, panden, ff=0.80):
    """GO of a unit, estimated when unknown: (BVO ff - sum valid) / n_invalid, at least 10 (rule 2)."""
    if valid_go(unit):
        return unit.go
    bvo, _ = bvo_and_rule(pand, units, panden, ff)
    if bvo is None:
        return None
    members = units_in(pand, units, panden)
    go = sum(u.go * f for u, f in members if valid_go(u))
    missing = sum(f for u, f in members if not valid_go(u))
    return max(10.0, (bvo * ff - go) / missing)


def gross_floor_area(place, ff=0.80):
    """F = sum of f_p BVO(p) over the panden that stand."""
    return sum(
        inside_share(p, place.area) * (bvo_and_rule(p, place.units, place.panden, ff)[0] or 0.0)
        for p in place.panden
        if p.present
    )


def usable_floor_area(place, ff=0.80, residential_only=False):
    """Sum of f_p GO; with q functions a unit counts 1/q per function (indicators 1.2, settled 23, 38)."""
    total = 0.0
    for p in place.panden:
        if not p.present:
            continue
        for u, part in units_in(p, place.units, place.panden):
            go = go_of(u, p, place.units, place.panden, ff)
            if go is None:
                continue
            share = u.uses.count("woonfunctie") / len(u.uses) if residential_only else 1.0
            total += inside_share(p, place.area) * part * go * share
    return total


def dwellings_in(area, units):
    """Dwellings whose point A covers, border included (settled 22, 23)."""
    return [u for u in units if u.dwelling and area.covers(u.point)]


def dwellings(place):
    """W."""
    return len(dwellings_in(place.area, place.units))


def fsi(place, ff=0.80):
    return gross_floor_area(place, ff) / place.area.area


def fsi_go(place, ff=0.80):
    return usable_floor_area(place, ff) / place.area.area


def gsi(place):
    return footprint_area(place.area, place.panden) / place.area.area


def osr(place, ff=0.80):
    """(B - G) / F."""
    return ratio(place.area.area - footprint_area(place.area, place.panden), gross_floor_area(place, ff))


def layers(place, ff=0.80):
    """L = F / G."""
    return ratio(gross_floor_area(place, ff), footprint_area(place.area, place.panden))


def mxi(place, ff=0.80):
    """F_res / F_tot on GO, all functions in the denominator (settled 38)."""
    return ratio(usable_floor_area(place, ff, True), usable_floor_area(place, ff))


def coverage_floor_area(place, ff=0.80):
    """Settled 17: BVO under rule 1 / BVO."""
    rows = [
        (inside_share(p, place.area), *bvo_and_rule(p, place.units, place.panden, ff))
        for p in place.panden
        if p.present
    ]
    total = sum(f * (b or 0.0) for f, b, _ in rows)
    return ratio(sum(f * b for f, b, rule in rows if rule == "1"), total)


def dwellings_per_ha(place):
    return dwellings(place) / (place.area.area / 10_000)


def single_family(unit, units):
    """Eengezins: alone in all its panden (indicators 1.2, settled 26)."""
    mates = [u for u in units if u.in_stock and set(u.panden) & set(unit.panden)]
    return unit.dwelling and bool(unit.panden) and mates == [unit]


def optop_capacity(flat_roof, extra_layers, ff=0.80, gbo=60, usable=0.90):
    """C8: (dBVO, n, realised GO per dwelling); floor(x + 1e-9) (settled 41)."""
    d_bvo = extra_layers * flat_roof * usable
    n = math.floor(d_bvo * ff / gbo + 1e-9)
    return d_bvo, n, (d_bvo * ff / n if n else None)


def size_median(place):
    """B10, companion: median GO of dwellings in A with a valid area."""
    known = [u.go for u in dwellings_in(place.area, place.units) if valid_go(u)]
    return statistics.median(known) if known else None
