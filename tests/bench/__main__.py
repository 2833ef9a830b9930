"""`python -m tests.bench [--quick] [name ...]`: all measurements, or those that are named."""

import argparse

from . import areas_by_class, attribution, city_run, edits, session_memory, uncertainty
from .city import FULL, QUICK, City
from .places import BUURT, SMALL_BUURT, SMALL_WIJK, WIJK
from .report import Table

PARTS = {
    "areas": lambda table, quick: areas_by_class.run(table, _city(quick)),
    "city": lambda table, quick: city_run.measure(table, _city(quick)),
    "edits": lambda table, quick: edits.run(
        table, (SMALL_BUURT, SMALL_WIJK) if quick else (BUURT, WIJK), 8 if quick else 100
    ),
    "attribution": lambda table, quick: attribution.run(table, SMALL_BUURT if quick else BUURT),
    "bands": lambda table, quick: uncertainty.run(table, SMALL_WIJK if quick else WIJK),
    "memory": lambda table, quick: session_memory.measure(table, SMALL_WIJK if quick else WIJK),
}


def _city(quick):
    return City(QUICK if quick else FULL)


def main():
    """Measure and print; a budget that is missed is shown, not raised."""
    asked = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    asked.add_argument(
        "names", nargs="*", metavar="name", help=f"of {', '.join(PARTS)}; all when none is given"
    )
    asked.add_argument("--quick", action="store_true", help="a small city: shows that everything runs")
    options = asked.parse_args()
    for name in options.names:
        if name not in PARTS:
            asked.error(f"there is no measurement {name!r}; there are {', '.join(PARTS)}")
    table = Table(judged=not options.quick)
    for name in options.names or PARTS:
        PARTS[name](table, options.quick)


if __name__ == "__main__":
    main()
