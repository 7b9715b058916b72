"""Messages out: the outbox is drained under Telegram's limits, and what came of each call is written down."""

import asyncio
from collections.abc import Callable, Collection, Coroutine
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import structlog
from aiogram import Bot

from issuebot.desk.context.turn import moment
from issuebot.desk.delivery import Later, Nothing, Outcome, Refused, Sent, gather
from issuebot.desk.views import View
from issuebot.domain.messages.notices import Files
from issuebot.store import outbox
from issuebot.store.engine.database import Database, DatabaseFault
from issuebot.store.outbox import Outgoing
from issuebot.telegram.calls import call
from issuebot.telegram.failures import outcome_of
from issuebot.telegram.limits import Limits
from issuebot.telegram.looking import Views, look
from issuebot.telegram.pictures import Draw, with_picture
from issuebot.telegram.recorder import Recorder
from issuebot.telegram.render import render
from issuebot.telegram.render.request import Request
from issuebot.telegram.shown import Shown, digest

log = structlog.get_logger()
LEASE = "sender"
LEASE_SECONDS = 30
CALL_SECONDS = 30
LOOK = 2.0  # seconds between two looks at what a held-up group waits for
IDLE = 1.0  # seconds: the longest sleep; our own commits wake us, those of another process do not


class Sender:
    """One per bot token: a lease in the database keeps a second process from sending the same rows."""

    def __init__(
        self,
        bot: Bot,
        database: Database,
        limits: Limits,
        *,
        holder: str,
        now: Callable[[], float],
        draw: Draw,
        tasks: asyncio.TaskGroup,
    ) -> None:
        self._bot = bot
        self._database = database
        self._limits = limits
        self._holder = holder
        self._now = now
        self._draw = draw
        self._tasks = tasks
        self._wake = asyncio.Event()
        self._busy: set[int] = set()
        self._calls: set[asyncio.Task[None]] = set()
        self._recorder = Recorder(database, now=self._moment, free=self._free)
        self._shown = Shown()
        self._looked: dict[int, float] = {}
        self._resting: dict[int, float] = {}  # chats whose turn has not come, and until when
        self._leased_until = 0.0
        self.sent = 0

    def wake(self) -> None:
        self._wake.set()

    async def run(self) -> None:
        """Until cancelled; calls under way then go on in their tasks."""
        while True:
            self._wake.clear()
            try:
                pause = await self.pump()
            except DatabaseFault as error:
                log.error("outbox not read", reason=str(error))  # noqa: TRY400 a sentence, not a traceback
                pause = 1.0
            # Not wait_for: in Python 3.11 it swallows a cancellation that comes together with a wake.
            with suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._wake.wait()

    async def pump(self) -> float:
        """Start a call for every chat whose turn it is; returns the seconds until the next turn."""
        if not await self._hold_lease():
            return LEASE_SECONDS / 3
        # Before the look, not after it: a call that ends meanwhile is recorded, but what we saw still has its row.
        busy, now = frozenset(self._busy), self._now()
        resting = {chat for chat, until in self._resting.items() if until > now}
        room = self._limits.room(now)
        rows, views = await self._database.read(lambda tx: look(tx, busy, resting, room, moment(now)))
        if await self._bundle(rows):
            return 0.0
        chosen, pause = self._choose(rows, views)
        for row in chosen:
            self._start(self._send(row, views[row.id]))
        return pause

    async def idle(self) -> None:
        """Wait until no call is under way."""
        while self._calls:
            await asyncio.wait(self._calls)

    def give_up(self) -> None:
        """Cancel the calls under way: whether Telegram executed them stays unknown."""
        for task in self._calls:
            task.cancel()

    async def release(self) -> None:
        """Let another process send at once."""
        await self._database.write(lambda tx: outbox.release_lease(tx, LEASE, self._holder))

    async def _bundle(self, rows: list[Outgoing]) -> bool:
        """Groups that a limit holds up get what is new in bundles. True when the outbox changed."""
        now = self._now()
        held = [row.chat for row in rows if row.chat < 0 and self._limits.wait(row.chat, _cost(row), now) > 0]
        held = [chat for chat in held if now - self._looked.get(chat, 0.0) > LOOK]
        if not held:
            return False
        self._looked.update(dict.fromkeys(held, now))
        return await self._database.write(lambda tx: gather(tx, held, self._moment()))

    def _choose(self, rows: list[Outgoing], views: Views) -> tuple[list[Outgoing], float]:
        now, pause = self._now(), IDLE
        chosen = []
        for row in rows:
            wait = max(row.not_before_ms / 1000 - now, self._limits.wait(row.chat, _cost(row), now))
            if wait > 0:
                self._resting[row.chat] = now + wait
                pause = min(pause, wait)
                continue
            self._resting.pop(row.chat, None)
            if row.id not in views:  # it was to rest still when we looked, or behind what was
                pause = 0.0
                continue
            self._limits.take(row.chat, _cost(row), now)
            self._busy.add(row.chat)
            chosen.append(row)
        return chosen, pause

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = self._tasks.create_task(work)
        self._calls.add(task)
        task.add_done_callback(self._calls.discard)

    async def _send(self, row: Outgoing, view: View | Exception | None) -> None:
        try:
            outcome = Refused(row) if isinstance(view, Exception) else await self._call(row, view)
        except BaseException:
            self._free([row.chat])
            raise
        if self._recorder.put(outcome):
            self._start(self._recorder.run())

    async def _call(self, row: Outgoing, view: View | None) -> Outcome:
        try:
            request = render(view) if view else None
        except Exception:
            log.exception("message not rendered", kind=row.kind, ticket=row.ticket, chat=row.chat)
            return Refused(row)
        if request is None or view is None:
            return Nothing(row)
        content = digest(request) if view.card else 0
        if view.card and request.edits and self._shown.is_shown(view.card.id, content):
            return _sent(row, view, request, None)
        request = await with_picture(request, self._draw)
        try:
            result = await call(self._bot, request.method, request.arguments, seconds=CALL_SECONDS)
        except Exception as error:  # noqa: BLE001 every failure has an outcome, also one nobody thought of
            outcome = outcome_of(error, row, request, self._now(), _version(view))
            if view.card:
                self._shown.lose(view.card.id)
            if isinstance(outcome, Later) and outcome.chat_rests:
                self._limits.pause(row.chat, outcome.not_before_ms / 1000 - self._now(), self._now())
            return outcome
        self.sent += 1
        if view.card:
            self._shown.keep(view.card.id, content)
        return _sent(row, view, request, result)

    def _free(self, chats: Collection[int]) -> None:
        self._busy.difference_update(chats)
        self._wake.set()

    async def _hold_lease(self) -> bool:
        now = self._now()
        if now > self._leased_until:
            self._shown.clear()  # another process may have sent meanwhile
        if now > self._leased_until - LEASE_SECONDS / 2:
            held = await self._database.write(
                lambda tx: outbox.hold_lease(tx, LEASE, self._holder, int(now), LEASE_SECONDS)
            )
            self._leased_until = now + LEASE_SECONDS if held else 0.0
        return now < self._leased_until

    def _moment(self) -> datetime:
        return datetime.fromtimestamp(self._now(), UTC)


def _cost(row: Outgoing) -> int:
    """An album counts as many messages as it has photos."""
    message = row.message if row.kind == Files.kind else None
    return len(message.files) if isinstance(message, Files) else 1


def _sent(row: Outgoing, view: View, request: Request, result: Any) -> Sent:
    messages = [] if request.edits else result if isinstance(result, list) else [result]
    ids = tuple(message["message_id"] for message in messages if isinstance(message, dict))
    return Sent(row, request.purpose, ids, _version(view), request.form)


def _version(view: View) -> int:
    return view.card.version if view.card else 0
