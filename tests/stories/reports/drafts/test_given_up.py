"""What came to nothing, or was written to somebody else: it is said, and becomes no report."""

from tests.stories.world import World

MATTER = "幸福里3号楼门口电线垂下来了"


async def says(world: World, words: str) -> str:
    world.wang.says(words)
    await world.settle()
    return world.wang.messages[-1].words


async def drafts(world: World) -> int:
    return len(await world.read(lambda tx: tx.all("SELECT id FROM draft WHERE status = 'open'")))


async def test_edit_of_cancelled_draft_is_answered(world: World):
    world.wang.says(MATTER)
    said = world.wang.messages[-1]
    await world.settle()
    await says(world, "取消")

    async for words in world.each(["幸福里3号楼门口电线断了", "算了不报了吧，换一个", "垃圾没人收"]):
        for _ in range(2):
            world.wang.edits(said, words)
            await world.settle()

        told = [message for message in world.wang.messages if "这次修改没有用上" in message.words]
        assert len(told) == 1


async def test_unchanged_edit_is_not_answered(world: World):
    world.wang.says(MATTER)
    said = world.wang.messages[-1]
    await world.settle()
    await says(world, "取消")

    world.wang.edits(said, MATTER)
    await world.settle()

    assert "这次修改没有用上" not in world.wang.messages[-1].words


async def test_forwarded_receipt_is_no_report(world: World):
    await world.reports()
    receipt = world.wang.messages[-1]

    world.zhao.forwards(receipt)
    await world.settle()

    assert world.zhao.messages[-1].words.endswith(
        "这是我发给别人的消息。您也遇到了？写一下什么事、在哪里，有结果也告诉您。"
    )
    assert await drafts(world) == 0


async def test_own_forwarded_receipt_is_looked_up(world: World):
    await world.reports()
    receipt = next(message for message in world.wang.messages if "#1" in message.words)

    world.wang.forwards(receipt)
    await world.settle()

    assert "#1" in world.wang.messages[-1].words
    assert await drafts(world) == 0


async def test_forwarded_neighbour_is_a_report(world: World):
    world.zhao.says(MATTER)

    world.wang.forwards(world.zhao.messages[-1])
    await world.settle()

    assert await drafts(world) == 2  # one of each
