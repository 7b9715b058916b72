"""A draft's card that has gone out of sight comes again below, and the old one says so."""

import re

import pytest

from issuebot.simulator import Message
from tests.stories.world import World


async def begin(world: World) -> Message:
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    return world.wang.sees("请看一下")


def cards(world: World) -> list[Message]:
    return [message for message in world.wang.messages if world.telegram.wrote(message) and message.button("提交")]


async def test_card_comes_below_what_was_said_since(world: World):
    old = await begin(world)

    async for between in world.each(["帮助", "进度", "/language", "/privacy", "转人工", "你是谁"]):
        world.wang.says(between)
        await world.settle()

        world.wang.says("就在东门边上")
        await world.settle()

        assert (old.words, old.buttons) == ("👇 这份上报的卡片已移到下面。", [])
        assert cards(world) == [world.wang.messages[-1]]
        assert "东门" in world.wang.messages[-1].words


async def test_card_that_came_below_submits_once(world: World):
    old = await begin(world)
    press = world.data_of(old, "提交")
    world.wang.says("帮助")
    world.wang.says("离地一米")
    await world.settle()

    world.wang.presses("提交")
    await world.settle()
    again = world.wang.forges(press, old)
    await world.settle()

    assert again.answer.text == "已经提交过了：#1"
    assert await world.count_tickets() == 1


async def test_long_report_brings_its_card_along(world: World):
    old = await begin(world)
    for line in (
        "线有三根",
        "很细",
        "黑色的",
        "昨天还没有",
        "风大",
        "晃来晃去",
        "小孩够得着",
        "老人也怕",
        "风一吹就响",
        "请快点看",
    ):
        world.wang.says(line)
        await world.settle()

    assert not old.buttons
    assert len(cards(world)) == 1
    assert "请快点看" in cards(world)[0].words


async def test_few_words_leave_the_card_in_place(world: World):
    old = await begin(world)
    for line in ("线有三根", "很细", "黑色的"):
        world.wang.says(line)
        await world.settle()

    assert cards(world) == [old]


async def test_button_leaves_the_card_in_place(world: World):
    old = await begin(world)
    world.wang.says("帮助")
    await world.settle()

    world.wang.presses("类别", on=old)
    await world.settle()

    assert old.button("环境卫生")


async def test_typed_submit_shows_its_receipt_below(world: World):
    old = await begin(world)
    world.wang.says("进度")
    await world.settle()

    async for typed in world.each(["提交", "对", "提交吧"]):
        world.wang.says(typed)
        await world.settle()

        assert world.wang.messages[-1].words.startswith("#1 已提交")
        assert old.words == "👇 这份上报的卡片已移到下面。"


async def test_reply_to_the_old_card_reaches_the_ticket(world: World):
    old = await begin(world)
    world.wang.says("进度")
    world.wang.says("提交")
    await world.settle()

    world.wang.says("现在只剩一根了", reply_to=old)
    await world.settle()

    assert world.groups["telecom-office"].sees("现在只剩一根了")


async def test_deleted_card_is_not_spoken_of(world: World):
    old = await begin(world)
    old.deleted = True
    world.wang.says("帮助")
    await world.settle()

    world.wang.says("离地一米")
    await world.settle()

    assert len(cards(world)) == 1
    assert not [message for message in world.wang.messages if "已移到下面" in message.words]


async def test_death_before_sending_doubles_no_card(world: World):
    old = await begin(world)
    world.wang.says("帮助")
    await world.settle()
    world.wang.says("离地一米")
    await world.intake.poll(0)

    await world.die()
    await world.start()
    await world.settle()

    assert len(cards(world)) == 1
    assert old.words == "👇 这份上报的卡片已移到下面。"


async def test_nothing_said_shows_what_waits(world: World):
    await begin(world)

    async for nothing in world.each(["喂", "喂？有人吗", "hello", "？", "😂", "你好", "好的"]):
        world.wang.says(nothing)
        await world.settle()
        assert world.wang.messages[-1].words.startswith("您这份上报还没提交")

        world.wang.says(nothing)
        await world.settle()

        assert cards(world) == [world.wang.messages[-1]]
        assert nothing not in world.wang.messages[-1].words


async def test_nothing_said_asks_again_where(world: World):
    world.wang.sends_voice()
    await world.settle()

    world.wang.says("喂")
    await world.settle()

    assert world.wang.messages[-1].words.startswith("📝 收到了。在哪里？")


async def test_end_of_a_long_report_is_quoted(world: World):
    world.smith.says("there is garbage everywhere behind building 3 of xingfuli and rats too")
    await world.settle()

    world.smith.says("pls fix asap")
    await world.settle()

    assert "pls fix asap”" in world.smith.messages[-2].words


SHORT = "Wires hang low at Xingfuli, building 3, children can reach them"
LONG = f"{SHORT}. They swing against the windows when it blows, and nobody came though we called twice"


@pytest.mark.parametrize(("said", "left_out"), [(SHORT, False), (LONG, True)])
async def test_quote_has_whole_words(world: World, said: str, *, left_out: bool):
    world.smith.says(said)
    await world.settle()

    quoted = re.search("“(.+)”", world.smith.messages[-1].words)
    assert quoted
    assert (" … " in quoted[1]) is left_out
    assert set(re.findall(r"\w+", quoted[1])) <= set(re.findall(r"\w+", said))
