"""How staff say what they want: numbers, names, replies, and what is asked for when it is missing."""

import pytest

from tests.stories.world import World


@pytest.mark.parametrize("typed", ["/accept ＃１", "/accept １", "/accept #1", "/accept 1。"])
async def test_number_is_read_in_every_form(world: World, typed: str):
    await world.reports()

    world.zhou.says(typed, to=world.groups["telecom-office"])
    await world.settle()

    assert await world.status_of(1) == "accepted"


@pytest.mark.parametrize(
    "named", ["police-station", "派出所", "Police Station", "police", "派", "PoLiCe st", "派出所请尽快"]
)
async def test_unit_is_known_by_its_beginning(world: World, named: str):
    await world.reports()

    world.li.says(f"/assign 1 {named}", to=world.groups["desk"])
    await world.settle()

    assert world.groups["police-station"].sees("#1 沿街线路杂乱 · 待签收")


async def test_ambiguous_beginning_names_them(world: World):
    await world.reports()

    world.li.says("/assign 1 pu", to=world.groups["desk"])
    await world.settle()

    answer = world.groups["desk"].sees("有几个单位都是这样开头").words
    assert answer.endswith("是哪一个：publicity-office (宣传部), public-works (市政设施服务中心)")
    assert await world.status_of(1) == "assigned"


async def test_several_numbers_get_one_answer(world: World):
    for _ in range(3):
        await world.reports()
    await world.closes(2)
    desk = world.groups["desk"]
    said = len(desk.messages)

    world.li.says("/assign 1 2,3 9 police", to=desk)
    await world.settle()

    assert desk.messages[-1].words.splitlines() == [
        "✅ #1 已派单",
        "✖ #2 现在是「已办结·待回访」，不能这样操作。",
        "✅ #3 已派单",
        "✖ 没有您能查看的 #9。发 /my 或 /queue 看列表。",
    ]
    assert len(desk.messages) == said + 2  # the command and its answer


async def test_missing_unit_is_asked_for(world: World):
    await world.reports()
    await world.reports()
    desk = world.groups["desk"]
    world.li.says("/assign 1 2", to=desk)
    await world.settle()

    prompt = desk.sees("#1, #2 派给哪个单位？")
    world.li.says("派出所", reply_to=prompt)
    await world.settle()

    assert prompt.forces_reply
    assert desk.messages[-1].words == "✅ #1 已派单\n✅ #2 已派单"


async def test_note_stays_with_the_staff(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]

    world.zhou.says("/note 1 等电力公司停电", to=unit)
    await world.settle()
    world.zhou.says("/ticket 1", to=unit)
    world.wang.says("/ticket 1")
    await world.settle()

    assert unit.sees("#1 已记下")
    assert unit.sees("等电力公司停电")
    assert not any("停电" in message.words for message in world.wang.messages)


async def test_note_may_be_written_after_the_end(world: World):
    await world.reports()
    await world.closes(1)

    world.sun.says("/note 1 x", to=world.groups["police-station"])
    world.zhou.says("/note 1 下次一起处理", to=world.groups["telecom-office"])
    await world.settle()

    assert world.groups["police-station"].sees("#1 不归您处理")
    assert world.groups["telecom-office"].sees("#1 已记下")


async def test_leader_assigns_in_private(world: World):
    await world.reports()

    world.boss.says("/assign 1 派出所")
    world.boss.says("/accept 1")
    await world.settle()

    assert world.groups["police-station"].sees("#1 沿街线路杂乱 · 待签收")
    assert world.boss.sees("#1 已派单")
    assert world.boss.sees("#1 只能由责任单位在自己的群里操作。")
