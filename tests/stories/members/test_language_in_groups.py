"""A language is everybody's own: in a group of residents the command leads into the private chat."""

from tests.stories.world import World


async def test_residents_choose_in_private(world: World):
    group = world.groups["xingfu"]

    async for words in world.each(["/language", "/language en", "/language zh"]):
        world.wang.says(words, to=group)
        await world.settle()
        [[button]] = group.messages[-1].rows
        assert button["url"].endswith("?start=o_language")

        world.wang.says("/start o_language")
        await world.settle()

        assert world.wang.messages[-1].button("English")


async def test_units_choose_for_their_group(world: World):
    unit = world.groups["telecom-office"]
    world.zhou.says("/language en", to=unit)
    await world.settle()

    world.zhou.says("/queue", to=unit)
    await world.settle()

    assert "没有" not in unit.messages[-1].words
