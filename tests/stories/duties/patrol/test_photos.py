"""Photos of a patrol: in albums, late, twice, or by the hundred, each is a ticket once."""

import pytest

from tests.stories.duties.patrol.walking import begins, card, facts, pictures, waits
from tests.stories.world import World

pytestmark = pytest.mark.usefixtures("squad")


async def test_an_album_is_one_ticket(world: World):
    await begins(world)

    world.wang.sends_album(3, "电线垂下来了")
    world.wang.sends_album(2, "垃圾成堆", order=[1, 0])
    await waits(world)

    assert await facts(world) == [(1, "street-wiring", "人民路口"), (2, "sanitation", "人民路口")]
    assert await pictures(world) == [3, 2]


async def test_two_albums_that_mix_stay_two(world: World):
    await begins(world)
    one = world.wang.sends_album(3, "电线垂下来了", order=[0])
    other = world.wang.sends_album(3, "垃圾成堆", order=[0])
    for place in (1, 2):
        world.telegram.deliver(one[place])
        world.telegram.deliver(other[place])

    await waits(world)

    assert await pictures(world) == [3, 3]
    assert [category for _, category, _ in await facts(world)] == ["street-wiring", "sanitation"]


async def test_a_late_picture_joins_its_album(world: World):
    await begins(world)
    album = world.wang.sends_album(3, "电线垂下来了", order=[0, 1])
    await waits(world)

    world.telegram.deliver(album[2])
    await waits(world)

    assert await pictures(world) == [3]


async def test_words_after_a_photo_are_its(world: World):
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    world.wang.sends_photo()
    await world.settle()

    world.wang.says("垃圾成堆没人扫")
    await waits(world)

    assert [category for _, category, _ in await facts(world)] == ["street-wiring", "sanitation"]


async def test_a_forwarded_photo_gets_a_card_of_its_own(world: World):
    await begins(world)
    photo = world.zhao.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()

    world.wang.forwards(photo)
    await world.settle()

    assert world.wang.sees("📝").button("提交")
    assert await facts(world) == []


async def test_the_same_photo_twice_is_one_ticket(world: World):
    """A telephone that lost its network sends it again."""
    await begins(world)
    world.wang.sends_photo("电线垂下来了", content=b"one", unique="same")
    world.wang.sends_photo("电线垂下来了", content=b"one", unique="same")

    await waits(world)

    assert len(await facts(world)) == 1
    assert "没有重复记" in world.wang.messages[-1].words or any(
        "没有重复记" in one.words for one in world.wang.messages
    )


async def test_an_update_that_comes_again_does_nothing(world: World):
    await begins(world)
    photo = world.wang.sends_photo("电线垂下来了")
    await world.settle()

    world.telegram.deliver(photo)
    await waits(world)

    assert len(await facts(world)) == 1


async def test_nothing_is_lost_between_two(world: World):
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    world.wang.sends_album(2)
    await world.intake.poll(0)
    await world.die()
    await world.start()

    world.wang.sends_photo("垃圾成堆")
    await waits(world)

    assert await pictures(world) == [1, 2, 1]
    assert "已报 3 件" in card(world).words


async def test_thirty_photos_are_thirty_tickets(world: World):
    await begins(world)
    calls = len(world.telegram.calls)

    for number in range(30):
        world.wang.sends_photo("垃圾成堆" if number % 3 == 0 else "")
        await world.settle(patience=3)
        world.time += 3
    await waits(world)

    assert len(await facts(world)) == 30
    to_wang = [one for one in world.telegram.calls[calls:] if one.args.get("chat_id") == world.wang.id]
    assert len(to_wang) <= 60


async def test_a_flood_is_stopped(world: World):
    await begins(world)

    for _ in range(150):
        world.wang.sends_photo("垃圾成堆")
        await world.settle(patience=0)
    await world.settle()

    assert len(await facts(world)) == 120
    assert world.wang.sees("今天报得太多了")


async def test_a_unit_gets_many_as_bundles(world: World):
    await begins(world)

    for _ in range(40):
        world.wang.sends_photo("垃圾成堆")
    await world.settle(patience=300)

    shown = "\n".join(one.words for one in world.groups["sanitation-office"].messages)
    assert all(f"#{number}" in shown for number in range(1, 41))


async def test_a_reply_to_an_own_photo_adds_to_it(world: World):
    await begins(world)
    photo = world.wang.sends_photo("电线垂下来了")
    await world.settle()

    world.wang.sends_photo("近一点的", reply_to=photo)
    await waits(world)

    assert await pictures(world) == [2]


async def test_captions_of_one_album_are_all_kept(world: World):
    """Each picture of an album may have words of its own."""
    await begins(world)
    album = world.wang.sends_album(2, "电线垂下来了", order=[])
    album[1].words = "另一头拖在地上"
    for photo in album:
        world.telegram.deliver(photo)

    await waits(world)

    assert (await world.ticket_of(1)).words == "电线垂下来了\n另一头拖在地上"


async def test_a_photo_that_is_replaced_is_replaced_in_its_ticket(world: World):
    """A wrong photo that was sent first must not stay with a later report."""
    await begins(world)
    photo = world.wang.sends_photo("电线垂下来了")
    world.wang.sends_photo("垃圾成堆")
    await world.settle()

    world.wang.edits_photo(photo)
    await waits(world)

    assert await pictures(world) == [1, 1]
