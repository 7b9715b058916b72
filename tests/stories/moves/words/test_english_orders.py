"""An English coordinator names a ticket without a sign: assign 1 to urban management, is 1 done?"""

from tests.stories.world import World


async def hears(world: World, words: str) -> str:
    world.li.says(words)
    await world.settle()
    assert await world.read(lambda tx: tx.all("SELECT id FROM draft WHERE status = 'open'")) == []
    return str(world.li.messages[-1].words)


async def test_bare_numbers_in_english_are_tickets(world: World):
    await world.reports()
    world.li.says("/language en")
    await world.settle()
    world.li.presses("English")
    await world.settle()

    assert await hears(world, "assign 1 to urban management") == "#1 is with Urban Management Bureau now"
    assert await hears(world, "ticket 1 to sanitation please") == "#1 is with Sanitation Office now"
    assert "please" not in world.groups["sanitation-office"].messages[-1].words
    assert (await hears(world, "when is 1 due")).startswith("#1 Messy street wiring")
    assert "✅ it was a false alarm" in await hears(world, "close ticket 1, it was a false alarm")
    assert (await hears(world, "decline 1")).startswith("Why is #1 declined")
    assert await hears(world, "tell the resident of 1 we come tomorrow") == "#1: shown to the resident"
    assert world.wang.messages[-1].words.endswith("we come tomorrow")
    assert (
        "More time: 2 working days" in (await hears(world, "give 1 two more days"), str(world.li.messages[-1].rows))[1]
    )
    assert await hears(world, "extend 1 by 2 days, parts missing") == "#1: deadline extended"
    await hears(world, "remind them about 1")
    assert world.li.messages[-1].button("Tell the unit")
    assert (await hears(world, "reopen 1")).startswith("That is not possible now")
    assert (await hears(world, "chase sanitation")).startswith("Open tickets (1)")


async def test_what_is_counted_in_english_is_no_ticket(world: World):
    await world.reports()
    world.li.says("can you give us 1 more bin")
    await world.settle()

    assert not any("#1" in message.words for message in world.li.messages)


async def test_glued_and_chinese_commands_are_read(world: World):
    await world.reports()

    for words, unit in (
        ("/assign1城管", "urban-management"),
        ("／派　1　环卫", "sanitation-office"),
        ("/派1信访", "petition-bureau"),
        ("／ａｓｓｉｇｎ１　城管", "urban-management"),
    ):
        world.li.says(words)
        await world.settle()
        assert (await world.ticket_of(1)).unit == unit, words
