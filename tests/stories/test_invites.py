"""Links that work once: a group becomes a unit's, a person a coordinator, and nobody gets in another way."""

import re

import pytest

from issuebot.desk import district
from tests.stories.world import SAMPLE, World

STRANGE = -1001000077777
UNBOUND = "sanitation-office"
LITTER = "幸福里垃圾成堆"


async def link(world: World, words: str) -> str:
    """What the admin gets for `/invite …`."""
    world.admin.says(f"/invite {words}")
    await world.settle()
    found = re.search(r"https://\S+", world.admin.messages[-1].words)
    assert found, world.admin.messages[-1].words
    return found[0]


async def apply(world: World, *changes: tuple[str, str]) -> None:
    """The operator edits the district file and puts it in force."""
    body = (SAMPLE / "district.toml").read_text()
    for old, new in changes:
        assert old in body
        body = body.replace(old, new)
    shape = {"xingfu.geojson": (SAMPLE / "xingfu.geojson").read_text()}
    await world.database.write(lambda tx: district.apply(tx, body, shape, int(world.time)))


NO_CHAT = ("chat = -1001000000006\n", "\n")


async def test_unit_without_a_group_is_said_to_have_none(world: World):
    await apply(world, NO_CHAT)
    await world.reports(words=LITTER)

    world.li.says("/assign 1 sanitation-office", to=world.groups["desk"])
    await world.settle()

    assert world.groups["desk"].sees("⚠ 环境卫生管理处还没有自己的群，那边没人看得到。")


async def test_link_makes_a_group_the_units(world: World):
    await apply(world, NO_CHAT)
    await world.reports(words=LITTER)
    group = world.telegram.group("环卫处", id=STRANGE, bot_is_member=False)
    invite = await link(world, "unit sanitation-office")

    world.sun.opens(invite, in_=group)
    await world.settle()

    assert group.sees("✅ 本群现在归环境卫生管理处使用")
    assert group.sees("#1 环境卫生 · 待签收")
    assert world.groups["desk"].sees("✅ 环境卫生管理处有自己的群了")
    assert "已转给环境卫生管理处" in world.groups["desk"].sees("#1 环境卫生").words
    assert "环境卫生管理处 · 待签收" in world.wang.sees("#1").words
    assert not any("大家好" in message.words for message in group.messages)


async def test_members_of_bound_group_act(world: World):
    group = world.telegram.group("环卫处", id=STRANGE, bot_is_member=False)
    world.sun.opens(await link(world, "unit 环境卫生管理处"), in_=group)
    await world.settle()

    await world.reports(words=LITTER)
    world.zhou.presses("签收", in_=group)
    await world.settle()

    assert await world.status_of(1) == "accepted"
    assert not world.groups[UNBOUND].messages


async def test_old_group_loses_its_buttons(world: World):
    await world.reports(words=LITTER)
    old = world.groups[UNBOUND]
    data = world.data_of(old.sees("#1"), "签收")
    group = world.telegram.group("环卫处", id=STRANGE, bot_is_member=False)

    world.sun.opens(await link(world, "unit sanitation-office"), in_=group)
    await world.settle()
    press = world.zhou.forges(data, old.sees("#1"))
    await world.settle()

    assert press.answer.text == "这是工作人员用的。您自己的上报在 /my。"
    assert old.sees("#1").buttons == []
    assert group.sees("#1 环境卫生 · 待签收").button("签收")


async def test_topic_is_bound_from_inside(world: World):
    forum = world.telegram.group("论坛", id=STRANGE, topics=(5,), bot_is_member=False)
    invite = await link(world, "unit sanitation-office")

    world.sun.opens(invite, in_=forum)
    await world.settle()
    world.sun.says(f"/start@issuebot {invite.partition('=')[2]}", to=forum, topic=5)
    await world.settle()
    await world.reports(words=LITTER)

    assert forum.sees("#1 环境卫生 · 待签收").topic == 5


async def test_binding_outlives_the_same_file(world: World):
    group = world.telegram.group("环卫处", id=STRANGE, bot_is_member=False)
    world.sun.opens(await link(world, "unit sanitation-office"), in_=group)
    await world.settle()

    await apply(world, NO_CHAT)
    await apply(world, NO_CHAT, ("resolve_within", "resolve_within "))
    await world.reports(words=LITTER)

    assert group.sees("#1 环境卫生 · 待签收")


async def test_newer_file_decides_anew(world: World):
    group = world.telegram.group("环卫处", id=STRANGE, bot_is_member=False)
    newest = world.telegram.group("新群", id=-1001000066666)
    world.sun.opens(await link(world, "unit sanitation-office"), in_=group)
    await world.settle()

    await apply(world, ("-1001000000006", "-1001000066666"))
    await world.reports(words=LITTER)

    assert newest.sees("#1 环境卫生 · 待签收")


async def test_group_given_to_residents_is_no_units(world: World):
    group = world.telegram.group("环卫处", id=STRANGE, bot_is_member=False)
    world.sun.opens(await link(world, "unit sanitation-office"), in_=group)
    await world.settle()

    await apply(world, ("group_chat = -1001000000012", f"group_chat = {STRANGE}"))
    await world.reports(words=LITTER)
    world.zhao.says("/accept 1", to=group)
    await world.settle()

    assert await world.status_of(1) == "assigned"
    assert world.groups[UNBOUND].sees("#1 环境卫生 · 待签收")


async def test_binding_follows_to_supergroup(world: World):
    old = world.telegram.group("环卫处", id=-50007, basic=True, bot_is_member=False)
    world.sun.opens(await link(world, "unit sanitation-office"), in_=old)
    await world.settle()

    new = old.upgrades(-1001000055555)
    await world.settle()
    await world.reports(words=LITTER)

    assert new.sees("#1 环境卫生 · 待签收")


async def test_group_that_was_the_units_learns_no_more(world: World):
    await world.reports()
    old, new = world.groups["telecom-office"], world.telegram.group("通信新群", id=STRANGE, bot_is_member=False)
    world.zhou.opens(await link(world, "unit telecom-office"), in_=new)
    await world.settle()
    left = old.sees("已转给通信管理办公室。").words

    world.zhou.sends_photo("/close 1 换了新线", to=new)
    await world.settle()

    assert "✅ 换了新线" in new.sees("#1 沿街线路杂乱 · 已办结").words
    assert [message.words for message in old.messages] == [left]


async def test_used_link_opens_nothing(world: World):
    first = world.telegram.group("环卫处", id=STRANGE, bot_is_member=False)
    second = world.telegram.group("别的群", id=-1001000066666, bot_is_member=False)
    invite = await link(world, "unit sanitation-office")
    world.sun.opens(invite, in_=first)
    await world.settle()

    world.zhao.opens(invite, in_=second)
    await world.settle()

    assert second.sees("这个邀请链接已经用过了")
    await world.reports(words=LITTER)
    assert first.sees("#1")


@pytest.mark.parametrize("token", ["i_forged", "i_", "i_token-1", "i_' OR 1=1"])
async def test_forged_link_opens_nothing(world: World, token: str):
    group = world.telegram.group("别的群", id=STRANGE)
    await link(world, "unit sanitation-office")

    world.zhao.says(f"/start@issuebot {token}x", to=group)
    world.zhao.starts(f"{token}x")
    await world.settle()

    assert group.sees("这个邀请链接不对")
    assert world.zhao.sees("这个邀请链接不对")


async def test_link_ends_after_a_day(world: World):
    group = world.telegram.group("环卫处", id=STRANGE, bot_is_member=False)
    invite = await link(world, "unit sanitation-office")
    coordinate = await link(world, "coordinator")
    world.pass_days(1)

    world.sun.opens(invite, in_=group)
    world.zhao.opens(coordinate)
    await world.settle()

    assert group.sees("这个邀请链接已经失效")
    assert world.zhao.sees("这个邀请链接已经失效")


@pytest.mark.parametrize(("group", "answer"), [
    ("xingfu", "这个群里有居民"),
    ("desk", "这个群已经归别的单位或协调员使用"),
    ("police-station", "这个群已经归别的单位或协调员使用"),
])  # fmt: skip
async def test_group_of_somebody_stays_theirs(world: World, group: str, answer: str):
    invite = await link(world, "unit sanitation-office")

    world.zhao.opens(invite, in_=world.groups[group])
    await world.settle()
    assert world.groups[group].sees(answer)

    fresh = world.telegram.group("环卫处", id=STRANGE, bot_is_member=False)
    world.sun.opens(invite, in_=fresh)
    await world.settle()
    assert fresh.sees("✅ 本群现在归环境卫生管理处使用")


async def test_link_in_the_wrong_place(world: World):
    unit, person = await link(world, "unit sanitation-office"), await link(world, "coordinator")
    group = world.telegram.group("别的群", id=STRANGE)

    world.zhao.starts(unit.partition("=")[2])
    world.zhao.says(f"/start@issuebot {person.partition('=')[2]}", to=group)
    await world.settle()

    assert world.zhao.sees("这个链接是给单位的群用的")
    assert group.sees("这个链接是给个人用的")


async def test_person_becomes_a_coordinator(world: World):
    await world.reports()

    world.zhao.opens(await link(world, "协调员"))
    await world.settle()
    world.zhao.says("/assign 1 派出所")
    await world.settle()

    assert world.zhao.sees("✅ 您现在是协调员了")
    assert world.groups["desk"].sees("✅ 赵先生现在是协调员了")
    assert world.groups["police-station"].sees("#1 沿街线路杂乱 · 待签收")


async def test_joined_coordinator_replaces_lost_desk(world: World):
    await apply(world, ('[[coordinators]]\nid = 7000000002\nname = "李协调"\n', ""))
    world.zhao.opens(await link(world, "coordinator"))
    await world.settle()
    world.groups["desk"].kicks_bot()

    world.wang.says("幸福里有点不对劲")
    await world.settle()
    await world.submits(world.wang)

    assert world.zhao.sees("#1 类别待定 · 待派单").button("派出所")


@pytest.mark.parametrize("words", ["", "unit", "unit nobody", "hello"])
async def test_unclear_invite_names_the_units(world: World, words: str):
    world.admin.says(f"/invite {words}".strip())
    await world.settle()

    assert "urban-management" in world.admin.messages[-1].words


@pytest.mark.parametrize("who", ["wang", "li", "boss"])
async def test_only_admins_invite(world: World, who: str):
    person = getattr(world, who)

    person.says("/invite coordinator")
    await world.settle()

    assert person.messages[-1].words == "只有管理员能这样做。"


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
    assert [words[:18] for words in said] == ["大家好！这个群还没有对应的单位。要给"[:18]]


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

        assert unit.messages[-1].words.startswith("通信管理办公室：本群责任单位怎么用")
