"""What somebody says when they pass a ticket on stands on the card of who gets it, and nowhere that residents look."""

from tests.stories.world import World

NOTE = "请先和物业联系"


async def says(world: World, words: str) -> None:
    world.li.says(words, to=world.groups["desk"])
    await world.settle()


async def test_note_of_assignment_reaches_the_unit(world: World):
    await world.reports()

    await says(world, f"/assign 1 派出所 {NOTE}")

    assert f"📌 协调员：{NOTE}" in world.groups["police-station"].sees("#1").words
    assert NOTE not in world.groups["telecom-office"].sees("#1").words
    assert not [message for message in world.wang.messages if NOTE in message.words]


async def test_note_stays_while_the_unit_works(world: World):
    await world.reports()
    await says(world, f"/assign 1 派出所 {NOTE}")
    unit = world.groups["police-station"]

    world.zhou.presses("签收", in_=unit)
    await world.settle()
    assert NOTE in unit.sees("#1 沿街线路杂乱 · 办理中").words
    await says(world, "/assign 1 城市管理局")

    assert NOTE not in world.groups["urban-management"].sees("#1").words


async def test_unit_out_of_reach_finds_the_note(world: World):
    await world.reports()
    unit = world.groups["police-station"]
    unit.kicks_bot()
    await world.settle()
    await says(world, f"/assign 1 派出所 {NOTE}")

    unit.moves_bot("member")
    await world.settle()

    assert NOTE in unit.sees("#1").words


async def test_note_of_many_reaches_each(world: World):
    await world.reports()
    await world.reports()

    await says(world, f"/assign 1 2 派出所 {NOTE}")

    for number in (1, 2):
        assert NOTE in world.groups["police-station"].sees(f"#{number}").words


async def test_helper_reads_what_to_help_with(world: World):
    await world.reports()

    await says(world, f"/join 1 派出所 {NOTE}")

    assert f"📌 协调员：{NOTE}" in world.groups["police-station"].sees("🤝").words
    assert NOTE not in world.groups["telecom-office"].sees("#1").words


async def test_reason_of_urgency_reaches_the_unit(world: World):
    await world.reports()

    await says(world, f"/urgent 1 {NOTE}")

    assert f"📌 协调员：{NOTE}" in world.groups["telecom-office"].sees("🔥 加急").words


async def test_leader_is_named_as_such(world: World):
    await world.reports()

    world.boss.says(f"/assign 1 派出所 {NOTE}")
    await world.settle()

    assert f"📌 分管领导：{NOTE}" in world.groups["police-station"].sees("#1").words
