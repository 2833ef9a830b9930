"""All figures of indicators 9 for one state, under the keys of ``worked_expected``."""

import math

from . import density, ground, scores, streets, tenure

THEMES = {
    "A": {
        "A groen": ("ps_green_per_dwelling", "ps_canopy_cover"),
        "A spelen": ("ps_play_share",),
        "A straat": ("ps_paved_share", "ps_parking_share"),
        "A licht": ("ps_entrances_100m",),
    },
    "B": {
        "mix": ("tm_entropy", "tm_target_fit", "tm_share_corp"),
        "concentratie": ("tm_corp_concentration",),
    },
    "C": {"dichtheid": ("dn_fsi_fit", "dn_osr"), "menging": ("dn_mxi",)},
}


def figures(place, target, baseline=None):
    """Dictionary of indicator values of a state; ``baseline`` for the stock delta."""
    w = density.dwellings(place)
    p = tenure.shares(place)
    rows = tenure.unit_rows(place)
    here = tenure.known_dwellings(place)
    corp = tenure.counts(here)[tenure.CORP]
    corp_before = corp if baseline is None else tenure.counts(tenure.known_dwellings(baseline))[tenure.CORP]
    size = tenure.class_shares(
        [u.go for u in density.dwellings_in(place.area, place.units) if density.valid_go(u)],
        tenure.SIZE_BOUNDS,
    )
    return {
        "dwellings": w,
        "bvo": density.gross_floor_area(place),
        "dn_fsi": density.fsi(place),
        "dn_fsi_go": density.fsi_go(place),
        "dn_gsi": density.gsi(place),
        "dn_layers": density.layers(place),
        "dn_osr": density.osr(place),
        "dn_mxi": density.mxi(place),
        "dn_network": streets.network_density(place),
        "mesh": streets.mesh(place),
        "street_length": streets.street_length(place),
        "entrances": streets.entrances(place),
        "public_area": ground.public_area(place),
        "ps_green_per_dwelling": ground.green_per_dwelling(place, w),
        "ps_greenblue_per_dwelling": ground.greenblue_per_dwelling(place, w),
        "green_share": ground.green_share(place),
        "ps_paved_share": ground.paved_share(place),
        "ps_parking_share": ground.parking_share(place),
        "ps_foot_profile_share": ground.foot_profile_share(place),
        "ps_footway_ok": ground.footway_ok(place),
        "ps_canopy_cover": ground.canopy_cover(place),
        "ps_play_share": ground.play_share(place),
        "ps_entrances_100m": streets.entrances_per_100m(place),
        "ps_intersection_density": streets.intersection_density(place),
        "green_limited_dwellings": math.floor(ground.green_area(place) / 75 + 1e-9),
        "tm_share_koop": p[0],
        "tm_share_corp": p[1],
        "tm_share_overig": p[2],
        "tm_entropy": tenure.entropy_norm(p),
        "tm_hhi": tenure.hhi(p),
        "tm_simpson": tenure.simpson(p),
        "target_tvd": tenure.target_tvd(p, target),
        "tm_target_fit": tenure.target_fit(p, target),
        "tm_h_index": tenure.h_index(rows),
        "tm_h_null": tenure.h_null(rows),
        "tm_h_adj": tenure.h_adjusted(rows),
        "tm_d_index": tenure.d_index(rows),
        "tm_isolation_corp": tenure.isolation(rows),
        "tm_isolation_eta2": tenure.eta2(rows),
        "tm_exposure": tenure.exposure(rows),
        "tm_mono_block_share": tenure.mono_block_share(rows),
        "tm_corp_concentration": tenure.egohood_concentration(place),
        "concentration_by_unit": tenure.concentration_by_unit(rows),
        "size_entropy": tenure.entropy(size),
        "tm_size_mix": tenure.size_mix(place),
        "tm_type_mix": tenure.type_mix(place),
        "tm_period_mix": tenure.period_mix(place),
        "social_stock_delta": round(corp - corp_before, 9),
    }


def scored(values):
    """Indicator, group and theme scores of the test profile of indicators 9 (concentration by unit)."""
    x = dict(values, tm_corp_concentration=values["concentration_by_unit"], dn_fsi_fit=values["dn_fsi"])
    out = {k: scores.score(x[k], b) for k, b in scores.BREAKPOINTS.items()}
    for theme, groups in THEMES.items():
        for name, members in groups.items():
            out[name] = scores.theme_score([[out[m] for m in members]])
        out[theme] = scores.theme_score([[out[m] for m in members] for members in groups.values()])
    return out
