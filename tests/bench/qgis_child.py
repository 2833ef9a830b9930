"""Runs in a process of its own with QGIS in it; prints what it measured as one line of JSON at the end.

python -m tests.bench.qgis_child intersection GROUND AREAS file|memory
python -m tests.bench.qgis_child stages PARAMETERS
"""

import json
import os
import sys
import time

START = time.perf_counter()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
MARK = "measured: "


def start():
    """A running QGIS with Processing, the native algorithms and ours."""
    from qgis.analysis import QgsNativeAlgorithms
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    sys.path.append(os.path.join(app.pkgDataPath(), "python", "plugins"))
    from processing.core.Processing import Processing

    from herstruct_plugin.processing.provider import HerStructProvider

    Processing.initialize()
    registry = app.processingRegistry()
    if registry.providerById("native") is None:
        registry.addProvider(QgsNativeAlgorithms(registry))
    provider = HerStructProvider()
    registry.addProvider(provider)
    return app, provider


def intersection(ground, areas, place):
    """Seconds that native:intersection takes, and the m2 by area and class.

    Args:
        ground, areas: sources; they are opened, and indexed by the file, before the clock starts.
        place: "file" to run on them as they are, "memory" to copy them into memory first.
    """
    import processing
    from qgis.core import QgsFeatureRequest, QgsVectorLayer

    below, above = (QgsVectorLayer(source, "layer", "ogr") for source in (ground, areas))
    if place == "memory":
        below, above = (layer.materialize(QgsFeatureRequest()) for layer in (below, above))
    options = {
        "INPUT": below,
        "OVERLAY": above,
        "INPUT_FIELDS": ["class"],
        "OVERLAY_FIELDS": ["buurtcode"],
        "OUTPUT": "memory:",
    }
    wall, cpu = time.perf_counter(), time.process_time()
    made = processing.run("native:intersection", options)["OUTPUT"]
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    sums = {}
    for feature in made.getFeatures():
        key = f"{feature['buurtcode']} {feature['class']}"
        sums[key] = sums.get(key, 0.0) + feature.geometry().area()
    return {"wall": wall, "cpu": cpu, "sums": sums}


def stages(parameters):
    """Seconds that the stages of scoreneighbourhoods take, a stage within another one included in both."""
    import processing

    ready = time.perf_counter() - START
    spent = _watched()
    began = time.perf_counter()
    processing.run("herstruct:scoreneighbourhoods", json.loads(parameters))
    return {"start": ready, "run": time.perf_counter() - began, **spent}


def _watched():
    """Wrap what makes up a run; gives the dict that fills while it runs."""
    from herstruct_plugin.adapters import scoring
    from herstruct_plugin.core.model import partition
    from herstruct_plugin.core.scenario import baseline, session
    from herstruct_plugin.processing import base

    spent = {}

    def watch(owner, name, label):
        function = getattr(owner, name)

        def timed(*arguments, **options):
            began = time.perf_counter()
            spent.setdefault(label, 0.0)  # in the order in which stages begin
            try:
                return function(*arguments, **options)
            finally:
                spent[label] += time.perf_counter() - began

        setattr(owner, name, timed)

    watch(base.ScoringAlgorithm, "prepareAlgorithm", "layers")
    watch(scoring, "build_neighbourhood", "reading")
    watch(session, "Baseline", "baseline")
    watch(baseline, "Partition", "  partition")
    watch(partition, "meetings", "    meetings")
    watch(partition, "clipped_area", "    clipping")
    watch(partition, "overlapping_pairs", "    overlaps")
    watch(partition.Partition, "left_geometries", "    differences")
    watch(session, "Totals", "terms")
    watch(session.Session, "evaluate", "measures")
    watch(base, "write_rows", "writing")
    return spent


if __name__ == "__main__":
    kept = start()
    made = {"intersection": intersection, "stages": stages}[sys.argv[1]](*sys.argv[2:])
    print(MARK + json.dumps(made), flush=True)
    os._exit(0)  # QGIS and Python take each other's objects down in an order that may crash
