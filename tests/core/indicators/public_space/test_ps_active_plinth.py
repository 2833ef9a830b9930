"""Lively street facades: by hand, beside the oracle, following sketches, and what they must not depend on."""

import dataclasses
from random import Random

import pytest
import shapely
from hypothesis import assume, given
from hypothesis import strategies as st
from shapely import affinity

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.interventions.base import Intervention
from herstruct_plugin.core.model.codes import FloorRule
from herstruct_plugin.core.scenario.draft import Draft
from herstruct_plugin.core.scenario.overlay import GroundOverlay
from herstruct_plugin.core.scenario.records import Building
from herstruct_plugin.core.scenario.session import Session
from herstruct_plugin.core.scenario.state import State, materialised
from herstruct_plugin.core.scenario.totals import fresh_totals
from tests.core.drawn_streets import SQUARE, X, Y, line
from tests.core.scenario.ledger_walk import plain_profile
from tests.core.worked_neighbourhood import neighbourhood_of
from tests.oracles import streets as oracle
from tests.oracles.model import Pand, Place, Street, Unit

ID = "ps_active_plinth"
STREET = Street("s", line((0, 20), (100, 20)))


def pand(name, x, y, width=6.0, depth=10.0):
    return Pand(name, shapely.box(X + x, Y + y, X + x + width, Y + y + depth))


def unit(home, *uses, name=""):
    return Unit(f"u-{home.id}{name}", home.geometry.centroid, (home.id,), uses or ("woonfunctie",), 80.0)


def place(panden, found=None, streets=(STREET,), area=SQUARE):
    found = [unit(one) for one in panden] if found is None else found
    return Place(area, panden=tuple(panden), units=tuple(found), streets=tuple(streets))


def session(found):
    return Session(neighbourhood_of(found), plain_profile(), [ID])


def plinth(found, *ledger):
    """(lively, all) facade in m."""
    measured = session(found).evaluate(ledger).areas[0].measurements[ID]
    return measured.numerator, measured.denominator


TERRACE = [pand(f"p{row}", 10 + 6 * row, 25) for row in range(5)]  # 5 m behind the street, fronts of 6 m


def test_of_a_terrace_the_fronts_face_the_street_and_no_other_walls():
    assert plinth(place(TERRACE)) == (0.0, 30.0)


def test_a_shop_makes_the_facade_of_its_pand_lively():
    found = [unit(one) for one in TERRACE] + [unit(TERRACE[1], "winkelfunctie", name="shop")]
    assert plinth(place(TERRACE, found)) == (6.0, 30.0)
    assert session(place(TERRACE, found)).evaluate().areas[0].measurements[ID].value == 0.2


@pytest.mark.parametrize(
    ("uses", "lively"),
    [
        (("winkelfunctie",), 6.0),
        (("bijeenkomstfunctie",), 6.0),
        (("gezondheidszorgfunctie",), 6.0),
        (("onderwijsfunctie",), 6.0),
        (("sportfunctie",), 6.0),
        (("kantoorfunctie", "industriefunctie"), 6.0),
        (("industriefunctie",), 0.0),
        (("logiesfunctie",), 0.0),
        (("overige gebruiksfunctie",), 0.0),
        (("woonfunctie", "gezondheidszorgfunctie"), 0.0),  # a dwelling with a practice is a dwelling
    ],
)
def test_some_uses_are_lively(uses, lively):
    assert plinth(place([TERRACE[0]], [unit(TERRACE[0], *uses)])) == (lively, 6.0)


@pytest.mark.parametrize(("y", "facade"), [(39.999, 6.0), (40.0, 6.0), (40.002, 0.0)])
def test_a_facade_lies_within_twenty_metres_of_its_street(y, facade):
    assert plinth(place([pand("p", 10, y)]))[1] == facade


def test_a_pand_in_between_hides_the_one_behind_until_it_is_demolished():
    front, behind = pand("a", 10, 22, depth=4), pand("b", 10, 30)
    found = place([front, behind], [unit(front), unit(behind, "winkelfunctie")])
    assert plinth(found) == (0.0, 6.0)
    assert plinth(found, Intervention("m", "I14", None, ("a",), {})) == (6.0, 6.0)
    assert plinth(found, Intervention("m", "I14", None, ("b",), {})) == (0.0, 6.0)


def test_demolishing_the_shop_takes_its_liveliness_away():
    found = place(TERRACE, [unit(TERRACE[0], "winkelfunctie"), *[unit(one) for one in TERRACE[1:]]])
    assert plinth(found, Intervention("m", "I14", None, ("p0",), {})) == (0.0, 24.0)


def test_a_house_on_the_corner_has_two_street_facades():
    side = Street("t", line((70, 0), (70, 100)))
    assert plinth(place([pand("p", 56, 25)], streets=(STREET, side))) == (0.0, 16.0)


def test_pedestrian_streets_are_streets_and_footpaths_are_not():
    for kind, facade in (("pedestrian", 6.0), ("living_street", 6.0), ("footway", 0.0), ("track", 0.0)):
        street = dataclasses.replace(STREET, kind=kind)
        assert plinth(place([TERRACE[0]], streets=(street,)))[1] == facade


def test_a_long_facade_is_judged_by_pieces():
    """The street ends half-way along a wall of 40 m: two of its four pieces look out on it."""
    street = Street("s", line((0, 20), (30, 20)))
    assert plinth(place([pand("p", 10, 25, width=40)], streets=(street,)))[1] == 20.0


def test_a_facade_counts_where_its_middle_is():
    assert plinth(place([pand("p", 96, 25, width=8)]))[1] == 8.0
    assert plinth(place([pand("p", 96.01, 25, width=8)]))[1] == 0.0


def test_without_street_facades_there_is_no_share():
    found = session(place([pand("p", 10, 80)])).evaluate().areas[0].measurements[ID]
    assert (found.value, found.reason) == (None, Reason.DENOMINATOR_ZERO)


def sketched(name, shape):
    return Building(name, shape, 2030, 1, 3.0, 0.0, 1, 1, int(FloorRule.SKETCHED), 0, 0, 0)


def totals(state, made):
    return {
        name: values.tolist() for name, values in fresh_totals(made.terms, state).items() if "plinths" in name
    }


def test_a_new_block_hides_what_is_behind_it_and_has_a_facade_of_its_own():
    made = session(place(TERRACE, [unit(TERRACE[0], "winkelfunctie"), *[unit(one) for one in TERRACE[1:]]]))
    draft = Draft(made.baseline)
    draft.put_building(sketched("new", shapely.box(X + 11, Y + 22, X + 21, Y + 23)))
    state = State(made.baseline, draft, GroundOverlay(made.baseline))
    # of the terrace p0 and p1 are hidden; the block has a front of 10 m, its back looks at the terrace
    wanted = {"plinths.facade": [28_000], "plinths.lively": [0]}
    assert totals(state, made) == wanted
    assert totals(materialised(state), made) == wanted


def random_place(rng):
    """Panden along and between streets at all angles; some overlap."""
    panden, found = [], []
    for row in range(rng.randint(1, 14)):
        home = pand(
            f"p{row:02d}", rng.uniform(0, 90), rng.uniform(0, 90), rng.uniform(4, 35), rng.uniform(4, 12)
        )
        home = dataclasses.replace(home, geometry=affinity.rotate(home.geometry, rng.uniform(0, 360)))
        panden.append(home)
        for number in range(rng.choice((0, 1, 2))):
            uses = (rng.choice(("woonfunctie", "winkelfunctie", "industriefunctie", "kantoorfunctie")),)
            found.append(unit(home, *uses, name=str(number)))
    lines = [line(*[(rng.uniform(-20, 120), rng.uniform(-20, 120)) for _ in range(3)]) for _ in range(4)]
    return place(panden, found, [Street(f"s{row}", one) for row, one in enumerate(lines)])


@given(st.integers(0, 2**32 - 1))
def test_facades_agree_with_the_oracle(seed):
    found = random_place(Random(seed))
    assume(found.units)
    wanted = oracle.active_plinth(found)
    measured = session(found).evaluate().areas[0].measurements[ID]
    if wanted is None:
        assert measured.reason is Reason.DENOMINATOR_ZERO
    else:
        assert measured.value == pytest.approx(wanted, abs=1e-3)
        length = sum(size for _, middle, size in oracle.street_facades(found) if SQUARE.covers(middle))
        assert measured.denominator == pytest.approx(length, abs=0.05)


@given(st.integers(0, 2**32 - 1))
def test_following_a_sketch_equals_computing_afresh(seed):
    rng = Random(seed)
    found = random_place(rng)
    made = session(found)
    draft = Draft(made.baseline)
    for one in rng.sample(found.panden, min(3, len(found.panden))):
        draft.remove_building(one.id)
    for number in range(rng.randint(0, 3)):
        shape = random_place(rng).panden[0].geometry
        draft.put_building(sketched(rng.choice((f"new{number}", found.panden[0].id)), shape))
    state = State(made.baseline, draft, GroundOverlay(made.baseline))
    assume(state.changed)
    assert totals(state, made) == totals(materialised(state), made)


@given(st.integers(0, 2**32 - 1), st.floats(0, 360))
def test_turning_the_place_changes_next_to_nothing(seed, degrees):
    def turn(shape):
        return affinity.rotate(shape, degrees, origin=(X, Y))

    found = random_place(Random(seed))
    assume(found.units)
    turned = Place(
        turn(found.area),
        panden=tuple(dataclasses.replace(one, geometry=turn(one.geometry)) for one in found.panden),
        units=tuple(dataclasses.replace(one, point=turn(one.point)) for one in found.units),
        streets=tuple(dataclasses.replace(one, line=turn(one.line)) for one in found.streets),
    )
    assert plinth(turned) == pytest.approx(plinth(found), abs=0.05)
