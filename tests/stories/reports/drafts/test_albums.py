"""An album is one report, however Telegram delivers it."""

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from issuebot.simulator import Message
from issuebot.store import media
from tests.stories.world import World

WORDS = "幸福里3号楼门口电线垂下来了"
FEW = settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


async def photos_of(world: World, number: int) -> int:
    return len(await world.read(lambda tx: media.of_ticket(tx, number)))


def photos_in(world: World, unit: str = "telecom-office") -> list[Message]:
    return [m for m in world.groups[unit].messages if m.kind == "photo" and world.telegram.wrote(m)]


@FEW
@given(order=st.permutations(range(10)))
async def test_any_order_makes_one_report(world: World, order: list[int]):
    before, known = world.telegram.counted(), await world.count_tickets()

    world.wang.sends_album(10, WORDS, order=order)
    await world.settle()
    calls = world.telegram.counted() - before
    await world.submits(world.wang)

    assert calls <= 3
    assert await world.count_tickets() == known + 1
    assert await photos_of(world, known + 1) == 10


async def test_unit_gets_all_ten_photos(world: World):
    world.wang.sends_album(10, WORDS)
    await world.settle()
    await world.submits(world.wang)

    shown = photos_in(world)

    assert len(shown) == 10
    assert "10 张照片" in shown[0].words
    assert all(message.reply_to is shown[0] for message in shown[1:])


async def test_album_over_polls_is_one_card(world: World):
    album = world.wang.sends_album(10, WORDS, order=[])
    for start in (0, 4, 7):
        for message in album[start : {0: 4, 4: 7, 7: 10}[start]]:
            world.telegram.deliver(message)
        await world.intake.poll(0)
    await world.settle()

    assert "10 张照片" in world.wang.sees("请看一下").words
    assert world.telegram.counted() <= 3


async def test_photo_after_card_joins_it(world: World):
    album = world.wang.sends_album(10, WORDS, order=list(range(9)))
    await world.settle()
    card = world.wang.sees("9 张照片")

    world.telegram.deliver(album[9])
    await world.settle()
    await world.submits(world.wang)

    assert len([message for message in world.wang.messages if world.telegram.wrote(message)]) == 1
    assert "已提交" in card.words
    assert len(photos_in(world)) == 10


async def test_photos_after_submission_join_ticket(world: World):
    album = world.wang.sends_album(10, WORDS, order=list(range(7)))
    await world.settle()
    await world.submits(world.wang)

    for message in album[7:]:
        world.telegram.deliver(message)
        await world.settle()

    assert await photos_of(world, 1) == 10
    assert len(photos_in(world)) == 10
    assert not any("📝" in message.words for message in world.wang.messages)


async def test_photo_after_cancelling_stays_away(world: World):
    album = world.wang.sends_album(3, WORDS, order=[0, 1])
    await world.settle()
    world.wang.presses("取消")
    await world.settle()

    world.telegram.deliver(album[2])
    await world.settle()

    assert not any("📝" in message.words for message in world.wang.messages)


@pytest.mark.parametrize("place", [4, 9])
async def test_caption_in_the_middle_counts(world: World, place: int):
    album = world.wang.sends_album(10, order=[])
    album[place].words = WORDS
    for message in album:
        world.telegram.deliver(message)
    await world.settle()

    await world.submits(world.wang)

    assert "10 张照片" in world.groups["telecom-office"].sees("#1 沿街线路杂乱").words
    assert world.groups["telecom-office"].sees(WORDS)


async def test_two_albums_at_once_stay_apart(world: World):
    hers = world.wang.sends_album(4, WORDS, order=[])
    his = world.zhao.sends_album(3, "和平花园垃圾成堆", order=[])
    for n in range(4):
        for message in (hers[n], *his[n : n + 1]):
            world.telegram.deliver(message)
    await world.settle()

    await world.submits(world.wang)
    await world.submits(world.zhao)

    assert [await photos_of(world, 1), await photos_of(world, 2)] == [4, 3]
    assert [len(photos_in(world)), len(photos_in(world, "sanitation-office"))] == [4, 3]


async def test_reply_with_album_adds_to_ticket(world: World):
    await world.reports()

    world.wang.sends_album(3, "现在更低了", reply_to=world.wang.sees("#1 已提交"))
    await world.settle()

    assert await photos_of(world, 1) == 4
    assert world.groups["telecom-office"].sees("现在更低了")
    assert len([message for message in world.wang.messages if "已补充到 #1" in message.words]) == 1
