"""Residents know no slash: their help names none but the group's, and each word in it does what it says."""

import re

from issuebot.simulator import Person
from tests.stories.world import World


async def says(world: World, words: str, who: Person | None = None) -> str:
    who = who or world.wang
    who.says(words)
    await world.settle()
    return who.messages[-1].words


async def test_help_of_residents_names_words(world: World):
    answer = await says(world, "帮助")

    assert re.findall(r"/[a-z]+", answer) == ["/report"]
    for word in ("进度", "撤回", "取消", "转人工", "换小区", "换语言", "隐私", "文明指南"):
        assert f"“{word}”" in answer
    assert re.findall(r"/[a-z]+", await says(world, "help", world.smith)) == ["/report"]


async def test_each_word_of_the_help_does_what_it_says(world: World):
    for said in (await says(world, "帮助"), await says(world, "help", world.smith)):
        for word in re.findall("“(.+?)”", said):
            if word in ("提交", "Submit"):
                continue
            assert "📝" not in await says(world, word), word
    assert await world.read(lambda tx: tx.all("SELECT id FROM draft")) == []


async def test_help_has_a_button_for_each(world: World):
    before = await says(world, "怎么用")

    async for label in world.each(["📷 怎么上报", "📋 我的上报", "🏠 我的小区", "🌐 语言", "🙋 转人工"]):
        world.wang.presses(label)
        await world.settle()

        assert world.wang.messages[-1].words != before


async def test_how_far_it_is_needs_no_slash(world: World):
    await world.reports()

    async for words in world.each(
        ["到哪一步了", "我那个事情情况怎么样了", "现在情况怎么样", "办到哪了", "我上次报的情况如何"]
    ):
        assert "我的上报（1）" in await says(world, words)


async def test_trouble_with_such_words_is_a_report(world: World):
    async for words in world.each(["路灯情况怎么样没人管", "垃圾堆到哪一步了", "小区情况很糟糕 到处是垃圾"]):
        assert words in await says(world, words)


async def test_what_is_to_be_deleted_is_withdrawn_by_a_tap(world: World):
    await world.reports()

    async for words in world.each(["删除我的上报", "把我报的删掉", "把那个上报撤了", "delete my report"]):
        assert "要撤回 #1 吗？" in await says(world, words)


async def test_who_moves_chooses_anew(world: World):
    async for words in world.each(["换小区", "改小區", "我搬家了", "我的小区", "i moved", "change my community"]):
        assert "您住哪个小区" in await says(world, words)


async def test_language_needs_no_slash(world: World):
    async for words in world.each(["换语言", "英文", "English please", "Do you speak English?", "chinese", "改成英语"]):
        await says(world, words)

        assert world.wang.messages[-1].button("English")


async def test_privacy_needs_no_slash(world: World):
    async for words in world.each(
        ["隐私", "个人信息", "刪除我的信息", "delete my data", "privacy policy", "注销我的账号"]
    ):
        await says(world, words)

        assert world.wang.messages[-1].button("删除我的信息")


async def test_who_cannot_type_hears_of_voices(world: World):
    async for words in world.each(
        [
            "我不会用",
            "有人吗我是老人家不会打字",
            "不识字怎么办",
            "我不识字 能说话吗",
            "可以发语音吗",
            "怎么发照片啊",
            "can i send a voice message?",
        ]
    ):
        assert "没有照片也行：写字、发语音、发位置都可以。" in await says(world, words)


async def test_what_old_people_say_is_no_report(world: World):
    async for words in world.each(
        ["那我还有个事", "另外有个问题", "谢谢啊小同志", "不要钱吧", "侬好", "谢谢师傅，辛苦了闺女"]
    ):
        await says(world, words)

        assert await world.read(lambda tx: tx.all("SELECT id FROM draft")) == []


async def test_huh_answers_no_question(world: World):
    await world.reports()
    world.zhou.says("/ask 1 是明线还是暗线？", to=world.groups["telecom-office"])
    await world.settle()

    async for words in world.each(["啊？", "嗯？", "什么", "啥", "eh?"]):
        await says(world, words)

        assert await world.status_of(1) == "waiting"


async def test_who_asks_when_they_come_hears_how_far_it_is(world: World):
    await world.reports()
    await says(world, "进度")

    async for words in world.each(["啥时候来修", "什么时候能来修好啊", "几时来处理"]):
        assert "等单位接单" in await says(world, words)


async def test_report_with_such_a_word_is_a_report(world: World):
    async for words in world.each(["语言暴力", "小区信息栏坏了", "搬家公司乱扔垃圾", "英语角太吵", "不会说话的狗咬人"]):
        await says(world, words)

        assert len(await world.read(lambda tx: tx.all("SELECT id FROM draft"))) == 1


async def test_thanks_in_plain_english_reach_no_unit(world: World):
    await world.reports(world.smith)

    async for words in world.each(["thanks love", "cheers mate", "ta", "thank you dear"]):
        assert (await says(world, words, world.smith)).startswith("You are welcome")


async def test_who_wants_a_human_is_told_whom(world: World):
    await world.reports(world.smith)

    async for words in world.each(["I want a human", "get me a real person", "i need somebody"]):
        assert "Coordination centre" in await says(world, words, world.smith)


async def test_place_is_what_they_name(world: World):
    async for words, place in world.each(
        [
            ("我是幸福里的", "幸福里"),
            ("我住幸福里3号楼", "幸福里3号楼"),
            ("俺家在和平花园", "和平花园"),
            ("in xingfuli", "xingfuli"),
        ]
    ):
        await says(world, words)
        await says(world, "路灯不亮")

        await world.submits(world.wang)

        assert (await world.ticket_of()).place == place
