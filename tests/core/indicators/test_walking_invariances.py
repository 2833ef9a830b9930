"""What holds for every indicator that walks to places, whatever the neighbourhood."""

import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.scenario.state import materialised

from .drawn_places import changed, home
from .walking import (
    BLOCKS,
    SMALL,
    at,
    drawn,
    dwellings,
    goals,
    maybe_ways,
    seats,
    walking_totals,
    ways,
    yard,
    yards,
)


@settings(max_examples=100)
@given(maybe_ways, dwellings, goals, seats, yards, dwellings, st.integers(0, 12), st.integers(0, 12))
def test_following_sketches_equals_starting_afresh(lines, homes, some, bank, play, new, fewer, moved):
    base = drawn(lines, homes, some, bank, play)
    names = [f"h{index:03d}" for index in range(len(homes))]
    put = [home(f"n{n:03d}", x + 0.25, y + 0.5, "koop") for n, (x, y) in enumerate(new)]
    put += [home(f"m{n:03d}", x + 0.5, y + 0.5, None) for n, (x, y) in enumerate(homes[:moved])]
    sold = [home(one, x + 0.5, y + 0.5, "overig") for one, (x, y) in zip(names, homes, strict=True)]
    for state in (
        changed(base, put, names[:fewer]),
        changed(base, put[1:], names[1:fewer]),
        changed(base, sold[fewer:], names[:fewer]),
        changed(base, put, names[:fewer]),  # what is remembered must not matter
        changed(base),
    ):
        assert walking_totals(state) == walking_totals(materialised(state))


@given(maybe_ways, dwellings, goals, seats, yards, st.randoms(use_true_random=False))
def test_order_names_and_whole_metres_change_nothing(lines, homes, some, bank, play, order):
    expected = walking_totals(changed(drawn(lines, homes, some, bank, play)))
    other = drawn(lines, homes, some, bank, play, (120_000.0, 480_000.0), order=order, name="other-")
    assert walking_totals(changed(other)) == expected


@settings(max_examples=300)
@given(ways, dwellings, goals, seats, yards)
def test_an_area_alone_with_its_buffer_gives_the_same_as_among_others(lines, homes, some, bank, play):
    together = walking_totals(changed(drawn(lines, homes, some, bank, play)))
    for index, block in enumerate(BLOCKS):

        def near(shape, block=block):
            return round(block.distance(shape) * 1000) <= 1000 * SMALL.analysis_buffer

        base = drawn(
            [one for one in lines if near(shapely.LineString([at(one[0], (0, 0)), at(one[1], (0, 0))]))],
            [one for one in homes if near(shapely.Point(one))],
            [one for one in some if near(shapely.Point(one[1][0] + 0.3, one[1][1]))],
            [one for one in bank if near(shapely.Point(one[0] + 0.3, one[1]))],
            [one for one in play if near(yard(one[1], one[2]))],
            blocks=[block],
        )
        alone = walking_totals(changed(base))
        assert {name: values[0] for name, values in alone.items()} == {
            name: values[index] for name, values in together.items()
        }


@given(maybe_ways, dwellings, goals, seats, yards)
def test_an_area_in_which_nobody_lives_counts_nothing(lines, homes, some, bank, play):
    away = [
        one
        for one in homes
        if not any(block.covers(shapely.Point(one[0] + 0.5, one[1] + 0.5)) for block in BLOCKS)
    ]
    found = walking_totals(changed(drawn(lines, away, some, bank, play)))
    counted = {
        name: values for name, values in found.items() if name.endswith((".judged", ".reached", ".sum"))
    }
    assert counted
    assert all(values == [0, 0, 0] for values in counted.values())
