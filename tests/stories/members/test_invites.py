"""Links that work once: they let in whom they are for, and nobody gets in another way."""

import pytest

from tests.stories.world import World

STRANGE = -1001000077777
LITTER = "幸福里垃圾成堆"


async def test_used_link_opens_nothing(world: World):
    first = world.telegram.group("环卫处", id=STRANGE, bot_is_member=False)
    second = world.telegram.group("别的群", id=-1001000066666, bot_is_member=False)
    invite = await world.invites("unit sanitation-office")
    world.sun.opens(invite, in_=first)
    await world.settle()

    world.zhao.opens(invite, in_=second)
    await world.settle()

    assert second.sees("这个邀请链接已经用过了")
    await world.reports(words=LITTER)
    assert first.sees("#1")


async def test_forged_link_opens_nothing(world: World):
    group = world.telegram.group("别的群", id=STRANGE)
    await world.invites("unit sanitation-office")

    async for token in world.each(["i_forged", "i_", "i_token-1", "i_' OR 1=1"]):
        world.zhao.says(f"/start@issuebot {token}x", to=group)
        world.zhao.starts(f"{token}x")
        await world.settle()

        assert group.sees("这个邀请链接无效")
        assert world.zhao.sees("这个邀请链接无效")


async def test_link_ends_after_a_day(world: World):
    group = world.telegram.group("环卫处", id=STRANGE, bot_is_member=False)
    invite = await world.invites("unit sanitation-office")
    coordinate = await world.invites("coordinator")
    world.pass_days(1)

    world.sun.opens(invite, in_=group)
    world.zhao.opens(coordinate)
    await world.settle()

    assert group.sees("这个邀请链接已经失效")
    assert world.zhao.sees("这个邀请链接已经失效")


async def test_group_of_somebody_stays_theirs(world: World):
    invite = await world.invites("unit sanitation-office")

    async for group, answer in world.each(
        [
            ("xingfu", "这个群里有居民"),
            ("desk", "这个群已归其他单位或协调员使用"),
            ("police-station", "这个群已归其他单位或协调员使用"),
        ]
    ):
        world.zhao.opens(invite, in_=world.groups[group])
        await world.settle()
        assert world.groups[group].sees(answer)

        fresh = world.telegram.group("环卫处", id=STRANGE, bot_is_member=False)
        world.sun.opens(invite, in_=fresh)
        await world.settle()
        assert fresh.sees("✅ 本群已绑定环境卫生管理处")


async def test_link_in_the_wrong_place(world: World):
    unit, person = await world.invites("unit sanitation-office"), await world.invites("coordinator")
    group = world.telegram.group("别的群", id=STRANGE)

    world.zhao.starts(unit.partition("=")[2])
    world.zhao.says(f"/start@issuebot {person.partition('=')[2]}", to=group)
    await world.settle()

    assert world.zhao.sees("这个链接是给单位的群用的")
    assert group.sees("这个链接是给个人用的")


async def test_person_becomes_a_coordinator(world: World):
    await world.reports()

    world.zhao.opens(await world.invites("协调员"))
    await world.settle()
    world.zhao.says("/assign 1 派出所")
    await world.settle()

    assert world.zhao.sees("✅ 您现在是协调员了")
    assert world.groups["desk"].sees("✅ 赵先生现在是协调员了")
    assert world.groups["police-station"].sees("#1 沿街线路杂乱 · 待签收")


async def test_joined_coordinator_replaces_lost_desk(world: World):
    await world.edits_district(('[[coordinators]]\nid = 7000000002\nname = { zh = "李协调", en = "Li Na" }\n', ""))
    world.zhao.opens(await world.invites("coordinator"))
    await world.settle()
    world.groups["desk"].kicks_bot()

    world.wang.says("幸福里有点不对劲")
    await world.settle()
    await world.submits(world.wang)

    assert world.zhao.sees("#1 类别待定 · 待派单").button("派出所")


async def test_unclear_invite_names_the_units(world: World):
    async for words in world.each(["", "unit", "unit nobody", "hello"]):
        world.admin.says(f"/invite {words}".strip())
        await world.settle()

        assert "城市管理局、信访局" in world.admin.messages[-1].words
        assert "urban-management" not in world.admin.messages[-1].words


async def test_only_admins_invite(world: World):
    async for who in world.each(["wang", "li", "boss"]):
        person = getattr(world, who)

        person.says("/invite coordinator")
        await world.settle()

        assert person.messages[-1].words == "只有管理员可以操作。"


async def test_unknown_group_is_greeted_once(world: World):
    group = world.telegram.group("别的群", id=STRANGE, bot_is_member=False)

    group.adds_bot(world.sun)
    await world.settle()
    group.kicks_bot()
    group.adds_bot(world.sun)
    group.moves_bot("administrator")
    await world.settle()
    world.sun.says("/start", to=group)
    world.sun.says("/queue", to=group)
    await world.settle()

    said = [message.words for message in group.messages if world.telegram.wrote(message)]
    assert [words[:18] for words in said] == ["大家好！这个群还没有绑定单位。要绑定"[:18]]


@pytest.mark.parametrize("kind", ["residents", "channel"])
async def test_others_are_not_greeted(world: World, kind: str):
    group = world.groups["xingfu"] if kind == "residents" else world.telegram.channel("频道", id=STRANGE)

    group.adds_bot(world.sun)
    await world.settle()

    assert not any(world.telegram.wrote(message) for message in group.messages)


async def test_unit_reads_its_own_help(world: World):
    unit = world.groups["telecom-office"]

    for typed in ("/help", "/start"):
        world.zhou.says(typed, to=unit)
        await world.settle()

        assert unit.messages[-1].words.startswith("通信管理办公室：本群使用说明")


async def test_unit_is_invited_by_a_tap(world: World):
    world.admin.says("/invite 單位　管理")
    await world.settle()
    asked = world.admin.sees("您指的是哪个单位")

    world.admin.presses("城市管理局", on=asked)
    world.wang.forges("invite:urban-management", world.wang.says("/help"))
    await world.settle()

    assert world.admin.sees("城市管理局").words.count("startgroup=i_") == 1
    assert not any("startgroup" in message.words for message in world.wang.messages)


async def test_others_are_invited_by_a_tap(world: World):
    world.admin.says("/invite")
    await world.settle()

    async for label, shown in world.each([("协调员", "?start=i_"), ("志愿者", "志愿者"), ("小区居民", "小区")]):
        asked = next(one for one in reversed(world.admin.messages) if one.button(label))

        world.admin.presses(label, on=asked)
        await world.settle()

        assert world.admin.messages[-1] is not asked
        assert shown in world.admin.messages[-1].words


@pytest.mark.parametrize(
    "data", [*(f"invite::{whom}" for whom in ("coordinator", "volunteers", "community", "admin", "")), "invite"]
)
async def test_forged_invitation_is_nobodys(world: World, data: str):
    before = len(world.wang.messages)

    press = world.wang.forges(data, world.wang.says("/help"))
    await world.settle()

    assert press.answer.text
    assert not any("i_" in one.words for one in world.wang.messages[before:])
    assert not await world.read(lambda tx: tx.all("SELECT 1 FROM invite"))


async def test_admins_old_button_invites_nobody(world: World):
    async for data in world.each(["invite::admin", "invite::", "invite", "invite:nowhere:"]):
        press = world.admin.forges(data, world.admin.says("/help"))
        await world.settle()

        assert press.answer.text == "这个按钮已经失效，没有改动。"
        assert not await world.read(lambda tx: tx.all("SELECT 1 FROM invite"))
