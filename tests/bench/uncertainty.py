"""How long the uncertainty band of many areas takes, all indicators on."""

from dataclasses import replace

from herstruct_plugin.core.indicators.draws import DRAWS
from herstruct_plugin.core.scenario.session import Session
from herstruct_plugin.core.scenario.uncertainty import bands

from .edits import whole_profile
from .places import WIJK, neighbourhood
from .report import timed

SECONDS = 30.0  # of one core
RASTER = (10, 10)


def run(table, size=WIJK):
    """The band of 100 areas with all data of a wijk; what is timed is the band, not the session."""
    columns, rows = RASTER
    size = replace(size, name=f"{size.name} of {columns * rows} areas", areas=RASTER)
    session, built = timed(lambda: Session(neighbourhood(size), whole_profile()))
    session.evaluate()
    found, spent = timed(lambda: bands(session))
    scored = sum(len(one.scores) for one in found) / len(found)
    table.row(
        f"uncertainty band of {len(found)} areas, {DRAWS} draws",
        spent,
        "",
        SECONDS / spent.cpu,
        f"{SECONDS:.0f} s cpu",
        spent.cpu <= SECONDS,
    )
    table.note(f"session {built}; {scored:.0f} scored indicators an area, {len(session.indicators)} in all")
