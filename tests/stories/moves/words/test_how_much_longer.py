"""More time in the words that people have for it."""

from issuebot.store import extensions
from tests.stories.world import World

SPANS = {
    "一周 等材料": "5d",
    "两周，等厂家发货": "10d",
    "1个星期 排队": "5d",
    "三个礼拜 要招标": "15d",
    "十天 要停电": "10d",
    "十五天 走流程": "15d",
    "二十个工作日 走流程": "20d",
    "半天 路上堵": "4h",
    "半个月 等配件": "10d",
    "一个月 要立项": "22d",
    "１周 等材料": "5d",
    "a week waiting for parts": "5d",
    "two more days for paint": "2d",
    "1w parts": "5d",
    "half a day traffic": "4h",
}


async def test_more_time_is_asked_in_words(world: World):
    await world.reports()

    async for words, span in world.each(SPANS.items()):
        world.zhou.says(f"/extend 1 {words}", to=world.groups["telecom-office"])
        await world.settle()

        asked = await world.read(lambda tx: extensions.waits(tx, 1))
        assert asked
        row = (await world.read(lambda tx: tx.all("SELECT span, reason FROM extension")))[0]
        assert row["span"] == span
        assert row["reason"]


async def test_what_is_no_length_is_asked_for(world: World):
    await world.reports()

    async for words in world.each(["一周半 等材料", "周五 等材料", "等材料", "a lot of parts", "十 等材料", "一周"]):
        world.zhou.says(f"/extend 1 {words}", to=world.groups["telecom-office"])
        await world.settle()

        assert not await world.read(lambda tx: extensions.waits(tx, 1))
        assert world.groups["telecom-office"].messages[-1].words.startswith("👉 #1")
