"""Words that help: under the question for words, what is said most often is one tap."""

from issuebot.desk.context import district
from issuebot.simulator import Message
from tests.stories.world import World

BUNDLED = "线路已捆扎归整。"
NOT_OURS = "不是我们管的设施，请改派。"


async def asked(world: World, move: str, unit: str = "telecom-office") -> Message:
    world.zhou.presses(move, in_=world.groups[unit])
    await world.settle()
    return world.groups[unit].offers("✍ 自己写")


async def test_closing_offers_what_fits_the_category(world: World):
    await world.reports()

    question = await asked(world, "办结")

    assert question.words == "#1 的办理结果是什么？\n👇 点一句合适的，或者自己写；接着再发整改后的照片。"
    assert [label for row in question.buttons for label in row] == [
        BUNDLED,
        "垂落的线已重新固定，不会再碰到人。",
        "废弃线缆已拆除。",
        "✍ 自己写",
    ]


async def test_two_taps_and_a_photo_close(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    question = await asked(world, "办结")

    press = world.zhou.presses(BUNDLED, in_=unit)
    await world.settle()
    photo = unit.sees("#1 还缺整改后的照片")
    world.zhou.sends_photo(reply_to=photo)
    await world.settle()

    assert (press.answer.text, photo.forces_reply) == ("👇 请回复下面这条消息", True)
    assert world.wang.sees(f"#1 办好了：{BUNDLED}").kind == "photo"
    assert question.buttons == []


async def test_template_alone_closes_what_needs_no_photo(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    question = await asked(world, "办结")
    world.zhou.sends_photo(reply_to=question)
    await world.settle()

    world.zhou.presses(BUNDLED, in_=unit)
    await world.settle()

    assert world.wang.sees(f"#1 办好了：{BUNDLED}").kind == "photo"
    assert unit.sees("#1 已办结").buttons == []


async def test_return_takes_two_taps(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    question = await asked(world, "退回")

    press = world.zhou.presses(NOT_OURS, in_=unit)
    await world.settle()

    assert (press.answer.text, question.words) == ("#1 已退回", "#1 已退回")
    assert world.groups["desk"].sees(f"↩ 通信管理办公室退回：{NOT_OURS}")


async def test_decline_says_where_to_go(world: World):
    await world.reports(words="幸福里有点不对劲")
    world.li.presses("不予受理", in_=world.groups["desk"])
    await world.settle()

    world.li.presses("这是供电公司的设施，请拨打 95598。", in_=world.groups["desk"])
    await world.settle()

    assert "请拨打 95598" in world.wang.sees("#1").words
    assert await world.status_of(1) == "declined"


async def test_reader_of_english_reads_english(world: World):
    await world.reports(world.smith)
    await asked(world, "追问")

    world.zhou.presses("请问具体在几号楼、几单元门口？", in_=world.groups["telecom-office"])
    await world.settle()

    assert world.smith.sees("At which building and entrance is it, please?")


async def test_own_words_open_the_reply(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    await asked(world, "退回")

    world.zhou.presses("✍ 自己写", in_=unit)
    await world.settle()
    question = unit.sees("#1 为什么不归你们？请回复这条消息写明原因。")
    world.zhou.says("是有线电视的线", reply_to=question)
    await world.settle()

    assert question.forces_reply
    assert world.groups["desk"].sees("↩ 通信管理办公室退回：是有线电视的线")


async def test_reply_to_the_choice_counts_too(world: World):
    await world.reports()
    question = await asked(world, "办结")

    world.zhou.sends_photo("全部换成了新线", reply_to=question)
    await world.settle()

    assert world.wang.sees("#1 办好了：全部换成了新线")


async def test_other_unit_says_nothing_for_it(world: World):
    await world.reports()
    question = await asked(world, "退回")
    data = world.data_of(question, NOT_OURS)

    police = world.groups["police-station"]
    presses = [world.sun.forges(data, police.post(world.telegram.me, words="?")), world.zhao.forges(data, None)]
    await world.settle()

    assert presses[0].answer.text == "#1 不归您处理，没有改动。"
    assert await world.status_of(1) == "assigned"


async def test_template_out_of_the_file_is_old(world: World):
    await world.reports()
    question = await asked(world, "退回")
    body, shapes = await world.read(lambda tx: district.newest(tx) or ("", {}))
    await world.database.write(
        lambda tx: district.apply(tx, body.replace(NOT_OURS, "另一句话"), shapes, int(world.time))
    )

    press = world.zhou.presses(NOT_OURS, on=question)
    await world.settle()

    assert press.answer.text == "这个按钮已经失效，没有改动。"
    assert await world.status_of(1) == "assigned"


async def test_second_tap_is_told(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    await asked(world, "退回")

    presses = [world.zhou.presses(NOT_OURS, in_=unit), world.sun.presses(NOT_OURS, in_=unit)]
    await world.settle()

    assert [press.answer.text for press in presses] == ["#1 已退回", "#1 不归您处理，没有改动。\n现在可以：/ticket_1"]
    returned = await world.read(lambda tx: tx.all("SELECT actor FROM event WHERE kind = 'return'"))
    assert [row["actor"] for row in returned] == [world.zhou.id]
