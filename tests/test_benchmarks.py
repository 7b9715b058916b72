"""What benchmarks read is there: they run seldom, and a file that moved would have them measure an empty town."""

from issuebot.store.engine.opening import open_database
from tests.benchmarks.districts.town import found_town

NOON = 1_795_399_200  # UTC seconds


async def test_town_for_benchmarks_is_founded(database_url: str):
    database = await open_database(database_url)
    try:
        await found_town(database, 20, NOON)
        rows = await database.read(lambda tx: tx.all("SELECT DISTINCT words FROM ticket"))
    finally:
        await database.close()
    assert len(rows) > 10
