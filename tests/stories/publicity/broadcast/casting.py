"""Residents who are known, and a coordinator who writes to them."""

from issuebot.simulator import Message, Person
from issuebot.store.members import people
from issuebot.store.publicity import broadcasts
from issuebot.store.publicity.broadcasts import Broadcast
from tests.stories.world import World

WATER = "明天上午9点到11点停水，请提前储水"


async def live(world: World, **homes: str | None) -> None:
    """wang, zhao and smith are known, each in their community, 幸福里 for who is not named."""
    for name in ("wang", "zhao", "smith"):
        await settles(world, getattr(world, name), homes.get(name, "xingfu"))


async def settles(world: World, who: Person, home: str | None) -> None:
    language = str(who.user.get("language_code", "zh-hans"))
    await world.database.write(lambda tx: people.meet(tx, who.id, who.name, language, int(world.time)))
    await world.database.write(lambda tx: people.set_home(tx, who.id, home))


async def crowd(world: World, count: int) -> list[Person]:
    """So many more residents of 幸福里."""
    found = [
        world.telegram.person(f"住户{number}", id=7_500_000_000 + number, language="zh-hans", started=True)
        for number in range(count)
    ]
    for who in found:
        await settles(world, who, "xingfu")
    return found


async def drafts(world: World, words: str = WATER) -> None:
    world.li.says(f"/broadcast {words}")
    await world.settle()


async def taps(world: World, *labels: str) -> None:
    for label in labels:
        world.li.presses(label)
        await world.settle()


async def sends(world: World, words: str = WATER) -> None:
    """To everybody, now."""
    await drafts(world, words)
    await taps(world, "全部居民", "现在发给")


async def begins(world: World) -> None:
    """To everybody, and a second of it is over."""
    await drafts(world)
    await taps(world, "全部居民")
    world.time += 5  # in which the coordinator reads it, and their chat takes another message
    world.li.presses("现在发给")
    await world.settle(patience=1.0)


async def newest(world: World) -> Broadcast:
    found = await world.read(lambda tx: broadcasts.newest(tx, world.li.id))
    assert found
    return found


def got(who: Person, words: str = WATER) -> list[Message]:
    """What they were sent that says this."""
    return [one for one in who.messages if words in one.words and who.telegram.wrote(one)]
