"""The bot's profile at Telegram: command menus by role and language, and descriptions; set when they changed.

What is set is remembered in the database, so that a start without changes calls nothing. One chat that refuses its menu
is left alone for an hour and stops nobody: the bot works without.
"""

import asyncio
import hashlib
import json
import math
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramRetryAfter

from issuebot.desk.members import command_menus
from issuebot.desk.members.command_menus import Audience, Seen
from issuebot.retry import Retry
from issuebot.store.engine.database import Database, DatabaseFault
from issuebot.store.outgoing import profile
from issuebot.store.outgoing.profile import Key
from issuebot.telegram.calls import call
from issuebot.telegram.locale import LANGUAGES
from issuebot.telegram.render.members.menu import (
    Menu,
    description,
    group_menu,
    private_menu,
    role_menu,
    short_description,
)

log = structlog.get_logger()
SECONDS = 20
REST = 5.0  # seconds between two looks at what may have changed
IDLE = 300.0
PATIENCE = 3600.0  # seconds before what Telegram refused is tried again
EVERYBODY = 0


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to set: the call that does it, and the digest by which we know that it is done."""

    key: Key
    method: str
    arguments: dict[str, Any]

    def digest(self, username: str) -> str:
        """Another bot on the same database has a profile of its own."""
        text = json.dumps([username, self.method, self.arguments], ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()


class Profile:
    """`now` is UTC seconds; `monotonic` never jumps."""

    def __init__(
        self, bot: Bot, database: Database, *, now: Callable[[], float], monotonic: Callable[[], float]
    ) -> None:
        self._bot = bot
        self._database = database
        self._now = now
        self._monotonic = monotonic
        self._wake = asyncio.Event()
        self._refused: dict[Key, float] = {}

    def wake(self) -> None:
        """Something was committed: a group bound, a coordinator invited, a language chosen, or none of these."""
        self._wake.set()

    async def run(self) -> None:
        retry = Retry("profile not shown", DatabaseFault)
        while True:
            self._wake.clear()
            try:
                await self.show()
            except Exception as error:  # noqa: BLE001 nothing may end the loop: the bot works without
                await retry.wait(error)
                continue
            retry.over()
            await asyncio.sleep(REST)
            with suppress(TimeoutError):
                async with asyncio.timeout(IDLE):
                    await self._wake.wait()

    async def show(self) -> None:
        """Set what changed, one call after the other; what fails is tried again later."""
        seen = await self._database.read(lambda tx: command_menus.look(tx, self._now()))
        if seen is None:
            return
        wanted = {item.key: item for item in _items(seen)}
        gone = [_deletion(key) for key in seen.shown if key not in wanted]
        news = [item for item in wanted.values() if item.digest(seen.bot) != seen.shown.get(item.key)]
        for item in (*news, *gone):
            if self._refused.get(item.key, -math.inf) > self._monotonic():
                continue
            if not await self._try(item, seen.bot):
                return

    async def _try(self, item: Item, username: str) -> bool:
        """False when nothing more can be set now. A fault of ours with one item stops no other."""
        try:
            return await self._set(item, username)
        except DatabaseFault:
            raise
        except Exception:
            log.exception("not set at Telegram", method=item.method, chat=item.key[0])
            self._refused[item.key] = self._monotonic() + PATIENCE
            return True

    async def _set(self, item: Item, username: str) -> bool:
        try:
            await call(self._bot, item.method, item.arguments, seconds=SECONDS)
        except TelegramRetryAfter as error:
            self._refused[item.key] = self._monotonic() + error.retry_after
            return False
        except (TelegramBadRequest, TelegramForbiddenError) as error:
            log.info("not set at Telegram", method=item.method, chat=item.key[0], reason=error)
            self._refused[item.key] = self._monotonic() + PATIENCE
            if item.method != "deleteMyCommands":
                return True
        except Exception as error:  # noqa: BLE001 no answer, or none that makes sense: of Telegram, or of what is between
            log.info("not set at Telegram, trying again", method=item.method, reason=error)
            return False
        await self._database.write(
            lambda tx: (
                profile.drop(tx, item.key)
                if item.method == "deleteMyCommands"
                else profile.put(tx, item.key, item.digest(username))
            )
        )
        return True


def _items(seen: Seen) -> Iterator[Item]:
    """For everybody in each language and, without one, in the district's; then each chat with a role."""
    for language in ("", *LANGUAGES):
        reads = language or seen.language
        yield _commands((EVERYBODY, "default", language), private_menu(reads))
        yield _commands((EVERYBODY, "all_private_chats", language), private_menu(reads))
        yield _commands((EVERYBODY, "all_group_chats", language), group_menu(reads))
        name = seen.name.text(reads)
        yield _text("description", language, description(name, reads))
        yield _text("short_description", language, short_description(name, reads))
    yield from map(_of_chat, seen.audiences)


def _of_chat(audience: Audience) -> Item:
    """In the chat's own language, whatever language its members' Telegram has."""
    menu = role_menu(audience.roles, audience.language, private=audience.chat > 0)
    return _commands((audience.chat, "chat", ""), menu)


def _commands(key: Key, menu: Menu) -> Item:
    commands = [{"command": name, "description": words} for name, words in menu]
    return Item(key, "setMyCommands", {**_scope(key), "commands": commands})


def _text(kind: str, language: str, words: str) -> Item:
    method = {"description": "setMyDescription", "short_description": "setMyShortDescription"}[kind]
    return Item((EVERYBODY, kind, language), method, {kind: words, "language_code": language or None})


def _deletion(key: Key) -> Item:
    """Somebody has no role any more."""
    return Item(key, "deleteMyCommands", _scope(key))


def _scope(key: Key) -> dict[str, Any]:
    chat, scope, language = key
    named = {"type": scope, "chat_id": chat} if chat else {"type": scope}
    return {"scope": named, "language_code": language or None}
