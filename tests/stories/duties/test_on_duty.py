"""Who is on duty for a unit now is named on its new cards and reminders, with a mention."""

from tests.stories.duties.squad import HOUR, MINUTE, Squad, squad_in
from tests.stories.world import World

LABEL = "当前值班"
UNIT = "telecom-office"


async def shifts(world: World) -> Squad:
    """王阿姨 has the first two hours, 赵先生 the next two."""
    squad = await squad_in(world)
    await squad.enlist(world.wang, world.zhao)
    await squad.plan(world.wang, unit=UNIT)
    await squad.plan(world.zhao, 2 * HOUR, unit=UNIT)
    return squad


async def test_new_card_names_who_is_on_duty(world: World):
    squad = await shifts(world)
    await squad.at(MINUTE)

    await world.reports()

    words = world.groups[UNIT].sees("#1").words
    assert f"{LABEL}： {world.wang.name}" in words
    assert world.zhao.name not in words.partition(LABEL)[2]


async def test_next_shift_is_named_on_next_card(world: World):
    squad = await shifts(world)
    await squad.at(2 * HOUR + MINUTE)

    await world.reports()

    assert f"{LABEL}： {world.zhao.name}" in world.groups[UNIT].sees("#1").words


async def test_on_duty_is_told_by_mention(world: World):
    squad = await shifts(world)
    await squad.at(MINUTE)

    await world.reports()

    [call] = [call for call in world.telegram.calls if LABEL in str(call)][:1]
    assert "text_mention" in str(call)
    assert str(world.wang.id) in str(call)


async def test_ticket_reminder_names_who_is_on_duty(world: World):
    squad = await shifts(world)
    await world.reports()

    await squad.at(3 * HOUR + 10 * MINUTE)

    reminded = [message.words for message in world.groups[UNIT].messages if message.words.startswith("⏰ #1")]
    assert reminded
    assert LABEL in reminded[-1]


async def test_forgotten_person_is_not_named(world: World):
    squad = await shifts(world)
    await squad.at(MINUTE)
    await world.forgets(world.wang)

    await world.reports(world.zhao)

    assert LABEL not in world.groups[UNIT].sees("#1").words


async def test_card_without_roster_looks_as_before(world: World):
    await world.reports()

    assert LABEL not in world.groups[UNIT].sees("#1").words
