"""Scores a case through qgis_process, with this checkout in a QGIS profile of the demo's own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from .cases import Case

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = """[PythonPlugins]
herstruct_plugin=true

[locale]
overrideFlag=true
userLocale=en
"""


@dataclass(frozen=True)
class Place:
    """Where a case is worked on."""

    case: Case
    folder: Path

    @property
    def input(self) -> Path:
        """Copies of the inputs: opening a GeoPackage changes the file."""
        return self.folder / "input"

    @property
    def areas(self) -> Path:
        return self.folder / "areas.gpkg"

    @property
    def table(self) -> Path:
        return self.folder / "figures.csv"

    @property
    def check(self) -> Path:
        return self.folder / "check.csv"

    @property
    def project(self) -> Path:
        return self.folder / f"{self.case.key}.qgz"

    def map(self, theme: str) -> Path:
        return self.folder / f"map_{theme}.png"

    def layer(self, source: str) -> str:
        """A value of a parameter as a path of the copied file."""
        return str(self.input / source)

    def prepare(self) -> None:
        """Empty the folder and copy the inputs.

        Raises:
            FileNotFoundError: an input is not there.
        """
        shutil.rmtree(self.folder, ignore_errors=True)
        self.input.mkdir(parents=True)
        for file in self.case.files():
            shutil.copy2(file, self.input)

    def command(self) -> list[str]:
        """The call of qgis_process; lists are passed by repeating the parameter."""
        given = [
            f"--{name}={self.layer(value)}"
            for name, values in self.case.parameters.items()
            for value in values
        ]
        outputs = {"OUTPUT": self.areas, "OUTPUT_TABLE": self.table, "OUTPUT_CHECK": self.check}
        wanted = [f"--PROFILE={self.case.profile}", *(f"--{name}={path}" for name, path in outputs.items())]
        return [program(), "--json", "run", "herstruct:scoreneighbourhoods", *given, *wanted]


def program() -> str:
    """qgis_process; Debian 12's wrapper of that name is broken, the program behind it is not."""
    return next((name for name in ("qgis_process.bin", "qgis_process") if shutil.which(name)), "qgis_process")


def make_profile(folder: Path) -> None:
    """A QGIS profile with HerStruct linked and switched on, speaking English.

    Raises:
        subprocess.CalledProcessError: the plugin could not be linked.
    """
    script = [sys.executable, str(ROOT / ".ci" / "link.py"), "--profiles-path", str(folder)]
    subprocess.run(script, check=True, stdout=subprocess.DEVNULL)
    settings = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(SETTINGS, encoding="utf-8")


def start(place: Place, profile: Path) -> subprocess.Popen:
    """Start scoring; both cases run at the same time."""
    return call(place.command(), place.folder, profile)


def call(command: list[str], folder: Path, profile: Path) -> subprocess.Popen:
    """Start a command of QGIS in a folder, with a QGIS profile."""
    dropped = ("PYTHONPATH", "QGIS_PLUGINPATH", "QGIS_OPTIONS_PATH")
    environment = {key: value for key, value in os.environ.items() if key not in dropped}
    environment |= {
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        # First on PATH: QGIS then takes its Python packages from this environment.
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "LC_ALL": "C.UTF-8",
    }
    return subprocess.Popen(
        command,
        env=environment,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(place: Place, process: subprocess.Popen) -> list[tuple[str, str]]:
    """Wait for the run and give what it reported: (level, sentence).

    Raises:
        RuntimeError: qgis_process failed; the message is what it said.
    """
    log = told(place.case.title, process, place.table)
    (place.folder / "report.txt").write_text(
        "\n".join(f"{level}: {line}" for level, line in log), encoding="utf-8"
    )
    return log


def told(title: str, process: subprocess.Popen, made: Path) -> list[tuple[str, str]]:
    """Wait for qgis_process and give what it reported.

    Raises:
        RuntimeError: it failed, or did not make what it should.
    """
    said, complained = process.communicate(timeout=600)
    if process.returncode != 0 or not made.exists():
        problem = complained.strip() or said.strip()
        raise RuntimeError(f"{title}: qgis_process failed ({process.returncode}).\n{problem}")
    log = json.loads(said[said.index("{") :])["log"]
    return [(level, line) for level, lines in log.items() for line in lines]
