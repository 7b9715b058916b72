"""Who replies in words to a list is answered with one line and buttons: which ticket is meant?"""

from issuebot.simulator import Message
from issuebot.store import events
from tests.stories.clock.mornings import LATE, lists, until
from tests.stories.world import World

UNIT = "telecom-office"
QUESTION = "这句话说的是哪一件？"


async def three_tickets(world: World) -> None:
    for place in ("3号楼门口电线垂下来了", "5号楼网线乱成一团", "7号楼飞线挂在树上"):
        await world.reports(words=f"幸福里{place}")


async def list_in_unit(world: World) -> Message:
    await three_tickets(world)
    world.zhou.says("/queue", to=world.groups[UNIT])
    await world.settle()
    return world.groups[UNIT].messages[-1]


async def test_words_to_a_list_are_asked_about(world: World):
    listed = await list_in_unit(world)

    async for words in world.each(
        [
            *(
                "明天",
                "师傅已经去了",
                "在路上了",
                "这几个明早弄",
                "还没处理",
                "这么多啊",
                "催一下",
                "聽日搞掂",
                "師傅已經去咗",
            ),
            *("on our way", "tomorrow morning", "which one is the worst"),
        ]
    ):
        world.zhou.says(words, reply_to=listed)
        await world.settle()

        question = world.groups[UNIT].messages[-1]
        assert question.words == f"{QUESTION}\n{words}"
        assert question.buttons == [["#1", "#2", "#3"]]


async def test_chosen_one_takes_the_words(world: World):
    listed = await list_in_unit(world)
    world.zhou.says("师傅已经去了", reply_to=listed)
    await world.settle()

    world.zhou.presses("#2", on=world.groups[UNIT].messages[-1])
    await world.settle()

    assert world.groups[UNIT].sees("#2 这句话怎么处理？\n师傅已经去了").button("发给居民看")


async def test_what_is_for_nobody_is_left_alone(world: World):
    listed = await list_in_unit(world)

    async for words in world.each(["谢谢", "哈哈", "😂", "小王你去看看", "咱们下午一块去", "let's go together"]):
        said = world.zhou.says(words, reply_to=listed)
        await world.settle()

        assert world.groups[UNIT].messages[-1] is said


async def test_another_list_is_shown(world: World):
    listed = await list_in_unit(world)

    async for words in world.each(["有哪些超时的", "what is overdue"]):
        world.zhou.says(words, reply_to=listed)
        await world.settle()

        assert "没有超时的工单" in world.groups[UNIT].messages[-1].words


async def test_list_of_the_morning_is_no_exception(world: World):
    await three_tickets(world)
    await until(world, "2026-11-27 09:30")
    morning = lists(world.groups[UNIT], LATE)[-1] if lists(world.groups[UNIT], LATE) else lists(world.groups[UNIT])[-1]

    world.zhou.says("明天", reply_to=morning)
    await world.settle()

    assert QUESTION in world.groups[UNIT].messages[-1].words


async def test_leader_is_asked_and_heard(world: World):
    await three_tickets(world)
    world.boss.says("/queue")
    await world.settle()
    world.boss.says("抓紧办", reply_to=world.boss.messages[-1])
    await world.settle()

    world.boss.presses("#3", on=world.boss.messages[-1])
    await world.settle()

    assert (await world.read(lambda tx: events.latest(tx, 3, "note"))).words == "抓紧办"


async def test_resident_names_one_of_their_list(world: World):
    await three_tickets(world)
    world.wang.says("/my")
    await world.settle()

    async for words in world.each(["第一个还没修", "1号还没修", "the first one is not fixed"]):
        world.wang.says(words, reply_to=world.wang.messages[-1])
        await world.settle()

        assert (await world.read(lambda tx: events.latest(tx, 1, "add"))) is not None
        assert await world.count_tickets() == 3


async def test_resident_takes_back_one_of_their_list(world: World):
    await three_tickets(world)
    world.wang.says("/my")
    await world.settle()

    world.wang.says("2号撤回", reply_to=world.wang.messages[-1])
    await world.settle()

    assert world.wang.messages[-1].button("确定撤回") or "#2" in world.wang.messages[-1].words
