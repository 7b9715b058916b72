"""A coordinator puts several units on one ticket in a sentence; a leader's sentence of that reaches the desk."""

from issuebot.store import second_units
from tests.stories.world import World


async def hears(world: World, words: str) -> str:
    world.li.says(words)
    await world.settle()
    return world.li.messages[-1].words


async def units_of(world: World) -> tuple[str, list[str]]:
    helps = await world.read(lambda tx: second_units.of_ticket(tx, 1))
    return (await world.ticket_of(1)).unit, sorted(helps)


async def test_who_leads_is_asked_with_buttons(world: World):
    await world.reports()

    asked = await hears(world, "1号让城管和环卫一起办")
    world.li.presses("城市管理局牵头 · 环境卫生管理处协办")
    await world.settle()

    assert asked == "#1 由谁牵头？其余单位协办。"
    assert await units_of(world) == ("urban-management", ["sanitation-office"])
    assert "你们协办，城市管理局主办" in world.groups["sanitation-office"].messages[-1].words


async def test_named_leader_and_helpers_are_taken_at_their_word(world: World):
    await world.reports()

    await hears(world, "1号由城管牵头，环卫、派出所配合")
    assert await units_of(world) == ("urban-management", ["police-station", "sanitation-office"])

    await hears(world, "1号加上宣传部")
    assert await units_of(world) == ("urban-management", ["police-station", "publicity-office", "sanitation-office"])

    await hears(world, "1号通信办牵头城管协助")
    assert (await units_of(world))[0] == "telecom-office"
    assert "urban-management" in (await units_of(world))[1]

    assert await hears(world, "让环卫也去看看1号") == "#1 已经是这样了，没有改动。"
    assert await hears(world, "let urban management and telecom do 1 together") == "#1 已经是这样了，没有改动。"


async def test_english_sentences_name_units_as_well(world: World):
    await world.reports()

    await hears(world, "add sanitation to 1")
    assert await units_of(world) == ("telecom-office", ["sanitation-office"])

    await hears(world, "police should help with 1")
    assert await units_of(world) == ("telecom-office", ["police-station", "sanitation-office"])


async def test_given_back_to_a_unit_is_assigned(world: World):
    await world.reports()

    assert await hears(world, "1号退回给信访") == "#1 已派给信访局"
    assert await hears(world, "send 1 back to telecom") == "#1 已派给通信管理办公室"
    assert await hears(world, "1号换环卫办") == "#1 已派给环境卫生管理处"
    assert (await hears(world, "把1号关了")).startswith("#1 的办理结果是什么？")


async def test_leaders_joint_order_reaches_the_desk(world: World):
    await world.reports()

    world.boss.says("1号让城管和环卫一起办")
    await world.settle()

    for chat in ("telecom-office", "desk"):
        assert world.groups[chat].messages[-1].words == "#1：领导批示\n让城管和环卫一起办"
    assert await units_of(world) == ("telecom-office", [])
