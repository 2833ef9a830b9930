"""The arithmetic of shares, on invented games."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.comparison.shapley import (
    Shares,
    coalitions_of,
    exact_shares,
    orders,
    sampled_shares,
)
from tests.oracles import attribution as oracle

WORTHS = st.one_of(
    st.floats(-1e6, 1e6), st.floats(-1e-9, 1e-9), st.integers(-5, 5).map(float), st.floats(0, 1)
)


def _games(players):
    return st.lists(WORTHS, min_size=1 << players, max_size=1 << players)


GAMES = st.integers(0, 4).flatmap(_games)


def _members(mask, players):
    return tuple(one for one in range(players) if mask >> one & 1)


def _moved(worth, place):
    """The same game with player p at ``place[p]``."""
    players = len(worth).bit_length() - 1
    found = [0.0] * len(worth)
    for mask, one in enumerate(worth):
        found[sum(1 << place[player] for player in _members(mask, players))] = one
    return found


def test_three_players_worked_by_hand():
    # alone 0, 0, 6; 1 and 2 together 12; with the third 6 more, all 30
    worth = [0, 0, 0, 12, 6, 6, 6, 30]
    # player 0: 1/6 (12 - 0) + 1/3 (30 - 6) = 10, player 1 likewise, player 2: 1/3 6 + 2/6 6 + 1/3 18 = 10
    assert exact_shares([float(one) for one in worth]).shares == (10.0, 10.0, 10.0)
    worth[-1] = 18  # player 2 adds 6 whoever is there
    assert exact_shares([float(one) for one in worth]).shares == (6.0, 6.0, 6.0)


@settings(deadline=None)
@given(GAMES)
def test_shares_are_means_over_all_orders(worth):
    players = tuple(range(len(worth).bit_length() - 1))
    expected = oracle.shares(players, lambda mine: worth[sum(1 << one for one in mine)])
    assert exact_shares(worth).shares == tuple(expected[one] for one in players)


@settings(deadline=None)
@given(GAMES)
def test_shares_add_up_to_the_difference(worth):
    found = exact_shares(worth).shares
    scale = max([abs(one) for one in found] + [abs(worth[-1] - worth[0])])
    assert abs(math.fsum(found) - (worth[-1] - worth[0])) <= 1e-15 * max(1, len(found)) * scale


@settings(deadline=None)
@given(st.integers(1, 4).flatmap(_games), st.data())
def test_shares_move_with_their_players(worth, data):
    players = len(worth).bit_length() - 1
    place = data.draw(st.permutations(range(players)))
    before, after = exact_shares(worth).shares, exact_shares(_moved(worth, place)).shares
    assert [after[place[one]] for one in range(players)] == list(before)


@settings(deadline=None)
@given(_games(3))
def test_equal_players_get_equal_shares(worth):
    # of a game of three the worth for a second player 0 that does the same: what counts is how many of both
    twin = [0.0] * 16
    for mask in range(16):
        both = (mask & 1) + (mask >> 3 & 1)
        twin[mask] = worth[mask & 6] if not both else worth[mask & 6 | 1] * both
    found = exact_shares(twin).shares
    assert found[0] == found[3]


@settings(deadline=None)
@given(_games(3), st.integers(0, 3))
def test_a_player_that_changes_nothing_gets_exactly_nothing(worth, place):
    low = (1 << place) - 1
    with_dummy = [worth[mask & low | (mask >> 1) & ~low] for mask in range(16)]
    found = exact_shares(with_dummy).shares
    assert found[place] == 0.0
    assert (*found[:place], *found[place + 1 :]) == exact_shares(worth).shares


def test_drawn_orders_are_always_the_same_and_come_with_their_reverse():
    drawn = orders(10, 3)
    assert drawn == orders(10, 3)
    assert len(set(drawn)) == 6
    assert all(one == other[::-1] for one, other in zip(drawn[::2], drawn[1::2], strict=True))
    assert all(sorted(one) == list(range(10)) for one in drawn)
    assert coalitions_of((2, 0, 1)) == [0, 0b100, 0b101, 0b111]


@settings(deadline=None, max_examples=30)
@given(_games(4))
def test_sampled_shares_add_up_and_leave_a_dummy_at_nothing(worth):
    game = [worth[mask & 15] for mask in range(32)]  # the fifth changes nothing
    found = sampled_shares(orders(5, 4), dict(enumerate(game)))
    scale = max([abs(one) for one in found.shares] + [abs(worth[-1] - worth[0])])
    assert abs(math.fsum(found.shares) - (worth[-1] - worth[0])) <= 1e-14 * scale
    assert (found.shares[4], found.errors[4]) == (0.0, 0.0)


def test_sampled_shares_of_a_game_that_adds_up_are_exact():
    alone = [3.0, -1.5, 0.25, 8.0, 0.0]
    game = {mask: sum(alone[one] for one in _members(mask, 5)) for mask in range(32)}
    assert sampled_shares(orders(5, 2), game) == Shares(tuple(alone), (0.0,) * 5)


def test_sampled_shares_lie_within_a_few_standard_errors_of_the_exact_ones():
    # what a player adds depends on who is there; 200 pairs
    game = {mask: float(mask.bit_count() ** 2 + 3 * (mask & 5 == 5) + (mask % 7)) for mask in range(64)}
    exact = exact_shares([game[mask] for mask in range(64)]).shares
    found = sampled_shares(orders(6, 200), game)
    assert max(found.errors) > 0
    for share, error, true in zip(found.shares, found.errors, exact, strict=True):
        assert abs(share - true) <= 4 * error
    wide = sampled_shares(orders(6, 20), game)
    assert sum(wide.errors) == pytest.approx(sum(found.errors) * math.sqrt(10), rel=0.5)
