"""Who wants to be forgotten says so; nothing is erased before the tap."""

from tests.stories.world import World


async def test_forgetting_needs_no_slash(world: World):
    await world.reports()

    async for words in world.each(
        [
            "忘记我",
            "请忘掉我",
            "把我忘了吧",
            "忘記我",
            "把我的信息都删了",
            "删除我",
            "注销账号",
            "forget me",
            "Please delete me",
            "erase me",
        ]
    ):
        world.wang.says(words)
        await world.settle()
        assert world.wang.messages[-1].button("确定删除")

        world.wang.presses("确定删除")
        await world.settle()

        assert not await world.read(lambda tx: tx.all("SELECT 1 FROM person WHERE id = :id", id=world.wang.id))


async def test_other_words_forget_nobody(world: World):
    async for words in world.each(
        ["忘记我家的垃圾桶了", "把我家门口的纸箱删了", "forget it", "他们忘记我了，没人来收垃圾"]
    ):
        world.wang.says(words)
        await world.settle()

        assert not world.wang.messages[-1].button("确定删除")
