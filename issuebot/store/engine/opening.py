"""Opens the database that a URL names, with the engine for it; engines are imported only where they are used."""

import asyncio

from issuebot.store.engine.database import Database


async def open_database(url: str) -> Database:
    """Migrate and open `sqlite:///file` or `postgresql://…`. Raises `DatabaseUnusable`."""
    from issuebot.store.engine.migrations import migrate

    await asyncio.to_thread(migrate, url)
    return await open_migrated(url)


async def open_migrated(url: str) -> Database:
    """Open one that is up to date. Raises `DatabaseUnusable`."""
    if url.startswith("sqlite"):
        from issuebot.store.engine.sqlite import open_sqlite

        return await open_sqlite(url)
    from issuebot.store.engine.postgres import open_postgres

    return await open_postgres(url)
