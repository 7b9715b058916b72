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
