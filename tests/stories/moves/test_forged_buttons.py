"""Buttons that somebody forged, pressed twice, late, or beside somebody else."""

from hypothesis import HealthCheck, given, settings, strategies as st

from issuebot.desk.buttons import BUTTONS, OWN_BUTTONS
from issuebot.store.engine.database import Tx
from tests.stories.world import World

FEW = settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
ACTIONS = sorted({*BUTTONS, *OWN_BUTTONS, "x"})
VALUES = ["1", "2", "0", "-1", "01", "999999999999999999", "9" * 40, "²", "１", "", "telecom-office", "satisfied", "zh"]
LIKELY = st.builds(
    lambda action, values: ":".join([action, *values]).encode()[:64],
    st.sampled_from(ACTIONS),
    st.lists(st.sampled_from(VALUES), max_size=4),
)
DATA = st.lists(LIKELY | st.binary(max_size=64), min_size=5, max_size=25)
NONSENSE = ["", "x" * 64, "\ufffd\ufffd", "accept", "accept:", "accept:-1", "accept:" + "9" * 57, "rate:1", "as:1"]


def everything(tx: Tx) -> list[tuple[object, ...]]:
    rows = [tx.all("SELECT * FROM ticket ORDER BY number"), tx.all("SELECT * FROM event ORDER BY ticket, seq")]
    return [tuple(row[key] for key in row.keys()) for found in rows for row in found]  # noqa: SIM118 rows, no dicts


async def test_nonsense_gets_an_answer(world: World):
    await world.reports()
    before = await world.read(everything)
    old = world.zhao.chat.post(world.telegram.me, words="?")

    presses = [who.forges(data, on) for data in NONSENSE for who, on in ((world.zhao, old), (world.sun, None))]
    await world.settle()

    assert all(press.answer.alert and press.answer.text for press in presses)
    assert await world.read(everything) == before


@FEW
@given(forged=DATA)
async def test_forged_data_changes_nobodys_ticket(world: World, forged: list[bytes]):
    if not await world.count_tickets():
        await world.reports()
        await world.closes(1)
        await world.reports()
    before = await world.read(everything)
    strange = world.telegram.group("别的群", id=-1001000077777)

    for data in forged:
        world.zhao.forges(data, world.zhao.chat.post(world.telegram.me, words="?"))
        world.sun.forges(data, world.groups["police-station"].post(world.telegram.me, words="?"))
        world.sun.forges(data, strange.post(world.telegram.me, words="?"), inaccessible=True)
    await world.settle()

    assert await world.read(everything) == before
    assert await world.count_set_aside() == 0


async def test_draft_of_another_is_untouchable(world: World):
    world.wang.says("幸福里电线断了")
    world.zhao.says("和平花园垃圾成堆")
    await world.settle()
    card = world.wang.sees("请看一下")
    words = card.words

    async for button in world.each(["提交", "类别", "地点", "匿名", "取消"]):
        press = world.zhao.forges(world.data_of(card, button), world.zhao.sees("请看一下"))
        await world.settle()

        assert press.answer.text == "这是别人的内容，没有改动。"
        assert (card.words, await world.count_tickets()) == (words, 0)


async def test_card_of_another_answers_nothing(world: World):
    await world.reports()
    world.wang.says("/my")
    world.zhao.says("/help")
    await world.settle()
    listed = world.wang.sees("我的上报（1）")

    presses = [world.zhao.presses("#1", on=listed), world.zhao.forges("show:1", world.zhao.sees("怎么用"))]
    await world.settle()

    assert [press.answer.text[:9] for press in presses] == ["这个按钮已经失效，", "没有找到您能查看的"]
    assert not any("#1" in message.words for message in world.zhao.messages)


async def test_survey_of_another_counts_nothing(world: World):
    await world.reports()
    await world.closes(1)
    world.zhao.says("你好")
    await world.settle()

    press = world.zhao.forges("rate:1:1:satisfied", world.zhao.sees("您好"))
    await world.settle()

    assert press.answer.text == "这是别人的内容，没有改动。"
    assert await world.status_of(1) == "resolved"


async def test_survey_of_earlier_round_is_over(world: World):
    await world.reports()
    await world.closes(1, "第一次")
    first = world.data_of(world.wang.sees("第一次"), "已解决，满意")
    world.wang.presses("未解决")
    await world.settle()
    await world.closes(1, "第二次")

    press = world.wang.forges(first, world.wang.sees("第二次"))
    await world.settle()

    assert press.answer.text == "#1 现在是“已办结·待回访”，不能这样操作。"
    assert await world.status_of(1) == "resolved"


async def test_ticket_of_another_unit_stays(world: World):
    await world.reports()
    police = world.groups["police-station"]

    press = world.sun.forges("accept:1", police.post(world.telegram.me, words="?"))
    await world.settle()

    assert press.answer.text == "#1 不归您处理，没有改动。"
    assert await world.status_of(1) == "assigned"


async def test_resident_cannot_assign_by_button(world: World):
    await world.reports()

    press = world.wang.forges("assign:1:police-station", world.wang.sees("#1"))
    await world.settle()

    assert press.answer.text == "这是工作人员用的功能。您自己的上报请看 /my。"
    assert not world.groups["police-station"].messages


async def test_inaccessible_message_still_accepts(world: World):
    await world.reports()
    card = world.groups["telecom-office"].sees("#1")

    press = world.zhou.forges(world.data_of(card, "签收"), card, inaccessible=True)
    await world.settle()

    assert press.answer.text == "#1 已签收"
    assert "办理中" in card.words


async def test_second_of_two_is_told(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]

    presses = [world.zhou.presses("签收", in_=unit), world.sun.presses("签收", in_=unit)]
    await world.settle()

    done, refused = [press.answer.text for press in presses]
    assert done == "#1 已签收"
    assert refused.startswith("#1 现在是“办理中”，不能这样操作。\n现在可以：/return_1 · ")
    accepted = await world.read(lambda tx: tx.all("SELECT actor FROM event WHERE kind = 'accept'"))
    assert [row["actor"] for row in accepted] == [world.zhou.id]


async def test_double_tap_makes_one_ticket(world: World):
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()

    presses = [world.wang.presses("提交"), world.wang.presses("提交")]
    await world.settle()

    assert [press.answer.text for press in presses] == ["已提交：#1", "已经提交过了：#1"]
    assert await world.count_tickets() == 1


async def test_old_buttons_work_after_restart(world: World):
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()

    await world.restart()
    await world.submits(world.wang)
    await world.restart()
    press = world.zhou.presses("签收", in_=world.groups["telecom-office"])
    await world.settle()

    assert press.answer.text == "#1 已签收"
    assert world.wang.sees("#1 正在办理")


async def test_cancelled_draft_cannot_be_submitted(world: World):
    world.wang.says("幸福里电线断了")
    await world.settle()
    submit = world.data_of(world.wang.sees("请看一下"), "提交")
    world.wang.presses("取消")
    await world.settle()

    press = world.wang.forges(submit, world.wang.sees("已取消"))
    await world.settle()

    assert press.answer.text == "这个按钮已经失效，没有改动。"
    assert await world.count_tickets() == 0
