"""The oracles against independent packages and against published test vectors."""

import random
import warnings

import networkx as nx
import pytest
import shapely

from . import access, density, figures, scores, streets, tenure
from . import worked_example as ex
from .model import TENURES, Pand, Place, Unit, tenure_label

# The unit rows published with the bias discussion of H (indicators B6).
BIAS_ROWS = [[5, 5], [4, 6], [3, 7], [7, 3], [6, 4]]


def random_rows(seed, units=12, empty=False):
    rng = random.Random(seed)
    rows = [[rng.randint(0, 30) for _ in TENURES] for _ in range(units)]
    for r in rows:
        r[rng.randrange(3)] += 1
        if empty:
            r[2] = 0
            r[0] += 1
    return rows


ROWS = [random_rows(s) for s in range(6)] + [tenure.unit_rows(ex.baseline())]


def frame(rows):
    return pytest.importorskip("pandas").DataFrame(
        [[float(x) for x in r] for r in rows], columns=list(TENURES)
    )


def multigroup(name, rows):
    module = pytest.importorskip("segregation.multigroup")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return getattr(module, name)(frame(rows), list(TENURES)).statistic


def singlegroup(name, rows, group=None, total=None):
    module = pytest.importorskip("segregation.singlegroup")
    df = frame(rows)
    df["alle"] = df[list(TENURES)].sum(axis=1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return getattr(module, name)(df, group or "corporatie", total or "alle").statistic


@pytest.mark.parametrize("rows", ROWS[:6])
def test_h_equals_segregation(rows):
    assert tenure.h_index(rows) == pytest.approx(multigroup("MultiInfoTheory", rows), abs=1e-12)


@pytest.mark.parametrize("rows", ROWS)
def test_d_equals_segregation(rows):
    assert tenure.d_index(rows) == pytest.approx(multigroup("MultiDissim", rows), abs=1e-12)


@pytest.mark.parametrize("rows", ROWS)
def test_isolation_and_eta2_equal_segregation(rows):
    assert tenure.isolation(rows) == pytest.approx(singlegroup("Isolation", rows), abs=1e-12)
    assert tenure.eta2(rows) == pytest.approx(singlegroup("CorrelationR", rows), abs=1e-12)


@pytest.mark.parametrize("rows", ROWS)
def test_exposure_equals_segregation(rows):
    """The package's Interaction is exposure to everybody else, so add the two other classes."""
    other = tenure.exposure(rows, tenure.CORP, 0) + tenure.exposure(rows, tenure.CORP, 2)
    assert other == pytest.approx(singlegroup("Interaction", rows), abs=1e-12)


@pytest.mark.parametrize("rows", ROWS)
def test_entropy_and_simpson_equal_segregation(rows):
    _total, p = tenure._totals(rows)
    assert tenure.entropy(p) == pytest.approx(multigroup("MultiDiversity", rows), abs=1e-12)
    assert 1 - tenure.hhi(p) == pytest.approx(multigroup("SimpsonsInteraction", rows), abs=1e-12)


def test_two_groups_d_is_the_classic_formula():
    rows = random_rows(3, empty=True)
    x, y = sum(r[0] for r in rows), sum(r[1] for r in rows)
    classic = 0.5 * sum(abs(r[0] / x - r[1] / y) for r in rows)
    assert tenure.d_index(rows) == pytest.approx(classic, abs=1e-12)


def test_empty_class_is_no_problem():
    rows = random_rows(4, empty=True)
    two = [r[:2] for r in rows]
    assert tenure.h_index(rows) == pytest.approx(tenure.h_index(two), abs=1e-12)


def test_published_vector_of_the_small_unit_bias():
    assert tenure.h_index(BIAS_ROWS) == pytest.approx(0.0591, abs=5e-5)
    assert tenure.h_null(BIAS_ROWS) == pytest.approx(0.0577, abs=5e-5)
    assert tenure.d_index(BIAS_ROWS) == pytest.approx(0.24, abs=1e-12)
    assert tenure.h_index(BIAS_ROWS) * tenure.entropy([0.5, 0.5]) == pytest.approx(0.0410, abs=5e-5)


def test_not_available_cases():
    assert tenure.h_index([[0, 5, 0], [0, 4, 0]]) is None  # E = 0
    assert tenure.h_index([[3, 5, 0]]) is None  # one unit
    assert tenure.isolation([[3, 0, 1], [2, 0, 1]]) is None  # no corporation dwelling
    assert tenure.eta2([[0, 5, 0], [0, 4, 0]]) is None  # P = 1


@pytest.fixture(scope="module")
def bubenec():
    momepy = pytest.importorskip("momepy")
    gpd = pytest.importorskip("geopandas")
    path = momepy.datasets.get_path("bubenec")
    return {n: gpd.read_file(path, layer=n) for n in ("buildings", "tessellation", "streets")}


def test_density_equals_momepy(bubenec):
    """GSI and FSI of a block of tessellation cells with floor area from momepy."""
    import momepy
    import pandas as pd

    b, t = bubenec["buildings"].set_index("uID"), bubenec["tessellation"].set_index("uID")
    b["height"] = [3 + (i * 7) % 20 for i in range(len(b))]
    floor = momepy.floor_area(b.area, b.height)
    cells = t.loc[sorted(b.index)[:25]]
    mine = b.loc[cells.index]
    area = shapely.union_all(cells.geometry.values)
    panden = tuple(Pand(f"{i:04d}", g, bvo=float(floor[i])) for i, g in mine.geometry.items())
    place = Place(area, panden)
    # momepy describes groups: sums per group of footprint, floor area and cell area
    key = [0] * len(cells)

    def total(values):
        return momepy.describe_agg(pd.Series(values), pd.Series(key), statistics=["sum"])["sum"].iloc[0]

    # the buildings stick out of their cells by a few square centimetres
    assert density.gsi(place) == pytest.approx(total(mine.area.values) / total(cells.area.values), rel=1e-5)
    assert density.fsi(place) == pytest.approx(
        total(floor[cells.index].values) / total(cells.area.values), rel=1e-5
    )


def test_node_degrees_equal_momepy(bubenec):
    import momepy

    lines = bubenec["streets"]
    graph = momepy.node_degree(momepy.gdf_to_nx(lines, approach="primal"))
    theirs = sorted((round(x, 2), round(y, 2), d["degree"]) for (x, y), d in graph.nodes(data=True))
    mine = sorted((round(x, 2), round(y, 2), d) for x, y, d in streets.node_degrees(list(lines.geometry)))
    assert mine == theirs


def test_network_distance_equals_networkx_on_a_grid():
    """City blocks of 50 m: distance is the sum of the axis distances, without the legs to the street."""
    lines = [
        shapely.LineString([(50 * i, 50 * j), (50 * i + 50, 50 * j)]) for i in range(6) for j in range(7)
    ]
    lines += [
        shapely.LineString([(50 * i, 50 * j), (50 * i, 50 * j + 50)]) for i in range(7) for j in range(6)
    ]
    origins = [
        shapely.Point(10, 4),
        shapely.Point(120, 103),
        shapely.Point(300, 290),
        shapely.Point(900, 900),
    ]
    goal = [shapely.Point(150, 201)]
    got = access.network_distances(origins, goal, lines)
    assert got == [341, 131, 239, None]
    assert access.share_within(got) == 0.5
    assert nx.is_connected(access.build_graph(lines))


def test_a_mere_crossing_is_no_node():
    cross = [shapely.LineString([(0, 0), (100, 0)]), shapely.LineString([(50, -50), (50, 50)])]
    assert sorted(d for *_, d in streets.node_degrees(cross)) == [1, 1, 1, 1]
    tee = [shapely.LineString([(0, 0), (100, 0)]), shapely.LineString([(50, 0), (50, 50)])]
    assert sorted(d for *_, d in streets.node_degrees(tee)) == [1, 1, 1, 3]
    assert access.network_distances([shapely.Point(0, 0)], [shapely.Point(50, 50)], cross) == [None]
    assert access.network_distances([shapely.Point(0, 0)], [shapely.Point(50, 50)], tee) == [100]


def test_patches_connect_over_a_path_and_not_over_a_road():
    """Three strips of green: 2 m of path between the first two, 3 m of rijbaan before the third."""
    greens = [shapely.box(0, 0, 40, 20), shapely.box(0, 22, 40, 40), shapely.box(0, 43, 40, 60)]
    road = [shapely.box(-10, 40, 50, 43)]
    assert access.green_patches(greens, road) == [[0, 1], [2]]
    assert access.green_patches(greens, []) == [[0, 1, 2]]
    assert access.patch_area(greens, [0, 1]) == 800 + 720
    assert access.effective_patch_size(greens, road) == pytest.approx((1520**2 + 680**2) / 2200)


def test_green_access_with_and_without_network():
    park = [shapely.box(0, 0, 100, 60)]
    street = [shapely.LineString([(50, -20), (50, -520)])]
    homes = [shapely.Point(45, -100), shapely.Point(45, -320.0), shapely.Point(45, -330)]
    # access points within 30 m of the street's end lie at its foot (50, -20)
    assert access.green_access(homes, park, [], street) == pytest.approx(2 / 3)
    assert access.crow_distances(homes, park) == [pytest.approx(130), pytest.approx(416), pytest.approx(429)]
    assert access.green_access(homes, park, [], []) == pytest.approx(1 / 3)
    assert access.green_access(homes, park, [], street, minimum=7000) == 0


def unit(i, x, go=60.0, panden=("p",), **kw):
    return Unit(f"u{i}", shapely.Point(x, 5), panden, go=go, **kw)


def test_floor_area_rules():
    box = shapely.box(0, 0, 20, 10)
    assert density.bvo_and_rule(Pand("p", box), [unit(1, 1), unit(2, 2)], [Pand("p", box)]) == (150, "1")
    rows = [unit(1, 1), unit(2, 2, 9999.0), unit(3, 3, 999999.0)]
    plain, high = Pand("p", box), Pand("p", box, height=8.9)
    assert density.bvo_and_rule(plain, rows, [plain]) == (pytest.approx(225), "2b")
    assert density.go_of(rows[1], plain, rows, [plain]) == pytest.approx(60)
    assert density.bvo_and_rule(high, rows, [high]) == (600, "2")
    assert density.go_of(rows[1], high, rows, [high]) == pytest.approx((600 * 0.8 - 60) / 2)
    assert density.bvo_and_rule(plain, [unit(1, 1, 1.0)], [plain]) == (None, None)
    assert density.bvo_and_rule(plain, [], [plain]) == (0.0, "3")
    assert density.valid_go(unit(1, 1, 12000.0))
    assert not density.valid_go(unit(1, 1, 9.9))
    assert density.valid_go(unit(1, 1, 2.0, uses=("winkelfunctie",)))


def test_half_a_pand_counts_half_its_floor_area_and_its_points_wholly():
    p = Pand("p", shapely.box(0, 0, 20, 10))
    place = Place(shapely.box(0, 0, 10, 10), (p,), (unit(1, 5), unit(2, 10), unit(3, 15)))
    assert density.gross_floor_area(place) == pytest.approx(180 / 0.8 / 2)
    assert density.dwellings(place) == 2  # the point on the border counts
    assert density.gsi(place) == 1


def test_size_classes_have_an_inclusive_lower_bound():
    assert tenure.class_shares([49.9, 50, 75, 100, 150], tenure.SIZE_BOUNDS) == [0.2] * 5


def test_egohood_is_strict_and_counts_outside():
    corp, koop = tenure_label("corporatie"), tenure_label("koop")
    units = (unit(1, 5, tenure=corp), unit(2, 6, tenure=koop), unit(3, 205, tenure=corp))
    place = Place(shapely.box(0, 0, 10, 10), (), units)
    assert tenure.egohood_concentration(place) == 0  # unit 1 sees 2 of 3, not more than 2/3
    four = Place(place.area, (), units + (unit(4, 204, tenure=corp),))
    assert tenure.egohood_concentration(four) == 1  # 3 of 4 for both


def test_scores_at_and_between_the_breakpoints():
    b = scores.BREAKPOINTS["dn_fsi_fit"]
    assert [scores.score(x, b) for x in (0.1, 0.35, 0.7, 1.25, 2)] == [
        0,
        pytest.approx(50),
        100,
        pytest.approx(50),
        0,
    ]
    assert scores.score(None, b) is None
    assert set(figures.THEMES) == {"A", "B", "C"}
