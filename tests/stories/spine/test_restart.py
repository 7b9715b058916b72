"""kill -9 between any two steps of a draft: it goes on where it was, and nobody notices."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from issuebot.simulator import Person
from issuebot.store import media, tickets
from tests.stories.world import World

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
