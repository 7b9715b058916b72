"""Random people plan, move, swap, cover and check in: nobody is twice on duty unseen, and hours equal a recount.

`RANDOM_DUTIES=5000 pytest tests/stories/duties/test_random_duties.py` takes five thousand steps of each kind, of which
the second are committed one by one, with the bot killed between any two.
"""

import os
import shutil
from contextlib import suppress
from copy import deepcopy
from dataclasses import fields
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from issuebot.desk.handle import handle
from issuebot.store.engine.database import Tx
from tests.stories.duties.adding_up import check, check_reminders
from tests.stories.duties.squad import squad_in
from tests.stories.duties.unrest import ACTS, Act, Post, delivers, gather, persuades, plans, swaps
from tests.stories.world import World

LENGTH = 50
STEPS = {"sqlite": 1500, "postgresql": 300}  # in the suite
KILLED = {"sqlite": 150, "postgresql": 50}
COMMITTED = 50  # steps of a world
LASTING = {"tx", "world"}


def step(post: Post, act: Act, seed: int) -> None:
    """Sometimes killed before the commit, and done anew; what was done once is done no second time."""
    before = (post.town.time, post.town.updates, post.town.messages)
    if seed % 5 == 0 and act not in (delivers, swaps, persuades):  # what was sent stays sent
        post.tx.execute("SAVEPOINT killed")
        post.chance.seed(seed)
        act(post)
        post.tx.execute("ROLLBACK TO SAVEPOINT killed")
        post.tx.once.clear()
        post.town.time, post.town.updates, post.town.messages = before
    post.chance.seed(seed)
    act(post)


def explore(tx: Tx, world: World, begin: int) -> None:
    """All sequences in one transaction, each taken back before the next."""
    engine = world.url.partition(":")[0]
    steps = int(os.environ.get("RANDOM_DUTIES", STEPS[engine]))

    @settings(
        max_examples=-(-steps // LENGTH), database=None, suppress_health_check=list(HealthCheck), print_blob=False
    )
    @given(st.integers(0, 2**64))
    def play(seed: int) -> None:
        draw = Random(seed)  # noqa: S311 no secret is made of it
        chosen = [(draw.choice(ACTS), draw.randrange(2**32)) for _ in range(LENGTH)]
        tx.execute("SAVEPOINT sequence")
        try:
            post = gather(tx, world, begin)
            for act, each in [(plans, 1), (plans, 2), (plans, 3), *chosen]:
                step(post, act, each)
                check(post)
            again = len(tx.all("SELECT id FROM duty_event"))
            handle(tx, post.town.fetched, post.town.now)
            assert len(tx.all("SELECT id FROM duty_event")) == again
            post.town.delivers()
            check_reminders(post)
        finally:
            tx.once.clear()
            tx.execute("ROLLBACK TO SAVEPOINT sequence")

    play()


@pytest.mark.usefixtures("tireless")
@pytest.mark.timeout(3600)
async def test_whatever_happens_duties_add_up(world: World, monkeypatch: pytest.MonkeyPatch):
    # All sequences are one transaction, which on a busy machine takes longer than one of the bot's may.
    monkeypatch.setattr("issuebot.store.engine.postgres.PATIENCE", 3600)
    squad = await squad_in(world)

    await world.database.write(lambda tx: explore(tx, world, squad.begin))


class Killed(Exception):
    """In the middle of a transaction."""


@pytest.mark.usefixtures("tireless")
@pytest.mark.timeout(7200)
async def test_killed_between_any_two_duties_add_up(database_url: str, request: pytest.FixtureRequest, tmp_path: Path):
    engine = database_url.partition(":")[0]
    steps = int(os.environ.get("RANDOM_DUTIES", KILLED[engine]))
    for number in range(-(-steps // COMMITTED)):
        url = fresh(database_url, request, tmp_path, number) if number else database_url
        async with World(url) as world:
            try:
                await live(world, Random(number))  # noqa: S311 no secret is made of it
            except Exception as error:
                error.add_note(f"world {number}")
                raise


def fresh(database_url: str, request: pytest.FixtureRequest, tmp_path: Path, number: int) -> str:
    """An empty database, migrated."""
    if database_url.startswith("sqlite"):
        return f"sqlite:///{shutil.copy(request.getfixturevalue('migrated_file'), tmp_path / f'{number}.db')}"
    request.getfixturevalue("migrated_postgres").empty()
    return database_url


async def live(world: World, draw: Random) -> None:
    """Each step is a transaction of its own. One in four is killed before its commit, and one in four after it, before
    Telegram hears that it was heard: bot, clock and sender begin anew with what was committed.
    """
    squad = await squad_in(world)
    post = await world.database.write(lambda tx: gather(tx, world, squad.begin))
    steps: list[tuple[Act, int]] = [(plans, number) for number in (1, 2, 3)]
    steps += [(draw.choice(ACTS), draw.randrange(2**32)) for _ in range(COMMITTED)]
    for act, seed in steps:
        ends = draw.choice(("well", "well", "before", "after"))
        if ends == "before":
            before = state_of(post)
            with suppress(Killed):
                await world.database.write(lambda tx, act=act, seed=seed: killed(post, tx, act, seed))  # type: ignore[misc]
            restore(post, before)
            await begin_anew(world)
        await world.database.write(lambda tx, act=act, seed=seed: acts(post, tx, act, seed))  # type: ignore[misc]
        if ends == "after":
            await begin_anew(world)
            await world.database.write(lambda tx: comes_again(post, tx))
        await world.database.write(lambda tx: checks(post, tx))


async def begin_anew(world: World) -> None:
    await world.die()
    await world.start()


def state_of(post: Post) -> dict[str, Any]:
    """What was seen so far."""
    return {one.name: deepcopy(getattr(post.town, one.name)) for one in fields(post.town) if one.name not in LASTING}


def restore(post: Post, before: dict[str, Any]) -> None:
    """What was said in a step that was not committed is said again."""
    for name, value in before.items():
        setattr(post.town, name, value)


def acts(post: Post, tx: Tx, act: Act, seed: int) -> None:
    post.tx = post.town.tx = tx
    post.chance.seed(seed)
    act(post)


def killed(post: Post, tx: Tx, act: Act, seed: int) -> None:
    acts(post, tx, act, seed)
    raise Killed


def comes_again(post: Post, tx: Tx) -> None:
    """What Telegram did not hear acknowledged, it sends once more: nothing comes of it."""
    before = len(tx.all("SELECT id FROM duty_event"))
    handle(tx, post.town.fetched, post.town.now)
    assert len(tx.all("SELECT id FROM duty_event")) == before


def checks(post: Post, tx: Tx) -> None:
    post.tx = post.town.tx = tx
    check(post)
