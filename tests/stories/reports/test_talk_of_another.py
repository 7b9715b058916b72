"""Words about a report that was submitted, in the middle of another, of a question, or in the residents' group."""

import pytest

from issuebot.simulator import Group
from tests.stories.world import World

UNIT = "telecom-office"
LAMP = "幸福里5号楼门口路灯不亮好几天了"


async def says(world: World, words: str) -> str:
    world.wang.says(words)
    await world.settle()
    return "\n".join(message.words for message in world.wang.messages[-2:] if world.telegram.wrote(message))


async def told(world: World) -> list[str]:
    return [row["body"] for row in await world.read(lambda tx: tx.all("SELECT body FROM draft_words ORDER BY draft"))]


async def test_talk_of_a_ticket_is_no_part_of_a_draft(world: World):
    await world.reports()
    await says(world, LAMP)
    before = await told(world)

    for words in ("师傅到哪了", "上次那个还没人来", "前天报的电线还没人来", "催一下", "催一下1号"):
        assert "已补充到 #1" in await says(world, words)
        assert world.groups[UNIT].messages[-1].words.startswith("#1：居民甲补充")
    for words in ("我前天报的电线怎么样了", "上次那个怎么样了", "1号到哪了", "any update on #1"):
        assert "垂下来了" in await says(world, words)
    await says(world, "还没修好吗")

    assert await told(world) == before
    await world.submits(world.wang)
    assert await world.count_tickets() == 2


async def test_draft_keeps_what_is_told_of_it(world: World):
    await world.reports()
    await says(world, LAMP)

    for words in ("一直没人来修", "我上次报的那个又坏了的路灯旁边", "昨天还亮着"):
        await says(world, words)
    assert len(await told(world)) == 5
    world.pass_days(0.05)

    assert "已补充到 #1" in await says(world, "怎么还没人来")
    assert len(await told(world)) == 5


async def test_nobody_is_sent_before_it_is_submitted(world: World):
    await says(world, LAMP)

    assert "还没提交" in await says(world, "师傅到哪了")
    assert "还没有上报过" not in world.wang.messages[-2].words
    assert await told(world) == [LAMP]


async def test_words_name_one_of_several_reports(world: World):
    await world.reports()
    await world.reports(words="幸福里5号楼门口垃圾没人收")
    await says(world, LAMP)

    assert "已补充到 #2" in await says(world, "上次报的垃圾还没人来")
    assert "这句话说的是哪一件？" in await says(world, "上次那个还没人来")
    assert "我的上报" in await says(world, "我上次报的井盖怎么样了")


async def test_not_solved_of_what_is_named_counts(world: World):
    await world.reports()
    await world.closes(1)
    await says(world, LAMP)

    await says(world, "上次报的电线根本没修好")

    assert await world.status_of(1) == "assigned"
    assert len(await told(world)) == 2


async def test_small_talk_leaves_a_question_waiting(world: World):
    await world.reports()
    world.zhou.says("/accept 1", to=world.groups[UNIT])
    world.zhou.says("/ask 1 是哪个单元？", to=world.groups[UNIT])
    await world.settle()
    question = world.wang.messages[-1]
    seen = len(world.groups[UNIT].messages)

    for words in ("谢谢", "好的", "辛苦了", "你好", "OK"):
        assert "#1 还在等您的回答。\n❓ 是哪个单元？" in await says(world, words)
    world.wang.says("谢谢你们", reply_to=question)
    await says(world, "今天天气真好")
    assert (await world.status_of(1), len(world.groups[UNIT].messages)) == ("waiting", seen)

    await says(world, "2单元")
    assert await world.status_of(1) == "accepted"


async def test_thanks_are_no_reason(world: World):
    await world.reports()
    await world.closes(1)
    world.wang.presses("已解决，满意")
    await world.settle()
    world.wang.sends_photo(reply_to=world.wang.messages[-1])
    await world.settle()
    assert world.wang.messages[-1].button("重新办理")

    await says(world, "谢谢")

    assert await world.status_of(1) == "closed"


async def test_bare_photo_below_the_end_offers_not_solved(world: World):
    await world.reports()
    await world.closes(1)

    world.wang.sends_photo(reply_to=world.wang.messages[-1])
    await world.settle()

    offer = world.wang.messages[-1]
    assert offer.words.startswith("照片已补充到 #1")
    assert offer.buttons[0] == ["未解决"]
    assert offer.button("这是新的上报")
    world.wang.presses("未解决")
    await world.settle()
    assert await world.status_of(1) == "assigned"


async def test_group_hears_only_of_what_was_made_there(world: World, group: Group):
    world.wang.says("/report 3号楼门口垃圾没人收", to=group)
    await world.settle()
    unit = world.groups["sanitation-office"]

    for words in ("催一下1号", "1号还没人来", "#1 修好了"):
        world.wang.says(f"@issuebot {words}", to=group)
        await world.settle()
        assert group.messages[-1].words.startswith("#1 现在是“等单位接单”。")
        assert unit.messages[-1].words.startswith("#1：居民甲补充")
    seen = len(unit.messages)
    for who, words in (("zhao", "催一下1号"), ("wang", "1号到哪了")):
        getattr(world, who).says(f"@issuebot {words}", to=group)
        await world.settle()
        assert group.messages[-1].words.startswith("#1 现在是“等单位接单”。")
    for words in ("1号撤回", "催一下2号", "2号到哪了"):
        world.zhao.says(f"@issuebot {words}", to=group)
        await world.settle()
        assert group.messages[-1].words == "这是给您本人看的，请私聊我。"

    assert len(unit.messages) == seen


@pytest.fixture
async def private(world: World) -> World:
    await world.reports()
    return world


async def test_private_report_is_not_told_in_the_group(private: World, group: Group):
    for words in ("催一下1号", "1号到哪了", "1号修好了"):
        private.wang.says(f"@issuebot {words}", to=group)
        await private.settle()

        assert group.messages[-1].words == "这是给您本人看的，请私聊我。"
