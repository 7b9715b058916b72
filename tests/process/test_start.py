"""The program as its operator meets it: what it says when something is wrong, how it starts, how it ends."""

import asyncio
import fcntl
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import aiohttp
import pytest

from issuebot.settings import Settings
from issuebot.simulator import Telegram
from issuebot.start import name_of_sender
from tests.process.harness.bot_api import TOKEN, BotApi, bound_socket
from tests.process.harness.program import DISTRICT, Program, call, settings, until

WIRES = "幸福里3号楼门口电线垂下来了"


async def test_wrong_token_is_one_sentence(api: BotApi, tmp_path: Path):
    status, said = await call(settings(tmp_path, api.url, bot_token="42:WRONG", log_level="error"), "run")

    assert status == 1
    assert said == "ISSUEBOT_BOT_TOKEN is not known to Telegram: copy it again from @BotFather.\n"


@pytest.mark.parametrize("token", ["", "not-a-token"])
async def test_missing_token_is_one_sentence(tmp_path: Path, token: str):
    status, said = await call(settings(tmp_path, bot_token=token), "run")

    assert status == 1
    assert said.startswith("ISSUEBOT_BOT_TOKEN is ")
    assert said.count("\n") == 1


async def test_taken_port_is_one_sentence(api: BotApi, tmp_path: Path):
    taken = api.url.removeprefix("http://")

    status, said = await call(settings(tmp_path, api.url, listen=taken, log_level="error"), "run")

    assert status == 1
    assert said.startswith("ISSUEBOT_LISTEN: ")
    assert said.count("\n") == 1


async def test_taken_port_of_the_demo_is_one_sentence(tmp_path: Path):
    with bound_socket() as taken:
        taken.listen()
        port = taken.getsockname()[1]

        status, said = await call(settings(tmp_path), "demo", "--port", str(port))

    assert status == 1
    assert said == (
        f"Port {port} is taken by another program; choose another, as `issuebot demo --port 9000` or"
        " `make demo PORT=9000`.\n"
    )


async def test_monitor_hears_of_missing_network(tmp_path: Path):
    async with Program.running(settings(tmp_path)) as program, aiohttp.ClientSession() as client:
        address = await program.address()
        await program.says("Telegram cannot be reached")
        health, metrics = [await client.get(f"{address}{path}") for path in ("/healthz", "/metrics")]

        assert (health.status, metrics.status) == (503, 200)
        answer = await health.json()
        assert (answer["status"], answer["wrong"]) == ("starting", ["Telegram cannot be reached"])
        program.signals()
        assert await program.ends() == 0


async def test_missing_network_is_waited_out(telegram: Telegram, tmp_path: Path):
    place = bound_socket()

    env = settings(tmp_path, f"http://127.0.0.1:{place.getsockname()[1]}")
    async with Program.running(env, fresh=True) as program:
        await program.says("Telegram cannot be reached")
        await asyncio.sleep(1.5)
        async with BotApi(telegram).serving(place):
            await program.says("connected")

            assert program.said.count("cannot be reached") == 1
            assert "Traceback" not in program.said


@pytest.mark.parametrize("said", [b'{"ok": "yes"}', b'{"ok": true, "result": []}', b'{"ok": true, "result": null}'])
@pytest.mark.parametrize("method", ["getMe", "getWebhookInfo", "setWebhook"])
async def test_yes_of_a_proxy_is_no_answer(api: BotApi, telegram: Telegram, tmp_path: Path, method: str, said: bytes):
    """Who believes it ends with a fault, or is deaf."""
    api.breaks(method, b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(said) + said)
    env = settings(tmp_path, api.url, webhook_url="https://bot.example/telegram", webhook_secret="s3cret")

    async with Program.running(env) as program:
        await program.says("connected")

        assert "Telegram cannot be reached" in program.said
        assert "Traceback" not in program.said
        assert telegram.updates.webhook["url"] == "https://bot.example/telegram"


@pytest.mark.parametrize("content", [b"not a database at all, but long enough to be read as one" * 20, None])
@pytest.mark.parametrize("command", ["check", "migrate"])
async def test_unreadable_database_is_one_sentence(tmp_path: Path, command: str, content: bytes | None):
    place = tmp_path / "issuebot.db"
    place.write_bytes(content) if content else place.mkdir()

    status, said = await call(settings(tmp_path), command)

    assert status == 1
    assert said.startswith("ISSUEBOT_DATABASE_URL: ")
    assert said.count("\n") == 1


async def test_district_mistakes_have_lines(tmp_path: Path):
    broken = DISTRICT.read_text().replace('unit = "police-station"', 'unit = "nobody"').replace('"2h"', '"soon"')
    (tmp_path / "broken.toml").write_text(broken)
    (tmp_path / "xingfu.geojson").write_text((DISTRICT.parent / "xingfu.geojson").read_text())
    (tmp_path / "four-bins.png").write_bytes((DISTRICT.parent / "four-bins.png").read_bytes())

    status, said = await call(settings(tmp_path), "district", str(tmp_path / "broken.toml"))

    assert status == 1
    lines = [broken[: broken.index(words)].count("\n") + 1 for words in ('"soon"', 'unit = "nobody"')]
    assert [line.split(" ")[0] for line in said.splitlines()] == [f"broken.toml:{line}:" for line in lines]


KEPT = "What was promised stays: 2 open tickets keep their deadlines, though the file would give another one now."


async def test_new_district_tells_of_deadlines_it_keeps(tmp_path: Path):
    env, file = settings(tmp_path, bot_token=""), tmp_path / "new.toml"
    (tmp_path / "xingfu.geojson").write_text((DISTRICT.parent / "xingfu.geojson").read_text())
    (tmp_path / "four-bins.png").write_bytes((DISTRICT.parent / "four-bins.png").read_bytes())
    await call(env, "district", str(DISTRICT))
    with closing(sqlite3.connect(tmp_path / "issuebot.db", isolation_level=None)) as raw:
        for number, status in enumerate(("assigned", "accepted", "closed"), 1):
            raw.execute(
                "INSERT INTO ticket (number, status, category, unit, rule, anonymous, words, submitted_at, certain)"
                " VALUES (?, ?, 'damaged-ad', 'publicity-office', 'category', 0, '', 1795399200, 1)",
                (number, status),
            )
    said: list[str] = []
    for old, new in (("示范区", "新区"), ('"14:00-17:30"', '"15:00-17:30"')):
        file.write_text(DISTRICT.read_text().replace(old, new, 1))
        said.append((await call(env, "district", str(file)))[1])

    assert said == [
        f"{file} is in force now. No open ticket would have another deadline under it.\n",
        f"{file} is in force now. {KEPT}\n",
    ]


@pytest.mark.parametrize("name", ["utf-8-sig", "gb18030", "utf-16"])
async def test_files_from_windows_are_read_or_named(tmp_path: Path, name: str):
    (tmp_path / "four-bins.png").write_bytes((DISTRICT.parent / "four-bins.png").read_bytes())
    for file in (DISTRICT, DISTRICT.with_name("xingfu.geojson")):
        (tmp_path / file.name).write_bytes(file.read_text().replace("\n", "\r\n").encode(name))

    told = await call(settings(tmp_path, bot_token=""), "district", "district.toml")

    refused = "ISSUEBOT_DISTRICT_FILE: district.toml cannot be read (it is not UTF-8 text); save it anew with the"
    assert told == (
        (0, "district.toml is in force now.\n") if name == "utf-8-sig" else (1, f"{refused} encoding UTF-8.\n")
    )


async def test_same_district_changes_nothing(tmp_path: Path):
    first = await call(settings(tmp_path, bot_token=""), "district", str(DISTRICT))
    again = await call(settings(tmp_path, bot_token=""), "district", str(DISTRICT))

    assert first == (0, f"{DISTRICT} is in force now.\n")
    assert again == (0, f"{DISTRICT} is in force already; nothing changed.\n")


@pytest.mark.parametrize(
    ("words", "status", "part"),
    [
        (["--help"], 0, "district"),
        (["run", "--help"], 0, "Run the bot."),
        (["check"], 1, "Telegram cannot be reached at http://127.0.0.1:9"),
        (["migrate"], 0, "applied 0001"),
        (["--version"], 0, "issuebot 0."),
        (["poison", "list"], 0, "Nothing is set aside."),
        (["dance"], 2, "No such command"),
        (["district"], 2, "Missing argument"),
        (["district", "nowhere.toml"], 1, "nowhere.toml cannot be read"),
        (["backup", "."], 1, ". is a folder: name a file in it."),
        (["poison", "drop"], 2, "Name the updates to drop, or --all."),
        (["poison", "list", "x"], 2, "x is no number from 0 to"),
        (["learn", "--without", "x"], 2, "x is no number from 1 to"),
        (["demo", "--port", "99999"], 2, "99999 is no number from 0 to 65535."),
        (["export", "tickets.pdf"], 2, "tickets.pdf is neither .csv nor .xlsx"),
    ],
)
async def test_commands_end_with_their_status(tmp_path: Path, words: list[str], status: int, part: str):
    ended, said = await call(settings(tmp_path), *words, fresh=True)

    assert ended == status
    assert part in said
    assert "Traceback" not in said


async def test_lock_of_dead_stops_nobody(tmp_path: Path):
    await call(settings(tmp_path), "migrate")
    with sqlite3.connect(tmp_path / "issuebot.db") as database:
        database.execute("INSERT INTO yoyo_lock (locked, pid) VALUES (1, 1)")
    database.close()

    status, said = await call(settings(tmp_path), "migrate")

    assert (status, said) == (0, "The database is up to date.\n")


async def test_termination_ends_calls_first(api: BotApi, telegram: Telegram, tmp_path: Path):
    wang = telegram.person("王阿姨")
    telegram.slow("sendMessage", 0.5)
    env = settings(tmp_path, api.url)
    async with Program.running(env) as program:
        wang.sends_photo(WIRES)
        await until(lambda: len(wang.messages) == 2)

        program.signals()

        assert await program.ends(within=5) == 0
    async with Program.running(env):
        wang.presses("提交")
        await until(lambda: "#1 已提交" in wang.messages[-1].words)
        assert len(wang.messages) == 2


async def test_second_process_stays_quiet(api: BotApi, telegram: Telegram, tmp_path: Path):
    wang = telegram.person("王阿姨")
    env = settings(tmp_path, api.url)
    async with Program.running(env) as first:
        await first.says("web server listens")
        async with Program.running(env) as second:
            await second.says("web server listens")
            for count, words in ((2, "/help"), (4, "/my"), (6, "/language")):
                wang.says(words)
                await until(lambda count=count: len(wang.messages) == count)  # type: ignore[misc]  # bound now

    assert len(wang.messages) == 6
    assert max(program.said.count("cannot be fetched") for program in (first, second)) <= 2
    assert "Traceback" not in first.said + second.said


@pytest.mark.parametrize("words", [["run"], ["poison", "list"], ["check"]])
async def test_damaged_database_is_one_sentence(api: BotApi, tmp_path: Path, words: list[str]):
    await call(settings(tmp_path), "migrate")
    with sqlite3.connect(tmp_path / "issuebot.db") as database:
        for table in ("district", "poison"):
            database.execute(f"ALTER TABLE {table} RENAME TO {table}_away")
    database.close()

    status, said = await call(settings(tmp_path, api.url, log_level="error"), *words)

    assert status == 1
    assert said.startswith("ISSUEBOT_DATABASE_URL: the database fails (no such table")
    assert said.count("\n") == 1


def test_two_bots_share_no_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """With the default database, which is another file in each folder; after its end a bot has its name again."""
    names = []
    for folder in ("one", "other", "one"):
        (tmp_path / folder).mkdir(exist_ok=True)
        monkeypatch.chdir(tmp_path / folder)
        with name_of_sender(Settings(bot_token=TOKEN)) as name:
            names.append(name)
            with name_of_sender(Settings(bot_token=TOKEN)) as second:
                assert second != name

    assert names[0] != names[1]
    assert names[0] == names[2]


def test_lock_lies_beside_its_file_for_its_owner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))

    with name_of_sender(Settings(bot_token=TOKEN, database_url=f"sqlite:///{tmp_path}/a.db")):
        [lock] = tmp_path.iterdir()

    assert (lock.name, lock.stat().st_mode & 0o777) == ("a.db-lock", 0o600)


def test_lock_of_a_server_goes_at_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    served = Settings(bot_token=TOKEN, database_url="postgresql://bot:s3cret@db/issuebot")

    with name_of_sender(served) as name, name_of_sender(served) as second:
        [lock] = tmp_path.iterdir()
        assert (second != name, lock.stat().st_mode & 0o777) == (True, 0o600)

    assert not [*tmp_path.iterdir()]


def test_lock_that_went_away_gives_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Who opened the file before its owner removed it takes the one that stands there then."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    served = Settings(bot_token=TOKEN, database_url="postgresql://bot:s3cret@db/issuebot")
    files: list[Path] = []
    lock_it = fcntl.flock

    def lock_late(descriptor: int, how: int) -> None:
        if not files:
            files.extend(tmp_path.iterdir())
            files[0].unlink()
        lock_it(descriptor, how)

    monkeypatch.setattr(fcntl, "flock", lock_late)

    with name_of_sender(served) as name, name_of_sender(served) as second:
        assert str(next(tmp_path.iterdir()).stat().st_ino) in name
        assert second != name


@pytest.mark.parametrize("words", [["backup", "nowhere/kept"], ["restore", "kept"]])
async def test_failure_is_one_sentence(tmp_path: Path, words: list[str]):
    await call(settings(tmp_path), "migrate")

    status, said = await call(settings(tmp_path), *words)

    assert (status, said.count("\n")) == (1, 1)
