"""The layers of the example: whole, spelled as the sources do, read without loss, never mistaken for real."""

import re
import sqlite3

import numpy as np
import pytest
import shapely

from tests.demo.cases import EXAMPLE, GROUND

from .layers import FILES, folder, frame, neighbourhood


def _current_ground():
    shapes = []
    for layer in GROUND:
        rows = frame(f"bgt.gpkg|layername={layer}")
        now = rows["eind_registratie"].isna() & rows["plus_status"].isna()
        shapes += list(rows.geometry[now & (rows["relatieve_hoogteligging"] == 0)])
    return np.array(shapes, dtype=object)


def _area():
    return frame(EXAMPLE.parameters["AREAS"][0]).geometry.iloc[0]


def test_the_ground_is_a_partition_with_shared_vertices_in_whole_millimetres():
    ground = _current_ground()
    assert shapely.coverage_is_valid(ground)
    corners = shapely.get_coordinates(ground) * 1000
    assert np.abs(corners - corners.round()).max() < 1e-4


def test_the_ground_closes_within_the_area_and_around_it():
    ground = _current_ground()
    for place in (_area(), _area().buffer(290)):
        covered = shapely.area(shapely.intersection(ground, place)).sum()
        assert covered == pytest.approx(place.area, rel=1e-3)


def test_the_files_are_under_four_megabytes_together():
    assert sum(path.stat().st_size for path in folder().iterdir()) < 4_000_000


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_a_geopackage_of_version_1_3_in_rd(name, tmp_path):
    connection = sqlite3.connect(f"file:{folder() / name}.gpkg?immutable=1", uri=True)
    try:
        assert connection.execute("pragma user_version").fetchone()[0] == 10300
        systems = {row[0] for row in connection.execute("select srs_id from gpkg_geometry_columns")}
        times = {row[0] for row in connection.execute("select last_change from gpkg_contents")}
    finally:
        connection.close()
    assert systems == {28992}
    assert times == {"2026-01-01T00:00:00.000Z"}


@pytest.mark.parametrize(
    ("source", "fields"),
    [
        (
            "bag.gpkg|layername=pand",
            "identificatie rdf_seealso bouwjaar status gebruiksdoel oppervlakte_min oppervlakte_max "
            "aantal_verblijfsobjecten",
        ),
        (
            "bag.gpkg|layername=verblijfsobject",
            "identificatie rdf_seealso oppervlakte status gebruiksdoel openbare_ruimte huisnummer huisletter "
            "toevoeging postcode woonplaats bouwjaar pandidentificatie pandstatus",
        ),
        (
            "bgt.gpkg|layername=wegdeel",
            "lokaal_id eind_registratie status relatieve_hoogteligging functie fysiek_voorkomen plus_functie "
            "plus_fysiek_voorkomen plus_status bronhouder",
        ),
        (
            "cbs.gpkg|layername=buurten",
            "buurtcode gemeentecode woningvoorraad aantal_inwoners gemiddelde_huishoudsgrootte "
            "percentage_koopwoningen percentage_huurwoningen perc_huurwoningen_in_bezit_woningcorporaties "
            "perc_huurwoningen_in_bezit_overige_verhuurders percentage_woningen_met_eigendom_onbekend",
        ),
        (
            "cbs.gpkg|layername=vierkant_100m",
            "crs28992res100m aantal_inwoners aantal_woningen percentage_koopwoningen percentage_huurwoningen "
            "aantal_huurwoningen_in_bezit_woningcorporaties aantal_meergezins_woningen",
        ),
        ("gemeente.gpkg|layername=bomen", "KROONOMVANG AANLEGJAAR BOOMSORTIMENT AANWEZIGHEID"),
        ("gemeente.gpkg|layername=eigendom", "vbo_id eigenaar segment verhuurder complex"),
        ("gemeente.gpkg|layername=energielabels", "Pand_bagverblijfsobjectid Pand_energieklasse"),
    ],
)
def test_columns_are_named_as_in_the_source(source, fields):
    assert set(fields.split()) <= set(frame(source).columns)


def test_every_layer_is_recognised_and_nothing_is_dropped_but_what_was_planned():
    made = neighbourhood()
    tables = (made.buildings, made.units, made.ground, made.trees, made.furniture, made.play)
    tables += (made.destinations, made.streets)
    dropped = {}
    kinds = set()
    for table in tables:
        for one in table.provenance:
            kinds.add(one.kind.split()[0])
            for reason, count in one.dropped.items():
                dropped[one.layer, reason] = count
    assert dropped == {
        ("buildings", "status"): 3,  # permitted, begun, demolished
        ("units", "status"): 12,  # formed, not built
        ("pand", "ended"): 1,
        ("pand", "plan"): 2,
        ("wegdeel", "ended"): dropped["wegdeel", "ended"],
        ("wegdeel", "other_level"): 5,  # two viaducts, three foot bridges
        ("overbruggingsdeel", "other_level"): 5,
        ("begroeidterreindeel", "ended"): dropped["begroeidterreindeel", "ended"],
        ("bomen", "felled"): dropped["bomen", "felled"],
        ("paal", "ended"): dropped["paal", "ended"],
        ("voorzieningen", "kind_unknown"): 4,  # restaurant, pharmacy, estate agent, church
    }
    assert all(count > 0 for count in dropped.values())
    assert {f"bgt.{layer}" for layer in GROUND} <= kinds
    assert {
        "bag.pand",
        "bag.verblijfsobject",
        "trees",
        "furniture",
        "play",
        "destinations",
        "streets",
    } <= kinds


def test_units_stand_in_the_panden_they_name_and_panden_do_not_overlap():
    panden = frame("bag.gpkg|layername=pand").set_index("identificatie")
    units = frame("bag.gpkg|layername=verblijfsobject")
    first = units["pandidentificatie"].str.split(",").str[0]
    assert shapely.intersects(panden.geometry.loc[first].to_numpy(), units.geometry.to_numpy()).all()
    standing = panden[panden["status"].str.contains("in gebruik|Verbouwing") & (panden["bouwjaar"] != 2008)]
    union = shapely.union_all(standing.geometry.to_numpy()).area
    assert union == pytest.approx(standing.area.sum(), rel=1e-6)


def test_the_oddities_of_real_data_are_there():
    panden, units = frame("bag.gpkg|layername=pand"), frame("bag.gpkg|layername=verblijfsobject")
    assert (units["oppervlakte"] == 9999).sum() == 1
    assert (panden["bouwjaar"] == 1005).sum() == 1
    assert units["pandidentificatie"].str.contains(",").sum() == 1
    assert (panden["aantal_verblijfsobjecten"] == 0).sum() > 100
    ids = set(frame("bgt.gpkg|layername=pand")["identificatie_bag_pnd"])
    below = panden[~panden["identificatie"].isin(ids) & (panden["status"] == "Pand in gebruik")]
    assert len(below) == 1  # the garage below the villas
    squares = frame("cbs.gpkg|layername=vierkant_100m")
    counts = squares["aantal_woningen"]
    assert ((counts % 5 == 0) | (counts == -99997)).all()
    assert (squares["aantal_huurwoningen_in_bezit_woningcorporaties"] == -99997).mean() > 0.2


def test_no_code_can_be_mistaken_for_a_real_one():
    units = frame("bag.gpkg|layername=verblijfsobject")
    panden = frame("bag.gpkg|layername=pand")
    assert units["identificatie"].str.fullmatch(r"999901\d{10}").all()
    assert panden["identificatie"].str.fullmatch(r"999910\d{10}").all()
    assert units["postcode"].str.fullmatch(r"0\d{3}[A-Z]{2}").all()
    assert set(units["woonplaats"]) == {"Voorbeeldstad (fictief)"}
    buurten = frame("cbs.gpkg|layername=buurten")
    assert set(buurten["gemeentecode"]) == {"GM9999"}
    assert buurten["buurtnaam"].str.contains("fictief").all()
    assert frame("osm.gpkg|layername=wegen")["osm_id"].str.startswith("-").all()
    landlords = set(frame("gemeente.gpkg|layername=eigendom")["verhuurder"].dropna())
    assert all(re.search("fictief", name) for name in landlords - {"particuliere verhuurder"})
    box = _area().buffer(320).bounds  # open water in the IJsselmeer
    assert box[0] > 140_000 and box[2] < 152_000 and box[1] > 531_000 and box[3] < 543_000  # noqa: PT018
