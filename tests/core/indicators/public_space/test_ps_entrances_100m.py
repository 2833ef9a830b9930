"""Entrances per 100 m of street: by hand, beside the oracle, and what they must not depend on."""

import dataclasses
from random import Random

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.indicators.relations.entrances import ENTRANCES
from herstruct_plugin.core.interventions.base import Intervention
from herstruct_plugin.core.scenario.session import Session
from tests.core.drawn_streets import SQUARE, X, Y, line
from tests.core.scenario.ledger_walk import plain_profile
from tests.core.worked_neighbourhood import neighbourhood_of
from tests.oracles import streets as oracle
from tests.oracles.model import Pand, Place, Street, Unit

ID = "ps_entrances_100m"
STREET = Street("s", line((-50, 50), (150, 50)))  # 100 m of it in the square
USES = ("woonfunctie", "winkelfunctie", "kantoorfunctie", "overige gebruiksfunctie")


def pand(name, x, y, width=8.0, depth=8.0):
    return Pand(name, shapely.box(X + x, Y + y, X + x + width, Y + y + depth))


def units(home, *numbers_and_uses, point=None):
    """(number, use, ...) pairs of units in a pand, at its middle."""
    point = point or home.geometry.centroid
    return [
        Unit(f"{home.id}-{row}-{number:02d}", point, (home.id,), tuple(uses), 60.0)
        for row, (count, *uses) in enumerate(numbers_and_uses)
        for number in range(count)
    ]


def session(panden, found, streets=(STREET,)):
    place = Place(SQUARE, panden=tuple(panden), units=tuple(found), streets=tuple(streets))
    return Session(neighbourhood_of(place), plain_profile(), [ID])


def entrances(*arguments):
    return session(*arguments).evaluate().areas[0].measurements[ID]


@pytest.mark.parametrize(
    ("found", "doors"),
    [
        ([(1, "woonfunctie")], 1),
        ([(8, "woonfunctie")], 1),
        ([(9, "woonfunctie")], 2),
        ([(32, "woonfunctie")], 4),
        ([(9, "woonfunctie"), (2, "winkelfunctie")], 4),  # shops have doors of their own
        ([(1, "winkelfunctie")], 1),
        ([(9, "kantoorfunctie")], 2),  # no dwellings: one for every eight
        ([(1, "woonfunctie"), (5, "overige gebruiksfunctie")], 1),  # boxes have none
        ([(3, "overige gebruiksfunctie")], 0),
        ([(4, "winkelfunctie", "overige gebruiksfunctie")], 1),
        ([(1, "woonfunctie", "winkelfunctie")], 1),  # a dwelling, not also a shop
    ],
)
def test_doors_of_one_pand(found, doors):
    home = pand("p", 10, 10)
    measured = entrances([home], units(home, *found))
    assert (measured.numerator, measured.denominator, measured.value) == (doors, 1.0, doors)


def test_doors_add_up_over_panden_and_street_along_the_border_counts_half():
    homes = [pand(f"p{row}", 10 * row, 10) for row in range(7)]
    found = [unit for home in homes for unit in units(home, (1, "woonfunctie"))]
    edge = Street("t", line((0, 0), (100, 0)))
    measured = entrances(homes, found, [STREET, edge])
    assert (measured.numerator, measured.denominator) == (7.0, 1.5)
    assert measured.value == pytest.approx(14 / 3)


def test_only_units_whose_point_is_in_the_area_count():
    home = pand("p", 90, 10, width=20)
    inside, outside = (shapely.Point(X + x, Y + 12) for x in (100, 100.01))
    found = units(home, (8, "woonfunctie"), point=inside)
    found += [dataclasses.replace(one, id=f"out-{one.id}", point=outside) for one in found]
    assert entrances([home], found).numerator == 1.0


def test_a_unit_in_two_panden_has_its_door_where_its_point_is():
    one, two = pand("a", 10, 10), pand("b", 18, 10)
    shared = Unit("u", two.geometry.centroid, ("a", "b"), ("woonfunctie",), 90.0)
    alone = entrances([one, two], [*units(two, (8, "woonfunctie")), shared])
    assert alone.numerator == 2.0  # nine in b, not eight in b and one in a
    lowest = dataclasses.replace(shared, point=shapely.Point(X + 40, Y + 40))
    assert entrances([one, two], [*units(two, (7, "woonfunctie")), lowest]).numerator == 2.0


def test_units_in_no_pand_of_the_data_lower_the_coverage():
    home = pand("p", 10, 10)
    lost = [
        Unit(f"x{row}", shapely.Point(X + 70, Y + 70), ("gone",), ("woonfunctie",), 60.0) for row in range(9)
    ]
    known = units(home, (11, "woonfunctie"))
    found = entrances([home], known + lost)
    assert (found.value, found.coverage, found.flags) == (2.0, 0.55, ("low_coverage",))
    assert entrances([home], known[:8] + lost).reason is Reason.COVERAGE_TOO_LOW


def test_without_a_street_there_is_no_figure():
    home = pand("p", 10, 10)
    far = Street("s", line((0, 300), (100, 300)))
    assert entrances([home], units(home, (1, "woonfunctie")), [far]).reason is Reason.DENOMINATOR_ZERO
    path = Street("s", line((0, 50), (100, 50)), "footway")
    assert entrances([home], units(home, (1, "woonfunctie")), [path]).reason is Reason.DENOMINATOR_ZERO


@pytest.mark.parametrize(("before", "added", "doors"), [(4, 4, 1), (4, 5, 2), (7, 10, 3)])
def test_dwellings_on_top_share_the_doors_of_their_pand(before, added, doors):
    home = pand("p", 10, 10, width=added * 10.0, depth=10.0)  # 100 m2 of roof: one dwelling of 80 m2 each
    top = {"extra_lagen": 1, "gbo": 80.0, "dakaandeel": 1.0, "eigenaar_mix": {"koop": 1.0}}
    found = session([home], units(home, (before, "woonfunctie"))).evaluate(
        (Intervention("m", "I02", None, ("p",), top),)
    )
    assert found.areas[0].measurements[ID].numerator == doors


def test_demolition_takes_its_doors_with_it_and_undo_brings_them_back():
    homes = [pand("p", 10, 10), pand("q", 30, 10)]
    made = session(homes, [*units(homes[0], (9, "woonfunctie")), *units(homes[1], (1, "winkelfunctie"))])
    demolish = Intervention("m", "I14", None, ("p",), {})
    values = [made.evaluate(ledger).areas[0].measurements[ID].value for ledger in ((), (demolish,), ())]
    assert values == [3.0, 1.0, 3.0]


def random_place(rng):
    """Panden over the square and its border; units of all uses, some in two panden or beside theirs."""
    panden = [
        pand(f"p{row}", rng.uniform(-10, 95), rng.uniform(-10, 95), rng.uniform(5, 30)) for row in range(8)
    ]
    found = []
    for row in range(rng.randint(1, 60)):
        home = rng.choice(panden)
        spot = home.geometry.centroid if rng.random() < 0.8 else shapely.Point(X + 50, Y + 99)
        ids = rng.choice(((home.id,), (home.id,), (home.id, rng.choice(panden).id)))
        uses = tuple(sorted(rng.sample(USES, rng.choice((1, 1, 1, 2)))))
        found.append(Unit(f"u{row:03d}", spot, tuple(sorted(set(ids))), uses, 50.0))
    return Place(SQUARE, panden=tuple(panden), units=tuple(found), streets=(STREET,))


def measured(place):
    made = Session(neighbourhood_of(place), plain_profile(), [ID])
    return made.evaluate().areas[0].measurements[ID]


@given(st.integers(0, 2**32 - 1))
def test_doors_agree_with_the_oracle(seed):
    place = random_place(Random(seed))
    assert measured(place).numerator == oracle.entrances(place)
    assert measured(place).value == pytest.approx(oracle.entrances_per_100m(place), rel=1e-9)


@given(st.integers(0, 2**32 - 1))
def test_order_and_names_mean_nothing(seed):
    rng = Random(seed)
    place = random_place(rng)
    names = {one.id: f"pand {one.id}" for one in place.panden}
    panden = [dataclasses.replace(one, id=names[one.id]) for one in place.panden]
    found = [dataclasses.replace(one, panden=tuple(names[i] for i in one.panden)) for one in place.units]
    other = dataclasses.replace(
        place,
        panden=tuple(rng.sample(panden, len(panden))),
        units=tuple(rng.sample(found, len(found))),
    )
    assert measured(other) == measured(place)


def test_an_entrance_more_is_never_less():
    grid = np.array([[homes, others] for homes in range(30) for others in range(20)], dtype=np.int64)
    doors = ENTRANCES.contributions(grid)[:, 0].reshape(30, 20)
    assert doors[0, 0] == 0
    assert (np.diff(doors, axis=0)[1:] >= 0).all()
    assert (np.diff(doors, axis=1) >= 0).all()
