"""A resident wants a good neighbour thanked: told in words and a photo, and what is no praise is a report."""

import pytest

from issuebot.store.publicity import nominations
from tests.stories.publicity.nomination.nominating import DEED, last, nominates, says
from tests.stories.publicity.press_office import RED, photo_of
from tests.stories.world import World


@pytest.mark.parametrize("wish", ["我要表扬", "你好 我想表扬人", "推荐好人", "I want to praise somebody"])
async def test_praise_in_words_needs_no_slash(world: World, wish: str):
    asked = await says(world, wish)
    shown = await says(world, DEED)

    assert "想表扬谁" in asked
    assert DEED in shown
    assert "提交之前" in shown


@pytest.mark.parametrize(
    "words",
    [
        "推荐一位身边好人：3号楼王大爷帮邻居修灯",
        "想表扬一下我们楼的小李，天天扫楼道",
        "我想夸夸保洁大姐",
        "I'd like to praise my neighbour Ann",
    ],
)
async def test_praise_with_its_words_is_shown_at_once(world: World, words: str):
    shown = await says(world, words)

    assert words in shown
    assert "📝 改为上报" in str(world.wang.messages[-1].rows)


@pytest.mark.parametrize(
    "words", ["表扬栏的玻璃碎了", "表扬信被撕了", "幸福里3号楼门口电线垂下来了", "好人难做，楼道堆满杂物"]
)
async def test_report_is_no_praise(world: World, words: str):
    await says(world, words)

    assert "表扬推荐" not in world.wang.messages[-1].words


async def test_what_was_no_praise_becomes_a_report(world: World):
    await says(world, "我要表扬物业，幸福里3号楼路灯坏了一个月没人修")

    world.wang.presses("📝 改为上报")
    await world.settle()

    assert "路灯坏了一个月" in world.wang.messages[-1].words
    assert "提交" in str(world.wang.messages[-1].rows)


async def test_trouble_instead_of_praise_is_one_tap(world: World):
    await says(world, "/nominate", "/help", "幸福里3号楼门口电线垂下来了，小孩够得着")

    world.wang.presses("📝 改为上报")
    await world.settle()
    await world.submits(world.wang)

    assert world.groups["telecom-office"].sees("#1 沿街线路杂乱")


async def test_photo_of_what_was_no_praise_comes_along(world: World):
    world.wang.sends_photo("我要表扬物业，幸福里3号楼路灯坏了一个月没人修", content=photo_of(RED))
    await world.settle()

    world.wang.presses("📝 改为上报")
    await world.settle()

    assert world.wang.messages[-1].media.get("photo") or "照片" in world.wang.messages[-1].words


async def test_reply_to_something_else_is_no_praise(world: World):
    await world.reports()
    receipt = world.wang.messages[-1]
    await says(world, "/nominate 刘阿姨天天扫楼道")

    world.wang.says("下午又掉下来一根", reply_to=receipt)
    await world.settle()
    world.wang.presses("✅ 提交")
    await world.settle()

    assert "又掉下来" not in last(world.groups["desk"].messages, "推荐的身边好人").words


async def test_words_and_photo_in_pieces(world: World):
    await says(world, "/nominate", "三楼的刘阿姨")
    world.wang.sends_photo("天天给独居老人送饭", content=photo_of(RED))
    await world.settle()
    world.wang.presses("✅ 提交")
    await world.settle()

    desk = world.groups["desk"].messages
    assert "三楼的刘阿姨\n天天给独居老人送饭" in last(desk, "推荐的身边好人").words
    assert any(one.media.get("photo") for one in desk)


async def test_correction_is_in_what_is_submitted(world: World):
    world.wang.says("/nominate")
    await world.settle()
    first = world.wang.says("二楼的刘阿姨帮老人送饭")
    await world.settle()
    world.wang.edits(first, "三楼的刘阿姨帮老人送饭")
    await world.settle()

    assert "三楼的刘阿姨" in world.wang.messages[-1].words
    assert "二楼" not in world.wang.messages[-1].words


async def test_typed_submit_and_cancel_do(world: World):
    await says(world, "/nominate 刘阿姨天天扫楼道", "取消")
    cancelled = world.wang.messages[-1].words
    sent = await says(world, "/nominate 刘阿姨天天扫楼道", "提交")

    assert "没有人看到" in cancelled
    assert "谢谢您" in sent
    assert "推荐的身边好人" in world.groups["desk"].messages[-1].words


async def test_one_a_day_of_one_person(world: World):
    await nominates(world)

    again = await says(world, "/nominate 还有老周")
    world.pass_days(1)
    later = await says(world, "/nominate 还有老周")

    assert "今天已经表扬过" in again
    assert "还有老周" in later


async def test_report_while_nobody_waits_is_a_report(world: World):
    await says(world, "/nominate")
    world.pass_days(0.1)

    await says(world, "幸福里3号楼门口电线垂下来了")

    assert "表扬推荐" not in world.wang.messages[-1].words


async def test_unfinished_praise_is_put_away(world: World):
    await says(world, "/nominate 刘阿姨天天扫楼道")

    world.pass_days(1.1)
    await world.tick()

    assert "一直没有提交" in world.wang.messages[-1].words


async def test_same_person_again_is_seen(world: World):
    await nominates(world)
    world.zhao.says(f"/nominate {DEED}，大家都感谢她")
    await world.settle()
    world.zhao.presses("✅ 提交")
    await world.settle()

    assert "可能是同一个人" in world.groups["desk"].messages[-1].words


async def test_leader_works_on_while_praising(world: World):
    await world.reports()
    world.boss.says("我要表扬刘阿姨，天天给独居老人送饭")
    await world.settle()
    assert "刘阿姨" in world.boss.messages[-1].words

    async for words, answer in world.each([("1号派给城管", "#1"), ("谁超时了", "超时"), ("1", "#1"), ("抓紧", "#1")]):
        world.boss.says(words)
        await world.settle()
        assert answer in world.boss.messages[-1].words
        assert words not in await told(world)
    world.boss.says("她住3号楼302，今年七十岁了")
    await world.settle()
    assert "七十岁" in await told(world)


async def told(world: World) -> str:
    found = await world.read(lambda tx: nominations.open_of(tx, world.boss.id))
    assert found
    return found.told
