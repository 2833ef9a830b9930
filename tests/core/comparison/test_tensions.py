"""The table of tensions."""

from herstruct_plugin.core.comparison.attribution import AreaAttribution, Attribution, Split, attribute
from herstruct_plugin.core.comparison.tensions import Tension, plan_notices, tension_tables
from herstruct_plugin.core.interventions.base import Intervention

from .worked_plan import MEASURES, PLAN, session

CARE = Intervention("x", "I22", name="Wijkteam", attributes={"domein": "sociaal"})
SAFE = Intervention("y", "I22", attributes={"domein": "veiligheid"})
LABELS = Intervention("r", "I20", targets=("a",))


def invented(shares):
    """An attribution of one area from measure -> (A, B, C), None for a theme without shares."""
    splits = {}
    for place, theme in enumerate("ABC"):
        mine = {one: row[place] for one, row in shares.items()}
        whole = None if None in mine.values() else mine
        splits["theme", theme] = Split(None if whole is None else sum(mine.values()), whole, None)
    return Attribution(tuple(shares), True, 1, (AreaAttribution("A1", splits),))


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
