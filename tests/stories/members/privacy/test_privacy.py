"""/privacy and the question of /forget: what is kept is said, and nothing is erased before a yes."""

from issuebot.store import tickets
from issuebot.store.members import people
from tests.stories.world import World


async def test_privacy_says_what_is_kept(world: World):
    world.wang.says("/privacy")
    await world.settle()

    shown = world.wang.sees("我们保存了您的哪些信息，为什么")
    assert "责任单位看不到您的名字" in shown.words
    assert "每次都有记录，分管领导会知道，并发消息告诉您" in shown.words
    assert shown.buttons == [["不接收通知", "删除我的信息"]]


async def test_news_are_one_tap_away(world: World):
    world.wang.says("/privacy")
    await world.settle()

    press = world.wang.presses("不接收通知")
    await world.settle()

    known = await world.read(lambda tx: people.person(tx, world.wang.id))
    assert known
    assert not known.news
    assert press.answer
    assert press.answer.text == "以后不再给您发通知"
    assert world.wang.sees("面向全体居民的通知：不接收").buttons == [["接收通知", "删除我的信息"]]


async def test_forget_asks_and_says_what_remains(world: World):
    await world.reports()

    world.wang.says("/forget")
    await world.settle()

    asked = world.wang.sees("确定删除您的个人信息吗？")
    assert "会留下、但不带您的信息：上报的事情本身" in asked.words
    assert "拉黑记录会保留" in asked.words
    assert asked.buttons == [["确定删除", "不删了"]]


async def test_who_says_no_keeps_everything(world: World):
    await world.reports()
    world.wang.says("/forget")
    await world.settle()

    world.wang.presses("不删了")
    await world.settle()

    assert world.wang.sees("没有删除任何信息").edited
    found = await world.read(lambda tx: tickets.ticket(tx, 1))
    assert found
    assert found.reporter == world.wang.id


async def test_privacy_says_so_in_english(world: World):
    world.smith.says("/privacy")
    await world.settle()

    assert "hears of it, and you get a message" in world.smith.messages[-1].words
