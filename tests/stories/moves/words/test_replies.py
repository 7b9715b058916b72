"""A clerk replies to the card as to a colleague."""

from issuebot.store import events
from tests.stories.world import World

UNIT = "telecom-office"


async def test_a_yes_accepts(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    before = len(unit.messages)

    async for words in world.each(["签收", "收到", "好的", "ok", "ＯＫ！", "簽收", "收到，马上处理", "👌"]):
        said = world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        assert await world.status_of(1) == "accepted"
        assert said.reactions == ["👍"]
        assert len(unit.messages) == before + 1


async def test_second_yes_is_only_seen(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.says("收到", reply_to=unit.sees("#1"))
    await world.settle()

    said = world.sun.says("好的", reply_to=unit.sees("#1"))
    await world.settle()

    assert said.reactions == ["👍"]
    assert unit.messages[-1] is said


async def test_yes_of_others_changes_nothing(world: World):
    await world.reports()
    police = world.groups["police-station"]
    world.li.says("/join 1 police-station", to=world.groups["desk"])
    await world.settle()

    said = world.sun.says("收到", reply_to=police.sees("#1"))
    await world.settle()

    assert said.reactions == ["👍"]
    assert await world.status_of(1) == "assigned"


async def test_other_words_are_one_tap(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.says("这是哪一家的线？", reply_to=unit.sees("#1"))
    await world.settle()
    question = unit.sees("#1 这句话怎么处理？")

    world.zhou.presses("追问居民", on=question)
    await world.settle()

    assert [label for row in question.buttons for label in row] == []
    assert world.wang.sees("这是哪一家的线？")
    assert await world.status_of(1) == "waiting"


async def test_each_tap_does_what_it_says(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.says("这是广电的线", reply_to=unit.sees("#1"))
    await world.settle()

    async for label, status in world.each(
        [("退回", "new"), ("内部备注", "assigned"), ("发给居民看", "assigned"), ("办结", "assigned")]
    ):
        world.zhou.presses(label, on=unit.sees("这句话怎么处理"))
        await world.settle()

        assert await world.status_of(1) == status
        assert ("这是广电的线" in world.wang.messages[-1].words) == (label == "发给居民看")


async def test_strangers_words_are_refused(world: World):
    await world.reports()
    police = world.groups["police-station"]
    question = police.post(world.telegram.me, words="?")

    press = world.sun.forges("meant:close:1:5", question)
    await world.settle()

    assert press.answer.text == "这个按钮已经失效，没有改动。"
    assert await world.status_of(1) == "assigned"


async def test_coordinator_replies_in_private(world: World):
    await world.reports(words="老城厢有人乱停车，占了盲道")
    desk = world.groups["desk"]
    world.li.says("这边归交警管，群众可以打 122", reply_to=desk.sees("#1"))
    await world.settle()

    world.li.presses("不予受理", on=desk.sees("这句话怎么处理"))
    await world.settle()

    assert world.wang.sees("群众可以打 122")


async def test_reply_in_another_chat(world: World):
    await world.reports()
    card = world.groups[UNIT].sees("#1")

    world.li.says("/urgent", to=world.groups["desk"], reply_to=card)
    world.li.says("/note 电话里说过了", reply_to=card, to=world.li.chat)
    await world.settle()

    assert (await world.ticket_of(1)).urgent
    assert (await world.read(lambda tx: events.latest(tx, 1, "note"))).words == "电话里说过了"


async def test_quoted_line_of_a_list_names_its_ticket(world: World):
    await world.reports()
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.says("/queue", to=unit)
    await world.settle()

    world.zhou.says("收到", reply_to=unit.messages[-1], quote="#2 沿街线路杂乱")
    await world.settle()

    assert [await world.status_of(1), await world.status_of(2)] == ["assigned", "accepted"]


async def test_reply_elsewhere_gives_no_rights(world: World):
    await world.reports()
    card = world.groups[UNIT].sees("#1")

    world.sun.says("/accept", to=world.groups["police-station"], reply_to=card)
    world.zhao.says("/ticket", to=world.zhao.chat, reply_to=card)
    await world.settle()

    assert await world.status_of(1) == "assigned"
    assert world.zhao.sees("没有找到您能查看的 #1")


async def test_answered_question_loses_its_buttons(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.presses("办结", in_=unit)
    await world.settle()
    question = unit.offers("✍ 自己写")
    world.zhou.presses("✍ 自己写", on=question)
    await world.settle()

    world.zhou.sends_photo("线已捆好", reply_to=unit.sees("#1 的办理结果是什么？请回复"))
    await world.settle()

    assert question.buttons == []
    assert question.words == "#1 已办结"


async def test_typed_command_answers_the_question_as_well(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    for _ in range(2):
        world.zhou.presses("退回", in_=unit)
        await world.settle()
    questions = [message for message in unit.messages if message.button("✍ 自己写")]

    world.zhou.says("/return 1 不归我们", to=unit)
    await world.settle()

    assert questions
    assert all(question.buttons == [] for question in questions)
