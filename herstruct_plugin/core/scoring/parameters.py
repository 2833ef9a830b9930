"""Parameters of a profile: everything a formula may be told, with its default, unit and source."""

from __future__ import annotations

from dataclasses import dataclass

from .parking_norms import ParkingNorm


@dataclass(frozen=True)
class Parameters:
    """Parameters that formulas read; a profile overrules the defaults.

    Attributes:
        form_factor: GBO/BVO (aanname HerStruct; practice 0.75-0.85).
        analysis_buffer: m around an area within which data count (A+).
        target_mix: shares of koop, corporatie, overig; None = the municipality's mix of the reference table.
        target_mix_confirmed: the user has set the mix as a policy target.
        complete_layers: object layers the user declares complete (trees, lamps, benches, play,
            destinations).
        min_dwellings_score, min_area_ha: below, theme scores are not given (product rules).
        valid_min_density: dwellings/ha gross; valid_years: first and last year built; valid_year_share: share
            of dwellings with known year built within valid_years that the profile needs to be valid.
        concentration_radius: m, egohood of corporation concentration; concentration_threshold as a fraction
            (2, 3): strictly more than two thirds.
        footway_width: m, free width that is wide enough.
        patch_gap: m, gap between green polygons that belong together; patch_min_area: m2 that count.
        green_distance: m on foot; snap_distance: m to the network; access_spacing, access_reach: m, access
            points along a patch and their distance to the network; detour: factor on straight-line distance
            where there is no network.
        shade_gap: m between shade that belongs together; shade_min_area: m2 of a cool place; cool_distance: m
            on foot to it (Hogeschool van Amsterdam).
        trees_seen: trees with a crown of tree_crown_seen or a height of tree_height_seen (m) whose crown is
            within trees_radius (m) of the facade (3-30-300; sizes and radius: aanname HerStruct).
        play_distances: m on foot to a play place for ages 0-5, 6-11 and 12 and over; play_distance_unknown:
            to one of unknown age class.
        bench_distance, meeting_distance, amenity_distance, centre_distance: m on foot to a bench, a meeting
            place, a daily amenity, a neighbourhood centre.
        stop_distance, station_distance: m on foot to a stop of bus or tram, to one of train, metro or light
            rail.
        directness_distance: m on foot within which routes are judged on their directness.
        park_threshold: m2, green patches above it do not count in the fabric land base.
        land_bases: "gross" (always), "fabric" and "net": the land that density figures are also given on.
        on_street_bays, private_bays: parking bays on the carriageway and on private ground, per dwelling of
            the baseline: a sketch does not change them; parking_norms: the municipality's own table, () = the
            demand is what CBS observed.
        catchment: m around an area within which green and dwellings count in the catchment variant.
        segregation_unit: "pand" or "square".
        play_density_floor: play places per 1,000 dwellings; tree_density_floor: trees per dwelling;
            lamp_density_floor: lamps per km street, below which a layer is not trusted to be complete.
        lamp_radius: m of street that a lamp lights on either side (aanname HerStruct; masts stand about 30 m
            apart).
        facade_distance: m straight out from a wall within which a street makes it a street facade.
        energy_label: dwellings with this energy label or a better one count (aanname HerStruct).
        max_green_loss: share of the public green that a plan may give up; osr_floor, parking_floor,
            affordable_target: below, a plan's guard is marked (aanname HerStruct; two thirds affordable:
            Programma Woningbouw).
        node_distance: m, nodes of the walking network that lie closer together are one junction.
        crown_years: years in which a planted crown is grown, evenly (aanname HerStruct); in yearly series.
    """

    form_factor: float = 0.80
    analysis_buffer: float = 1000.0
    target_mix: tuple[float, float, float] | None = None
    target_mix_confirmed: bool = False
    complete_layers: tuple[str, ...] = ()
    min_dwellings_score: int = 100
    min_area_ha: float = 2.0
    valid_min_density: float = 15.0
    valid_years: tuple[int, int] = (1945, 1985)
    valid_year_share: float = 0.5
    concentration_radius: float = 200.0
    concentration_threshold: tuple[int, int] = (2, 3)
    footway_width: float = 1.80
    patch_gap: float = 3.0
    patch_min_area: float = 5000.0
    green_distance: float = 300.0
    snap_distance: float = 50.0
    access_spacing: float = 30.0
    access_reach: float = 30.0
    detour: float = 1.3
    shade_gap: float = 2.0
    shade_min_area: float = 200.0
    cool_distance: float = 300.0
    trees_seen: int = 3
    trees_radius: float = 25.0
    tree_crown_seen: float = 4.0
    tree_height_seen: float = 5.0
    play_distances: tuple[float, float, float] = (100.0, 400.0, 1000.0)
    play_distance_unknown: float = 400.0
    bench_distance: float = 200.0
    meeting_distance: float = 400.0
    amenity_distance: float = 500.0
    centre_distance: float = 500.0
    stop_distance: float = 400.0
    station_distance: float = 800.0
    directness_distance: float = 1000.0
    park_threshold: float = 4000.0
    land_bases: tuple[str, ...] = ("gross",)
    on_street_bays: float = 0.0
    private_bays: float = 0.0
    parking_norms: tuple[ParkingNorm, ...] = ()
    catchment: float = 500.0
    segregation_unit: str = "pand"
    play_density_floor: float = 1.0
    tree_density_floor: float = 0.2
    lamp_density_floor: float = 10.0
    lamp_radius: float = 18.0
    facade_distance: float = 20.0
    node_distance: float = 10.0
    crown_years: float = 20.0
    energy_label: str = "C"
    max_green_loss: float = 0.0
    osr_floor: float = 0.5
    parking_floor: float = 1.0
    affordable_target: float = 2 / 3
