"""What a session holds: resident memory of a process before and after it is made.

python -m tests.bench.session_memory PLACE
"""

import json
import sys

from .places import BUURT, SMALL_BUURT, SMALL_WIJK, WIJK, neighbourhood
from .qgis_child import MARK
from .report import memory, peak_memory


def measure(table, size):
    """A process of its own, so that nothing else counts."""
    from .child import run_module

    found, _ = run_module("tests.bench.session_memory", size.name)
    table.row(
        f"{size.name}: memory of the session",
        f"{found['session'] - found['tables']:,.0f} MB",
        f"its tables {found['tables'] - found['bare']:,.0f} MB, peak {found['peak']:,.0f} MB",
    )


def _run(name):
    from herstruct_plugin.core.scenario.session import Session

    from .edits import whole_profile

    size = next(one for one in (BUURT, WIJK, SMALL_BUURT, SMALL_WIJK) if one.name == name)
    profile = whole_profile()
    found = {"bare": memory()}
    tables = neighbourhood(size)
    found["tables"] = memory()
    session = Session(tables, profile)
    session.evaluate()
    found |= {"session": memory(), "peak": peak_memory()}
    return found


if __name__ == "__main__":
    print(MARK + json.dumps(_run(sys.argv[1])), flush=True)
