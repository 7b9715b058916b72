"""Who dictates puts no marks between what they say; it is heard all the same."""

from tests.stories.world import World


async def resolved(world: World) -> None:
    await world.reports()
    await world.closes(1)


async def test_over_and_needless_at_once(world: World):
    await world.reports()

    async for words in world.each(
        ["已经好了不用来了", "不用来了已经修好了", "师傅来过了修好了谢谢", "lol nvm someone took it"]
    ):
        world.wang.says(words)
        await world.settle()

        assert world.wang.messages[-1].button("撤回")


async def test_solved_and_thanks_at_once(world: World):
    await resolved(world)

    async for words in world.each(["修好了谢谢师傅辛苦了", "修好了满意谢谢你们"]):
        world.wang.says(words)
        await world.settle()

        assert await world.status_of(1) == "closed"


async def test_opinion_is_asked_about(world: World):
    await resolved(world)

    async for words in world.each(["行吧那就这样吧", "我看也还可以吧"]):
        world.wang.says(words)
        await world.settle()

        assert "#1 真的解决了吗？" in world.wang.messages[-1].words
