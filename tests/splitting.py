"""Migrations are taken apart once: yoyo does it for every new database, which is half of what that costs."""

import tempfile
from functools import cache
from pathlib import Path

import sqlparse

from issuebot.store.engine.folder import folder_of_migrations
from issuebot.store.engine.migrations import _translate

_parse = sqlparse.split


@cache
def _split(sql: str) -> tuple[str, ...]:
    return tuple(_parse(sql))


def _split_anew(sql: str) -> list[str]:
    return list(_split(sql))  # whoever gets it may change it


def split_once() -> None:
    """From now on, in this process and in those that are forked from it."""
    sqlparse.split = _split_anew  # type: ignore[assignment]  # yoyo passes the text alone


def split_all() -> None:
    """Beforehand, as both engines run them."""
    split_once()
    with tempfile.TemporaryDirectory() as folder:
        _translate(folder_of_migrations(), Path(folder))
        for file in (*folder_of_migrations().glob("*.sql"), *Path(folder).glob("*.sql")):
            sqlparse.split(file.read_text())
