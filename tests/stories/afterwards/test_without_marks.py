"""Who dictates puts no marks between what they say; it is heard all the same."""

import pytest

from tests.stories.world import World


async def resolved(world: World) -> None:
    await world.reports()
    await world.closes(1)


@pytest.mark.parametrize(
    "words", ["已经好了不用来了", "不用来了已经修好了", "师傅来过了修好了谢谢", "lol nvm someone took it"]
)
async def test_over_and_needless_at_once(world: World, words: str):
    await world.reports()

    world.wang.says(words)
    await world.settle()

    assert world.wang.messages[-1].button("撤回")


@pytest.mark.parametrize("words", ["修好了谢谢师傅辛苦了", "修好了满意谢谢你们"])
async def test_solved_and_thanks_at_once(world: World, words: str):
    await resolved(world)

    world.wang.says(words)
    await world.settle()

    assert await world.status_of(1) == "closed"


@pytest.mark.parametrize("words", ["行吧那就这样吧", "我看也还可以吧"])
async def test_opinion_is_asked_about(world: World, words: str):
    await resolved(world)

    world.wang.says(words)
    await world.settle()

    assert "#1 真的解决了吗？" in world.wang.messages[-1].words
