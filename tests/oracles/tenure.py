"""Tenure, size, type and period mix (indicators 4; settled 3-5, 26, 36, 37, 60, 67, 68, 89).

``rows`` is a list of spatial units, each a list of (fractional) dwelling counts per class in the
order of ``TENURES``; ``p`` is a list of shares.
"""

import math

from .density import dwellings_in, single_family, valid_go
from .model import TENURES, ratio
from .streets import pand_of

KOOP = TENURES.index("koop")
CORP = TENURES.index("corporatie")
SIZE_BOUNDS = (50, 75, 100, 150)
PERIOD_BOUNDS = (1945, 1965, 1975, 1985, 1995, 2005, 2015)


def known_dwellings(place):
    """Dwellings in A with a known vector (settled 89)."""
    return [u for u in dwellings_in(place.area, place.units) if u.tenure is not None]


def counts(dwellings):
    """Sum of the tenure vectors, in the order of TENURES."""
    return [math.fsum(u.tenure.get(k, 0.0) for u in dwellings) for k in TENURES]


def shares(place):
    """B1: p_k = n_k / sum n_k; None without known dwellings."""
    n = counts(known_dwellings(place))
    return [x / math.fsum(n) for x in n] if math.fsum(n) else None


def tenure_coverage(place):
    """Settled 17: dwellings with a known vector / W."""
    return ratio(len(known_dwellings(place)), len(dwellings_in(place.area, place.units)))


def entropy(p):
    """E = -sum p ln p, natural logarithm, 0 ln 0 = 0 (B2)."""
    return math.fsum(x * math.log(1 / x) for x in p if x > 0)


def entropy_norm(p, k=None):
    """E / ln K with fixed K (settled 3)."""
    return entropy(p) / math.log(len(p) if k is None else k)


def target_tvd(p, q):
    """B3: share of dwellings that would have to change tenure."""
    return 0.5 * math.fsum(abs(a - b) for a, b in zip(p, q, strict=True))


def target_fit(p, q):
    """B3: 1 - TVD / (1 - min q)."""
    return 1 - target_tvd(p, q) / (1 - min(q))


def hhi(p):
    """B4."""
    return math.fsum(x * x for x in p)


def simpson(p):
    """B4: (1 - HHI) / (1 - 1/K)."""
    return (1 - hhi(p)) / (1 - 1 / len(p))


def unit_rows(place):
    """Dwelling counts per pand (segregation unit of T1 and T2, settled 60), sorted by pand id.

    Dwellings in A only; a dwelling without a known pand is in no row.
    """
    rows = {}
    for u in known_dwellings(place):
        key = pand_of(u, place.panden)
        if key is not None:
            row = rows.setdefault(key, [0.0] * len(TENURES))
            for i, k in enumerate(TENURES):
                row[i] += u.tenure.get(k, 0.0)
    return [rows[k] for k in sorted(rows)]


def _totals(rows):
    per_class = [math.fsum(r[k] for r in rows) for k in range(len(rows[0]))]
    total = math.fsum(per_class)
    return total, [x / total for x in per_class]


def h_index(rows):
    """B6: H = sum_u t_u (E - E_u) / (T E). None when E = 0 or with one unit (settled 4)."""
    if len(rows) < 2:
        return None
    total, p = _totals(rows)
    e = entropy(p)
    if e == 0:
        return None
    return math.fsum(sum(r) * (e - entropy([x / sum(r) for x in r])) for r in rows) / (total * e)


def h_null(rows):
    """B6: H0 = (J - 1)(K' - 1) / (2 T E), K' = classes that occur."""
    if len(rows) < 2:
        return None
    total, p = _totals(rows)
    e = entropy(p)
    return ratio((len(rows) - 1) * (sum(x > 0 for x in p) - 1), 2 * total * e)


def h_adjusted(rows):
    """B6: max(0, (H - H0) / (1 - H0))."""
    h, h0 = h_index(rows), h_null(rows)
    return None if h is None or h0 is None or h0 == 1 else max(0.0, (h - h0) / (1 - h0))


def d_index(rows):
    """B7, multigroup (Sakoda 1981): sum t_u |p_uk - P_k| / (2 T I), I = sum P (1 - P)."""
    if len(rows) < 2:
        return None
    total, p = _totals(rows)
    inter = math.fsum(x * (1 - x) for x in p)
    dev = math.fsum(sum(r) * abs(x / sum(r) - q) for r in rows for x, q in zip(r, p, strict=True))
    return ratio(dev, 2 * total * inter)


def isolation(rows, k=CORP):
    """B8: xPx = sum (x_u / X)(x_u / t_u)."""
    return exposure(rows, k, k)


def exposure(rows, x=CORP, y=KOOP):
    """B8: xPy = sum (x_u / X)(y_u / t_u); None without class x (settled 5)."""
    big_x = math.fsum(r[x] for r in rows)
    return ratio(math.fsum(r[x] * r[y] / sum(r) for r in rows if sum(r)), big_x)


def eta2(rows, k=CORP):
    """B8: (xPx - P) / (1 - P); None when P = 1 or without class k (settled 5)."""
    xpx = isolation(rows, k)
    share = _totals(rows)[1][k]
    return None if xpx is None else ratio(xpx - share, 1 - share)


def location_quotient(p, reference, k=CORP):
    """B9: p_k(A) / p_k(municipality)."""
    return ratio(p[k], reference[k])


def egohood_concentration(place, radius=200.0, threshold=2 / 3):
    """B5 for T1/T2 (settled 68, 89): dwellings in A in whose circle corporation > 2/3, strictly.

    The circle (distance <= radius) holds the dwelling itself and dwellings outside A.
    """
    known = [u for u in place.units if u.dwelling and u.tenure is not None]
    here = known_dwellings(place)
    above = 0
    for v in here:
        n = counts([u for u in known if u.point.distance(v.point) <= radius])
        above += n[CORP] / math.fsum(n) > threshold + 1e-12
    return ratio(above, len(here))


def concentration_by_unit(rows, threshold=2 / 3):
    """Share of dwellings in units with a corporation share > threshold (indicators 9; T3: the cell)."""
    total, _ = _totals(rows)
    return math.fsum(sum(r) for r in rows if r[CORP] / sum(r) > threshold + 1e-12) / total


def mono_block_share(rows, threshold=0.80):
    """B12: dwellings in units with a class of at least 80 %."""
    total, _ = _totals(rows)
    return math.fsum(sum(r) for r in rows if max(r) / sum(r) >= threshold - 1e-12) / total


def class_shares(values, bounds):
    """Shares per class; the lower bound is inclusive (settled 37). None without values."""
    n = [0] * (len(bounds) + 1)
    for v in values:
        n[sum(v >= b for b in bounds)] += 1
    return [x / sum(n) for x in n] if sum(n) else None


def size_mix(place):
    """B10: normalised entropy over GO < 50, 50-75, 75-100, 100-150, >= 150, valid areas only (settled 36)."""
    p = class_shares([u.go for u in dwellings_in(place.area, place.units) if valid_go(u)], SIZE_BOUNDS)
    return None if p is None else entropy_norm(p)


def type_mix(place):
    """B11: normalised binary entropy eengezins / meergezins."""
    homes = dwellings_in(place.area, place.units)
    if not homes:
        return None
    one = sum(single_family(u, place.units) for u in homes) / len(homes)
    return entropy_norm([one, 1 - one])


def period_mix(place):
    """B11: normalised entropy over the eight CBS periods; the oldest pand of a unit counts (1.2)."""
    years = {p.id: p.year for p in place.panden}
    values = []
    for u in dwellings_in(place.area, place.units):
        own = [years[i] for i in u.panden if years.get(i) is not None]
        if own:
            values.append(min(own))
    p = class_shares(values, PERIOD_BOUNDS)
    return None if p is None else entropy_norm(p)
