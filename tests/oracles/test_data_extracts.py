"""The extracts in tests/data are what their README says."""

from pathlib import Path

import pytest

pyogrio = pytest.importorskip("pyogrio")
shapely = pytest.importorskip("shapely")

DATA = Path(__file__).resolve().parents[1] / "data"
OTTERLO = shapely.box(180000, 456000, 182000, 458000)
LEVEL0_M2 = {
    "wegdeel": 230005,
    "ondersteunendwegdeel": 69055,
    "begroeidterreindeel": 2382027,
    "onbegroeidterreindeel": 1043248,
    "waterdeel": 63723,
    "ondersteunendwaterdeel": 20984,
    "pand": 190117,
    "overigbouwwerk": 2357,
}


def read(path, layer=None):
    return pyogrio.read_dataframe(DATA / path, layer=layer)


@pytest.mark.parametrize("path", sorted(p.relative_to(DATA).as_posix() for p in DATA.rglob("*.gpkg")))
def test_geopackages_are_version_1_3(path):
    head = (DATA / path).read_bytes()[60:72]
    assert int.from_bytes(head[:4], "big") == 10300
    assert head[8:] == b"GPKG"


def test_every_file_is_in_the_readme():
    text = (DATA / "README.md").read_text(encoding="utf-8")
    for p in DATA.rglob("*"):
        if p.is_file() and p.name != "README.md":
            rel = p.relative_to(DATA)
            assert f"`{rel.as_posix()}`" in text or f"`{rel.parent.as_posix()}/`" in text, rel


def test_otterlo_areas_per_layer():
    parts = []
    for layer, expected in LEVEL0_M2.items():
        df = read("otterlo/bgt.gpkg", layer)
        shapes = shapely.make_valid(df[df["relatieveHoogteligging"] == "0"].geometry.values)
        parts.extend(shapely.intersection(shapes, OTTERLO))
        assert sum(g.area for g in shapely.intersection(shapes, OTTERLO)) == pytest.approx(expected, abs=0.51)
    assert shapely.union_all(parts).area == pytest.approx(3_999_740, abs=0.51)


def test_otterlo_objects():
    areas = read("otterlo/areas.gpkg").set_index("area_id").geometry
    trees = read("otterlo/bgt.gpkg", "vegetatieobject")
    trees = trees[(trees["plus-type"] == "boom") & (trees.geom_type == "Point")]
    lamps = read("otterlo/bgt.gpkg", "paal")
    lamps = lamps[lamps["plus-type"] == "lichtmast"]
    box, village = areas["otterlo_uitsnede"], areas["otterlo_dorpskern"]
    assert [trees.within(a).sum() for a in (box, village)] == [2088, 859]
    assert [lamps.within(a).sum() for a in (box, village)] == [388, 222]


def test_overtoomse_veld():
    panden = read("overtoomse_veld_noord/bag.gpkg", "panden")
    assert len(panden) == 464
    assert panden["aantal_verblijfsobjecten"].sum() == 2690
    assert panden["identificatie"].str.fullmatch(r"\d{16}").all()
    assert panden.area.sum() == pytest.approx(89203.3, abs=0.06)
    assert shapely.union_all(panden.geometry.values).area == pytest.approx(87046.7, abs=0.06)
    row = read("overtoomse_veld_noord/tenure_2017.gpkg").set_index("buurtcode").loc["BU03638600"]
    assert [
        row[c]
        for c in ("eigenaar_bewoner", "corporatie_of_sociale_verhuur", "particuliere_verhuur", "totaal")
    ] == [
        "469",
        "1372",
        "396",
        "2237",
    ]
