"""The photos of a ticket on demand."""

from tests.stories.world import World


async def test_before_and_after_come_side_by_side(world: World):
    await world.reports()
    await world.closes(1)
    world.li.says("/ticket 1")
    await world.settle()

    world.li.presses("照片")
    await world.settle()

    assert [message.words for message in world.li.messages[-2:]] == ["整改前", "整改后"]
    assert {call.method for call in world.telegram.calls[-2:]} >= {"sendMediaGroup"}


async def test_photos_of_others_stay_theirs(world: World):
    await world.reports()
    world.zhao.says("/help")
    await world.settle()

    press = world.zhao.forges("photos:1", world.zhao.sees("怎么用"))
    await world.settle()

    assert press.answer.alert
    assert not any(call.method == "sendMediaGroup" for call in world.telegram.calls)
