"""Random walks over ledgers: put, change, remove, reorder and phase measures, and check every step.

``python -m tests.core.scenario.ledger_walk 10000`` walks ten thousand steps and prints what it saw; the test
beside it walks fewer.
"""

import dataclasses
import sys
import time
from random import Random

import numpy as np

from herstruct_plugin.core.interventions.base import Phase
from herstruct_plugin.core.scenario.overlay import conserves_ground
from herstruct_plugin.core.scenario.session import Session
from herstruct_plugin.core.scoring.parameters import Parameters
from herstruct_plugin.core.scoring.profile import Profile
from tests.core.random_neighbourhood import random_measure, random_neighbourhood

MOST_MEASURES = 12


@dataclasses.dataclass
class Walked:
    """What a walk saw: steps, results that differed from the full recompute, steps that lost ground."""

    steps: int = 0
    differences: int = 0
    ground_lost: int = 0
    refused: int = 0
    carried_out: int = 0


def plain_profile():
    """A profile that scores nothing, so that every indicator is computed with default parameters."""
    complete, bases = ("benches", "lamps", "play", "trees"), ("gross", "fabric", "net")
    parameters = Parameters(complete_layers=complete, land_bases=bases)
    return Profile("walk", "1", groups=(), entries=(), parameters=parameters)


def walk(seed, steps):
    """Walk over ledgers on the neighbourhood of a seed; every step is evaluated incrementally and in full."""
    rng = Random(seed)
    neighbourhood = random_neighbourhood(seed)
    session = Session(neighbourhood, plain_profile())
    seen = Walked()
    ledger = ()
    for step in range(steps):
        ledger = _next(rng, neighbourhood, ledger, step)
        result, full = session.evaluate(ledger), session.evaluate_fully(ledger)
        seen.steps += 1
        seen.differences += result != full
        seen.ground_lost += not conserves_ground(session.baseline, session.state(ledger).rows["ground"].all())
        errors = sum(issue.severity.value == "error" for issue in result.issues)
        seen.refused += errors
        seen.carried_out += len(ledger) - errors
    seen.differences += session.evaluate(()) != Session(neighbourhood, plain_profile()).evaluate(())
    return seen


def _next(rng, neighbourhood, ledger, step):
    kinds = ("put", "put", "put", "change", "remove", "reorder", "phase")
    kind = rng.choice(kinds) if ledger else "put"
    place = rng.randrange(len(ledger)) if ledger else 0
    if kind == "put" and len(ledger) < MOST_MEASURES:
        return (*ledger, random_measure(rng, neighbourhood, f"m{step:05d}"))
    if kind == "change":
        changed = random_measure(rng, neighbourhood, ledger[place].id, (ledger[place].type,))
        return (*ledger[:place], changed, *ledger[place + 1 :])
    if kind == "phase":
        phase = rng.choice((None, Phase(False), Phase(False), Phase(True, rng.randrange(30))))
        phased = dataclasses.replace(ledger[place], phase=phase)
        return (*ledger[:place], phased, *ledger[place + 1 :])
    if kind == "reorder":
        moved = [dataclasses.replace(one, order=rng.randrange(-3, 4)) for one in ledger]
        rng.shuffle(moved)
        return tuple(moved)
    return (*ledger[:place], *ledger[place + 1 :])


def main(steps):
    """Walk in legs of 100 steps, each on its own neighbourhood, and print the totals."""
    start = time.perf_counter()
    total = np.zeros(5, dtype=int)
    for leg in range(0, steps, 100):
        total += np.array(dataclasses.astuple(walk(leg, min(100, steps - leg))))
    seen = Walked(*total.tolist())
    print(
        f"{seen.steps} steps in {time.perf_counter() - start:.0f} s: {seen.differences} differences from the"
    )
    print(
        f"full recompute, {seen.ground_lost} steps that lost ground; {seen.carried_out} measures carried out,"
    )
    print(f"{seen.refused} refused.")
    return 1 if seen.differences or seen.ground_lost else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
