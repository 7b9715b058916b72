"""The whole program forgets: it cleans up by itself, and what it keeps needs its token to be read."""

import sqlite3
from contextlib import closing
from pathlib import Path

from issuebot.domain.hidden_ids import digest
from issuebot.simulator import Telegram
from tests.process.harness.bot_api import BotApi
from tests.process.harness.program import Program, settings, until


def is_clean(file: Path) -> bool:
    with closing(sqlite3.connect(file)) as raw:
        [(erased,), (done,)] = raw.execute(
            "SELECT value FROM counter WHERE name IN ('erased', 'scrubbed') ORDER BY name"
        ).fetchall()
    return bool(erased == done > 1)


def bytes_of(file: Path) -> bytes:
    return b"".join(one.read_bytes() for one in file.parent.glob(f"{file.name}*"))


def tallies(file: Path) -> set[int]:
    with closing(sqlite3.connect(file)) as raw:
        return {who for (who,) in raw.execute("SELECT who FROM usage")}


async def test_program_erases_every_byte(api: BotApi, telegram: Telegram, tmp_path: Path):
    ghost, file = telegram.person("欧阳暗影", id=7_391_846_205), tmp_path / "issuebot.db"
    async with Program.running(settings(tmp_path, api.url)):
        ghost.says("/forget")
        await until(lambda: ghost.chat.offers("确定删除").id > 0 if ghost.messages[1:] else False)
        ghost.presses("确定删除")

        await until(lambda: is_clean(file))

        body, kept = bytes_of(file), tallies(file)
    assert not any(mark in body for mark in ("欧阳暗影".encode(), b"7391846205", (7_391_846_205).to_bytes(6)))
    assert kept
    assert digest(ghost.id) not in kept
