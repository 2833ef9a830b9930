"""A play place within walking distance: ages, main roads and distances, by hand and by the oracle."""

import pytest
import shapely
from hypothesis import assume, given
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.model.play_ages import age_classes
from herstruct_plugin.core.scoring.parameters import Parameters
from tests.core.network.test_walking_distances import unambiguous
from tests.oracles import access

from .walking import EVERYWHERE, STREET, found, homes_at

INDICATOR = "ps_play_access"
HOMES = homes_at((0, 5), (100, 5), (400, 5), (-450, 5))
CLASSES = {"": set(), "0-5": {0}, "6-11": {1}, "12+": {2}, "0-11": {0, 1}}


def place(x, y, side=4.0):
    """A square that is entered at its corners, of which (x, y) is the lower left one."""
    return shapely.box(x, y, x + side, y + side)


def test_each_age_class_has_its_own_distance():
    at_zero = [(age, place(0, 5)) for age in ("0-5", "6-11", "12+")]
    result = found(INDICATOR, HOMES, play=at_zero)  # 2 of 4 within 100 m, 3 within 400, 4 within 1,000
    assert (result.numerator, result.denominator, result.value) == (9, 12, 0.75)
    assert (result.coverage, result.flags) == (1, ())


def test_a_class_without_a_place_counts_as_out_of_reach():
    result = found(INDICATOR, HOMES, play=[("12+", place(0, 5))])
    assert result.value == pytest.approx(4 / 12)


def test_without_any_known_age_there_is_one_test_and_it_is_told():
    result = found(INDICATOR, HOMES, play=[("", place(0, 5))])
    assert (result.numerator, result.denominator, result.value) == (3, 4, 0.75)
    assert result.flags == ("play_age_unknown",)


def test_a_place_of_unknown_age_counts_for_each_class_but_never_beyond_four_hundred_metres():
    result = found(INDICATOR, HOMES, play=[("", place(0, 5)), ("0-5", place(0, 5))])
    assert (result.numerator, result.denominator) == (2 + 3 + 3, 12)


def test_the_boundary_of_a_large_place_is_entered_every_thirty_metres():
    # access points at the corners and at 330, 360 ... along the lower side of the field
    for field, x, away in (
        (shapely.box(300, 5, 480, 45), -100, -0.001),
        (shapely.box(-480, 5, -300, 45), 100, 0.001),
    ):
        assert found(INDICATOR, homes_at((x, 5)), play=[("", field)]).value == 1
        assert found(INDICATOR, homes_at((x + away, 5)), play=[("", field)]).value == 0


@pytest.mark.parametrize("x", [-100, 104])
def test_a_facility_that_is_a_square_of_four_metres_is_entered_at_its_nearer_side(x):
    assert found(INDICATOR, homes_at((x, 5)), play=[("0-5", place(0, 5))]).numerator == 1


def test_main_roads_are_not_walked_along_but_crossed_where_streets_meet_on_them():
    def street(name, *xy, main=False):
        return (name, shapely.LineString(xy), True, main)

    crossing = [
        street("main", (-500, 0), (0, 0), (500, 0), main=True),
        street("north", (0, 0), (0, 60)),
        street("south", (0, 0), (0, -60)),
    ]
    offset = [crossing[0], crossing[1], street("south", (40, 0), (40, -60))]
    homes, yard = homes_at((0, 58)), [("", place(2, -58))]
    assert found(INDICATOR, homes, crossing, play=yard).value == 1
    assert found(INDICATOR, homes, offset, play=[("", place(42, -58))]).value == 0
    minor = [(*one[:3], False) for one in offset]
    assert found(INDICATOR, homes, minor, play=[("", place(42, -58))]).value == 1


def test_a_dwelling_on_a_main_road_stands_on_the_nearest_street_that_is_not():
    lines = [
        ("main", shapely.LineString([(-500, 0), (500, 0)]), True, True),
        ("side", shapely.LineString([(-500, 45), (500, 45)]), True, False),
    ]
    homes = homes_at((0, 5), (0, -5), (0, -5.001))
    result = found(INDICATOR, homes, lines, play=[("", place(10, 45))])
    assert (result.numerator, result.denominator) == (2, 2)
    assert result.coverage == pytest.approx(2 / 3)


def test_without_a_network_the_straight_line_counts_and_is_flagged():
    limit = 400 / 1.3
    homes = homes_at((-limit + 0.001, 7), (-limit - 0.001, 7))
    result = found(INDICATOR, homes, None, play=[("", place(0, 5))])
    assert (result.numerator, result.denominator) == (1, 2)
    assert result.flags == ("straight_line_distance", "play_age_unknown")


def test_too_few_play_places_to_be_believed_give_no_value():
    many = homes_at(*[(x / 10, 5) for x in range(1500)])
    few = found(INDICATOR, many, STREET, Parameters(), play=[("", place(0, 5))])
    assert few.reason is Reason.INCOMPLETE_LAYER
    assert found(INDICATOR, HOMES).reason is Reason.LAYER_MISSING


@pytest.mark.parametrize(
    ("words", "classes"),
    [
        ("0-5", "y"),
        ("6-11", "m"),
        ("12+", "o"),
        ("0-6 jaar", "y"),
        ("6 t/m 12 jaar", "m"),
        ("12-18", "o"),
        ("4-12", "m"),
        ("0-12", "ym"),
        ("2 tot 16 jaar", "ymo"),
        ("5-7", "m"),
        ("8+", "mo"),
        ("vanaf 12 jaar", "o"),
        ("tot 6 jaar", "y"),
        ("18+", "o"),
        ("0-5, 6-11", "ym"),
        ("Kleuters", "y"),
        ("jongeren", "o"),
        ("basisschoolkinderen", "m"),
        ("alle leeftijden", "ymo"),
        ("", ""),
        ("onbekend", ""),
        ("speeltuin", ""),
    ],
)
def test_ages_in_the_words_of_sources(words, classes):
    assert "".join(one for one, there in zip("ymo", age_classes(words), strict=True) if there) == classes


lattice = st.tuples(st.integers(0, 9), st.integers(0, 9)).map(lambda p: (30.0 * p[0], 30.0 * p[1]))
lines = st.lists(
    st.tuples(lattice, lattice, st.booleans()).filter(lambda way: way[0] != way[1]), min_size=1, max_size=7
).filter(lambda some: not all(main for _, _, main in some))
spots = st.tuples(st.integers(0, 2700), st.integers(0, 2700)).map(
    lambda p: (p[0] / 10 + 0.013, p[1] / 10 + 0.007)
)
ages = st.lists(st.tuples(st.sampled_from(sorted(CLASSES)), spots), min_size=1, max_size=5)
limits = st.sampled_from([(45.5, 120.25, 333.75), (80.125, 80.125, 80.125)])


@given(lines, st.lists(spots, min_size=1, max_size=5), ages, limits, st.sampled_from((60.5, 200.25)))
def test_the_mean_over_the_classes_is_that_of_the_oracle(ways, homes, places, distances, unknown):
    minor = [shapely.LineString([a, b]) for a, b, main in ways if not main]
    points = [shapely.Point(one) for one in homes]
    corners = [shapely.points(shapely.get_coordinates(place(*xy, 0.5))[:4]).tolist() for _, xy in places]
    ends = [end for some in corners for end in some]
    assume(unambiguous(minor, points + ends))
    for end in ends:
        measured = access.network_distances(points, [end], minor)
        assume(all(d is None or abs(d - limit) > 0.01 for d in measured for limit in (*distances, unknown)))
    parameters = Parameters(
        complete_layers=("play",), play_distances=distances, play_distance_unknown=unknown
    )
    result = found(
        INDICATOR,
        homes_at(*homes),
        [(f"s{row}", shapely.LineString([a, b]), True, main) for row, (a, b, main) in enumerate(ways)],
        parameters,
        EVERYWHERE,
        play=[(age, place(*xy, 0.5)) for age, xy in places],
    )
    classed = [(end, CLASSES[age]) for some, (age, _) in zip(corners, places, strict=True) for end in some]
    expected = access.play_access(points, classed, minor, distances, unknown)
    if expected is None:
        assert result.denominator == 0
    elif result.denominator:
        assert result.numerator / result.denominator == pytest.approx(expected, abs=1e-12)
