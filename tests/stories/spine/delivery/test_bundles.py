"""More tickets for one group than Telegram lets in: none is more than a minute late."""

from itertools import count

import pytest

from issuebot.desk.loading import load
from issuebot.simulator import Group, Person
from tests.stories.world import World

CROWD = 40
UNIT = "telecom-office"


def crowd_of(world: World) -> list[Person]:
    return [world.telegram.person(f"住户{n}", id=7_500_000_000 + n, started=True) for n in range(CROWD)]


async def report_at_once(world: World) -> float:
    """Everybody reports in the same seconds; when the last one had submitted."""
    people = crowd_of(world)
    for person in people:
        person.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle(3)
    for person in people:
        person.presses("提交")
    while await world.count_tickets() < CROWD:
        await world.intake.poll(0)
    return world.time


def told_at(world: World, number: int) -> float:
    """When the unit's group first read this number."""
    calls = [call for call in world.telegram.calls if call.chat == world.groups[UNIT].id and call.ok and call.counted]
    return next(call.at for call in calls if f"#{number} " in f"{call.args.get('text') or call.args.get('caption')}")


async def test_crowd_reaches_unit_within_minute(world: World):
    submitted = await report_at_once(world)

    await world.settle(600)

    assert max(told_at(world, number) for number in range(1, CROWD + 1)) - submitted <= 60
    assert not [call for call in world.telegram.calls if call.error]


async def test_only_what_may_go_is_loaded(world: World, monkeypatch: pytest.MonkeyPatch):
    loads = count()
    monkeypatch.setattr("issuebot.telegram.outgoing.looking.load", lambda *args: next(loads) < 0 or load(*args))
    for person in crowd_of(world):
        person.says("/help")

    await world.settle()

    assert CROWD <= next(loads) <= 1.5 * CROWD


async def test_bundle_lists_what_came(world: World):
    await report_at_once(world)
    await world.settle(600)

    bundle = world.groups[UNIT].sees("同时来了")

    assert "#40 沿街线路杂乱 · 幸福里小区" in bundle.words
    assert bundle.button("#40")


async def test_tap_in_bundle_opens_card(world: World):
    await report_at_once(world)
    await world.settle(600)

    world.zhou.presses("#40", in_=world.groups[UNIT])
    await world.settle()

    card = world.groups[UNIT].sees("#40 沿街线路杂乱 · 待签收")
    assert card.kind == "photo"
    assert "签收" in card.buttons[0]


async def test_bundled_ticket_can_be_worked_on(world: World):
    await report_at_once(world)
    await world.settle(600)

    world.zhou.says("/accept 40", to=world.groups[UNIT])
    await world.settle()

    assert (
        "#40 沿街线路杂乱 · 幸福里小区 3号楼门口 · 幸福里3号楼门口电线垂下来了 · 办理中"
        in world.groups[UNIT].sees("同时来了").words
    )


async def test_few_tickets_are_not_bundled(world: World):
    for person in crowd_of(world)[:5]:
        await world.reports(person)

    assert all("同时来了" not in message.words for message in world.groups[UNIT].messages)


async def test_few_that_wait_are_not_bundled(world: World):
    """The last of a minute's messages are for what waited long: two tickets need no list."""
    unit = world.groups[UNIT]
    for person in crowd_of(world)[:2]:
        world.sender._limits.pause(unit.id, 30, world.monotonic())
        await world.reports(person)

    await world.settle(600)

    assert all("同时来了" not in message.words for message in unit.messages)
    assert unit.sees("#2 沿街线路杂乱")


async def report_while_group_rests(world: World) -> Person:
    """Eleven people; the first of them."""
    world.sender._limits.pause(world.groups[UNIT].id, 9000, world.monotonic())
    people = crowd_of(world)[:11]
    for person in people:
        person.sends_photo("幸福里3号楼门口电线垂下来了")
        await world.settle(3)
        person.presses("提交")
        await world.settle(3)
    return people[0]


async def test_leaders_word_survives_bundling(world: World):
    """What replies to a card that is not sent comes after the list, and replies to that."""
    await report_while_group_rests(world)

    world.boss.says("/note 11 今天必须处理完")
    await world.settle(9000)

    unit = world.groups[UNIT]
    said = unit.sees("今天必须处理完")
    assert "#11" in said.words
    assert said.reply_to.words.startswith("📥")


async def test_word_before_the_bundle_survives(world: World):
    """The leader spoke before the cards were too many."""
    unit = world.groups[UNIT]
    world.sender._limits.pause(unit.id, 9000, world.monotonic())
    people = crowd_of(world)
    await world.reports(people[0])
    world.boss.says("/note 1 今天必须处理完")
    await world.settle(3)
    for person in people[1:11]:
        await world.reports(person)

    await world.settle(9000)

    bundle, said = unit.sees("同时来了"), unit.sees("今天必须处理完")
    assert said.reply_to == bundle


async def test_unsolved_and_additions_survive_bundling(world: World):
    first = await report_while_group_rests(world)
    world.li.sends_photo("/close 1 好了", to=world.groups["desk"])
    await world.settle(3)
    first.presses("未解决")
    await world.settle(3)
    first.says("还是垂着", reply_to=first.sees("#1"))

    await world.settle(9000)

    told = [message.words for message in world.groups[UNIT].messages]
    assert any("#1：居民说还没解决" in words for words in told), told
    assert any("还是垂着" in words for words in told), told


async def test_whole_bundle_is_accepted_by_one_reply(world: World):
    await report_at_once(world)
    await world.settle(600)
    unit = world.groups[UNIT]
    bundle = unit.sees("同时来了")
    inside = [number for number in range(1, CROWD + 1) if f"#{number} " in bundle.words]

    world.zhou.says("都收到", reply_to=bundle)
    await world.settle(600)

    assert len(inside) > 10
    assert {await world.status_of(number) for number in inside} == {"accepted"}


WORDS, SPOT = "又掉下来一截", (33.86612, 115.78034)


async def adds(world: World, who: Person, number: int) -> None:
    """Words, a photo, a place and a voice, as replies to what they have of the ticket."""
    who.says(WORDS, reply_to=who.sees(f"#{number}"))
    await world.settle(3)
    who.sends_photo(reply_to=who.sees(f"#{number}"))
    await world.settle(3)
    who.sends_location(*SPOT, reply_to=who.sees(f"#{number}"))
    await world.settle(3)
    who.sends_voice(reply_to=who.sees(f"#{number}"))
    await world.settle(3)


def what_came(group: Group, since: int) -> dict[str, int]:
    """How often each of the four came, other than on the card itself."""
    new = group.messages[since:]
    return {
        "words": sum(WORDS in one.words for one in new),
        "photo": sum("photo" in one.media and not one.words.startswith("#1") for one in new),
        "spot": sum("33.86612" in one.words for one in new),
        "voice": sum("voice" in one.media for one in new),
    }


@pytest.mark.parametrize("when", ["before", "while it waits", "after"])
async def test_addition_is_on_bundle_and_with_card(world: World, when: str):
    unit = world.groups[UNIT]
    world.sender._limits.pause(unit.id, 9000, world.monotonic())
    people = crowd_of(world)[:11]
    for who in people:
        who.sends_photo("幸福里3号楼门口电线垂下来了")
        await world.settle(3)
        who.presses("提交")
        await world.settle(3)
        if when == "before" and who is people[0]:
            await adds(world, who, 1)
    if when == "while it waits":
        await adds(world, people[5], 6)
        await adds(world, people[0], 1)
    await world.settle(9000)
    if when == "after":
        await adds(world, people[0], 1)
        await world.settle(600)
    since, bundle = len(unit.messages), unit.sees("同时来了")

    assert "#1 沿街线路杂乱 · 幸福里小区 3号楼门口 · 幸福里3号楼门口电线垂下来了 · 待签收 · ➕ 4\n" in bundle.words
    world.zhou.presses("#1", in_=unit)
    await world.settle(600)

    assert what_came(unit, since) == dict.fromkeys(("words", "photo", "spot", "voice"), 1)
