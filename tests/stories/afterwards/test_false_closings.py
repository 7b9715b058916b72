"""Who says below the survey that they are lied to, or that the picture shows another place, says: not solved."""

import pytest

from tests.stories.world import World

LIES = [
    *(
        "你们骗人的吧 照片是别处的",
        "糊弄人呢",
        "照片不对",
        "这照片不是我们楼",
        "弄虚作假",
        "照片是以前的吧",
        "完全是瞎说",
    ),
    *(
        "the photo is of a different street",
        "thats not true",
        "not my building",
        "you are lying",
        "wrong building",
        "u fixed the wrong one",
        "nah still broken",
    ),
]
SOLVED = ["照片拍得真好 谢谢", "骗子抓到了吗", "照片能发我一份吗"]


@pytest.fixture
async def closed(world: World) -> World:
    await world.reports()
    await world.closes(1)
    return world


async def test_closing_that_is_a_lie_counts(closed: World):
    async for words in closed.each(LIES):
        closed.wang.says(words)
        await closed.settle()

        assert await closed.status_of(1) == "assigned"
        assert closed.boss.sees("居民说还没解决")


async def test_other_words_of_pictures_count_nothing(closed: World):
    async for words in closed.each(SOLVED):
        closed.wang.says(words)
        await closed.settle()

        assert await closed.status_of(1) == "resolved"


async def test_same_trouble_below_the_survey_is_about_it(world: World):
    world.wang.says("幸福里5号楼垃圾没人收")
    await world.settle()
    await world.submits(world.wang)
    world.zhou.sends_photo("/close 1 已清运", to=world.groups["sanitation-office"])
    await world.settle()
    world.time += 5 * 3600

    world.wang.says("嗯我刚才看了一下垃圾是清掉了但是地上还是脏的没有扫干净")
    await world.settle()

    assert "#1 真的解决了吗？" in world.wang.messages[-1].words
    assert world.wang.messages[-1].button("这是新的上报")


async def test_same_trouble_elsewhere_is_a_report(world: World):
    world.wang.says("幸福里5号楼垃圾没人收")
    await world.settle()
    await world.submits(world.wang)
    world.zhou.sends_photo("/close 1 已清运", to=world.groups["sanitation-office"])
    await world.settle()

    world.wang.says("3号楼门口的垃圾也没人收")
    await world.settle()

    assert world.wang.sees("请看一下，对就提交")


async def test_survey_below_a_draft_is_spoken_of(world: World):
    await world.reports()
    world.wang.says("幸福里5号楼路灯不亮")
    await world.settle()
    await world.closes(1)

    async for words, said in world.each(
        [("10分", "已补充到 #1"), ("谢谢", "不客气！#1"), ("修是修了，就是太慢", "已补充到 #1")]
    ):
        world.wang.says(words)
        await world.settle()

        assert world.wang.messages[-1].words.startswith(said)
        assert world.wang.messages[-1].button("未解决")
