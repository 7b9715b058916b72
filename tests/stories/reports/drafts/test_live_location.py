"""Somebody shares where they are, and walks about: the point follows quietly, and costs nobody a message."""

from collections.abc import Iterable

import pytest

from issuebot.domain.rate_limits import LIMITS, Act
from issuebot.simulator import Message
from issuebot.store import tickets
from tests.stories.reports.drafts.test_pieces import HEPING, INSIDE, OUTSIDE, cards, submitted
from tests.stories.world import World


async def test_live_location_moves_the_point_quietly(world: World):
    world.wang.sends_photo("电线断了")
    live = world.wang.shares_location(*INSIDE)
    await world.settle()
    calls = len(world.telegram.calls)

    for step in range(5):
        world.wang.moves(live, INSIDE[0] + step / 100_000, INSIDE[1])
        await world.settle()
    edits = [call for call in world.telegram.calls[calls:] if call.counted]
    ticket, _ = await submitted(world)

    assert edits == []
    assert ticket.latitude == pytest.approx(INSIDE[0] + 4 / 100_000)


async def test_live_location_in_another_community_says_so(world: World):
    world.wang.sends_photo("电线断了")
    live = world.wang.shares_location(*INSIDE)
    await world.settle()

    world.wang.moves(live, *HEPING)
    await world.settle()

    assert "沿街线路杂乱 · 和平花园 · 📍 位置" in world.wang.sees("请看一下").words
    assert len(cards(world, world.wang)) == 1


async def test_live_location_after_submission_changes_nothing(world: World):
    world.wang.sends_photo("电线断了")
    live = world.wang.shares_location(*INSIDE)
    await world.settle()
    await submitted(world)

    world.wang.moves(live, *OUTSIDE)
    await world.settle()

    assert len(cards(world, world.wang)) == 1
    assert (await world.read(lambda tx: tickets.ticket(tx, 1))).latitude == INSIDE[0]


async def walk(world: World, live: Message, points: Iterable[tuple[float, float]]) -> None:
    """As a phone does it: the next point every three seconds."""
    for point in points:
        world.time += 3
        world.wang.moves(live, *point)
        await world.settle(patience=1)


async def test_live_location_uses_up_no_messages(world: World):
    world.wang.says("幸福里电线断了")
    live = world.wang.shares_location(*INSIDE)
    await world.settle()

    await walk(world, live, [(INSIDE[0] + step * 1e-7, INSIDE[1]) for step in range(300)])
    world.wang.says("在3号楼")
    await world.settle()

    assert "幸福里小区 在3号楼" in world.wang.sees("请看一下").words
    assert not [message for message in world.wang.messages if "消息太多" in message.words]


async def test_walk_along_a_border_is_few_edits(world: World):
    world.wang.sends_photo("电线断了")
    live = world.wang.shares_location(*INSIDE)
    await world.settle()
    calls = len(world.telegram.calls)

    await walk(world, live, [HEPING, INSIDE] * 10)

    edits = [call for call in world.telegram.calls[calls:] if call.counted]
    assert 0 < len(edits) <= 60 // 10 + 1


async def test_live_location_answers_no_question(world: World):
    world.wang.sends_photo("电线断了")
    live = world.wang.shares_location(*INSIDE)
    await world.settle()
    world.wang.presses("地点")
    await world.settle()

    await walk(world, live, [INSIDE] * 2)
    world.wang.says("一个说不清的角落")
    await world.settle()

    assert "幸福里小区 一个说不清的角落" in world.wang.sees("请看一下").words


async def test_flood_of_positions_silences_no_words(world: World):
    live = world.wang.shares_location(*INSIDE)
    await world.settle()
    for step in range(LIMITS[Act.POSITION].size + 40):
        world.wang.moves(live, INSIDE[0] + step * 1e-7, INSIDE[1])
    await world.settle(patience=1)

    world.wang.says("幸福里电线断了")
    await world.settle()

    assert "沿街线路杂乱 · 幸福里小区" in world.wang.sees("请看一下").words
    assert not [message for message in world.wang.messages if "消息太多" in message.words]
