"""Neighbourhoods in which dwellings walk to places: along one street, and random ones on a lattice."""

import shapely
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.registry import indicators
from herstruct_plugin.core.indicators.terms import AdditiveTerm
from herstruct_plugin.core.scenario.totals import distinct_terms
from herstruct_plugin.core.scoring.parameters import Parameters

from .drawn_places import baseline, benches, changed, destinations, measure, play_places

EVERYWHERE = shapely.box(-900, -900, 900, 900)
AREA = shapely.box(-500, -60, 500, 60)
STREET = [("s1", shapely.LineString([(-500, 0), (500, 0)]))]
WALKING = (
    "ps_play_access",
    "ps_seating_access",
    "ps_meeting_access",
    "ps_daily_amenities",
    "ps_directness",
    "dn_pt_access",
    "dn_draagvlak",
)
COMPLETE = ("benches", "play")
KINDS = ("stop", "station", "supermarket", "school", "gp", "meeting", "centre")
AGES = ("", "0-5", "6-11", "12+", "0-11")
# Distances beyond the buffer, so that what lies outside it must not be walked over
SMALL = Parameters(
    complete_layers=COMPLETE,
    analysis_buffer=60.0,
    snap_distance=25.0,
    access_spacing=7.0,
    play_distances=(30.0, 70.0, 150.0),
    play_distance_unknown=60.0,
    bench_distance=40.0,
    meeting_distance=90.0,
    amenity_distance=70.0,
    centre_distance=120.0,
    stop_distance=50.0,
    station_distance=140.0,
    directness_distance=160.0,
)
BLOCKS = [shapely.box(0, 0, 80, 80), shapely.box(60, 20, 160, 100), shapely.box(300, 0, 340, 40)]


def homes_at(*xy):
    return [(f"h{index:03d}", x, y, "koop") for index, (x, y) in enumerate(xy)]


def found(indicator, homes, lines=STREET, parameters=None, area=AREA, sketch=None, **places):
    """The measurement of one area; ``sketch`` are the changes of a state."""
    base = baseline(
        area, homes, None, lines, parameters or Parameters(complete_layers=COMPLETE), **tables(**places)
    )
    (result,) = measure(indicator, changed(base, **(sketch or {})))
    return result


def tables(bench=None, play=None, goals=None):
    """Tables of places: benches (x, y), play places (age, polygon), destinations (kind, x, y)."""
    made = {}
    if bench is not None:
        made["furniture"] = benches([(f"b{index:03d}", *xy) for index, xy in enumerate(bench)])
    if play is not None:
        made["play"] = play_places([(f"p{index:03d}", *one) for index, one in enumerate(play)])
    if goals is not None:
        made["destinations"] = destinations([(f"d{index:03d}", *one) for index, one in enumerate(goals)])
    return made


def walking_totals(state):
    """The totals of all terms that walk, by name, as lists."""
    terms = distinct_terms(
        term for one in WALKING for term in indicators()[one].terms if not isinstance(term, AdditiveTerm)
    )
    return {name: values.tolist() for term in terms for name, values in term.totals(state).items()}


lattice = st.tuples(st.integers(-4, 18), st.integers(-4, 10))
ways = st.lists(
    st.tuples(lattice, lattice, st.booleans()).filter(lambda way: way[0] != way[1]), min_size=1, max_size=7
)
maybe_ways = st.one_of(st.none(), ways)
spots = st.tuples(st.integers(-40, 190), st.integers(-40, 120))
dwellings = st.lists(st.tuples(st.integers(-20, 180), st.integers(-20, 110)), max_size=12)
goals = st.lists(st.tuples(st.sampled_from(KINDS), spots), max_size=8)
seats = st.lists(spots, max_size=3)
yards = st.lists(st.tuples(st.sampled_from(AGES), spots, st.sampled_from((4, 12))), max_size=4)


def drawn(
    lines, homes, some_goals, some_seats, some_yards, move=(0.0, 0.0), blocks=BLOCKS, order=None, name=""
):
    """A baseline of random places, moved by whole metres, its rows in another order or under other names."""
    dx, dy = move

    def rows(prefix, described):
        made = [(f"{name}{prefix}{index:03d}", *one) for index, one in enumerate(described)]
        if order is not None:
            order.shuffle(made)
        return made

    street_rows = None
    if lines is not None:
        street_rows = rows(
            "s", [(shapely.LineString([at(a, move), at(b, move)]), True, m) for a, b, m in lines]
        )
    return baseline(
        [shapely.transform(one, lambda xy: xy + move) for one in blocks],
        rows("h", [(x + 0.5 + dx, y + 0.5 + dy, "koop") for x, y in homes]),
        None,
        street_rows,
        SMALL,
        destinations=destinations(rows("d", [(kind, x + 0.3 + dx, y + dy) for kind, (x, y) in some_goals])),
        furniture=benches(rows("b", [(x + 0.3 + dx, y + dy) for x, y in some_seats])),
        play=play_places(rows("p", [(age, yard(xy, side, move)) for age, xy, side in some_yards])),
    )


def at(xy, move):
    return 10 * xy[0] + move[0], 10 * xy[1] + move[1]


def yard(xy, side, move=(0.0, 0.0)):
    x, y = xy[0] + move[0], xy[1] + move[1]
    return shapely.box(x, y, x + side, y + side)
