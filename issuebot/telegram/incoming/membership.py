"""Whether somebody who acts in a group of staff belongs to it.

Membership is the right to act there. In most groups Telegram keeps everybody else away. In a group with a public name,
or one in which a channel's posts are discussed, anybody sees the buttons, and readers of the channel may write.
core.telegram.org/bots/api#getchatmember tells who is a member, "only guaranteed to work for other users if the bot is
an administrator". When it does not tell, the answer is no in an open group, and yes in any other.

An update waits for the answer before it is handled, and so before it is acknowledged: a kill loses nothing.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, TypeVar

import structlog
from aiogram import Bot

from issuebot.desk.context import membership
from issuebot.desk.context.commands import Command, Pressed, Said, Standing
from issuebot.store.engine.database import Database, Tx
from issuebot.telegram.calls import call

log = structlog.get_logger()
PATIENCE = 5.0  # seconds that an update waits; then whoever acted is told to do it again
SECONDS = 8  # for an answer: one that comes too late for this update serves the next; it may hold up the end so long
KEPT: Mapping[Standing, float] = {Standing.MEMBER: 600.0, Standing.STRANGER: 15.0, Standing.UNKNOWN: 5.0}  # seconds
LINKS_KEPT = 3600.0  # seconds that it stays known whether a group discusses a channel
PLAIN_KEPT = 60.0  # seconds that a group stays one without a role
MOST = 10_000  # people and groups
OUTSIDE = ("left", "kicked")
INSIDE = ("creator", "administrator", "member", "restricted")
Key = TypeVar("Key")
Value = TypeVar("Value")


class Kept(Generic[Key, Value]):
    """Answers of late, by the clock of the machine; one that is set back makes us ask anew."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._answers: OrderedDict[Key, tuple[float, float, Value]] = OrderedDict()

    def get(self, key: Key) -> Value | None:
        if key not in self._answers:
            return None
        since, seconds, value = self._answers[key]
        return value if 0 <= self._now() - since < seconds else None

    def put(self, key: Key, value: Value, seconds: float) -> None:
        self._answers.pop(key, None)
        self._answers[key] = self._now(), seconds, value
        if len(self._answers) > MOST:
            self._answers.popitem(last=False)


class Membership:
    """`now` is UTC seconds. `learn` first, then `of` knows."""

    def __init__(self, bot: Bot, database: Database, *, now: Callable[[], float], tasks: asyncio.TaskGroup) -> None:
        self._bot = bot
        self._database = database
        self._tasks = tasks
        self._standings: Kept[tuple[int, int], Standing] = Kept(now)
        self._linked: Kept[int, bool] = Kept(now)
        self._plain: Kept[int, bool] = Kept(now)
        self._asking: dict[tuple[int, int], asyncio.Task[None]] = {}

    def of(self, command: Command) -> Standing:
        if not isinstance(command, Said | Pressed) or command.where.private:
            return Standing.UNASKED
        return self._standings.get((command.where.chat, command.who.id)) or Standing.UNASKED

    async def unknown(self, commands: Iterable[Command]) -> list[Said | Pressed]:
        """Those that have to wait until Telegram was asked. Raises `DatabaseFault`."""
        open_ = [one for one in commands if isinstance(one, Said | Pressed) and self._may_matter(one)]
        if not open_:
            return []
        found = await self._database.read(lambda tx: [_matters(tx, one) for one in open_])
        for one, matters in zip(open_, found, strict=True):
            if matters is False:
                self._plain.put(one.where.chat, True, PLAIN_KEPT)
        return [one for one, matters in zip(open_, found, strict=True) if matters]

    async def learn(self, commands: Iterable[Said | Pressed]) -> None:
        """Ask Telegram, of each person and group once however often they tap; wait, but not for ever."""
        asked = {(one.where.chat, one.who.id): one for one in commands}
        for key, one in asked.items():
            if key not in self._asking:
                task = self._asking[key] = self._tasks.create_task(self._ask(one))
                task.add_done_callback(lambda _, key=key: self._asking.pop(key, None))  # type: ignore[misc]  # bound now
        waiting = [self._asking[key] for key in asked]
        if waiting:
            await asyncio.wait(waiting, timeout=PATIENCE)
        for key, one in asked.items():
            if self._standings.get(key) is None and (one.public or self._linked.get(key[0])):
                self._standings.put(key, Standing.UNKNOWN, KEPT[Standing.UNKNOWN])

    def _may_matter(self, one: Said | Pressed) -> bool:
        if not membership.acts(one) or self._plain.get(one.where.chat):
            return False
        return self._standings.get((one.where.chat, one.who.id)) is None

    async def _ask(self, one: Said | Pressed) -> None:
        chat, person = one.where.chat, one.who.id
        is_open = one.public or await self._is_linked(chat)
        if isinstance(one, Said) and not is_open:
            standing = Standing.MEMBER  # nobody else can write there
        else:
            standing = await self._standing(chat, person, is_open=is_open)
        self._standings.put((chat, person), standing, KEPT[standing])

    async def _is_linked(self, chat: int) -> bool:
        """Whether everybody can look into a group without a public name: core.telegram.org/bots/api#chatfullinfo."""
        known = self._linked.get(chat)
        if known is not None:
            return known
        try:
            found: dict[str, Any] = await call(self._bot, "getChat", {"chat_id": chat}, seconds=SECONDS)
        except Exception as error:  # noqa: BLE001 whatever hinders us, most groups are not
            log.info("group not looked at", chat=chat, reason=error)
            return False
        is_open = bool(found.get("linked_chat_id") or found.get("username") or found.get("active_usernames"))
        self._linked.put(chat, is_open, LINKS_KEPT)
        return is_open

    async def _standing(self, chat: int, person: int, *, is_open: bool) -> Standing:
        try:
            asked = {"chat_id": chat, "user_id": person}
            member: dict[str, Any] = await call(self._bot, "getChatMember", asked, seconds=SECONDS)
        except Exception as error:  # noqa: BLE001 among them PARTICIPANT_ID_INVALID, which may be left a moment later
            log.info("member not known", chat=chat, person=person, reason=error)
            return Standing.UNKNOWN if is_open else Standing.MEMBER
        status = member.get("status")
        if status in OUTSIDE or member.get("is_member") is False:
            return Standing.STRANGER
        # What we do not understand is no answer.
        return Standing.MEMBER if status in INSIDE or not is_open else Standing.UNKNOWN


def _matters(tx: Tx, one: Said | Pressed) -> bool | None:
    """None where a fault of ours hinders us: it is found again, and told, when this one is handled."""
    try:
        return membership.matters(tx, one)
    except Exception as error:
        if tx.is_at_fault(error):
            raise
        log.exception("not known whether it is a group of staff", chat=one.where.chat)
        return None
