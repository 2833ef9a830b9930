"""Row tables and totals made by hand, to test formulas without the engine that usually feeds them."""

import numpy as np

from herstruct_plugin.core.indicators.base import AreaTotals
from herstruct_plugin.core.indicators.registry import indicators
from herstruct_plugin.core.indicators.relations.grouped import GroupedTerm, Grouping
from herstruct_plugin.core.indicators.relations.size_median import (
    MIDDLE,
    SizeMedianTerm,
    ranked_by_area,
    twice_median,
)
from herstruct_plugin.core.indicators.terms import AdditiveTerm
from herstruct_plugin.core.model.codes import (
    ENERGY_LABELS,
    FUNCTION_NAMES,
    GROUND_CLASSES,
    FloorRule,
    Function,
    Ground,
    TenureLevel,
)
from herstruct_plugin.core.model.quantities import ONE, quantise_area, quantise_length, split_share
from herstruct_plugin.core.scoring.parameters import Parameters
from herstruct_plugin.core.scoring.validity import VALIDITY_TERMS
from tests.oracles import density, model
from tests.oracles import ground as ground_oracle
from tests.oracles import streets as street_oracle

EVERYTHING = frozenset(
    {
        "ground",
        "buildings",
        "units",
        "dwelling_count",
        "floor_area",
        "tenure",
        "woz",
        "play",
        "streets",
        "lamps",
        "trees",
        "crowns",
        "tree_sizes",
    }
)
GROUND_DEFAULTS = {"width": 2000, "main_road": False, "rail": False, "building": False, "taken_public": False}


def ground(*cells):
    """Ground rows from (class name, m2) or (class name, m2, {column: value})."""
    rows = []
    for name, m2, *more in cells:
        cls = Ground[name.upper()]
        usual = GROUND_CLASSES[cls]
        rows.append(
            {
                "area": 0,
                "q": int(quantise_area(m2)),
                "cls": cls,
                "public": usual.public,
                "green": usual.green,
                "paved": usual.paved,
                **GROUND_DEFAULTS,
                "building": cls == Ground.PAND,
                **(more[0] if more else {}),
            }
        )
        rows[-1]["taken_public"] = rows[-1]["q"] if rows[-1]["taken_public"] else 0
    kinds = {
        "cls": np.int16,
        "public": bool,
        "green": bool,
        "paved": float,
        "main_road": bool,
        "rail": bool,
        "building": bool,
    }
    names = ("area", "q", "cls", "public", "green", "paved", *GROUND_DEFAULTS)
    return {name: np.array([row[name] for row in rows], dtype=kinds.get(name, np.int64)) for name in names}


def buildings(*rows):
    """Building rows from dicts of share, bvo, rule, footprint, go, go_res (m2), bays, doors."""

    def column(name, default):
        return [row.get(name, default) for row in rows]

    return {
        "area": np.zeros(len(rows), dtype=np.int64),
        "share": np.array(column("share", 1.0), dtype=float),
        "bvo": quantise_area(column("bvo", 0.0)),
        "bvo_rule": np.array(column("rule", FloorRule.UNIT_AREAS), dtype=np.int16),
        "footprint": quantise_area(column("footprint", 0.0)),
        "go": quantise_area(column("go", 0.0)),
        "go_res": quantise_area(column("go_res", 0.0)),
        "bays": np.array(column("bays", 0), dtype=np.int64),
        "doors": np.array(column("doors", 0), dtype=np.int64),
    }


def units(*rows):
    """Unit rows from dicts of n (how many), placed, dwelling, go, estimated, tenure, known, single, year,
    level, pand, functions, x, y (mm), woz, label."""
    flat = [row for row in rows for _ in range(row.get("n", 1))]
    vectors = split_share(
        np.array([row.get("tenure", (0, 0, 0)) for row in flat], dtype=float).reshape(-1, 3)
    )
    share = np.array([row.get("known", 1.0) for row in flat], dtype=float)
    known = np.where(vectors.sum(axis=1) > 0, np.rint(share * ONE), 0).astype(np.int64)
    return {
        "area": np.zeros(len(flat), dtype=np.int64),
        "placed": np.array([row.get("placed", 1.0) for row in flat], dtype=float),
        "dwelling": np.array([row.get("dwelling", True) for row in flat], dtype=bool),
        "go": np.array([row.get("go", np.nan) for row in flat], dtype=float),
        "estimated": np.array([row.get("estimated", False) for row in flat], dtype=bool),
        "koop": vectors[:, 0],
        "corporatie": vectors[:, 1],
        "overig": vectors[:, 2],
        "known": known,
        "single": np.array([row.get("single", False) for row in flat], dtype=bool),
        "year": np.array([row.get("year", -1) for row in flat], dtype=np.int64),
        "level": np.where(known > 0, [row.get("level", TenureLevel.T1) for row in flat], 0).astype(np.int16),
        "pand": np.array([row.get("pand", "") for row in flat], dtype=object),
        "functions": np.array(
            [row.get("functions", USES[row.get("dwelling", True)]) for row in flat], dtype=np.int64
        ),
        "x": np.array([row.get("x", 0) for row in flat], dtype=np.int64),
        "y": np.array([row.get("y", 0) for row in flat], dtype=np.int64),
        "woz": np.array([row.get("woz", -1) for row in flat], dtype=np.int64),
        "energy_label": np.array([ENERGY_LABELS.index(row.get("label", "")) for row in flat], dtype=np.int16),
    }


USES = {True: Function.WOON, False: Function.KANTOOR}  # of units of which nothing else is said


def play(*square_metres):
    """Play rows."""
    return {"area": np.zeros(len(square_metres), dtype=np.int64), "q": quantise_area(square_metres)}


def trees(*rows):
    """Tree rows from (m2 of crown) or (m2 of crown, {column: value})."""
    made = [(m2, more[0] if more else {}) for m2, *more in rows]
    flags = {
        name: np.array([more.get(name, True) for _, more in made], dtype=bool)
        for name in ("trunk", "crowned", "sized")
    }
    q = quantise_area([m2 for m2, _ in made]).reshape(-1)
    return {"area": np.zeros(len(made), dtype=np.int64), "q": q, **flags}


def streets(*rows):
    """Street rows from dicts of length, inner, border, lit (m), walkable, street, main_road."""

    def column(name, default):
        return [row.get(name, default) for row in rows]

    lengths = {name: quantise_length(column(name, 0.0)) for name in ("length", "inner", "border", "lit")}
    flags = {"walkable": True, "street": True, "main_road": False}
    flags = {name: np.array(column(name, usual), dtype=bool) for name, usual in flags.items()}
    return {"area": np.zeros(len(rows), dtype=np.int64), **lengths, **flags}


def additive_terms():
    """All additive terms of all indicators and of the validity, by name."""
    terms = [term for one in indicators().values() for term in one.terms] + list(VALIDITY_TERMS)
    return {term.name: term for term in terms if isinstance(term, AdditiveTerm)}


def grouped_terms():
    """All terms over groups of dwellings, by name."""
    found = {term.name: term for one in indicators().values() for term in one.terms}
    return {name: term for name, term in found.items() if isinstance(term, GroupedTerm)}


def grouped_totals(rows, parameters, by_square=False):
    """Totals of one area over its groups of dwellings."""
    grouping = Grouping(parameters, np.array([by_square]))
    found = {}
    for term in grouped_terms().values():
        made = term.of_groups(term.grouped(rows, grouping), 1)
        found |= {name: int(values[0]) for name, values in made.items()}
    return found


def of_rows(indicator):
    """Whether an indicator can be computed from row tables made by hand."""
    kinds = (AdditiveTerm, GroupedTerm, SizeMedianTerm)
    return all(isinstance(term, kinds) for term in indicators()[indicator].terms)


def area_totals(tables, square_metres, parameters=None, available=EVERYTHING, **notes):
    """The totals of one area over all rows of the tables that were given."""
    parameters = parameters or Parameters()
    totals = {
        name: int(term.of(tables[term.table], parameters).sum())
        for name, term in additive_terms().items()
        if term.table in tables
    }
    if "units" in tables:
        totals |= grouped_totals(tables["units"], parameters, notes.get("tenure_level") == TenureLevel.T3)
        totals[MIDDLE] = twice_median(ranked_by_area(tables["units"], 1)[0])
    return AreaTotals(totals, int(quantise_area(square_metres)), available, notes)


def measure(indicator, tables, square_metres, parameters=None, available=EVERYTHING, **notes):
    """One indicator of one area."""
    facts = area_totals(tables, square_metres, parameters, available, **notes)
    return indicators()[indicator].measure(facts, parameters or Parameters())


def rows_of(place):
    """The row tables of an oracle's place, made with the oracles alone."""
    cells = [
        (
            g.cls.replace("overigbouwwerk", "overig_bouwwerk"),
            shape.area,
            {
                "public": ground_oracle.is_public(g),
                "main_road": g.main_road,
                "width": round(ground_oracle.effective_width(g.geometry) * 1000),
                **({} if g.paved is None else {"paved": g.paved}),
            },
        )
        for g, shape in ground_oracle.partition(place.area, place.grounds, place.panden)
    ]
    built = density.gsi(place) * place.area.area
    taken = {"public": False, "building": True, "taken_public": True}
    cells += [("pand", built - place.taken_public), ("pand", place.taken_public, taken)]
    seen = sum(cell[1] for cell in cells)
    cells.append(("gap", max(0.0, place.area.area - seen)))
    panden = []
    for pand in place.panden:
        bvo, rule = density.bvo_and_rule(pand, place.units, place.panden)
        go = [
            (u, part * density.go_of(u, pand, place.units, place.panden))
            for u, part in density.units_in(pand, place.units, place.panden)
            if density.go_of(u, pand, place.units, place.panden) is not None
        ]
        panden.append(
            {
                "share": density.inside_share(pand, place.area),
                "bvo": bvo or 0.0,
                "rule": RULES[rule],
                "footprint": pand.ground_outline.area,
                "go": sum(part for _, part in go),
                "go_res": sum(part * u.uses.count("woonfunctie") / len(u.uses) for u, part in go),
            }
        )
    years = {pand.id: pand.year for pand in place.panden}
    homes = [
        {
            "go": u.go if density.valid_go(u) else np.nan,
            "tenure": [(u.tenure or {}).get(one, 0.0) for one in model.TENURES],
            "single": density.single_family(u, place.units),
            "year": next((years[one] for one in u.panden if years.get(one)), -1),
            "pand": street_oracle.pand_of(u, place.panden) or "",
        }
        for u in density.dwellings_in(place.area, place.units)
    ]
    others = [
        {
            "dwelling": False,
            "functions": sum(int(FUNCTION_NAMES[use]) for use in u.uses),
            "pand": street_oracle.pand_of(u, place.panden) or "",
        }
        for u in place.units
        if u.in_stock and not u.dwelling and place.area.covers(u.point)
    ]
    known = [tree for tree in place.trees if tree.crown is not None]
    lines = []
    for one in place.streets:
        inner, border = street_oracle.border_parts(one.line, place.area)
        flags = {"walkable": one.walkable, "street": one.carriageway}
        length = one.line.intersection(place.area).length
        lines.append({"length": length, "inner": inner, "border": border, **flags})
    return {
        "streets": streets(*lines),
        "ground": ground(*cells),
        "trees": trees(
            ((ground_oracle.canopy_cover(place) or 0.0) * place.area.area, {"trunk": False}),
            *[(0.0,) for _ in known],
            *[(0.0, {"crowned": False}) for _ in range(len(place.trees) - len(known))],
        ),
        "buildings": buildings(*panden),
        "units": units(*homes, *others),
        "play": play(ground_oracle.play_area(place)),
    }


RULES = {
    "1": FloorRule.UNIT_AREAS,
    "2": FloorRule.FOOTPRINT_TIMES_LAYERS,
    "2b": FloorRule.SCALED_UNITS,
    "3": FloorRule.NO_UNITS,
    "stored": FloorRule.SKETCHED,
    None: FloorRule.UNKNOWN,
}
