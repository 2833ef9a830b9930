"""The table of tensions."""

from herstruct_plugin.core.comparison.attribution import AreaAttribution, Attribution, Split, attribute
from herstruct_plugin.core.comparison.tensions import Breach, Tension, plan_notices, tension_tables
from herstruct_plugin.core.guards.base import AreaGuards, GuardValue
from herstruct_plugin.core.interventions.base import Intervention
from tests.core.interventions.worked import measure
from tests.oracles import worked_example as example

from .worked_plan import MEASURES, PLAN, session

CARE = Intervention("x", "I22", name="Wijkteam", attributes={"domein": "sociaal"})
SAFE = Intervention("y", "I22", attributes={"domein": "veiligheid"})
LABELS = Intervention("r", "I20", targets=("a",))


def invented(shares, guards=(), parts=()):
    """An attribution of one area from measure -> (A, B, C), None for a theme without shares; ``parts`` are
    the shares of guards by id."""
    splits = {}
    for place, theme in enumerate("ABC"):
        mine = {one: row[place] for one, row in shares.items()}
        whole = None if None in mine.values() else mine
        splits["theme", theme] = Split(None if whole is None else sum(mine.values()), whole, None)
    for one, mine in dict(parts).items():
        splits["guard", one] = Split(sum(mine.values()), mine, None)
    area = AreaAttribution("A1", splits, AreaGuards("A1", dict(guards)))
    return Attribution(tuple(shares), True, 1, (area,))


def _table(shares, *more):
    ledger = (*(Intervention(one, "I08") for one in shares), *more)
    attribution = invented({**shares, **{one.id: (0.0, 0.0, 0.0) for one in more}})
    [found] = tension_tables(ledger, attribution)
    return found


def test_a_measure_that_gains_three_points_here_and_loses_three_there_is_a_tension():
    shares = {"a": (3.0, -3.0, 0.0), "b": (2.9, -40.0, 0.0), "c": (-5.0, 4.0, 30.0), "d": (5.0, 5.0, -2.9)}
    assert _table(shares).tensions == (Tension("a", ("A",), ("B",)), Tension("c", ("B", "C"), ("A",)))


def test_a_theme_without_shares_makes_no_tension():
    found = _table({"a": (9.0, None, -9.0), "b": (9.0, None, 0.0)})
    assert [row.themes for row in found.rows] == [
        {"A": 9.0, "B": None, "C": -9.0},
        {"A": 9.0, "B": None, "C": 0.0},
    ]
    assert found.tensions == (Tension("a", ("A",), ("C",)),)


def test_a_breached_guard_names_the_measures_that_push_it():
    shares = dict.fromkeys("abc", (0.0, 0.0, 0.0))
    guards = {
        "green": GuardValue(-50.0, "m2", limit=0.0, breached=True),
        "moved": GuardValue(9.0, "households", limit=5.0, breached=True),
        "osr": GuardValue(0.7, "", limit=0.5, breached=False),
        "net": GuardValue(12.0, "dwellings"),
    }
    parts = {
        "green": {"a": -80.0, "b": 30.0, "c": 0.0},
        "moved": {"a": -1.0, "b": 4.0, "c": 6.0},
        "osr": {"a": -1.0, "b": 0.0, "c": 0.0},
        "net": {"a": 12.0, "b": 0.0, "c": 0.0},
    }
    ledger = (*(Intervention(one, "I08") for one in "ab"), Intervention("c", "I22"))
    [found] = tension_tables(ledger, invented(shares, guards, parts))
    assert found.breaches == (Breach("green", ("a",)), Breach("moved", ("b", "c")))
    assert found.rows[0].guards == {"green": -80.0, "moved": -1.0, "osr": -1.0, "net": 12.0}
    assert set(found.rows[2].guards.values()) == {None}


def test_taking_the_park_breaches_the_guard_on_green():
    site = measure("I03", example.rect(4, 49, 14, 65), one="x", eigenaar_mix={"koop": 1.0})
    ledger = (MEASURES["I02"], site)
    [found] = tension_tables(ledger, attribute(session(), ledger))
    assert Breach("ps_green_balance", ("x",)) in found.breaches
    row = next(one for one in found.rows if one.measure == "x")
    assert row.guards["ps_green_balance"] == -160
    assert row.guards["dn_net_addition"] == 7  # 4 storeys of 160 m2 at 0.80, 70 m2 each


def test_a_programme_measure_is_not_computed_and_touches_a_domain():
    found = _table({"a": (1.0, 1.0, 1.0)}, CARE, SAFE)
    assert found.domains == ("sociaal", "veiligheid")
    assert [(row.measure, row.name, row.computed, row.domain) for row in found.rows] == [
        ("a", "", True, ""),
        ("x", "Wijkteam", False, "sociaal"),
        ("y", "", False, "veiligheid"),
    ]
    assert set(found.rows[1].themes.values()) == {None}


def test_the_combined_column_in_a_table():
    attribution = attribute(session(), (*PLAN, CARE))
    [found] = tension_tables((*PLAN, CARE), attribution)
    assert [row.measure for row in found.rows] == ["I01", "I08", "I02", "I10", "x"]
    for theme in "ABC":
        total = sum(row.themes[theme] for row in found.rows if row.computed)
        assert abs(total - attribution.areas[0].splits["theme", theme].delta) < 1e-9
    assert {one.measure for one in found.tensions} == set()
    assert found.rows[1].themes["A"] > 3  # I08 gains on public space and loses nowhere


def test_a_plan_of_nothing_but_building_and_layout_is_told_so():
    assert [(one.code, one.params["count"]) for one in plan_notices(PLAN)] == [("plan_only_building", 4)]
    for one in (CARE, LABELS, Intervention("v", "I21", attributes={"soort": "school"})):
        assert plan_notices((*PLAN, one)) == ()
    assert plan_notices(()) == ()
    assert plan_notices((MEASURES["I05"],)) != ()
