"""Every kind of message and update that Telegram has, from a stranger: answered or silent, never an error."""

import itertools
from typing import Any

from aiogram.enums import ContentType, UpdateType

from issuebot.simulator import Chat, Person
from tests.stories.kinds import DATE, SAID, SERVICE, USER, WAYS, updates
from tests.stories.world import World

Json = dict[str, Any]
numbers = itertools.count(900_000)


def stranger(world: World) -> Person:
    return world.telegram.person(USER["first_name"], id=USER["id"], started=True)


def message(chat: Chat, **parts: Any) -> Json:
    return {"message_id": next(numbers), "date": DATE, "chat": chat.json(), "from": USER, **parts}


async def receives(world: World, *found: Json) -> None:
    for update in found:
        world.telegram.send_raw(update)
    await world.settle()


def answers(world: World, chat: Chat) -> int:
    return sum(world.telegram.wrote(message) for message in chat.messages)


def test_every_kind_is_here():
    assert {*SAID, *SERVICE} == {kind.value for kind in ContentType} - {"unknown", "any"}
    assert set(updates(message_of_nobody())) == {kind.value for kind in UpdateType}


def message_of_nobody() -> Json:
    return {"chat": {}, "from": {}}


async def test_what_somebody_says_is_answered(world: World):
    who = stranger(world)

    async for kind in world.each(SAID):
        await receives(world, {"message": message(who.chat, **{kind: SAID[kind]})})

        assert answers(world, who.chat) == 1
        assert await world.count_set_aside() == 0


async def test_what_befalls_a_private_chat_is_not(world: World):
    who = stranger(world)

    await receives(world, *({"message": message(who.chat, **{kind: SERVICE[kind]})} for kind in SERVICE))

    assert answers(world, who.chat) == 0
    assert await world.count_set_aside() == 0


async def test_groups_hear_nothing(world: World):
    async for group in world.each(["xingfu", "telecom-office", "desk", "stranger's"]):
        where = world.groups.get(group) or world.telegram.group("别的群", id=-1001000000055)
        kinds = SAID | SERVICE | {"location": SAID["location"] | {"live_period": 60}}
        del kinds["migrate_to_chat_id"]

        await receives(world, *({"message": message(where, **{kind: kinds[kind]})} for kind in kinds))
        await receives(world, *({"message": message(where, text="电线断了", **way)} for way in WAYS.values()))

        assert answers(world, where) == 0
        assert await world.count_set_aside() == 0
        assert await world.count_tickets() == 0


async def test_words_arrive_whichever_way(world: World):
    who = stranger(world)

    async for way in world.each(WAYS):
        await receives(world, {"message": message(who.chat, text="幸福里3号楼电线断了", **WAYS[way])})

        assert who.sees("请看一下，对就提交")
        assert await world.count_set_aside() == 0


async def test_live_location_moves_no_report(world: World):
    who = stranger(world)
    sent = message(who.chat, location=SAID["location"] | {"live_period": 60})

    await receives(world, {"message": sent}, {"edited_message": sent | {"edit_date": DATE}})

    assert answers(world, who.chat) == 1
    assert await world.count_set_aside() == 0


async def test_no_type_of_update_is_an_error(world: World):
    who = stranger(world)

    async for place in world.each(["private", "xingfu", "stranger's"]):
        other = world.groups.get(place) or world.telegram.group("别的群", id=-1001000000055)
        where = who.chat if place == "private" else other
        every = updates(message(where, text="电线断了"))
        if place != "private":
            del every["my_chat_member"]

        await receives(world, *({kind: body} for kind, body in every.items()))

        assert answers(world, where) == (1 if place == "private" else 0)
        assert await world.count_set_aside() == 0
        assert await world.count_tickets() == 0
