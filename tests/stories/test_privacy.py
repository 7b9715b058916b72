"""/privacy and the question of /forget: what is kept is said, and nothing is erased before a yes."""

from issuebot.store import people, tickets
from tests.stories.world import World


async def test_privacy_says_what_is_kept(world: World):
    world.wang.says("/privacy")
    await world.settle()

    shown = world.wang.sees("我们留着您的什么，为什么留")
    assert "责任单位看不到是谁报的" in shown.words
    assert "协调员可以把您的称呼告诉承办单位" in shown.words
    assert shown.buttons == [["不要通知", "忘记我"]]


async def test_news_are_one_tap_away(world: World):
    world.wang.says("/privacy")
    await world.settle()

    press = world.wang.presses("不要通知")
    await world.settle()

    known = await world.read(lambda tx: people.person(tx, world.wang.id))
    assert known
    assert not known.news
    assert press.answer
    assert press.answer.text == "以后不再给您发通知"
    assert world.wang.sees("面向全体居民的通知：不接收").buttons == [["要通知", "忘记我"]]


async def test_forget_asks_and_says_what_remains(world: World):
    await world.reports()

    world.wang.says("/forget")
    await world.settle()

    asked = world.wang.sees("真的要忘记您吗？")
    assert "留下但不带您的信息：上报的事情本身" in asked.words
    assert "拉黑记录会留着" in asked.words
    assert asked.buttons == [["是，忘记我", "不，留着"]]


async def test_who_says_no_keeps_everything(world: World):
    await world.reports()
    world.wang.says("/forget")
    await world.settle()

    world.wang.presses("不，留着")
    await world.settle()

    assert world.wang.sees("什么都没删").edited
    found = await world.read(lambda tx: tickets.ticket(tx, 1))
    assert found
    assert found.reporter == world.wang.id
