"""kill -9 between any two steps of a draft: it goes on where it was, and nobody notices."""

import asyncio
import shutil
from collections.abc import Callable, Collection, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

from issuebot.eraser import Eraser
from issuebot.simulator import Person
from issuebot.store import media, tickets
from issuebot.store.engine.database import Tx
from issuebot.store.members import erasures, people
from issuebot.store.outgoing import outbox
from tests.stories.publicity.broadcast.casting import begins, got, live
from tests.stories.world import DAY, World

STEPS: dict[str, Callable[[Person], object]] = {
    "photo": lambda who: who.sends_photo(),
    "words": lambda who: who.says("楼道电线断了，着火了"),
    "place": lambda who: who.says("3号楼门口"),
    "location": lambda who: who.sends_location(33.87, 115.78),
    "category": lambda who: who.presses("类别"),
    "order": lambda who: who.presses("公共秩序"),
    "place button": lambda who: who.presses("地点"),
    "typed": lambda who: who.says("和平花园5号楼"),
    "anonymous": lambda who: who.presses("匿名"),
    "voice": lambda who: who.sends_voice(),
    "album": lambda who: who.sends_album(3),
    "submit": lambda who: who.presses("提交"),
}


async def conversation(world: World, *, killed_after: Callable[[str], bool]) -> tuple[list[str], list[str]]:
    """What the resident saw, and what the units and the desk did."""
    for name, act in STEPS.items():
        act(world.wang)
        if killed_after(name):
            # Dead before anything was fetched; then again with everything written and nothing sent.
            await world.restart()
            await world.intake.poll(0)
            await world.restart()
        await world.settle()
        if killed_after(name):
            await world.restart()
    await world.settle()
    return said(world, world.wang.messages), [
        line for group in world.groups.values() for line in said(world, group.messages)
    ]


def said(world: World, messages) -> list[str]:
    return [message.line() for message in messages if world.telegram.wrote(message)]


async def test_kills_between_steps_change_nothing(world: World, migrated_file: Path, tmp_path: Path):
    file = shutil.copy(migrated_file, tmp_path / "unharmed.db")
    async with World(f"sqlite:///{file}") as unharmed:
        expected = await conversation(unharmed, killed_after=lambda _: False)

    seen = await conversation(world, killed_after=lambda _: True)

    assert seen == expected
    assert await world.count_tickets() == 1


@pytest.mark.parametrize("step", list(STEPS))
async def test_kill_after_one_step_loses_nothing(world: World, step: str):
    await conversation(world, killed_after=lambda name: name == step)

    ticket = await world.read(lambda tx: tickets.ticket(tx, 1))
    files = await world.read(lambda tx: media.of_ticket(tx, 1))

    assert (ticket.category, ticket.community, ticket.place) == ("public-order", "heping", "和平花园5号楼")
    assert (ticket.words, ticket.anonymous, len(files)) == ("楼道电线断了，着火了", True, 5)
    assert await world.count_tickets() == 1


async def test_tap_while_stopping_is_no_failure(world: World):
    """Pushed when nothing may be begun any more: committed like any other, only the spinner turns on."""
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    await world.stop()

    world.wang.presses("提交")
    await world.intake.poll(0)

    assert (await world.count_tickets(), await world.count_set_aside()) == (1, 0)


async def dies_behind_commits(world: World, go_on: Callable[[], Coroutine[Any, Any, Any]]) -> int:
    """The program goes on until nothing is left to do, and dies behind its first, second, third or fourth commit; gives
    how often. Were it always the first, it would never come to acknowledge what it has handled.
    """
    write, deaths = world.database.write, 0
    while True:
        commits, dead = iter(range(deaths % 4, -1, -1)), asyncio.Event()

        async def write_and_die(
            work: Callable[[Tx], Any],
            *,
            lanes: Collection[int] = (),
            commits: Iterator[int] = commits,
            dead: asyncio.Event = dead,
        ) -> Any:
            done = None if dead.is_set() else await write(work, lanes=lanes)
            if dead.is_set() or next(commits) == 0:
                dead.set()
                await asyncio.Event().wait()
            return done

        world.database.write = write_and_die  # type: ignore[method-assign]
        life, death = asyncio.create_task(go_on()), asyncio.create_task(dead.wait())
        await asyncio.wait({life, death}, return_when=asyncio.FIRST_COMPLETED)
        world.database.write = write  # type: ignore[method-assign]
        for task in (life, death):
            task.cancel()
        came = await asyncio.gather(life, death, return_exceptions=True)
        if not dead.is_set():
            assert not isinstance(came[0], BaseException), came
            return deaths
        await world.die()
        await world.start()
        deaths += 1


async def test_kills_behind_commits_change_nothing(world: World):
    """While a group is upgraded, a broadcast runs, somebody is forgotten, and time removes what has stayed."""
    await live(world)
    unit = world.found_basic_group("telecom-office")
    await world.reports()
    await begins(world)
    new = unit.upgrades(-1009000000001)
    world.zhou.joins(new)
    world.zhou.says("/accept 1", to=new)
    deaths = await dies_behind_commits(world, world.settle)
    assert new.sees("#1 沿街线路杂乱 · 办理中")
    assert [len(got(who)) for who in (world.wang, world.zhao)] == [1, 1]

    world.wang.says("/forget")
    await world.settle()
    world.wang.presses("确定删除")
    deaths += await dies_behind_commits(world, world.settle)
    eraser = Eraser(world.database, now=world.now, monotonic=world.monotonic)
    deaths += await dies_behind_commits(world, eraser.look)
    assert world.wang.sees("已删除")
    assert await world.read(lambda tx: people.person(tx, world.wang.id)) is None
    erased, done = await world.read(erasures.standing)
    assert erased == done

    world.time += 500 * DAY
    deaths += await dies_behind_commits(world, world.sweeps)
    assert await world.read(lambda tx: tx.all("SELECT id FROM broadcast")) == []
    assert await world.read(outbox.count) == 0
    assert deaths > 5
