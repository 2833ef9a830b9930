"""The built zip, and a QGIS of its own to put it in."""

import os
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def built_zip(tmp_path_factory):
    """dist's zip, built anew from this checkout."""
    target = tmp_path_factory.mktemp("dist") / "herstruct_plugin.zip"
    script = [sys.executable, str(ROOT / ".ci" / "package.py"), "--output", str(target)]
    subprocess.run(script, check=True, capture_output=True)
    return target


@dataclass
class BareQgis:
    """A QGIS with an empty profile; nothing of this checkout is on any path."""

    profiles: Path
    first_on_path: Path | None = None  # a folder that shadows Python packages

    @property
    def plugins(self):
        """Where "Install from ZIP" unpacks."""
        return self.profiles / "profiles" / "default" / "python" / "plugins"

    def install(self, zip_file):
        """What QGIS's plugin manager does with a zip."""
        self.plugins.mkdir(parents=True)
        with zipfile.ZipFile(zip_file) as archive:
            archive.extractall(self.plugins)

    def process(self, *arguments):
        """Run qgis_process; the wrapper script of Debian 12 is broken, the program itself is not."""
        dropped = ("PYTHONPATH", "QGIS_PLUGINPATH", "QGIS_OPTIONS_PATH")
        environment = {key: value for key, value in os.environ.items() if key not in dropped}
        environment |= {
            "QGIS_CUSTOM_CONFIG_PATH": str(self.profiles),
            "QT_QPA_PLATFORM": "offscreen",
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "LC_ALL": "C.UTF-8",
        }
        if self.first_on_path:
            environment["PYTHONPATH"] = str(self.first_on_path)
        command = ["qgis_process.bin", *map(str, arguments)]
        return subprocess.run(
            command, env=environment, cwd=self.profiles, capture_output=True, text=True, timeout=180
        )


@pytest.fixture
def bare_qgis(tmp_path):
    """A QGIS with an empty profile."""
    return BareQgis(tmp_path)
