"""Trees near dwellings (indicators A3): plain distances, tree by tree."""

import math

RADIUS, CROWN, HEIGHT, ENOUGH = 25.0, 4.0, 5.0, 3


def large(crown, height):
    """A crown of 4 m or a height of 5 m."""
    return (crown is not None and crown >= CROWN) or (not math.isnan(height) and height >= HEIGHT)


def pand_of_dwelling(point, ids, panden):
    """Settled 26: the pand that holds the point, else the lowest id; settled 27: without a known one the pand
    that it falls in, None where it falls in none."""
    known = sorted(one for one in ids if one in panden)
    known = known or sorted(one for one, shape in panden.items() if shape.covers(point))
    return next((one for one in known if panden[one].covers(point)), known[0] if known else None)


def dwellings_with_trees(dwellings, panden, trees):
    """(with three trees, judged) of dwellings (point, ids of panden); trees are (point, crown, height)."""
    seen = judged = 0
    for point, ids in dwellings:
        pand = pand_of_dwelling(point, ids, panden)
        if pand is None:
            continue
        judged += 1
        near = [
            1
            for trunk, crown, height in trees
            if large(crown, height) and trunk.distance(panden[pand]) - (crown or 0) / 2 <= RADIUS + 1e-6
        ]
        seen += len(near) >= ENOUGH
    return seen, judged
