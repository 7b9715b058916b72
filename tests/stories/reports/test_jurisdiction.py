"""Who asks what the bot is for is told who sees to it; who truly reports in such words has a draft."""

import pytest

from issuebot.domain.language.intents.jurisdiction import asked_about
from tests.stories.world import World

ASKED = """
能不能管噪音 / 垃圾归谁管 / 这个你们管吗 / who handles noise? / 路灯谁负责 / 谁管垃圾 / 噪音问题归哪个部门管
你们管不管停车 / 油烟你们管吗 / 违停归谁管 / 可以报路灯吗 / 能举报违停吗 / 噪音可以投诉吗
请问小广告是哪个单位负责的？ / 电线的事归哪个单位 / 狗叫你们能管吗 / 这种事归谁管 / 您好，我想问一下井盖找谁
你好 请问垃圾分类归哪里管呀 / 投诉噪音找谁 / 請問你們受理占道經營嗎 / 小区的垃圾归谁管 / 和平花园噪音归谁管
哪个部门负责路灯 / 噪聲歸誰管 / who is responsible for street lights / do you deal with parking?
can i report noise here? / which department handles garbage / is noise your job?
who do i call about stray dogs / 你们能管漏水吗 / 路灯归不归你们管 / 物业费的事你们管吗 / 宠物归谁管
"""
REPORTED = """
楼下噪音能不能管管 / 能不能管管噪音 / 垃圾没人管吗 / 路灯坏了找谁 / 下水道堵了归谁管 / 能不能管一下楼上的噪音
楼上噪音归谁管 / 3号楼门口的垃圾归谁管 / 幸福里东门乱停车有没有人管 / 门口的垃圾你们管不管
垃圾堆了三天了谁管 / 没人管垃圾 / 噪音太大了，你们管不管 / 我家楼下烧烤油烟谁管 / 垃圾满了没人管吗
广场舞天天吵到半夜没人管吗 / 这里的路灯谁负责修 / 隔壁装修能不能管 / 谁来管管这些狗 / 对面工地噪音能不能管管啊
能不能处理一下垃圾 / 流浪狗咬人归谁管 / 小区门口电线掉下来了找谁 / 幸福里3号楼漏水你们管吗
who is responsible for the broken light at door 3 / can you do something about the noise upstairs
who will fix the street light in front of building 5 / do you handle the garbage outside our gate
nobody handles the noise here / 垃圾谁管？已经臭了 / 能不能把垃圾管一管 / 楼道里有人抽烟你们管吗
昨晚噪音归谁管 / 着火了归谁管
"""


def sentences(text: str) -> list[str]:
    return [part.strip() for line in text.splitlines() for part in line.split(" / ") if part.strip()]


async def says(world: World, words: str) -> str:
    world.wang.says(words)
    await world.settle()
    return world.wang.messages[-1].words


async def drafts(world: World) -> int:
    return len(await world.read(lambda tx: tx.all("SELECT id FROM draft WHERE status = 'open'")))


async def test_who_asks_is_told_who_sees_to_it(world: World):
    async for words in world.each(sentences(ASKED)):
        answer = await says(world, words)

        assert "可以报" in answer
        assert world.wang.messages[-1].buttons == [["📝 我要上报"]]
        assert await drafts(world) == 0


async def test_who_reports_so_has_a_draft(world: World):
    async for words in world.each(sentences(REPORTED)):
        await says(world, words)

        assert await drafts(world) == 1


def test_questions_and_reports_are_told_apart(record_property):
    asked, reported = sentences(ASKED), sentences(REPORTED)

    right = sum(asked_about(words) is not None for words in asked)
    wrong = sum(asked_about(words) is not None for words in reported)

    record_property(
        "score",
        f"questions of who is responsible: {right} of {len(asked)} heard, {wrong} of {len(reported)} "
        "reports taken for one",
    )
    assert right == len(asked) >= 30
    assert len(reported) >= 30
    assert wrong <= 1  # 着火了归谁管 is kept out by its danger


async def test_answer_is_what_the_routes_say(world: World):
    async for words, answer in world.each(
        [
            ("垃圾归谁管", "可以报。“环境卫生”由环境卫生管理处负责。"),
            ("幸福里的电线归谁管", "可以报。幸福里小区的“沿街线路杂乱”由通信管理办公室负责。"),
            ("电线归谁管", "可以报。“沿街线路杂乱”由哪个单位负责，要看是哪个小区。"),
            ("宠物归谁管", "这些都可以报：公益广告破损、"),
        ]
    ):
        assert (await says(world, words)).startswith(answer)


@pytest.mark.parametrize(
    ("words", "category"), [("垃圾归谁管", "sanitation"), ("和平花园的路灯谁负责", "public-facility")]
)
async def test_one_tap_begins_the_report(world: World, words: str, category: str):
    await says(world, words)

    world.wang.presses("📝 我要上报")
    await world.settle()
    await says(world, "和平花园2号楼门口，好几天了")
    await world.submits(world.wang)

    ticket = await world.ticket_of()
    assert (ticket.category, ticket.community) == (category, "heping")


async def test_question_does_not_join_a_draft(world: World):
    await says(world, "幸福里3号楼门口电线垂下来了")

    async for words in world.each(["垃圾归谁管", "who handles noise?", "路灯谁负责"]):
        await says(world, words)
        await world.submits(world.wang)

        assert words not in (await world.ticket_of()).words


async def test_photo_with_such_words_is_a_report(world: World):
    async for words in world.each(["这个归谁管", "这个你们管吗", "垃圾归谁管"]):
        world.wang.sends_photo(words)
        await world.settle()

        assert await drafts(world) == 1


async def test_such_words_below_a_receipt_are_about_it(world: World):
    await world.reports()

    async for words in world.each(["这个归谁管", "这事你们管吗", "这个谁负责"]):
        await says(world, words)

        assert world.groups["telecom-office"].sees(words)
