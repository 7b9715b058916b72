"""Updates in: fetched or pushed, decoded one by one, handed to the desk, acknowledged only after the commit."""

import asyncio
import json
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import structlog
from aiogram import Bot

from issuebot.desk.context.commands import Arrival, Pressed, Said, Toast, lane_of
from issuebot.desk.context.turn import moment
from issuebot.desk.handle import handle
from issuebot.desk.long_messages import is_long, read_ahead
from issuebot.desk.notices import troubles
from issuebot.pulse import Pulse
from issuebot.store.engine.database import Database, DatabaseFault, Tx
from issuebot.store.operation import updates
from issuebot.telegram.calls import call
from issuebot.telegram.incoming.membership import Membership
from issuebot.telegram.incoming.parse import parse
from issuebot.telegram.incoming.updates import Update
from issuebot.telegram.render.notices.notes import toast

log = structlog.get_logger()
KINDS = ["message", "edited_message", "callback_query", "my_chat_member"]
TRIES = 3
LONGEST_ERROR = 2000  # characters
PAUSE = 0.2  # seconds before a failed update is tried again
ANSWER_SECONDS = 8  # also the longest that an answer under way holds up the end of the process


@dataclass(frozen=True, slots=True)
class Arrived:
    """A decoded update, in the lane of its chat."""

    arrival: Arrival
    callback: str | None
    raw: dict[str, Any]

    @property
    def lane(self) -> int:
        return lane_of(self.arrival.command)


def decode(raw: dict[str, Any], username: str, token: Callable[[], str]) -> Arrived | None:
    """None when it does not concern us. Raises whatever is wrong with it."""
    update = Update.model_validate(raw)
    command = parse(update, username)
    if command is None:
        return None
    query = update.callback_query
    return Arrived(Arrival(update.update_id, command, token()), query.id if query else None, raw)


class Intake:
    """`username` is the bot's; `after` is called when a transaction may have left something to send.

    `token` makes what nobody can guess: letters, digits, _ and - only, as links to the bot may hold.
    """

    def __init__(
        self,
        bot: Bot,
        database: Database,
        username: str,
        *,
        now: Callable[[], float],
        token: Callable[[], str],
        after: Callable[[], None],
        tasks: asyncio.TaskGroup,
        pulse: Pulse | None = None,
    ) -> None:
        self._bot = bot
        self._database = database
        self._username = username
        self._now = now
        self._token = token
        self._after = after
        self._tasks = tasks
        self._offset: int | None = None
        self._lanes: dict[int, tuple[asyncio.Lock, int]] = {}
        self._pulse = pulse or Pulse(time.monotonic)
        self._membership = Membership(bot, database, now=now, tasks=tasks)

    async def poll(self, timeout: int) -> int:  # noqa: ASYNC109 Telegram's own parameter, in seconds
        """Fetch a batch, handle it, and only then let the offset move. Returns how many came."""
        fetch = {"offset": self._offset, "timeout": timeout, "allowed_updates": KINDS}
        batch = await call(self._bot, "getUpdates", fetch, seconds=timeout + 15)
        await self.take(batch)
        if batch:
            self._offset = max(int(raw["update_id"]) for raw in batch) + 1
        return len(batch)

    async def take(self, batch: list[dict[str, Any]]) -> None:
        """Handle updates, in order within a chat and side by side between chats. Raises `DatabaseFault`: ask again."""
        queue = [arrived for raw in batch if (arrived := await self._decode(raw))]
        for arrived in queue:
            self._pulse.asked(arrived.lane)
        unknown = await self._membership.unknown(arrived.arrival.command for arrived in queue)
        lanes = {lane_of(command) for command in unknown}
        works = [self._take([arrived for arrived in queue if arrived.lane not in lanes])]
        if unknown:
            works.append(self._ask_and_take([arrived for arrived in queue if arrived.lane in lanes], unknown))
        await asyncio.gather(*works)

    async def _ask_and_take(self, queue: list[Arrived], unknown: list[Said | Pressed]) -> None:
        """Others go on meanwhile; in a lane everything keeps its order."""
        await self._membership.learn(unknown)
        await self._take(queue)

    async def _take(self, queue: list[Arrived]) -> None:
        queue = [self._with_standing(arrived) for arrived in queue]
        if len(queue) > 1 and await self._handle_together(queue):
            return
        lanes: defaultdict[int, list[Arrived]] = defaultdict(list)
        for arrived in queue:
            lanes[arrived.lane].append(arrived)
        await asyncio.gather(*(self._work(lane, queue) for lane, queue in lanes.items()))

    def _with_standing(self, arrived: Arrived) -> Arrived:
        standing = self._membership.of(arrived.arrival.command)
        if standing == arrived.arrival.standing:
            return arrived
        return replace(arrived, arrival=replace(arrived.arrival, standing=standing))

    async def _decode(self, raw: dict[str, Any]) -> Arrived | None:
        update_id = int(raw["update_id"])
        try:
            return decode(raw, self._username, self._token)
        except Exception as error:  # noqa: BLE001 whatever is wrong with it, it is kept for a person to see
            await self._set_aside(update_id, raw, error)
            return None

    async def _work(self, lane: int, queue: list[Arrived]) -> None:
        # Updates that Telegram pushes at once meet here; the last to leave takes the lock along.
        lock, users = self._lanes.get(lane, (asyncio.Lock(), 0))
        self._lanes[lane] = lock, users + 1
        try:
            async with lock:
                for arrived in queue:
                    await self._handle_alone(arrived)
        finally:
            lock, users = self._lanes.pop(lane)
            if users > 1:
                self._lanes[lane] = lock, users - 1

    async def _handle_together(self, queue: list[Arrived]) -> bool:
        """What one fetch brings is one transaction: all of it or nothing. False: each has to be tried alone."""
        try:
            toasts = await self._handle(queue)
        except DatabaseFault:
            raise
        except Exception:  # noqa: BLE001 whichever it is, it is told apart, and logged, when each is alone
            return False
        for arrived in queue:
            self._conclude(arrived, toasts.get(arrived.arrival.update_id))
        return True

    async def _handle_alone(self, arrived: Arrived) -> None:
        update_id = arrived.arrival.update_id
        toasts: dict[int, Toast] = {}
        for attempt in range(1, TRIES + 1):
            try:
                toasts = await self._handle([arrived])
                break
            except DatabaseFault:
                raise
            except Exception as error:
                self._pulse.updates["failed"] += 1
                log.exception("update failed", update_id=update_id, attempt=attempt)
                if attempt == TRIES:
                    await self._set_aside(update_id, arrived.raw, error)
                else:
                    await asyncio.sleep(PAUSE * 2 ** (attempt - 1))
        self._conclude(arrived, toasts.get(update_id))

    async def _handle(self, queue: list[Arrived]) -> dict[int, Toast]:
        arrivals = [arrived.arrival for arrived in queue]
        if long := [arrival for arrival in arrivals if is_long(arrival)]:
            await self._database.read(lambda tx: read_ahead(tx, long))
        return await self._database.write(
            lambda tx: handle(tx, arrivals, moment(self._now())), lanes={arrived.lane for arrived in queue}
        )

    def _conclude(self, arrived: Arrived, said: Toast | None) -> None:
        """What is done after the commit: a failure here is no failure of the update."""
        self._pulse.updates["handled"] += 1
        self._after()
        if arrived.callback:
            answer = self._answer(arrived.callback, said)
            try:
                self._tasks.create_task(answer)
            except RuntimeError:  # the process ends, and begins nothing new
                answer.close()

    async def _answer(self, callback: str, said: Toast | None) -> None:
        """Stop the button's spinner, best effort: a minute later nobody looks at it any more."""
        try:
            text, alert = toast(said) if said else (None, False)
            answer = {"callback_query_id": callback, "text": text, "show_alert": alert}
            await call(self._bot, "answerCallbackQuery", answer, seconds=ANSWER_SECONDS)
        except Exception as error:  # noqa: BLE001 of Telegram, of what is between, or ours: nobody waits for it
            log.info("button not answered", reason=error)

    async def _set_aside(self, update_id: int, raw: dict[str, Any], error: Exception) -> None:
        self._pulse.updates["set aside"] += 1
        log.error("update set aside", update_id=update_id, reason=error)
        try:
            body = json.dumps(raw, default=str)
        except RecursionError:
            body = json.dumps({"update_id": update_id})
        at = int(self._now())

        def keep(tx: Tx) -> None:
            updates.set_aside(tx, update_id, body, f"{error!r}"[:LONGEST_ERROR], at)
            troubles.begin(tx, troubles.SET_ASIDE, at)

        try:
            await self._database.write(keep)
        except DatabaseFault:
            raise
        except Exception:  # as one whose number no database keeps: it would hold up all that come after it
            log.exception("update not kept, left out", update_id=update_id)
        self._after()
