"""How long figures take after one more measure on a buurt or a wijk, all indicators on."""

from dataclasses import replace

from herstruct_plugin.core.scenario.session import Session
from herstruct_plugin.core.scoring.profile import DEFAULT_PROFILE, find
from herstruct_plugin.paths import resource

from .places import neighbourhood
from .report import percentiles, timed
from .sketches import Sketcher

BUDGET = {"buurt": 15.0, "wijk": 40.0}  # ms, p95
STANDING = 10  # measures of the ledger that each edit comes on top of
COMPARED = 5  # edits a type that are also recomputed in full
EVERYTHING = ("trees", "lamps", "benches", "play")  # layers of objects that count as complete here


def whole_profile():
    """The default profile, with every layer of objects trusted so that all indicators are computed."""
    profile = find(DEFAULT_PROFILE, resource("profiles"))
    return replace(profile, parameters=replace(profile.parameters, complete_layers=EVERYTHING))


def run(table, sizes, edits):
    """Measure each place: all types one by one, then all edits together against the budget."""
    for size in sizes:
        tables = neighbourhood(size)
        session, built = timed(lambda tables=tables: Session(tables, whole_profile()))
        _place(table, size, session, built, edits)


def _place(table, size, session, built, edits):
    sketcher = Sketcher(session, 1)
    ledger = sketcher.ledger(STANDING)
    result, first = timed(lambda: session.evaluate(ledger))
    available = sum(one.value is not None for one in result.areas[0].measurements.values())
    table.row(
        f"{size.name}: session of {size.buildings:,} panden, {size.ground[0] * size.ground[1]:,} ground",
        built,
    )
    table.note(
        f"{len(session.indicators)} indicators, {available} with a value; {STANDING} measures at once {first}"
    )
    every, full = [], []
    for code in sketcher.types():
        measures = [sketcher.draw(code, f"X{number:03d}", ledger) for number in range(edits)]
        timings, reference = _edits(session, ledger, measures)
        _row(table, size, f"one edit {code}", timings, reference)
        every += timings
        full += reference
    _row(table, size, f"one edit, all {len(every)}", every, full)


def _row(table, size, what, timings, reference):
    p50, p95, most = percentiles([one.wall for one in timings])
    cpu = percentiles([one.cpu for one in timings])[1]
    middle = percentiles([one.wall for one in reference])[0]
    budget = BUDGET.get(size.name)
    table.row(
        f"{size.name}: {what}, p50 p95 max",
        f"{p50:.1f} {p95:.1f} {most:.1f} ms (cpu p95 {cpu:.1f})",
        f"full recompute {middle:.0f} ms",
        middle / p50,
        budget and f"p95 {budget:.0f} ms",
        budget and p95 <= budget,
    )


def _edits(session, ledger, measures):
    """(timings of the incremental evaluations, of some full ones); equal results or AssertionError."""
    timings, reference = [], []
    session.evaluate(ledger)
    for number, measure in enumerate(measures):
        found, spent = timed(lambda measure=measure: session.evaluate((*ledger, measure)), collect=False)
        timings.append(spent)
        if number < COMPARED:
            expected, spent = timed(
                lambda measure=measure: session.evaluate_fully((*ledger, measure)), collect=False
            )
            reference.append(spent)
            if found != expected:
                raise AssertionError(f"{measure.type}: an edit and a full recompute differ")
    return timings, reference
