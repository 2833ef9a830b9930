"""Shares of players by going through every order in which they can come, in exact fractions."""

import itertools
from fractions import Fraction


def shares(players, worth):
    """Player -> mean of what it adds over all orders. ``worth`` takes a tuple of players; None: no shares."""
    total = dict.fromkeys(players, Fraction(0))
    count = 0
    for order in itertools.permutations(players):
        count += 1
        so_far = ()
        before = worth(so_far)
        for player in order:
            so_far = (*so_far, player)
            after = worth(tuple(one for one in players if one in so_far))
            if before is None or after is None:
                return None
            total[player] += Fraction(after) - Fraction(before)
            before = after
    return {player: float(one / count) for player, one in total.items()}
