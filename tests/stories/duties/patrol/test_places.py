"""What is kept from one photo of a patrol to the next: the place and the category."""

import pytest

from tests.stories.duties.patrol.walking import begins, facts, pictures, waits
from tests.stories.duties.squad import METRE, POST, Squad
from tests.stories.world import World

pytestmark = pytest.mark.usefixtures("squad")


async def test_a_caption_says_another_place(world: World):
    await begins(world)
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    world.wang.sends_photo()

    await waits(world)

    assert [place for _, _, place in await facts(world)] == ["3号楼门口", "3号楼门口"]
    assert {row["community"] for row in await world.read(lambda tx: tx.all("SELECT community FROM ticket"))} == {
        "xingfu"
    }


async def test_a_location_is_kept(world: World):
    await begins(world)
    world.wang.sends_location(POST[0] + 900 * METRE, POST[1])
    await world.settle()

    for caption in ("电线垂下来了", ""):
        world.wang.sends_photo(caption)
    await waits(world)

    rows = await world.read(lambda tx: tx.all("SELECT latitude FROM ticket"))
    assert [round(row["latitude"], 6) for row in rows] == [round(POST[0] + 900 * METRE, 6)] * 2


async def test_a_live_location_is_followed(world: World):
    await begins(world)
    live = world.wang.shares_location(*POST)
    world.wang.sends_photo("电线垂下来了")
    await world.settle()
    world.wang.moves(live, POST[0] + 300 * METRE, POST[1])
    world.wang.sends_photo("垃圾成堆")
    await world.settle()

    rows = await world.read(lambda tx: tx.all("SELECT latitude FROM ticket ORDER BY number"))
    assert [round((row["latitude"] - POST[0]) / METRE) for row in rows] == [0, 300]


async def test_a_location_after_the_photo_is_its(world: World):
    """A photo must not be lost, or stay elsewhere, because its place came after it."""
    await begins(world)
    world.wang.sends_photo()
    world.wang.sends_location(POST[0] + 900 * METRE, POST[1])

    await waits(world)

    [row] = await world.read(lambda tx: tx.all("SELECT latitude FROM ticket"))
    assert round((row["latitude"] - POST[0]) / METRE) == 900
    assert await pictures(world) == [1]


async def test_a_photo_without_category_goes_to_the_desk(world: World):
    await begins(world)
    world.wang.sends_photo()

    await waits(world)

    assert await facts(world) == [(1, None, "人民路口")]
    assert "#1" in world.groups["desk"].messages[-1].words


async def test_a_category_alone_is_for_the_next(world: World):
    await begins(world)
    world.wang.says("环境卫生")
    world.wang.sends_photo()

    await waits(world)

    assert await facts(world) == [(1, "sanitation", "人民路口")]


async def test_photos_without_a_place_wait_for_it(world: World, squad: Squad):
    await squad.plan(world.zhao, place=None)
    world.zhao.says("/patrol")
    world.zhao.sends_photo("电线垂下来了")
    world.zhao.sends_photo()
    await waits(world)
    assert await facts(world) == []
    assert "在哪里" in world.zhao.messages[-1].words

    world.zhao.sends_location(*POST)
    await waits(world)

    assert [category for _, category, _ in await facts(world)] == ["street-wiring"] * 2


async def test_an_answer_is_no_place_of_the_next(world: World):
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    await world.settle()
    world.zhou.says("/ask 1 在哪个小区？", to=world.groups["telecom-office"])
    await world.settle()

    world.wang.says("幸福里")
    await world.settle()

    assert await world.status_of(1) == "assigned"


async def test_what_a_draft_asks_is_answered_to_it(world: World):
    world.wang.sends_photo()
    await begins(world)

    world.wang.says("幸福里")
    await world.settle()

    assert world.wang.sees("📝")
    assert await facts(world) == []
