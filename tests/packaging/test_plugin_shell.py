"""The plugin object inside QGIS: what it adds, what it says, and that it leaves nothing behind."""

import subprocess
import sys

import pytest
from qgis.core import QgsApplication

from herstruct_plugin import classFactory, requirements_check
from herstruct_plugin.requirements_check import BROKEN, MISSING, TOO_OLD, Problem
from herstruct_plugin.requirements_message import message

from .conftest import ROOT


class Bar:
    """A message bar that remembers."""

    def __init__(self):
        self.said = []

    def pushMessage(self, *arguments):
        self.said.append(arguments)


class Interface:
    """As much of QGIS's interface as the shell uses."""

    def __init__(self):
        self.bar = Bar()

    def messageBar(self):
        return self.bar


def _registered():
    return QgsApplication.processingRegistry().providerById("herstruct") is not None


COMES_AND_GOES = """
import os, sys
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
from herstruct_plugin import classFactory

registry = QgsApplication.processingRegistry()
plugin = classFactory(None)
plugin.initProcessing()
during = registry.providerById("herstruct") is not None
plugin.unload()
after = registry.providerById("herstruct") is not None
print(during, after)
sys.stdout.flush()
os._exit(0)  # QGIS's own clean-up may crash at the end of a script
"""


def test_the_provider_comes_and_goes_with_the_plugin():
    # In a process of its own: other tests of this session use the provider.
    run = subprocess.run([sys.executable, "-c", COMES_AND_GOES], cwd=ROOT, capture_output=True, text=True)
    assert run.stdout.split() == ["True", "False"], run.stderr


def test_a_missing_package_gives_one_message_and_no_algorithms(monkeypatch):
    monkeypatch.setattr(requirements_check, "check", lambda: (Problem("shapely", MISSING),))
    before = _registered()
    interface = Interface()
    plugin = classFactory(interface)

    plugin.initGui()
    plugin.unload()

    assert _registered() == before
    [(title, text, _level, duration)] = interface.bar.said
    assert title == "HerStruct"
    assert "shapely 2" in text
    assert duration == 0


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (ModuleNotFoundError("No module named 'shapely'", name="shapely"), MISSING),
        (ModuleNotFoundError("No module named 'numpy.old'", name="numpy.old"), BROKEN),
        (ImportError("libgeos_c.so.1: cannot open shared object file"), BROKEN),
        (ValueError("numpy.dtype size changed"), BROKEN),
    ],
)
def test_the_check_tells_missing_from_broken(monkeypatch, error, code):
    def fails(name):
        raise error

    monkeypatch.setattr(requirements_check.importlib, "import_module", fails)
    assert [problem.code for problem in requirements_check.check()][1] == code


def test_an_old_python_is_the_only_thing_mentioned(monkeypatch):
    monkeypatch.setattr(requirements_check.sys, "version_info", (3, 9, 18))
    text = message(requirements_check.check(), "win32")
    assert "newer Python" in text
    assert "newer QGIS" in text
    assert "pip" not in text


def test_this_environment_has_what_the_plugin_needs():
    assert requirements_check.check() == ()


@pytest.mark.parametrize(
    ("platform", "command"),
    [
        ("win32", 'OSGeo4W Shell from the Start menu, run: python -m pip install --user "shapely>=2"'),
        ("darwin", '-m pip install --user "shapely>=2"'),
        ("linux", "python3"),
    ],
)
@pytest.mark.parametrize("code", [MISSING, TOO_OLD, BROKEN])
def test_each_platform_gets_a_command(monkeypatch, platform, command, code):
    monkeypatch.delenv("FLATPAK_ID", raising=False)
    text = message((Problem("shapely", code, "no GEOS"),), platform)
    assert command in text
    assert "{" not in text


def test_debian_is_told_to_use_apt_where_its_packages_are_new_enough(monkeypatch):
    monkeypatch.delenv("FLATPAK_ID", raising=False)
    assert "sudo apt install python3-scipy" in message((Problem("scipy", MISSING),), "linux")


def test_a_flatpak_is_not_told_to_use_apt(monkeypatch):
    monkeypatch.setenv("FLATPAK_ID", "org.qgis.qgis")
    assert "apt" not in message((Problem("shapely", MISSING),), "linux")
