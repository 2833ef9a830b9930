"""Loaded by pytest before anything else (see addopts): QGIS starts before the first conftest is read.

Without a screen Qt would abort and pytest would print nothing at all.
"""

import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if "XDG_RUNTIME_DIR" not in os.environ:
    folder = Path(tempfile.gettempdir()) / f"herstruct-run-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    os.environ["XDG_RUNTIME_DIR"] = str(folder)
