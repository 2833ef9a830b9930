"""`make demo`."""

import os
import sys

import tests.headless  # noqa: F401 - Qt without a screen, before QGIS is imported

from .demo import main

if __name__ == "__main__":
    try:
        main()
        code = 0
    except (RuntimeError, OSError) as problem:
        print(problem, file=sys.stderr)
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)  # QGIS without a screen may crash on its way out
