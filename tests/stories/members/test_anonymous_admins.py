"""Who acts in the name of the group is nobody else there."""

from issuebot.simulator import Group, Message
from tests.stories.world import World


def mentioned(message: Message) -> list[int]:
    return [entity["user"]["id"] for entity in message.entities if entity["type"] == "text_mention"]


async def pressed(world: World, unit: Group, label: str = "退回") -> Message:
    world.zhou.presses(label, in_=unit)
    await world.settle()
    world.zhou.presses("✍ 自己写", in_=unit)
    await world.settle()
    return unit.messages[-1]


async def test_question_names_no_anonymous_admin(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    unit.promotes(world.zhou, anonymous=True)

    question = await pressed(world, unit)

    assert question.forces_reply
    assert (mentioned(question), "👉" in question.words) == ([], False)


async def test_open_admin_is_asked_by_name(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    unit.promotes(world.zhou)
    unit.promotes(world.sun, anonymous=True)

    assert mentioned(await pressed(world, unit)) == [world.zhou.id]


async def test_unknown_admins_are_not_named(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.telegram.fail("getChatAdministrators", "500")

    question = await pressed(world, unit)

    assert question.forces_reply
    assert mentioned(question) == []


async def test_answer_of_the_group_is_taken(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    unit.promotes(world.zhou, anonymous=True)
    question = await pressed(world, unit)

    world.zhou.as_group(unit).says("不归我们", reply_to=question)
    await world.settle()

    assert await world.status_of(1) == "new"


async def test_typed_command_of_the_group_names_nobody(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]

    world.zhou.as_group(unit).says("/close", to=unit)
    await world.settle()

    assert unit.messages[-1].forces_reply
    assert mentioned(unit.messages[-1]) == []


async def test_admins_are_asked_for_once(world: World):
    await world.reports()
    await world.reports()
    unit = world.groups["telecom-office"]
    await pressed(world, unit)

    await pressed(world, unit, "追问")

    asked = [call for call in world.telegram.calls if call.method == "getChatAdministrators"]
    assert [call.cost for call in asked] == [0]


async def test_clock_that_is_set_back_makes_nobody_known_for_longer(world: World):
    """Who acts for the group by now is not named because the machine's clock says that nobody was asked since."""
    await world.reports()
    unit = world.groups["telecom-office"]
    await pressed(world, unit)

    unit.promotes(world.zhou, anonymous=True)
    world.set_clock_on(-3600)
    world.time += 600
    question = await pressed(world, unit, "追问")

    assert mentioned(question) == []


async def test_audit_calls_an_anonymous_admin_so(world: World):
    await world.reports()
    unit, desk = world.groups["telecom-office"], world.groups["desk"]
    unit.promotes(world.zhou, anonymous=True)
    desk.promotes(world.li, anonymous=True)
    world.zhou.as_group(unit).says("/accept 1")
    world.zhou.as_group(unit).says("/ticket 1")
    world.li.as_group(desk).says("/note 1 明天去看")
    await world.settle()

    world.admin.says("/audit 1")
    await world.settle()

    traces = [
        line.partition(" ")[2].partition(" ")[2]
        for line in world.admin.sees("#1 查看和操作记录").words.splitlines()[1:]
    ]
    assert {
        "通信管理办公室 群管理员（匿名） · 签收",
        "通信管理办公室 群管理员（匿名） · 查看",
        "协调员 群管理员（匿名） · 记录",
    } <= set(traces)


async def test_offer_of_what_a_reply_may_be_names_nobody(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    unit.promotes(world.zhou, anonymous=True)

    world.zhou.as_group(unit).says("下午过去看看", reply_to=unit.sees("#1"))
    await world.settle()

    question = unit.sees("#1 这句话怎么处理？")
    assert mentioned(question) == []
    assert "周科" not in question.words


async def test_question_below_a_list_names_nobody(world: World):
    await world.reports()
    await world.reports()
    unit = world.groups["telecom-office"]
    unit.promotes(world.zhou, anonymous=True)
    world.zhou.as_group(unit).says("/queue")
    await world.settle()

    world.zhou.as_group(unit).sends_photo(reply_to=unit.messages[-1])
    await world.settle()

    assert mentioned(unit.sees("这是哪一件的？")) == []


async def test_desks_question_for_a_reason_names_nobody(world: World):
    await world.reports()
    desk = world.groups["desk"]
    desk.promotes(world.li, anonymous=True)

    world.li.as_group(desk).says("/reveal 1")
    await world.settle()

    [question] = [message for message in desk.messages if message.forces_reply]
    assert mentioned(question) == []
