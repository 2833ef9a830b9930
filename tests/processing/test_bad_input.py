"""Bad input gives one sentence that names the layer, the field and what to do."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProject

from tests.adapters.layers import memory_layer

from .runs import OTTERLO, Told, otterlo, run
from .test_sources import FIELDS, SQUARE, areas

pytestmark = pytest.mark.usefixtures("herstruct_provider")


def refusal(algorithm="densification", **parameters) -> str:
    """What the check before a run says; a run says the same."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    values = {"OUTPUT": "memory:", **parameters}
    made = QgsApplication.processingRegistry().algorithmById(f"herstruct:{algorithm}").create()
    accepted, text = made.checkParameterValues(values, context)
    assert not accepted
    assert text in failure(algorithm, **parameters)
    return text


def failure(algorithm="densification", **parameters) -> str:
    """What a run that passed the check says."""
    try:  # pytest.raises would keep the frames of the run, and with them layers, until some later test
        run(algorithm, **parameters)
    except QgsProcessingException as problem:
        return str(problem)
    pytest.fail("the run went on")


def test_no_areas():
    assert refusal() == (
        "No study areas were given. Choose a polygon layer with the outlines of the neighbourhoods."
    )


def test_a_file_that_is_not_there():
    assert refusal(AREAS="/nowhere/areas.gpkg") == (
        "AREAS: the file or layer “/nowhere/areas.gpkg” cannot be opened. Check the path, or whether the "
        "file is complete and not in use."
    )
    assert "GROUND: the file or layer “/nowhere/bgt.gpkg” cannot" in refusal(
        AREAS=areas(SQUARE), GROUND=[otterlo()["GROUND"][0], "/nowhere/bgt.gpkg"]
    )


def test_a_half_written_file(tmp_path):
    cut = tmp_path / "cut.gpkg"
    cut.write_bytes((OTTERLO / "areas.gpkg").read_bytes()[:5000])
    assert f"AREAS: the file or layer “{cut}” cannot be opened" in refusal(AREAS=str(cut))


def test_areas_that_are_not_polygons():
    layer = memory_layer("Point", [("POINT(120000 480000)", [])], name="points")
    assert refusal(AREAS=layer) == (
        "Layer “points” has no polygons; the study areas must be polygons. Choose a polygon layer."
    )


def test_areas_without_a_usable_polygon():
    assert failure(AREAS=areas(None, name="nothing")) == (
        "Layer “nothing” has no polygon that can be used as a study area (1 features were read). Choose a "
        "layer with the outlines of the neighbourhoods."
    )


def test_a_field_that_is_not_there():
    text = failure(AREAS=areas(SQUARE, name="mine"), AREA_ID="wijk")
    assert text == "Layer “mine” has no field “wijk”. Choose one of: buurtcode, buurtnaam."


def test_area_codes_that_are_not_unique():
    layer = memory_layer(
        "Polygon", [(SQUARE, ["B1", "a"]), (SQUARE.replace("120", "125"), ["B1", "b"])], FIELDS, name="twice"
    )
    assert failure(AREAS=layer, AREA_ID="buurtcode") == (
        "Layer “twice”, field “buurtcode”: the value “B1” occurs more than once. Choose a field that is "
        "different for every area, or leave the choice empty."
    )


def test_a_layer_without_crs_in_unlikely_coordinates():
    far = "POLYGON((1000000 1000000,1000400 1000000,1000400 1000400,1000000 1000000))"
    layer = areas(far, crs="", name="far")
    assert failure(AREAS=layer) == (
        "Layer “far” has no coordinate system and its coordinates do not lie within the Netherlands. Set the "
        "layer's coordinate system."
    )


def test_a_layer_without_crs_in_degrees():
    layer = areas("POLYGON((5 52,5.01 52,5.01 52.01,5 52))", crs="", name="degrees")
    assert failure(AREAS=layer) == (
        "Layer “degrees” has no coordinate system and its coordinates look like degrees. Set the layer's "
        "coordinate system (probably EPSG:4326)."
    )


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:2272"])
def test_a_target_in_degrees_in_feet_or_that_distorts(crs):
    assert refusal(AREAS=areas(SQUARE), TARGET_CRS=crs) == (
        f"The coordinate system {crs} cannot be used for measuring: it must be a projected system in metres "
        "that keeps areas true. Choose RD New (EPSG:28992)."
    )


def test_a_profile_that_does_not_exist_or_is_broken(tmp_path):
    text = refusal(AREAS=areas(SQUARE), PROFILE="nplv")
    assert text.startswith("There is no profile “nplv”. Choose one of nplv-basis, nplv-naoorlogs")
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    text = refusal(AREAS=areas(SQUARE), PROFILE=str(broken))
    assert text.startswith("broken.json: The profile is not valid JSON (line 1")
    profile = '{"id": "x", "version": "1", "groups": [], "indicators": [], "wieghts": 1}'
    broken.write_text(profile, encoding="utf-8")
    assert refusal(AREAS=areas(SQUARE), PROFILE=str(broken)) == (
        "broken.json: The profile holds keys that mean nothing: wieghts. Remove or correct them."
    )


def test_a_mapping_that_cannot_be_read_or_names_what_does_not_exist(tmp_path):
    text = refusal(AREAS=areas(SQUARE), MAPPING="/nowhere.json")
    assert text.startswith("The mapping file cannot be read: /nowhere.json")
    mapping = tmp_path / "mapping.json"
    for text, sentence in (
        ("[1", f"The mapping file {mapping} is not valid JSON (line 1, column 3). Correct the file."),
        ("[]", f"The mapping file {mapping} must hold one JSON object"),
    ):
        mapping.write_text(text, encoding="utf-8")
        assert sentence in refusal(AREAS=areas(SQUARE), MAPPING=str(mapping))
    for text, sentence in (
        ('{"BUILDING": {}}', "The mapping file names “BUILDING”, which is not a parameter. Known are: AREAS"),
        ('{"AREAS": []}', "The mapping file: “AREAS” must hold pairs of column and field"),
        ('{"AREAS": {"code": "x"}}', "The mapping file: AREAS has no column “code”. Known are: area_id"),
        ('{"AREAS": {"area_id": "x"}}', "Layer “areas” has no field “x”, which the mapping file names for"),
    ):
        mapping.write_text(text, encoding="utf-8")
        assert sentence in failure(AREAS=areas(SQUARE), MAPPING=str(mapping))


@pytest.mark.parametrize("date", ["1-1-2024", "2024-02-30", "gisteren"])
def test_a_reference_date_that_is_none(date):
    assert refusal(AREAS=areas(SQUARE), REFERENCE_DATE=date) == (
        f"The reference date “{date}” is not a date. Write it as year-month-day, for example 2024-01-01."
    )


def test_a_reference_date_is_accepted():
    results, _ = run("densification", AREAS=areas(SQUARE), REFERENCE_DATE="2024-01-01")
    assert results["OUTPUT"].featureCount() == 1


def test_a_layer_that_is_not_recognised_is_left_out_and_the_run_goes_on():
    odd = memory_layer("Polygon", [(SQUARE, [1])], "kleur:int", name="odd")
    results, told = run("densification", AREAS=areas(SQUARE), BUILDINGS=odd)
    assert results["OUTPUT"].featureCount() == 1
    [text] = [line for line in told.warnings if "odd" in line]
    assert text.startswith("Layer “odd” was left out: it was not recognised as BAG panden for BUILDINGS")
    assert "mapping file" in text


def test_a_cancelled_run_writes_nothing():
    class Impatient(Told):
        """Presses Cancel at the first sign of progress."""

        def __init__(self):
            super().__init__()
            self.seen = []
            self.progressChanged.connect(self._cancel)

        def _cancel(self, progress):
            self.seen.append(progress)
            self.cancel()

    told = Impatient()
    results, _ = run("publicspace", told, **otterlo())
    assert results == {}
    assert told.isCanceled()
    assert len(told.seen) == 1


def test_a_run_that_is_cancelled_before_it_starts_reads_nothing():
    told = Told()
    told.cancel()
    results, _ = run("publicspace", told, **otterlo())
    assert results == {}
    assert "read as" not in told.all
