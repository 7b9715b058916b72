"""What people say to us below a draft's card is no part of the report: it is done, or answered by the card."""

import pytest

from tests.stories.world import World

WORDS = "幸福里3号楼门口电线垂下来了"
SUBMITS = [
    "好了你给我报上去吧",
    "对的没错就是这样你帮我提交吧",
    "你直接给我报吧",
    "这个也帮我报一下",
    "那就麻烦帮我上报吧",
]
ASIDES = [
    *("报了没", "提交成功了没有啊大概什么时候能有人过来处理呢", "姑娘你在不在", "你听得到吗", "那我点哪个", "打错了"),
    *(
        "等一下 不是这个",
        "哦好的我知道了谢谢你啊",
        "几点能到啊",
        "不是这个",
        "did it work",
        "no wait thats wrong",
        "wrong chat sorry",
    ),
]


@pytest.fixture
async def shown(world: World) -> World:
    world.wang.says(WORDS)
    await world.settle()
    return world


async def words_of(world: World) -> list[str]:
    return [
        row["body"] for row in await world.read(lambda tx: tx.all("SELECT body FROM draft_words ORDER BY message_id"))
    ]


async def test_long_yes_submits(shown: World):
    async for words in shown.each(SUBMITS):
        shown.wang.says(words)
        await shown.settle()

        assert await shown.count_tickets() == 1
        assert await words_of(shown) == [WORDS]


async def test_aside_is_no_part_of_the_report(shown: World):
    async for words in shown.each(ASIDES):
        shown.wang.says(words)
        await shown.settle()

        assert "还没提交" in shown.wang.messages[-1].words
        assert await words_of(shown) == [WORDS]


async def test_asking_to_cancel_cancels(shown: World):
    async for words in shown.each(["can you cancel it", "怎么取消", "能不能取消", "i want to cancel"]):
        shown.wang.says(words)
        await shown.settle()

        assert shown.wang.sees("这次不报了")


async def test_other_kind_is_taken_at_a_word(shown: World):
    async for words, kind in shown.each(
        [
            ("不对 应该是垃圾", "环境卫生"),
            ("不是，是环境卫生", "环境卫生"),
            ("错了，应该是路灯", "公共服务设施"),
            ("no, it's litter", "环境卫生"),
        ]
    ):
        shown.wang.says(words)
        await shown.settle()

        assert shown.wang.sees("请看一下，对就提交").words.splitlines()[1].startswith(kind)
        assert await words_of(shown) == [WORDS]


async def test_what_tells_more_is_kept(shown: World):
    async for words in shown.each(
        ["下面还有一堆垃圾", "灯也坏了你们看看", "昨天晚上掉的", "小孩够得着", "快点修", "pls fix asap"]
    ):
        shown.wang.says(words)
        await shown.settle()

        assert await words_of(shown) == [WORDS, words]
