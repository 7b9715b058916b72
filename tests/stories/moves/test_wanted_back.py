"""A clerk closed it too early: nothing is lost, and who can bring it back is told."""

import pytest

from issuebot.store import events
from tests.stories.world import DAY, World

UNIT = "telecom-office"
SAYS = [
    *(
        "重新打开",
        "结错了",
        "还没弄好，先别结",
        "不好意思点错了",
        "这单误办结了",
        "撤销办结",
        "还没修好呢，材料没到",
        "又掉下来了",
    ),
    *(
        "其实还没处理完",
        "先别结案",
        "重新開單",
        "reopen it please",
        "closed by mistake",
        "not done yet",
        "sorry, wrong ticket",
    ),
]


@pytest.mark.parametrize("words", SAYS)
async def test_words_of_the_unit_reach_the_desk(world: World, words: str):
    await world.reports()
    await world.closes(1)
    unit, desk = world.groups[UNIT], world.groups["desk"]

    world.zhou.says(words, reply_to=unit.sees("#1"))
    await world.settle()

    assert unit.messages[-1].words == "已告诉协调员。居民点“未解决”，#1 就会马上退回来重办。"
    told = desk.sees("#1：通信管理办公室说还没办完")
    assert words in told.words
    assert "正在请居民评价" in told.words
    assert await world.status_of(1) == "resolved"
    assert (await world.read(lambda tx: events.latest(tx, 1, "note"))).words == words


async def test_resident_brings_it_back_meanwhile(world: World):
    await world.reports()
    await world.closes(1)
    world.zhou.says("结错了", reply_to=world.groups[UNIT].sees("#1"))
    await world.settle()

    world.wang.presses("未解决")
    await world.settle()

    assert await world.status_of(1) == "assigned"


async def test_desk_reopens_what_was_closed(world: World):
    await world.reports()
    await world.closes(1)
    world.wang.presses("已解决，满意")
    await world.settle()
    world.zhou.says("结错了，那是另一根线", reply_to=world.groups[UNIT].sees("#1"))
    await world.settle()
    assert "由协调员决定 #1 要不要重新办理" in world.groups[UNIT].messages[-1].words

    world.li.says("重新打开", reply_to=world.groups["desk"].sees("说还没办完"))
    await world.settle()

    assert await world.status_of(1) == "assigned"


async def test_desk_reopens_by_the_button(world: World):
    await world.reports()
    await world.closes(1)
    world.wang.presses("已解决，满意")
    await world.settle()
    world.zhou.says("重办", reply_to=world.groups[UNIT].sees("#1"))
    await world.settle()

    world.li.presses("重新办理", on=world.groups["desk"].sees("说还没办完"))
    await world.settle()
    world.li.says("单位说结错了", reply_to=world.groups["desk"].messages[-1])
    await world.settle()

    assert await world.status_of(1) == "assigned"


async def test_another_unit_brings_nothing_back(world: World):
    await world.reports()
    await world.closes(1)
    card = world.groups[UNIT].sees("#1")

    world.sun.says("重新打开", to=world.groups["police-station"], reply_to=card)
    await world.settle()

    assert not any("说还没办完" in one.words for one in world.groups["desk"].messages)


@pytest.mark.parametrize("words", ["还没弄好，材料没到", "先别结", "not done yet"])
async def test_open_ticket_is_spoken_of_as_ever(world: World, words: str):
    await world.reports()

    world.zhou.says(words, reply_to=world.groups[UNIT].sees("#1"))
    await world.settle()

    assert await world.status_of(1) == "assigned"
    assert not any("说还没办完" in one.words for one in world.groups["desk"].messages)


@pytest.mark.parametrize("words", ["居民很满意", "下次注意", "照片在这里", "还没弄好吗？", "line was tied up twice"])
async def test_other_words_on_a_closed_one_are_offered(world: World, words: str):
    await world.reports()
    await world.closes(1)

    world.zhou.says(words, reply_to=world.groups[UNIT].sees("#1"))
    await world.settle()

    assert world.groups[UNIT].messages[-1].button("内部备注")


async def test_silently_closed_one_is_told_as_well(world: World):
    await world.reports()
    await world.closes(1)
    world.pass_days(8)
    await world.tick()
    assert await world.status_of(1) == "closed"
    world.time += DAY

    world.zhou.says("重新打开", reply_to=world.groups[UNIT].sees("#1"))
    await world.settle()

    assert world.groups["desk"].sees("说还没办完").button("重新办理")
