"""What the stories of 劝导 do and look at."""

from issuebot.simulator import Message, Person
from tests.stories.duties.squad import METRE, POST
from tests.stories.world import World

NOISE = "有人遛狗不牵绳"


async def reports(world: World, metres: float = 100, words: str = NOISE, who: Person | None = None) -> None:
    """Something at a point so far north of the post."""
    who = who or world.wang
    who.sends_photo(words)
    who.sends_location(POST[0] + metres * METRE, POST[1])
    await world.settle()
    who.presses("提交")
    await world.settle()


def offer(who: Person) -> Message:
    return next(one for one in reversed(who.messages) if "#1" in one.words)


async def presses(world: World, who: Person, label: str) -> None:
    who.presses(label)
    await world.settle()


async def story(world: World) -> list[tuple[str, str]]:
    rows = await world.read(lambda tx: tx.all("SELECT kind, role FROM event WHERE ticket = 1 ORDER BY seq"))
    return [(row["kind"], row["role"]) for row in rows if row["kind"].startswith(("persuade", "close"))]
