"""A backup of PostgreSQL takes its moment between those who write, and ends none of them."""

import asyncio

import psycopg
import pytest

from issuebot.store.engine.database import Database
from issuebot.store.engine.snapshots import Moment, moment


def take(url: str) -> Moment:
    with moment(url) as taken:
        return taken


async def test_writer_is_not_ended_for_a_backup(database: Database, database_url: str):
    """It has the last of the tables that are locked, and wants the first, which the backup has."""
    if database_url.startswith("sqlite"):
        pytest.skip("one writer at a time")
    await database.read(lambda tx: tx.one("SELECT 1"))
    writer = await psycopg.AsyncConnection.connect(database_url)
    await writer.execute("LOCK TABLE volunteer IN ROW EXCLUSIVE MODE")

    backup = asyncio.create_task(asyncio.to_thread(take, database_url))
    await asyncio.sleep(0.2)
    await writer.execute("LOCK TABLE card IN ROW EXCLUSIVE MODE")
    await writer.commit()
    taken = await backup
    await writer.close()

    assert taken.snapshot
