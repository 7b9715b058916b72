"""Telegram's own menus and descriptions: by role and language, set when they changed and not again."""

import re

from aiogram import Bot

from issuebot.desk.menu import COMMANDS, OWN_COMMANDS
from issuebot.store.members import people
from issuebot.telegram.profile import PATIENCE, Profile
from issuebot.telegram.render.members.menu import WORDS
from tests.stories.duties.squad import Squad
from tests.stories.world import World

GLOBAL = 15  # three scopes and two descriptions, each for Chinese, English and everybody else


def profile_of(world: World) -> Profile:
    return Profile(
        Bot("42:TEST", session=world.telegram.session()), world.database, now=world.now, monotonic=world.monotonic
    )


async def show(world: World, profile: Profile | None = None) -> list[str]:
    """One look at what changed; which methods were called for it."""
    before = len(world.telegram.calls)
    await (profile or profile_of(world)).show()
    return [call.method for call in world.telegram.calls[before:]]


def menu(world: World, chat: int) -> list[str]:
    return [command["command"] for command in world.telegram.profile["commands", ("chat", chat), ""]]


async def meet_all(world: World) -> None:
    for person in (world.li, world.boss, world.admin):
        person.starts()
    await world.settle()


async def test_everybody_reads_a_menu_in_their_language(world: World):
    await show(world)

    shown = world.telegram.profile
    assert shown["commands", ("all_private_chats",), "en"][1] == {"command": "my", "description": "My reports"}
    assert shown["commands", ("all_private_chats",), "zh"][1]["description"] == "我的上报"
    assert shown["commands", ("all_group_chats",), ""][0] == {"command": "report", "description": "上报问题"}
    assert ("commands", ("default",), "en") in shown


async def test_roles_have_menus_of_their_own(world: World):
    await meet_all(world)

    await show(world)

    assert menu(world, world.groups["telecom-office"].id)[:3] == ["queue", "overdue", "accept"]
    assert "assign" in menu(world, world.groups["desk"].id)
    assert {"assign", "my"} <= set(menu(world, world.li.id))
    assert {"audit", "privacy"} <= set(menu(world, world.boss.id))
    assert menu(world, world.admin.id)[0] == "invite"


async def test_only_volunteers_are_offered_duties(world: World):
    await Squad(world).enlist(world.zhao)

    await show(world)

    assert menu(world, world.zhao.id)[:4] == ["duty", "checkin", "checkout", "swap"]
    shown = world.telegram.profile["commands", ("all_private_chats",), ""]
    assert not {"checkin", "swap", "cover"} & {command["command"] for command in shown}


async def test_menus_offer_what_help_tells(world: World):
    """Of every role, in its own chat: a command that only /help knows is found by nobody."""
    await meet_all(world)
    await show(world)

    for who, where in ((world.zhou, world.groups["telecom-office"]), (world.li, world.groups["desk"])):
        who.says("/help", to=where)
        await world.settle()
        told = re.findall(r"/([a-z]+)", where.messages[-1].words)
        assert set(told) <= {*menu(world, where.id), "help"}
    residents = world.telegram.profile["commands", ("all_private_chats",), ""]
    assert {"start", "report", "my", "ticket", "language", "privacy", "forget", "cancel", "help"} <= {
        command["command"] for command in residents
    }


async def test_descriptions_speak_both_languages(world: World):
    await show(world)

    shown = world.telegram.profile
    assert shown["description", "zh"].startswith("示范区随手拍：小区里哪儿不对劲，告诉我们。")
    assert "tap “Submit”" in shown["description", "en"]
    assert shown["short_description", ""] == "示范区随手拍：一张照片，一点就报。"


async def test_second_start_sets_nothing(world: World):
    await meet_all(world)
    first = await show(world)

    second = await show(world)

    assert len(first) > GLOBAL
    assert second == []


async def test_chosen_language_changes_one_menu(world: World):
    await meet_all(world)
    await show(world)

    world.li.says("/language en")
    await world.settle()

    assert await show(world) == ["setMyCommands"]
    assert (
        world.telegram.profile["commands", ("chat", world.li.id), ""][0]["description"] == "Open tickets, by deadline"
    )


async def test_invited_coordinator_gets_and_loses_the_menu(world: World):
    await show(world)
    world.admin.says("/invite coordinator")
    await world.settle()
    world.zhao.opens(world.admin.sees("?start=i_").words.split("\n")[1])
    await world.settle()

    await show(world)
    assert "assign" in menu(world, world.zhao.id)
    world.admin.says(f"/ban {world.zhao.id}")
    await world.settle()

    assert await show(world) == ["deleteMyCommands"]
    assert ("commands", ("chat", world.zhao.id), "") not in world.telegram.profile


async def test_bound_group_gets_its_menu(world: World):
    await show(world)
    group = world.telegram.group("新群", id=-1001000000777, bot_is_member=False)
    world.admin.says("/invite unit telecom-office")
    await world.settle()
    world.zhou.opens(world.admin.sees("?startgroup=i_").words.split("\n")[1], in_=group)
    await world.settle()

    await show(world)

    assert "accept" in menu(world, group.id)


async def test_one_refusal_stops_nobody(world: World):
    profile = profile_of(world)
    world.telegram.fail("setMyCommands", "chat not found", chat=None)

    first = await show(world, profile)
    second = await show(world, profile)
    world.time += PATIENCE + 1
    third = await show(world, profile)

    assert len(first) > GLOBAL
    assert second == []
    assert third == ["setMyCommands"]


async def test_pause_that_telegram_asks_for_is_kept(world: World):
    profile = profile_of(world)
    world.telegram.fail("setMyDescription", "429", retry_after=60)

    first = await show(world, profile)
    world.time += 61
    second = await show(world, profile)

    assert first[-1] == "setMyDescription"
    assert len(first) + len(second) > GLOBAL
    assert await show(world, profile) == []


async def test_group_that_let_us_go_costs_no_call(world: World):
    world.groups["desk"].kicks_bot()
    await world.settle()

    await show(world)

    assert all(call.ok for call in world.telegram.calls)
    assert ("commands", ("chat", world.groups["desk"].id), "") not in world.telegram.profile
    assert not await world.read(lambda tx: people.is_reachable(tx, world.groups["desk"].id))


def test_menus_offer_only_what_there_is():
    assert set(WORDS) <= {*COMMANDS, *OWN_COMMANDS}
