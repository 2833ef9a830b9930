"""Breakpoint scores and theme means (indicators 2, 6.2; breakpoints of 14)."""

import itertools

BREAKPOINTS = {
    "ps_green_per_dwelling": ((0, 0), (75, 60), (150, 100)),
    "ps_canopy_cover": ((0, 0), (0.15, 60), (0.30, 100)),
    "ps_play_share": ((0, 0), (0.03, 60), (0.06, 100)),
    "ps_paved_share": ((0.25, 100), (0.50, 60), (0.80, 0)),
    "ps_parking_share": ((0.05, 100), (0.12, 60), (0.25, 0)),
    "ps_entrances_100m": ((0, 0), (6, 60), (10, 100)),
    "tm_entropy": ((0.30, 0), (0.80, 60), (0.95, 100)),
    "tm_target_fit": ((0.50, 0), (0.85, 60), (1.0, 100)),
    "tm_share_corp": ((0, 20), (0.25, 100), (0.45, 100), (0.667, 40), (0.85, 0)),
    "tm_corp_concentration": ((0, 100), (0.15, 60), (0.60, 0)),
    "dn_fsi_fit": ((0.2, 0), (0.5, 100), (0.9, 100), (1.6, 0)),
    "dn_osr": ((0.25, 0), (0.5, 60), (1.0, 100)),
    "dn_mxi": ((0.2, 0), (0.6, 100), (0.9, 100), (1.0, 40)),
}


def score(x, points):
    """Linear between breakpoints, clamped outside; None stays None."""
    if x is None:
        return None
    if x <= points[0][0]:
        return float(points[0][1])
    for (x0, s0), (x1, s1) in itertools.pairwise(points):
        if x <= x1:
            return s0 + (s1 - s0) * (x - x0) / (x1 - x0)
    return float(points[-1][1])


def theme_score(groups):
    """Mean of group means (indicators 6.2, all weights 1). ``groups``: list of lists of scores."""
    means = []
    for g in groups:
        known = [s for s in g if s is not None]
        if known:
            means.append(sum(known) / len(known))
    return sum(means) / len(means) if means else None
