"""The desk's group: whatever has nobody to do it comes here, one tap from being somebody's."""

from collections.abc import Awaitable, Callable

from issuebot.simulator import Message
from tests.stories.world import World

CONDUCT = "老城厢有人乱停车，占了盲道"  # the category goes to the paired unit, and this community has none


async def without_unit(world: World) -> None:
    await world.reports(words=CONDUCT)


async def returned(world: World) -> None:
    await world.reports()
    world.zhou.says("/return 1 是供电公司的线", to=world.groups["telecom-office"])
    await world.settle()


async def undelivered(world: World) -> None:
    world.telegram.fail(
        "*", "Forbidden: bot was kicked from the supergroup chat", chat=world.groups["telecom-office"].id
    )
    await world.reports()


async def lost(world: World) -> None:
    await world.reports()
    world.groups["telecom-office"].kicks_bot()
    await world.settle()


async def for_nobody_in_reach(world: World) -> None:
    world.groups["telecom-office"].kicks_bot()
    await world.settle()
    await world.reports()


WAYS: dict[str, Callable[[World], Awaitable[None]]] = {
    "no unit": without_unit,
    "returned": returned,
    "not delivered": undelivered,
    "group lost": lost,
    "unit out of reach": for_nobody_in_reach,
}


def cards(world: World) -> list[Message]:
    return [message for message in world.groups["desk"].messages if message.words.startswith("#1 ")]


async def test_one_tap_gives_it_to_somebody(world: World):
    async for way in world.each(WAYS):
        await WAYS[way](world)
        (card,) = cards(world)

        press = world.li.presses("城市管理局", on=card)
        await world.settle()

        assert press.answer.text == "#1 已派单"
        assert world.groups["urban-management"].offers("签收").words.startswith("#1 ")
        assert "城市管理局" in world.wang.sees("#1").words


async def test_who_gave_it_back_is_not_offered(world: World):
    await returned(world)

    (card,) = cards(world)

    assert card.buttons[0] == ["城市管理局", "信访局"]  # whose it is elsewhere, and who is paired with the community
    assert not card.button("通信管理办公室")


async def test_unit_out_of_reach_is_not_offered(world: World):
    world.groups["urban-management"].kicks_bot()
    await world.settle()

    await returned(world)

    (card,) = cards(world)
    assert card.buttons[0][0] == "信访局"
    assert not card.button("城市管理局")


async def test_last_choice_is_offered_first(world: World):
    await without_unit(world)
    world.li.presses("派出所", in_=world.groups["desk"])
    await world.settle()

    await world.reports(world.zhao, CONDUCT)

    assert world.groups["desk"].sees("#2 不文明行为").buttons[0][0] == "派出所"
