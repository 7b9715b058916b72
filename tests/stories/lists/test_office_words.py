"""A coordinator who knows no slash: 导出表格, 发通知, 写篇文章, 公示一下 12 号 do what their commands do."""

import pytest

from tests.stories.world import World


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("上个月办结率多少", "办结"),
        ("满意率怎么样", "满意率"),
        ("导出表格", "导出"),
        ("把上个月的工单导出来", "导出"),
        ("给居民发个通知", "群发"),
        ("群发", "群发"),
        ("写篇文章", "文章"),
        ("简报", "简报"),
        ("做个海报", "海报"),
        ("导入排班表", ".xlsx"),
        ("公示一下 1 号", "#1"),
        ("现在情况怎么样", "未办结 1 件"),
        ("本月工作情况如何", "上期结转"),
        ("how are we doing this month", "上期结转"),
        ("今天谁值班", "值班"),
        ("who is on duty today?", "值班"),
        ("show me ticket 1", "#1 沿街线路杂乱"),
    ],
)
async def test_office_words_need_no_slash(world: World, words: str, answer: str):
    await world.reports()

    world.li.says(words)
    await world.settle()

    assert answer in world.li.messages[-1].words
    assert "提交" not in str(world.li.messages[-1].rows)


@pytest.mark.parametrize("words", ["export the tickets", "what is our satisfaction rate", "print the poster"])
async def test_english_office_words_need_no_slash(world: World, words: str):
    world.li.says(words)
    await world.settle()

    assert "提交" not in str(world.li.messages[-1].rows)


@pytest.mark.parametrize(
    "words", ["海报被撕了", "通知贴得到处都是", "发通知的人没来", "小区二维码被人换了", "值班的人不在岗"]
)
async def test_report_of_a_coordinator_stays_one(world: World, words: str):
    world.li.says(words)
    await world.settle()

    assert words in world.li.messages[-1].words


async def test_resident_has_no_office_words(world: World):
    world.wang.says("导出表格")
    await world.settle()

    assert "导出" not in world.wang.messages[-1].words.replace("导出表格", "")
