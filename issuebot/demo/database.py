"""The database that every stage begins with."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from issuebot.store.engine.migrations import migrate


def put_empty_database(file: Path) -> None:
    """It is made once: whoever starts over need not wait for every migration."""
    file.write_bytes(_empty())


@cache
def _empty() -> bytes:
    with TemporaryDirectory(prefix="issuebot-demo-") as folder:
        migrate(f"sqlite:///{folder}/empty.db")
        return Path(folder, "empty.db").read_bytes()
