"""Guards counted the plain way: every dwelling of two object tables, one by one."""

import shapely

ONE = 2**32


def dwellings(units, polygon):
    """Unit id -> the dwelling, of those on or in the polygon."""
    rows = [{name: column[row] for name, column in units.items()} for row in range(len(units["unit_id"]))]
    inside = [
        one
        for one in rows
        if one["dwelling"] and polygon.covers(shapely.Point(one["x"] / 1000, one["y"] / 1000))
    ]
    return {one["unit_id"]: one for one in inside}


def net_addition(before, after):
    """Dwellings after less dwellings before."""
    return len(after) - len(before)


def corporation_balance(before, after):
    """In 2^-32 dwellings, exact."""
    return sum(int(one["corporatie"]) for one in after.values()) - sum(
        int(one["corporatie"]) for one in before.values()
    )


def demolished(before, after, gone_panden):
    """Dwellings that went with all the panden they were in."""
    return {
        one
        for one, unit in before.items()
        if one not in after and unit["building_ids"] and set(unit["building_ids"]) <= gone_panden
    }


def built_by(after, before, measure):
    """New dwellings that carry the name of a measure."""
    return [unit for one, unit in after.items() if one not in before and one.split("#")[0] == measure]


def households(kind, before, after, measure):
    """Households that move for good when this is the only measure."""
    gone = len([one for one in before if one not in after])
    if kind == "I06":
        return 0
    if kind == "I07":  # of each pair one stays
        return gone - len(built_by(after, before, measure))
    return gone
