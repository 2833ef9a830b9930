"""m2 by class and area: our partition against geopandas.overlay and native:intersection, same job."""

import numpy as np
import shapely

from herstruct_plugin.core.model.partition import Partition
from herstruct_plugin.core.model.quantities import ONE_M2

from .child import run_module
from .city import CLASSES
from .report import Timing, repeated, timed

FASTER_THAN_GEOPANDAS = 4
FASTER_THAN_QGIS = 15
TOLERANCE = 1e-6


def run(table, city):
    """Ground alone, for few and for many areas; then ground that runs on under the buildings."""
    for columns, rows in city.scale.areas:
        _against_peers(table, city, columns, rows)
    _with_buildings(table, city, *city.scale.areas[-1])


def _against_peers(table, city, columns, rows):
    areas = city.areas(columns, rows)
    what = f"area by class, {len(city.ground):,} polygons x {len(areas):,} areas"
    sums, ours = repeated(lambda: _ours(areas, city.ground, city.classes))
    peer_sums, peer = timed(lambda: _geopandas(areas, city.ground, city.classes))
    _same(sums, peer_sums)
    ratio = peer.wall / ours.wall
    table.row(
        what,
        ours,
        f"geopandas.overlay {peer}",
        ratio,
        f">= {FASTER_THAN_GEOPANDAS} x",
        ratio >= FASTER_THAN_GEOPANDAS,
    )
    for place, name in (("file", "native:intersection"), ("memory", "the same, layers in memory")):
        peer_sums, peer = _qgis(city, columns, rows, place)
        _same(sums, peer_sums)
        ratio, judged = peer.wall / ours.wall, place == "file"  # users' layers are files
        table.row(
            what,
            ours,
            f"{name} {peer}",
            ratio,
            f">= {FASTER_THAN_QGIS} x" if judged else None,
            ratio >= FASTER_THAN_QGIS if judged else None,
        )


def _with_buildings(table, city, columns, rows):
    areas = city.areas(columns, rows)
    surfaces = np.concatenate([city.buildings, city.ground])
    classes = np.concatenate([np.full(len(city.buildings), len(CLASSES)), city.classes])
    sums, ours = repeated(lambda: _ours(areas, surfaces, classes))
    peer_sums, peer = timed(lambda: _geopandas(areas, surfaces, classes))
    table.row(
        f"the same with {len(city.buildings):,} panden on top, overlaps resolved",
        ours,
        f"overlay, not resolved {peer}",
        peer.wall / ours.wall,
    )
    table.note(f"{peer_sums.sum() - sums.sum():,.0f} m2 would count twice without it")


def _ours(areas, surfaces, classes):
    """The public path: polygons as they were read, nothing prepared."""
    areas = shapely.from_wkb(shapely.to_wkb(areas))
    parts = Partition(areas, surfaces, np.arange(len(surfaces)))
    sums = np.zeros((len(areas), len(CLASSES) + 1), dtype=np.int64)
    np.add.at(sums, (parts.area, classes[parts.feature]), parts.q)
    return sums / ONE_M2


def _geopandas(areas, surfaces, classes):
    import geopandas

    ground = geopandas.GeoDataFrame({"class": classes}, geometry=surfaces, crs=28992)
    above = geopandas.GeoDataFrame({"area": np.arange(len(areas))}, geometry=areas, crs=28992)
    cut = geopandas.overlay(ground, above, how="intersection", keep_geom_type=True)
    by = cut.geometry.area.groupby([cut["area"], cut["class"]]).sum()
    sums = np.zeros((len(areas), len(CLASSES) + 1))
    sums[by.index.get_level_values(0), by.index.get_level_values(1)] = by.to_numpy()
    return sums


def _qgis(city, columns, rows, place):
    files = city.files(columns, rows)
    sources = city.ground_file(), files["AREAS"], place
    found, _ = run_module("tests.bench.qgis_child", "intersection", *sources)
    sums = np.zeros((columns * rows, len(CLASSES) + 1))
    for key, area in found["sums"].items():
        code, ground_class = key.split()
        sums[int(code[-4:]), int(ground_class)] = area
    return sums, Timing(found["wall"], found["cpu"])


def _same(ours, peer):
    """Raise when sums differ by more than the tolerance, relative to the area that they are part of."""
    worst = np.abs(ours - peer).max() / ours.sum(axis=1).min()
    if worst > TOLERANCE or not np.allclose(ours, peer, rtol=TOLERANCE, atol=TOLERANCE):
        raise AssertionError(f"sums differ by {worst:.1e} of an area")
