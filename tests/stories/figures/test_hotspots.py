"""Hot spots: once a week the desk hears where the same trouble comes again, and settles it with one tap."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from issuebot.desk.context.commands import Actor, Place, Pressed, Toast
from issuebot.desk.context.turn import Turn
from issuebot.desk.figures import hotspot_moves, hotspots as search
from issuebot.simulator import Message
from issuebot.store import tickets
from issuebot.store.engine.database import Tx
from issuebot.store.figures import hotspots
from tests.stories.clock.mornings import at, until
from tests.stories.world import DAY, World

MONDAY = "2026-11-30 09:20"


def told(world: World) -> list[Message]:
    return [message for message in world.groups["desk"].messages if message.words.startswith("热点")]


def labels(message: Message) -> list[str]:
    return [button["text"] for row in message.rows for button in row]


async def again(world: World, *days: float, **other: Any) -> None:
    """The same as #1 is reported so many days later, by others."""
    await world.database.write(lambda tx: _copy(tx, [int(world.time + later * DAY) for later in days], other))


def _copy(tx: Tx, moments: list[int], other: dict[str, Any]) -> None:
    row = tx.one("SELECT * FROM ticket WHERE number = 1")
    assert row
    kept = {name: value for name, value in dict(row).items() if name != "number"}
    for moment in moments:
        tickets.add(tx, **(kept | {"submitted_at": moment, "next_due_at": None, "reporter": None} | other))


async def heap(world: World) -> Message:
    """#1 to #4 are open, #5 is over, #6 was of the weeks before; it is Monday, and the desk was told."""
    await world.reports()
    await again(world, 0.1, 0.2, 0.3)
    await again(world, 0.4, status="closed")
    await again(world, -30, status="closed")
    world.time = at("2026-11-30 08:55")
    await until(world, MONDAY)
    [message] = told(world)
    return message


async def test_first_morning_of_the_week_tells_of_it(world: World):
    message = await heap(world)

    lines = message.words.splitlines()
    assert lines[0] == "热点 11月23日–11月30日"
    assert lines[2].startswith("① 沿街线路杂乱 · ")
    assert "幸福里小区" in lines[2]
    assert lines[3:] == ["近 7 天 5 件，此前 8 周共 1 件", "未办结：#1、#2、#3、#4", "已结束：#5"]
    assert labels(message) == ["① 并单", "① 明细", "① 当作一件事办"]


async def test_nothing_unusual_is_one_line(world: World):
    await world.reports()
    world.time = at("2026-11-30 08:55")

    await until(world, MONDAY)

    [message] = told(world)
    assert message.words == "热点 11月23日–11月30日：没有异常。"
    assert not message.rows


async def test_week_has_one_whatever_happens(world: World, monkeypatch: pytest.MonkeyPatch):
    await world.reports()
    await again(world, 0.1, 0.2, 0.3)
    put = hotspots.put
    monkeypatch.setattr(hotspots, "put", lambda *_: 1 / 0)
    world.time = at("2026-11-30 08:55")
    await until(world, "2026-11-30 09:00")  # it cannot be looked at, and the rest goes on
    monkeypatch.setattr(hotspots, "put", put)
    await world.restart()

    await until(world, "2026-12-06 20:00")
    assert len(told(world)) == 1

    await until(world, "2026-12-07 09:20")
    assert len(told(world)) == 2


async def test_kill_between_two_steps_loses_nothing(world: World):
    await world.reports()
    await again(world, 0.1, 0.2, 0.3)
    world.time = at("2026-11-30 09:10")
    ticker, other = world.make_ticker(), world.make_ticker()
    moment = ticker._moment()
    for _ in range(2):  # it begins; one place is looked at
        await asyncio.gather(ticker._one("hotspots", 0, moment), other._one("hotspots", 0, moment))
        await world.die()
        await world.start()

    await until(world, MONDAY)

    [message] = told(world)
    assert message.words.count("近 7 天 4 件") == 1


async def test_missed_monday_is_made_up_for_in_the_week(world: World):
    await world.reports()
    world.time = at("2026-12-02 11:00")  # nobody was there until Wednesday

    await until(world, "2026-12-02 11:10")
    assert len(told(world)) == 1

    await until(world, "2026-12-07 09:20")
    assert len(told(world)) == 2


async def test_missed_week_is_not_made_up_for(world: World):
    await world.reports()
    world.time = at("2026-12-05 11:00")  # nobody was there until Saturday

    await until(world, "2026-12-06 20:00")
    assert not told(world)
    await until(world, "2026-12-07 09:20")

    assert len(told(world)) == 1


async def test_one_tap_merges_what_is_open(world: World):
    message = await heap(world)

    world.li.presses("① 并单", message)
    await world.settle()

    assert [await world.status_of(number) for number in range(1, 6)] == ["assigned", *["merged"] * 3, "closed"]
    [message] = told(world)
    assert message.words.splitlines()[4:] == ["未办结：#1", "已并单：#2、#3、#4", "已结束：#5", "✅ 已并入 #1"]
    assert labels(message) == ["① 明细", "① 当作一件事办"]


async def test_one_matter_tells_the_unit_of_earlier_ones(world: World):
    message = await heap(world)

    world.li.presses("① 当作一件事办", message)
    await world.settle()

    assert [await world.status_of(number) for number in range(1, 5)] == ["assigned", *["merged"] * 3]
    assert "同一问题此前已有：#6、#5。" in world.groups["telecom-office"].messages[-1].words
    world.li.says("/ticket 1", to=world.groups["desk"])
    await world.settle()
    assert "与此前工单当作一件事办：#6 #5" in world.groups["desk"].messages[-1].words
    assert "✅ 已当作一件事办：#1" in told(world)[0].words


async def test_second_coordinator_is_told_that_it_is_done(world: World):
    message = await heap(world)

    first = world.li.presses("① 当作一件事办", message)
    second = world.zhou.presses("① 并单", message)
    await world.settle()

    assert first.answer
    assert first.answer.text == "已当作一件事办：#1，此前的工单已告知责任单位。"
    assert second.answer
    assert second.answer.text == "已有人办理：#1"
    assert world.groups["telecom-office"].messages[-1].words.count("#6") == 1


async def test_what_ended_meanwhile_gets_a_clear_word(world: World):
    message = await heap(world)
    label = "① 并单"
    for number in (2, 3, 4):
        world.li.says(f"/decline {number} 不属于本区", to=world.groups["desk"])
    await world.settle()

    left = world.li.presses(label, message)
    await world.settle()
    await world.closes(1)
    over = world.li.presses("① 当作一件事办", in_=world.groups["desk"])
    await world.settle()

    assert left.answer
    assert left.answer.text == "只有 #1 还未办结，无需并单。"
    assert over.answer
    assert over.answer.text == "这些工单都已结束。如需重办，请点“工单”再选一件。"


async def test_tickets_behind_are_one_tap_away(world: World):
    message = await heap(world)

    world.li.presses("① 明细", message)
    await world.settle()

    shown = world.groups["desk"].messages[-1]
    assert labels(shown) == [f"#{number}" for number in range(1, 7)]


async def test_only_the_desk_may_press(world: World):
    message = await heap(world)
    data = world.data_of(message, "① 并单")

    forged = world.zhou.forges(data, world.groups["telecom-office"].messages[-1])
    await world.settle()

    assert forged.answer
    assert forged.answer.alert
    assert await world.status_of(2) == "assigned"
    assert not [one for one in world.groups["telecom-office"].messages if "热点" in one.words]


async def test_place_that_cannot_be_looked_at_stops_nothing(world: World, monkeypatch: pytest.MonkeyPatch):
    await world.reports()
    await again(world, 0.1, 0.2, 0.3)
    monkeypatch.setattr(search, "_look", lambda *_: 1 / 0)
    world.time = at("2026-11-30 08:55")

    await until(world, MONDAY)

    assert [message.words for message in told(world)] == ["热点 11月23日–11月30日：没有异常。"]


async def test_two_at_once_make_one_matter_of_it_once(world: World):
    message = await heap(world)
    data = world.data_of(message, "① 当作一件事办")
    values = tuple(data.split(":")[1:])

    def press(tx: Tx, chat: int) -> Toast:
        turn = Turn(tx, world.district, datetime.fromtimestamp(world.time, UTC))
        who = Actor(world.li.id, "李协调", "zh")
        return hotspot_moves.press(turn, Pressed(who, Place(chat, private=chat > 0), message.id, "spot", values))

    chats = (world.groups["desk"].id, world.li.id)
    came = await asyncio.gather(*(world.database.write(lambda tx, chat=chat: press(tx, chat)) for chat in chats))  # type: ignore[misc]  # the loop's value, bound now

    assert sorted(str(toast.said) for toast in came) == ["spot-done-already", "spot-one"]
    noted = await world.read(lambda tx: tx.all("SELECT * FROM event WHERE kind = 'one-matter'"))
    assert len(noted) == 1
