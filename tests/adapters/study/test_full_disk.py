"""Where a file may not grow, nothing half-written is taken for whole."""

from __future__ import annotations

import resource
import signal
from contextlib import contextmanager

import pytest

from herstruct_plugin.adapters.study.create import create_study
from herstruct_plugin.adapters.study.exchange import export_measures
from herstruct_plugin.adapters.study.one_file import export_study
from herstruct_plugin.core.issues import InputError

from .files import every_type, make_baseline, make_study, profile

pytestmark = pytest.mark.usefixtures("qgis_app")


@contextmanager
def room_for(size):
    """Files of this process cannot become larger, as on a disk that is full."""
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


@pytest.mark.parametrize("size", [0, 5_000, 60_000, 120_000, 200_000, 300_000, 400_000])
def test_a_study_that_does_not_fit_is_told_and_leaves_nothing(tmp_path, size):
    baseline = make_baseline(tmp_path)
    with room_for(size), pytest.raises(InputError) as refused:
        create_study(tmp_path / "studie.gpkg", baseline, profile(), "")
    assert refused.value.issue.code == "study_not_written"
    assert [one.name for one in tmp_path.iterdir()] == ["wijk.gpkg"]


@pytest.mark.parametrize("size", [0, 60_000, 300_000, 500_000])
def test_an_export_that_does_not_fit_is_told_and_leaves_nothing(tmp_path, size):
    study = make_study(tmp_path)
    before = study.path.read_bytes()
    with room_for(size), pytest.raises(InputError):
        export_study(study.path, tmp_path / "samen.gpkg")
    with room_for(min(size, 9_000)):
        for name in ("m.gpkg", "m.geojson"):
            with pytest.raises(InputError) as refused:
                export_measures(every_type(), "EPSG:28992", tmp_path / name)
            assert refused.value.issue.code == "study_not_written"
    assert study.path.read_bytes() == before
    assert sorted(one.name for one in tmp_path.iterdir()) == ["studie.gpkg", "wijk.gpkg"]
