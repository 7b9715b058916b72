"""/guide: civic knowledge by buttons, by words and where somebody plainly asks; a report stays one."""

import pytest

from tests.stories.world import World


async def hears(world: World, words: str) -> str:
    world.wang.says(words)
    await world.settle()
    return world.wang.messages[-1].words


async def opened(world: World) -> dict[str, int]:
    rows = await world.read(lambda tx: tx.all("SELECT page, sum(count) AS n FROM guide_opened GROUP BY page"))
    return {row["page"]: int(row["n"]) for row in rows}


async def test_pages_turn_in_one_message(world: World):
    await hears(world, "/guide")
    before = len(world.wang.messages)

    for label in ("垃圾分类", "大件和装修垃圾", "⬅ 垃圾分类", "⬅ 全部"):
        world.wang.presses(label)
        await world.settle()

    assert len(world.wang.messages) == before
    assert world.wang.messages[-1].words.startswith("📖 文明指南")
    assert await opened(world) == {"waste-sorting": 2, "bulky-waste": 1}


@pytest.mark.parametrize(
    "words", ["/guide 狗", "/guide 養犬", "/guide 文明养犬", "/guide dogs", "怎么养狗？", "how do I keep a dog"]
)
async def test_page_is_found_by_words(world: World, words: str):
    assert (await hears(world, words)).startswith("📖 文明养犬")


async def test_question_is_one_tap_from_a_report(world: World):
    assert (await hears(world, "请问垃圾怎么分类？")).startswith("📖 垃圾分类")

    world.wang.presses("📝 我要上报")
    await world.settle()

    assert "垃圾怎么分类" in str(await world.read(lambda tx: tx.all("SELECT body FROM draft_words")))
    draft = world.wang.sees("“请问垃圾怎么分类？”")
    assert "在哪里" in draft.words  # and of no category yet: a question tells of no trouble


@pytest.mark.parametrize(
    "words",
    [
        "垃圾怎么没人管",
        "遛狗怎么不牵绳",
        "3号楼垃圾怎么扔一地",
        "有人在电梯抽烟怎么办",
        "狗怎么老叫",
        "why is there rubbish everywhere",
    ],
)
async def test_complaint_stays_a_report(world: World, words: str):
    await hears(world, words)

    rows = await world.read(
        lambda tx: tx.all("SELECT body FROM draft_words JOIN draft ON draft.id = draft_words.draft")
    )
    assert words in [row["body"] for row in rows]
    assert not await opened(world)


async def test_question_within_a_draft_belongs_to_it(world: World):
    await hears(world, "幸福里垃圾桶满了")

    await hears(world, "垃圾怎么分类")

    assert not await opened(world)


async def test_dog_report_ends_with_its_page(world: World):
    await world.reports(words="幸福里有人遛狗不牵绳")

    world.wang.presses("📖 文明养犬")
    await world.settle()

    assert world.wang.messages[-1].words.startswith("📖 文明养犬")
    assert world.wang.sees("#1 已提交")
    assert await opened(world) == {"dog-manners": 1}


async def test_unknown_words_show_all_pages(world: World):
    said = await hears(world, "/guide 火星")

    assert "没找到" in said
    world.wang.presses("公共场所控烟")


async def test_overseer_reads_how_often(world: World):
    await hears(world, "/guide 狗")
    world.li.says("/guide 狗")
    await world.settle()

    assert "近 30 天查看 2 次" in world.li.messages[-1].words
    assert "近 30 天" not in world.wang.messages[-1].words


async def test_forged_page_opens_nothing(world: World):
    await hears(world, "/guide")

    world.wang.forges("guide:nothing")
    await world.settle()

    assert not await opened(world)
