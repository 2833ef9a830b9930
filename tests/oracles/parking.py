"""Parking balance in the plainest way: one dwelling after the other (indicators C9)."""


def norm_of(dwelling, table):
    """Bays asked by one dwelling with a hard label, None when no row fits: the first row that fits.

    Args:
        dwelling: (type, tenure or None, m2 or None).
        table: rows (type or None, tenure or None, from m2 or None, to m2 or None, bays).
    """
    kind, tenure, size = dwelling
    for wanted_kind, wanted_tenure, low, high, bays in table:
        if wanted_kind is not None and wanted_kind != kind:
            continue
        if wanted_tenure is not None and wanted_tenure != tenure:
            continue
        if low is not None and (size is None or size < low):
            continue
        if high is not None and (size is None or size >= high):
            continue
        return bays
    return None


def balance_by_norms(parking_m2, dwellings, table):
    """(supply / demand, share of the dwellings with a norm); None where it cannot be computed."""
    asked = [norm_of(one, table) for one in dwellings]
    known = [one for one in asked if one is not None]
    if not known:
        return None, 0.0
    demand = sum(known) / len(known) * len(dwellings)
    share = len(known) / len(dwellings)
    return (None if demand == 0 else parking_m2 / 13 / demand), share
