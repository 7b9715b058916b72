"""Who is on a sheet becomes known by sharing the telephone number that stands there, their own and nobody else's."""

from issuebot.store.rosters import volunteers
from tests.stories.world import World

PHONE = "13900000001"


async def on_sheet(world: World, *names: str, phone: str = PHONE) -> None:
    for name in names:
        await world.database.write(lambda tx, name=name: volunteers.add(tx, "police-station", name, contact=phone))  # type: ignore[misc]


async def known(world: World, person: int) -> list[str]:
    return [one.name for one in await world.read(lambda tx: volunteers.of_person(tx, person))]


async def test_own_number_makes_known(world: World):
    await on_sheet(world, "王芳")

    async for written in world.each([PHONE, f"+86{PHONE}", "+86 139 0000 0001"]):
        world.wang.sends_contact(written)
        world.wang.says("/duty")
        await world.settle()

        assert await known(world, world.wang.id) == ["王芳"]
        assert "值班 · " in world.wang.messages[-1].words


async def test_strange_number_makes_nobody_known(world: World):
    await on_sheet(world, "王芳")

    world.wang.sends_contact("13900000002")
    await world.settle()

    assert await known(world, world.wang.id) == []
    assert "值班表里没有这个号码" in world.wang.messages[-1].words


async def test_number_of_several_names_is_refused(world: World):
    await on_sheet(world, "王芳", "李强")

    world.wang.sends_contact(PHONE)
    await world.settle()

    assert await known(world, world.wang.id) == []


async def test_who_is_known_stays_themselves(world: World):
    await on_sheet(world, "王芳")
    world.wang.sends_contact(PHONE)
    await world.settle()

    world.zhao.sends_contact(PHONE)
    await world.settle()

    assert await known(world, world.wang.id) == ["王芳"]
    assert await known(world, world.zhao.id) == []


async def test_contact_of_another_is_none_of_theirs(world: World):
    await on_sheet(world, "王芳")

    world.smith.sends_contact(PHONE, of=world.wang)
    await world.settle()

    assert await known(world, world.smith.id) == []
