"""Build dist/herstruct_plugin.zip: what "Install from ZIP" and the QGIS plugin repository take.

Made from the files that git tracks, so that nothing local slips in, with fixed order and times, so that the
same sources give the same bytes.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
import zipfile
from pathlib import Path

import translations

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "herstruct_plugin"
# At the top level here, inside the package there.
INSIDE = ("metadata.txt", "LICENSE", "CHANGELOG.md", "resources/", "i18n/")
WHEN = (2020, 1, 1, 0, 0, 0)


def members() -> dict[str, Path]:
    """Name in the zip -> file, for everything that git tracks and that belongs in the plugin."""
    command = ["git", "ls-files", "-z", "--", PACKAGE, *INSIDE]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    names = [name for name in listed.split("\0") if (ROOT / name).is_file()]
    return {(name if name.startswith(PACKAGE + "/") else f"{PACKAGE}/{name}"): ROOT / name for name in names}


def build(target: Path) -> Path:
    """Write the zip and return its path."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        compiled = Path(folder) / "nl.qm"
        translations.compile_to(compiled)
        files = {**members(), f"{PACKAGE}/i18n/nl.qm": compiled}
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for name in sorted(files):
                entry = zipfile.ZipInfo(name, WHEN)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o100644 << 16
                archive.writestr(entry, files[name].read_bytes())
    return target


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, default=ROOT / "dist" / f"{PACKAGE}.zip")
    made = build(parser.parse_args().output.resolve())
    print(f"{made}: {made.stat().st_size / 1024:.0f} KiB")
