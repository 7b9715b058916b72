"""Messages out: the outbox is drained under Telegram's limits, and what came of each call is written down."""

import asyncio
import math
from collections.abc import Callable, Collection, Coroutine
from contextlib import suppress
from datetime import datetime
from typing import Any

import structlog
from aiogram import Bot

from issuebot.desk.context.turn import moment
from issuebot.desk.delivery import Later, Nothing, Outcome, Refused, Sent, gather
from issuebot.desk.notices import bundles
from issuebot.desk.views import View
from issuebot.domain.messages.answers import Acknowledged
from issuebot.domain.messages.notices import Files
from issuebot.domain.rate_limits import digest as digest_of
from issuebot.retry import Retry
from issuebot.store import outbox, recent_sends
from issuebot.store.engine.database import Database, DatabaseFault, Tx
from issuebot.store.outbox import Outgoing
from issuebot.store.recent_sends import RecentSend
from issuebot.telegram.anonymity import Anonymity
from issuebot.telegram.calls import call
from issuebot.telegram.failures import outcome_of
from issuebot.telegram.lease import SECONDS as LEASE_SECONDS, Lease
from issuebot.telegram.limits import Limits, Overtaking, Slot
from issuebot.telegram.looking import HEADS, look, turns
from issuebot.telegram.pictures import Draw, with_picture
from issuebot.telegram.recorder import Recorder
from issuebot.telegram.render import render
from issuebot.telegram.render.request import Request
from issuebot.telegram.resting import Resting
from issuebot.telegram.shown import Shown, digest

log = structlog.get_logger()
CALL_SECONDS = 30
LOOK = 2.0  # seconds between two looks at where new cards are too many
LATE = 40.0  # seconds: what waited so long in a group is on its way before a minute is over
IDLE = 1.0  # seconds: the longest sleep; our own commits wake us, those of another process do not
LONGEST_PAUSE = 5.0  # seconds before the outbox is looked at again after a failure
STEP_BACK = 1.0  # seconds: a clock that is set back by less is not worth a word
SHORT_MS = 120_000  # a row that waits for less has a pause, one that waits for longer an appointment


class Sender:
    """One per bot token: a lease in the database keeps a second process from sending the same rows.

    `now` is UTC seconds, for what the database keeps; `monotonic` never jumps: limits and waiting go by it.
    """

    def __init__(
        self,
        bot: Bot,
        database: Database,
        limits: Limits,
        *,
        holder: str,
        now: Callable[[], float],
        monotonic: Callable[[], float],
        draw: Draw,
        tasks: asyncio.TaskGroup,
    ) -> None:
        self._bot = bot
        self._database = database
        self._limits = limits
        self._now = now
        self._monotonic = monotonic
        self._draw = draw
        self._tasks = tasks
        self._wake = asyncio.Event()
        self._busy: set[int] = set()
        self._calls: set[asyncio.Task[None]] = set()
        self._recorder = Recorder(database, now=self._moment, free=self._free)
        self._anonymity = Anonymity(bot, now=now)
        self._shown = Shown()
        self._looked = -math.inf
        self._resting = Resting()
        self._overtaking = Overtaking()
        self._lease = Lease(database, holder, now=now, monotonic=monotonic)
        self._is_ready = False
        self._clock = now() - monotonic()
        self._ahead = Retry("messages not read ahead, each is loaded alone")
        self._bundling = Retry("new cards not bundled")
        self.sent = 0

    def wake(self) -> None:
        self._wake.set()

    async def run(self) -> None:
        """Until cancelled; calls under way then go on in their tasks."""
        retry = Retry("outbox not read", DatabaseFault, longest=LONGEST_PAUSE)
        while True:
            self._wake.clear()
            try:
                pause = await self.pump()
            except Exception as error:  # noqa: BLE001 nothing may end the loop: the rows are there still
                await retry.wait(error)
                continue
            retry.over()
            # Not wait_for: in Python 3.11 it swallows a cancellation that comes together with a wake.
            with suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._wake.wait()

    async def pump(self) -> float:
        """Start a call for every chat whose turn it is; returns the seconds until the next turn."""
        self._is_ready = self._is_ready and self._lease.left > 0
        if not await self._lease.hold():
            return LEASE_SECONDS / 3
        if not self._is_ready:
            await self._take_over()
        await self._follow_clock()
        if await self._bundle():
            return 0.0
        now = self._monotonic()
        if wait := self._limits.wait_for_all(1, now):
            return wait
        # Before the look, not after it: a call that ends meanwhile is recorded, but what we saw still has its row.
        wholly, but_for_answers = self._resting.now(now)
        wholly |= self._busy
        late_since, late = int(self._now() - LATE), self._overtaking.room(now)
        seen = await self._database.read(
            lambda tx: turns(tx, wholly, but_for_answers, late=late, late_since=late_since)
        )
        chosen, held_up = self._choose(seen.rows)
        if chosen:
            for row, view in zip(chosen, await self._look(chosen), strict=True):
                self._busy.add(row.chat)
                if row.priority > outbox.ANSWER and row.created_at <= late_since:
                    self._overtaking.note(now)
                self._start(self._send(row, view, self._limits.take(row.chat, cost(row), now)))
        if held_up:
            return self._limits.wait_for_all(cost(held_up), now)
        return await self._pause(seen.held_until) if seen.is_all else 0.0

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
        await self._lease.release()

    async def _take_over(self) -> None:
        """Another process may have sent until now: what it sent counts, and what it may have been sending as well."""
        at_ms = int(self._now() * 1000)
        sent, waiting = await self._database.read(lambda tx: (recent_sends.of_late(tx, at_ms), _waiting(tx)))
        now = self._monotonic()
        known = [(who, messages, max(0.0, (at_ms - sent_ms) / 1000)) for who, sent_ms, messages in sent]
        self._limits.recall([*known, *((digest_of(chat), messages, 0.0) for chat, messages in waiting.items())], now)
        self._shown.clear()
        self._resting.clear()
        self._is_ready = True

    async def _follow_clock(self) -> None:
        """What waits for some seconds does not wait an hour longer because the clock was set back by one."""
        clock = self._now() - self._monotonic()
        back = self._clock - clock
        if back > STEP_BACK:
            log.warning("the clock was set back", seconds=round(back))
            by_ms, until_ms = int(back * 1000), int((self._now() + back) * 1000) + SHORT_MS
            await self._database.write(lambda tx: outbox.bring_forward(tx, by_ms, until_ms))
        self._clock = clock

    async def _bundle(self) -> bool:
        """Groups that get more new cards than a limit lets in have them in bundles. True when the outbox changed."""
        now = self._monotonic()
        if now - self._looked < LOOK:
            return False
        self._looked = now
        try:
            crowded = await self._database.read(bundles.crowded)
            spare = {chat: self._limits.spare(chat, LATE, now) for chat in crowded if chat not in self._busy}
            changed = bool(spare) and await self._database.write(lambda tx: gather(tx, spare, self._moment()))
        except DatabaseFault:
            raise
        except Exception as error:  # noqa: BLE001 a fault of ours here must not stop what is to be sent
            self._bundling.fail(error)
            return False
        self._bundling.over()
        for chat in spare if changed else ():
            self._resting.end(chat)
        return changed

    def _choose(self, rows: list[Outgoing]) -> tuple[list[Outgoing], Outgoing | None]:
        """Those that may go now; and the first for which all chats together leave no room."""
        now = self._monotonic()
        room = self._limits.room(now)
        chosen: list[Outgoing] = []
        for row in rows:
            answer, early = row.priority <= outbox.ANSWER, LATE - (self._now() - row.created_at)
            if wait := self._limits.wait(row.chat, cost(row), now, answer=answer, late=early <= 0):
                until = now + (min(wait, early) if early > 0 else wait)
                self._resting.put(row.chat, until, wholly=answer)
            elif cost(row) > room:
                return chosen, row
            else:
                room -= cost(row)
                chosen.append(row)
        return chosen, None

    async def _look(self, rows: list[Outgoing]) -> list[View | Exception | None]:
        views, fault = await self._database.read(lambda tx: look(tx, rows, self._moment()))
        if fault:
            self._ahead.fail(fault)
        else:
            self._ahead.over()
        return [views[row.id] for row in rows]

    async def _pause(self, held_until: int | None) -> float:
        """Seconds until the next turn; what may go by now is released."""
        now, now_ms = self._monotonic(), int(self._now() * 1000)
        if held_until is not None and held_until <= now_ms:
            await self._database.write(lambda tx: outbox.release(tx, now_ms))
            return 0.0
        pause = IDLE if held_until is None else min(IDLE, (held_until - now_ms) / 1000)
        soonest = self._resting.soonest()
        return pause if soonest is None else max(0.0, min(pause, soonest - now))

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = self._tasks.create_task(work)
        self._calls.add(task)
        task.add_done_callback(self._calls.discard)

    async def _send(self, row: Outgoing, view: View | Exception | None, slot: Slot) -> None:
        try:
            outcome = Refused(row) if isinstance(view, Exception) else await self._call(row, view, slot)
        except Exception:
            # Telegram may have it: to try again would send it twice, and fail here again.
            log.exception("call not concluded", kind=row.kind, ticket=row.ticket, chat=row.chat)
            outcome = Refused(row)
        except BaseException:
            self._free([row.chat])
            raise
        finally:
            self._limits.end(slot, self._monotonic())
        if self._recorder.put(outcome, self._send_of(slot)):
            self._start(self._recorder.run())

    async def _call(self, row: Outgoing, view: View | None, slot: Slot) -> Outcome:
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
        request = await self._anonymity.hide(await with_picture(request, self._draw))
        self._limits.begin(slot, self._monotonic())
        try:
            result = await call(self._bot, request.method, request.arguments, seconds=CALL_SECONDS)
        except Exception as error:  # noqa: BLE001 every failure has an outcome, also one nobody thought of
            outcome = outcome_of(error, row, request, self._now(), _version(view))
            if view.card:
                self._shown.lose(view.card.id)
            if isinstance(outcome, Later) and outcome.chat_rests:
                self._rest(row.chat, outcome.not_before_ms / 1000 - self._now())
            return outcome
        self.sent += 1
        if view.card:
            self._shown.keep(view.card.id, content)
        return _sent(row, view, request, result)

    def _rest(self, chat: int, seconds: float) -> None:
        now = self._monotonic()
        self._limits.pause(chat, seconds, now)
        self._resting.put(chat, now + seconds, wholly=True)

    def _send_of(self, slot: Slot) -> RecentSend | None:
        """What the database keeps of a call, if one was made."""
        if slot.at is None:
            return None
        at = self._now() - (self._monotonic() - slot.at)
        return digest_of(slot.chat), int(at * 1000), slot.messages

    def _free(self, chats: Collection[int]) -> None:
        self._busy.difference_update(chats)
        self._wake.set()

    def _moment(self) -> datetime:
        return moment(self._now())


def cost(row: Outgoing) -> int:
    """An album counts as many messages as it has photos, and a reaction is none."""
    if row.kind == Acknowledged.kind:
        return 0
    try:
        message = row.message if row.kind == Files.kind else None
    except (LookupError, TypeError):
        return 1  # it will be dropped when it is to be loaded
    return len(message.files) if isinstance(message, Files) else 1


def _waiting(tx: Tx) -> dict[int, int]:
    """Chats to which a call may have been under way when the process before us ended, and of how many messages."""
    most: dict[int, int] = {}
    for row in (*outbox.of_groups(tx), *outbox.heads(tx, HEADS)):
        most[row.chat] = max(most.get(row.chat, 1), cost(row))
    return most


def _sent(row: Outgoing, view: View, request: Request, result: Any) -> Sent:
    messages = [] if request.edits else result if isinstance(result, list) else [result]
    ids = tuple(message["message_id"] for message in messages if isinstance(message, dict))
    return Sent(row, request.purpose, ids, _version(view), request.form, asking=request.asks, pictured=request.pictured)


def _version(view: View) -> int:
    return view.card.version if view.card else 0
