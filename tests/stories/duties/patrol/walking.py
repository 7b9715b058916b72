"""What the stories of patrols do and look at."""

from typing import Any

from issuebot.desk.context import district
from issuebot.desk.context.turn import Turn, moment
from issuebot.desk.duties import timetable
from issuebot.domain.roster.duty import Happened
from issuebot.simulator import Message
from issuebot.store.engine.database import Tx
from issuebot.store.rosters import duties
from tests.stories.world import World


async def begins(world: World) -> None:
    world.wang.says("/patrol")
    await world.settle()


async def waits(world: World, seconds: float = 10) -> None:
    """What waits for its words or its next picture waits no more."""
    await world.settle()
    world.time += seconds
    await world.tick()


async def facts(world: World) -> list[tuple[int, str | None, str | None]]:
    """Of each ticket that stands its number, category and place."""
    rows = await world.read(
        lambda tx: tx.all("SELECT number, category, place FROM ticket WHERE status <> 'withdrawn' ORDER BY number")
    )
    return [(row["number"], row["category"], row["place"]) for row in rows]


async def pictures(world: World) -> list[int]:
    """How many files each ticket has."""
    sql = "SELECT count(media.id) AS n FROM ticket LEFT JOIN media ON media.ticket = number GROUP BY number"
    rows = await world.read(lambda tx: tx.all(f"{sql} ORDER BY number"))
    return [row["n"] for row in rows]


def card(world: World) -> Message:
    return next(one for one in reversed(world.wang.messages) if "巡查" in one.words and "清单在下面" not in one.words)


async def changes(world: World, number: int, happened: Happened, **columns: Any) -> None:
    """As a sheet changes a duty, or a coordinator."""

    def change(tx: Tx) -> None:
        in_force, before = district.current(tx), duties.duty(tx, number)
        assert in_force
        assert before
        timetable.change(Turn(tx, in_force, moment(world.time)), before, happened, **columns)

    await world.database.write(change)
    await world.tick()
