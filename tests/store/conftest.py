from collections.abc import AsyncIterator

import pytest

from issuebot.store.engine.database import Database
from tests.emptied import open_kept


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """Migrated and open, on each engine in turn."""
    database = await open_kept(database_url)
    yield database
    await database.close()
