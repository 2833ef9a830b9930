"""Put the plugin into a QGIS profile: links to this checkout, or a copy of it.

QGIS wants metadata.txt inside the plugin's folder, here it stands at the top level. So the folder in the
profile is a real one, filled with links: an edit here shows there after a restart or "Reload plugin".
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path

import translations

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "herstruct_plugin"
BESIDE = ("metadata.txt", "LICENSE", "CHANGELOG.md", "resources", "i18n")


def default_profiles() -> Path:
    """Where QGIS 3 keeps its profiles on this system."""
    if sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    elif sys.platform == "win32":
        base = Path(os.environ["APPDATA"])
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "QGIS" / "QGIS3" / "profiles"


def link(profile: Path, copy: bool = False) -> Path:
    """Fill the plugin's folder in a profile, replacing what an earlier run or an installed zip left there."""
    translations.compile_to(translations.CATALOGUE.with_suffix(".qm"))
    target = profile / "python" / "plugins" / PACKAGE
    if target.is_symlink():
        target.unlink()
    elif target.exists():
        if not (target / "metadata.txt").exists():
            sys.exit(f"{target} exists and is no QGIS plugin; move it away first.")
        shutil.rmtree(target)
    target.mkdir(parents=True)
    package = [path for path in (ROOT / PACKAGE).iterdir() if path.name != "__pycache__"]
    for source in sorted([*package, *(ROOT / name for name in BESIDE)]):
        place = target / source.name
        if not copy:
            place.symlink_to(source, target_is_directory=source.is_dir())
        elif source.is_dir():
            shutil.copytree(source, place, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(source, place)
    return target


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--profile", default="default", help="name of the QGIS profile")
    parser.add_argument("--profiles-path", type=Path, help="folder of the profiles (default: QGIS's own)")
    parser.add_argument("--copy", action="store_true", help="copy instead of link")
    options = parser.parse_args()
    folder = options.profiles_path or default_profiles()
    # QGIS's own --profiles-path names the folder above "profiles".
    if folder.name != "profiles":
        folder = folder / "profiles"
    made = link(folder / options.profile, options.copy)
    print(f"HerStruct is in {made}")
    print("In QGIS: Plugins > Manage and Install Plugins; on the tab Settings tick experimental plugins,")
    print("then on the tab Installed tick HerStruct.")
    print("Where QGIS's own Python lacks shapely 2, let it take the packages of .venv/:")
    print(f"  PATH={ROOT / '.venv' / 'bin'}:$PATH qgis --profile {options.profile}")
