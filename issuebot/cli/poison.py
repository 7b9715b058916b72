"""`issuebot poison`: updates that were set aside can be seen, handled again, or forgotten."""

import json
import time
from collections.abc import Collection

from issuebot.desk.context.turn import moment
from issuebot.desk.handle import handle
from issuebot.desk.notices import troubles
from issuebot.settings import Settings
from issuebot.start import CannotStart, opened, token
from issuebot.store.engine.database import Database, DatabaseFault, Tx
from issuebot.store.operation import bot, updates
from issuebot.store.operation.updates import SetAside


async def show(settings: Settings, number: int | None) -> list[str]:
    """A line for each, or one of them whole. Raises `CannotStart` where there is no such."""
    async with opened(settings) as database:
        found = await _chosen(database, [number] if number is not None else None)
    if number is not None:
        return [found[0].error, found[0].body]
    return [_line(one) for one in found] or ["Nothing is set aside."]


async def retry(settings: Settings, numbers: Collection[int] | None) -> tuple[list[str], int]:
    """A line for each, and how many failed again. Raises `CannotStart`, `DatabaseFault`."""
    async with opened(settings) as database:
        username = await database.read(bot.username)
        failures = [await _play(database, one, username) for one in await _chosen(database, numbers)]
        await database.write(_end_trouble)
    lines = [line for line, _ in failures] or ["Nothing is set aside."]
    return lines, sum(failed for _, failed in failures)


async def drop(settings: Settings, numbers: Collection[int] | None) -> list[str]:
    """Raises `CannotStart` where there is no such."""
    async with opened(settings) as database:
        found = await _chosen(database, numbers)
        for one in found:
            await database.write(lambda tx, one=one: updates.drop(tx, one.update_id))  # type: ignore[misc]  # bound now
        await database.write(_end_trouble)
    return [f"{one.update_id}: dropped" for one in found] or ["Nothing is set aside."]


async def _chosen(database: Database, numbers: Collection[int] | None) -> list[SetAside]:
    found = await database.read(updates.set_aside_ones)
    if not numbers:
        return found
    unknown = set(numbers) - {one.update_id for one in found}
    if unknown:
        raise CannotStart(f"{min(unknown)} is not set aside; `issuebot poison list` shows what is.")
    return [one for one in found if one.update_id in numbers]


def _line(one: SetAside) -> str:
    when = moment(one.kept_at).strftime("%Y-%m-%d %H:%M UTC")
    return f"{one.update_id}  {when}  {one.error.splitlines()[0][:120]}"


async def _play(database: Database, one: SetAside, username: str) -> tuple[str, bool]:
    """One transaction: it is taken back and handled, or stays as it was."""
    from issuebot.telegram.incoming.intake import LONGEST_ERROR, decode

    now = moment(time.time())  # noqa: TID251 the command line is an edge
    try:
        arrived = decode(json.loads(one.body), username, token)

        def again(tx: Tx) -> None:
            updates.take_back(tx, one.update_id)
            if arrived:
                handle(tx, [arrived.arrival], now)

        await database.write(again, lanes={arrived.lane} if arrived else ())
    except DatabaseFault:
        raise
    except Exception as error:  # noqa: BLE001 whatever it is, the next has its turn
        said = f"{error!r}"[:LONGEST_ERROR]
        await database.write(lambda tx: updates.change_error(tx, one.update_id, said))
        return f"{one.update_id}: failed again, {type(error).__name__}", True
    return f"{one.update_id}: {'handled' if arrived else 'is nothing to us'}", False


def _end_trouble(tx: Tx) -> None:
    if not updates.count_set_aside(tx):
        troubles.end(tx, troubles.SET_ASIDE)
