"""A whole city through qgis_process, as a user runs it, and where its time goes."""

import json
import sys
from shutil import which

from .child import environment, run, run_module
from .city import CACHE, ROOT

SECONDS, MEGABYTES = 20.0, 2048.0
PROGRAMS = ("qgis_process.bin", "qgis_process")  # Debian 12's wrapper of that name is broken


def measure(table, city):
    """A run on panden, verblijfsobjecten and ground alone, and one on all layers, for all indicators."""
    columns, rows = city.scale.areas[0]
    what = (
        f"qgis_process, {city.scale.buildings:,} panden, {len(city.ground):,} ground, {columns * rows} areas"
    )
    _measure(table, city, what, city.files(columns, rows))
    _measure(table, city, "the same, all layers, all indicators", city.everything(columns, rows))


def _measure(table, city, what, files):
    """Wall time and memory of the whole run, then the stages of the same run inside one Python process."""
    output = CACHE / f"scored-{city.scale.name}.gpkg"
    output.unlink(missing_ok=True)
    finished = run(
        [_program(), "--json", "run", "herstruct:scoreneighbourhoods", "--", *_words(files, output)],
        _profile(),
    )
    if not output.exists():
        raise RuntimeError(f"qgis_process wrote nothing:\n{finished.output[-3000:]}")
    table.row(
        what,
        f"{finished.wall:.1f} s ({finished.cpu:.1f} cpu)",
        "",
        SECONDS / finished.wall,
        f"{SECONDS:.0f} s",
        finished.wall <= SECONDS,
    )
    table.row(
        "its largest memory",
        f"{finished.memory:,.0f} MB" if finished.memory else "not told by this system",
        "",
        MEGABYTES / finished.memory if finished.memory else None,
        f"{MEGABYTES:,.0f} MB",
        finished.memory <= MEGABYTES if finished.memory else None,
    )
    output.unlink()
    spent, _ = run_module("tests.bench.qgis_child", "stages", json.dumps({**files, "OUTPUT": str(output)}))
    table.note("stages of such a run in one process (indented ones are part of the one above):")
    for stage, seconds in spent.items():
        table.note(f"{stage:<20}{seconds:8.2f} s")
    output.unlink()


def _program():
    found = next((name for name in PROGRAMS if which(name, path=environment()["PATH"])), None)
    if found is None:
        raise RuntimeError("qgis_process is not installed")
    return found


def _words(files, output):
    for name, value in files.items():
        for one in value if isinstance(value, list) else [value]:
            yield f"{name}={one}"
    yield f"OUTPUT={output}"


def _profile():
    """A QGIS profile in which this checkout is linked and switched on."""
    folder = CACHE / "qgis"
    settings = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    run([sys.executable, ROOT / ".ci" / "link.py", "--profiles-path", folder])
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text("[PythonPlugins]\nherstruct_plugin=true\n")
    return {"QGIS_CUSTOM_CONFIG_PATH": str(folder)}
