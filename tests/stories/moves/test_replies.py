"""A clerk replies to the card as to a colleague."""

import pytest

from issuebot.store import events
from tests.stories.world import World

UNIT = "telecom-office"


@pytest.mark.parametrize("words", ["签收", "收到", "好的", "ok", "ＯＫ！", "簽收", "收到，马上处理", "👌"])
async def test_a_yes_accepts(world: World, words: str):
    await world.reports()
    unit = world.groups[UNIT]
    before = len(unit.messages)

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


@pytest.mark.parametrize("words", ["办结 已经收好了", "已处理好", "done, tied up", "都捆好了", "辦結：已經收好了"])
async def test_what_is_over_asks_for_the_photo(world: World, words: str):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.says(words, reply_to=unit.sees("#1"))
    await world.settle()

    world.zhou.sends_photo(reply_to=unit.sees("#1 还缺整改后的照片"))
    await world.settle()

    assert await world.status_of(1) == "resolved"


@pytest.mark.parametrize("words", ["办结 已经收好了", "已处理好", "done, tied up", "现场已清理干净"])
async def test_photo_that_says_it_closes(world: World, words: str):
    await world.reports()

    said = world.zhou.sends_photo(words, reply_to=world.groups[UNIT].sees("#1"))
    await world.settle()

    assert world.wang.sees("#1 办好了").kind == "photo"
    assert said.reactions == ["👍"]


@pytest.mark.parametrize("words", ["", "线路都收进套管里去啦", "3 号楼这边的"])
async def test_photo_closes_by_one_tap(world: World, words: str):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.sends_photo(words, reply_to=unit.sees("#1"))
    await world.settle()
    question = unit.sees("#1 用这张照片办结吗？")

    world.zhou.presses("办结", on=question)
    await world.settle()
    if not words:
        world.zhou.presses("捆扎", in_=unit)
        await world.settle()

    assert question.buttons == []
    assert words in world.wang.sees("#1 办好了").words
    assert world.wang.sees("#1 办好了").kind == "photo"


async def test_photo_may_be_for_the_resident(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.sends_photo("师傅已经到场", reply_to=unit.sees("#1"))
    await world.settle()

    world.zhou.presses("发给居民看", in_=unit)
    await world.settle()
    world.wang.says("辛苦了，注意安全", reply_to=world.wang.sees("师傅已经到场"))
    await world.settle()

    shown = world.wang.sees("师傅已经到场")
    assert (shown.kind, shown.words.startswith("#1")) == ("photo", True)
    assert await world.status_of(1) == "assigned"
    assert unit.sees("辛苦了，注意安全")


async def test_photo_may_be_a_note(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.sends_photo("电杆编号 17", reply_to=unit.sees("#1"))
    await world.settle()
    question, said = unit.sees("用这张照片办结吗"), len(world.wang.messages)

    for _ in range(2):
        world.zhou.forges(f"meant:note:1:{unit.messages[-2].id}", question)
        await world.settle()

    noted = await world.read(lambda tx: [event for event in events.of_ticket(tx, 1) if event.kind == "note"])
    assert [event.words for event in noted] == ["电杆编号 17"]
    assert len(world.wang.messages) == said


async def test_album_is_offered_once(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.sends_album(3, "三处都弄了", reply_to=unit.sees("#1"))
    await world.settle()

    world.zhou.presses("办结", in_=unit)
    await world.settle()

    assert sum("用这张照片办结吗" in message.words for message in unit.messages) == 0
    shown = [m for m in world.wang.messages if m.kind == "photo" and world.telegram.wrote(m)]
    assert len(shown) == 3


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


@pytest.mark.parametrize(
    ("label", "status"), [("退回", "new"), ("内部备注", "assigned"), ("发给居民看", "assigned"), ("办结", "assigned")]
)
async def test_each_tap_does_what_it_says(world: World, label: str, status: str):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.says("这是广电的线", reply_to=unit.sees("#1"))
    await world.settle()

    world.zhou.presses(label, on=unit.sees("这句话怎么处理"))
    await world.settle()

    assert await world.status_of(1) == status
    assert ("这是广电的线" in world.wang.messages[-1].words) == (label == "发给居民看")


async def test_words_of_a_close_wait_for_the_photo(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.says("线都归到桥架里了", reply_to=unit.sees("#1"))
    await world.settle()
    question = unit.sees("这句话怎么处理")
    world.zhou.presses("办结", on=question)
    await world.settle()

    world.zhou.sends_photo(reply_to=unit.sees("#1 还缺整改后的照片"))
    await world.settle()

    assert world.wang.sees("#1 办好了：线都归到桥架里了")
    assert question.buttons == []


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


@pytest.mark.parametrize("typed", ["/close 1 线路已捆扎归整", "／close　1　线路已捆扎归整", "/办结 1号 线路已捆扎归整"])
async def test_photo_first_then_the_command(world: World, typed: str):
    await world.reports()
    unit = world.groups[UNIT]
    unit.bot_is_admin = True
    photo = world.zhou.sends_photo(to=unit)
    await world.settle()

    world.zhou.says(typed, reply_to=photo)
    await world.settle()

    assert world.wang.sees("#1 办好了：线路已捆扎归整").kind == "photo"


async def test_command_in_reply_to_an_offered_photo(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    photo = world.zhou.sends_photo(reply_to=unit.sees("#1"))
    await world.settle()
    question = unit.sees("用这张照片办结吗")

    world.zhou.says("/close 线路已捆扎归整", reply_to=photo)
    await world.settle()

    assert world.wang.sees("#1 办好了：线路已捆扎归整").kind == "photo"
    assert question.buttons == []


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


@pytest.mark.parametrize("words", ["派给城管", "城管", "转城管局 请尽快", "assign to urban management", "#1 给城管"])
async def test_desk_names_the_unit(world: World, words: str):
    await world.reports(words="老城厢有人乱停车，占了盲道")
    desk = world.groups["desk"]

    said = world.li.says(words, reply_to=desk.sees("#1"))
    await world.settle()

    assert (await world.ticket_of(1)).unit == "urban-management"
    assert said.reactions == ["👍"]


@pytest.mark.parametrize("words", ["给居民打个电话", "派个人去看看", "转发给他", "给城里人添堵", "紧急联系人是谁"])
async def test_words_like_an_order_are_asked_about(world: World, words: str):
    await world.reports(words="老城厢有人乱停车，占了盲道")
    desk = world.groups["desk"]

    world.li.says(words, reply_to=desk.sees("#1"))
    await world.settle()

    assert await world.status_of(1) == "new"
    assert desk.sees("#1 这句话怎么处理？")


@pytest.mark.parametrize("words", ["和 #2 重复", "跟2号重复", "并入 #2", "合并 2", "duplicate of #2"])
async def test_desk_names_the_double(world: World, words: str):
    await world.reports(words="老城厢有人乱停车，占了盲道")
    await world.reports(world.zhao, "和平花园路灯不亮了")

    world.li.says(words, reply_to=world.groups["desk"].sees("#1"))
    await world.settle()

    assert (await world.ticket_of(1)).merged_into == 2


@pytest.mark.parametrize("words", ["派给城管", "和 #2 重复", "加急"])
async def test_clerk_gives_no_orders(world: World, words: str):
    await world.reports()
    await world.reports(world.zhao, "和平花园3号楼电线杂乱")
    unit = world.groups[UNIT]

    world.zhou.says(words, reply_to=unit.sees("#1"))
    await world.settle()

    ticket = await world.ticket_of(1)
    assert (ticket.status, ticket.unit, ticket.urgent) == ("assigned", UNIT, False)
    assert unit.sees("#1 这句话怎么处理？")


@pytest.mark.parametrize("words", ["#1 收到", "1 收到", "签收1", "＃１　收到", "@issuebot 收到", "收到收到", "1"])
async def test_yes_may_carry_the_number(world: World, words: str):
    await world.reports()

    world.zhou.says(words, reply_to=world.groups[UNIT].sees("#1"))
    await world.settle()

    assert await world.status_of(1) == "accepted"


@pytest.mark.parametrize("words", ["#2 收到", "＃2 签收", "#2：好的"])
async def test_named_ticket_counts_in_any_reply(world: World, words: str):
    await world.reports()
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.presses("追问", unit.sees("#1"))
    await world.settle()

    world.zhou.says(words, reply_to=unit.messages[-1])
    await world.settle()

    assert [await world.status_of(1), await world.status_of(2)] == ["assigned", "accepted"]


@pytest.mark.parametrize("words", ["#2 收到", "＃2 签收"])
async def test_number_gives_no_rights(world: World, words: str):
    await world.reports()
    await world.reports(world.zhao, "老城厢有人乱停车，占了盲道")
    unit = world.groups[UNIT]

    world.zhou.says(words, reply_to=unit.sees("#1"))
    await world.settle()

    assert [await world.status_of(1), await world.status_of(2)] == ["assigned", "new"]


async def test_reply_to_a_list_names_its_ticket(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.says("/queue", to=unit)
    await world.settle()
    listed = unit.messages[-1]

    world.zhou.says("谢谢", reply_to=listed)
    await world.settle()
    world.zhou.says("#1 收到", reply_to=listed)
    await world.settle()

    assert await world.status_of(1) == "accepted"
    assert "谢谢" in unit.messages[-2].words


@pytest.mark.parametrize("words", ["签收", "办结", "退回 不归我们管"])
async def test_move_in_reply_to_a_list_asks_which(world: World, words: str):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.says("/queue", to=unit)
    await world.settle()

    world.zhou.says(words, reply_to=unit.messages[-1])
    await world.settle()

    assert unit.messages[-1].forces_reply


@pytest.mark.parametrize("words", ["申请延期 3 天 等配件", "需要延期3天，等配件", "延期三天：等配件"])
async def test_more_time_is_asked_for_in_words(world: World, words: str):
    await world.reports()
    unit = world.groups[UNIT]

    world.zhou.says(words, reply_to=unit.sees("#1"))
    await world.settle()

    assert unit.sees("#1 已申请延期")
    assert world.groups["desk"].sees("等配件")


@pytest.mark.parametrize("words", ["不归我们管 找城管", "这不是我们的活", "属于物业负责", "not our job"])
async def test_return_stands_first_where_likely(world: World, words: str):
    await world.reports()
    unit = world.groups[UNIT]

    world.zhou.says(words, reply_to=unit.sees("#1"))
    await world.settle()

    assert unit.sees("#1 这句话怎么处理？").buttons[0][0] == "退回"
    assert await world.status_of(1) == "assigned"
