"""How long it takes to tell which of eight measures did it, all indicators on."""

from herstruct_plugin.core.comparison.attribution import EXACT, attribute
from herstruct_plugin.core.scenario.session import Session

from .edits import whole_profile
from .places import neighbourhood
from .report import timed
from .sketches import Sketcher

SECONDS = 2.0  # of one core


def run(table, size):
    """Plans of eight measures, of all types in turn; each against the budget."""
    session = Session(neighbourhood(size), whole_profile())
    sketcher = Sketcher(session, 1)
    types = [code for code in sketcher.types() if code != "I22"]  # which takes no part
    for first in range(0, len(types), EXACT):
        codes = (types[first:] + types)[:EXACT]
        ledger = ()
        for code in codes:
            ledger = (*ledger, sketcher.draw(code, f"M{len(ledger)}", ledger))
        found, spent = timed(lambda ledger=ledger: attribute(session, ledger))
        shares = sum(one.shares is not None for one in found.areas[0].splits.values())
        table.row(
            f"{size.name}: attribution of {', '.join(codes)}",
            spent,
            "",
            SECONDS / spent.cpu,
            f"{SECONDS:.0f} s cpu",
            spent.cpu <= SECONDS,
        )
        table.note(f"{found.evaluations} coalitions, {shares} figures split")
