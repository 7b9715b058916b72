"""Whether people are answered: what a monitor asks, and the line that admins read when they are not."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import structlog

from issuebot.desk import clock
from issuebot.desk.context import district
from issuebot.desk.context.calendars import unpublished
from issuebot.desk.notices import troubles
from issuebot.domain.district.model import District
from issuebot.domain.messages.reach import Trouble
from issuebot.pulse import Pulse
from issuebot.store import tickets
from issuebot.store.engine.database import Database, DatabaseFault, Tx
from issuebot.store.operation import last_done, updates, vitals
from issuebot.store.operation.vitals import Waiting
from issuebot.store.outgoing import leases, outbox
from issuebot.store.outgoing.leases import Lease

log = structlog.get_logger()
LEASE = "sender"
SECONDS = 5.0  # that a monitor waits for the database
PATIENCE = 60.0  # seconds before what does not work is called failing
DEAF = 120.0  # seconds without an answered poll
LATE_ANSWER = 120  # seconds that an answer may wait,
LATE_NEWS = 900  # and anything else: a group takes twenty messages a minute
LATE_CLOCK = 300
UNMADE = 3  # pictures that failed since the last word: one may be a slow moment
RECENT = 600  # seconds in which Telegram failed to bring something
MORNING = 9  # o'clock in the district: nobody is woken
EVERY = 600.0  # seconds between two looks
BACKUP_DAYS = 7
WEEK = 7 * 86400 - 3600  # seconds: in the same hour a week later it is one


@dataclass(frozen=True, slots=True)
class Figures:
    """What the rows say. `clock`: of each kind how many wait for their time, and how many are due."""

    waiting: tuple[Waiting, ...]
    outbox: int
    tickets_open: int
    set_aside: int
    next_due: int | None
    clock: Mapping[str, tuple[int, int]]
    lease: Lease | None
    lease_left: float  # seconds by the database's clock, by which it lasts


def read_figures(tx: Tx, now: int) -> Figures:
    lease = leases.lease(tx, LEASE)
    return Figures(
        tuple(vitals.waiting(tx, now)),
        outbox.count(tx),
        tickets.count_open(tx, None),
        updates.count_set_aside(tx),
        clock.next_due(tx),
        clock.count(tx, datetime.fromtimestamp(now, UTC)),
        lease,
        (lease.until_ms - tx.now_ms()) / 1000 if lease else 0.0,
    )


class Health:
    """`now` is UTC seconds; `polls`: updates are fetched and not brought."""

    def __init__(self, database: Database, pulse: Pulse, *, holder: str, polls: bool, now: Callable[[], float]) -> None:
        self._database = database
        self._pulse = pulse
        self._holder = holder
        self._polls = polls
        self._now = now

    async def look(self) -> dict[str, Any]:
        """Everything for a monitor. `status`: ok, starting, or failing; `wrong`: why, a sentence each."""
        try:
            found = await self.figures()
        except (DatabaseFault, TimeoutError) as error:
            log.error("not healthy", reason=error)  # noqa: TRY400 a sentence
            return {"status": "failing", "wrong": ["the database does not answer", *self._at_telegram()]}
        wrong = [*self._at_telegram(), *self._in_rows(found)]
        status = "failing" if wrong else "ok" if self._pulse.connected else "starting"
        return {"status": status, "wrong": wrong or self._holding_up(), **self._parts(found)}

    async def figures(self) -> Figures:
        """Raises `DatabaseFault`, `TimeoutError`."""
        at = int(self._now())
        return await asyncio.wait_for(self._database.read(lambda tx: read_figures(tx, at)), SECONDS)

    def _at_telegram(self) -> list[str]:
        pulse = self._pulse
        lasting = [(pulse.since(at), reason) for at, reason in pulse.troubles.values()]
        wrong = [f"{reason}, for {seconds:.0f} s" for seconds, reason in lasting if seconds >= PATIENCE]
        silent = pulse.since(max(pulse.heard_at or pulse.begun_at, pulse.rested_at))
        if self._polls and silent > DEAF and not wrong:
            wrong.append(f"no updates were fetched for {silent:.0f} s")
        if fails_to_bring(pulse, self._now()):
            wrong.append(
                f"Telegram cannot bring updates to the webhook: {(pulse.webhook or {}).get('last_error_message')}"
            )
        return wrong

    def _holding_up(self) -> list[str]:
        """Why the start takes so long; later the same is not worth a word before it has lasted."""
        return [] if self._pulse.connected else [reason for _, reason in self._pulse.troubles.values()]

    def _in_rows(self, found: Figures) -> list[str]:
        now = self._now()
        late = {outbox.ALARM: LATE_ANSWER, outbox.ANSWER: LATE_ANSWER}
        wrong = [
            f"a message has been waiting for {now - one.since:.0f} s"
            for one in found.waiting
            if now - one.since > late.get(one.priority, LATE_NEWS)
        ]
        if lateness(found, now) > LATE_CLOCK:
            wrong.append(f"the clock is {lateness(found, now):.0f} s behind")
        if self._pulse.since(self._pulse.begun_at) > PATIENCE and found.lease_left <= 0:
            wrong.append("nobody sends: no process holds the lease")
        return wrong

    def _parts(self, found: Figures) -> dict[str, Any]:
        now, pulse = self._now(), self._pulse
        hook, lease = pulse.webhook or {}, found.lease
        return {
            "updates": {
                "by": "polling" if self._polls else "webhook",
                "seconds_since_last": round(pulse.since(pulse.heard_at), 1) if pulse.heard_at else None,
                "webhook_set": bool(hook.get("url")) if pulse.webhook is not None else None,
                "webhook_pending": hook.get("pending_update_count"),
            },
            "oldest_waiting_seconds": round(max([0.0, *(now - one.since for one in found.waiting)]), 1),
            "clock_behind_seconds": round(lateness(found, now), 1),
            "clock_due": sum(due for _, due in found.clock.values()),
            "lease": {
                "holder": lease.holder if lease else None,
                "ours": bool(lease and lease.holder == self._holder),
                "seconds_left": round(found.lease_left, 1) if lease else None,
            },
            "outbox_waiting": found.outbox,
            "tickets_open": found.tickets_open,
            "updates_set_aside": found.set_aside,
        }


def lateness(found: Figures, now: float) -> float:
    """Seconds since the most overdue row was due."""
    return max(0.0, now - found.next_due) if found.next_due is not None else 0.0


def fails_to_bring(pulse: Pulse, now: float) -> bool:
    hook = pulse.webhook or {}
    return bool(hook.get("pending_update_count")) and now - (hook.get("last_error_date") or 0) < RECENT


class Daily:
    """One line a day to the admins, and only when something is wrong. `after` is called when it is to be sent."""

    def __init__(
        self, database: Database, pulse: Pulse, *, now: Callable[[], float], after: Callable[[], None]
    ) -> None:
        self._database = database
        self._pulse = pulse
        self._now = now
        self._after = after
        self._told_unmade = 0

    async def run(self) -> None:
        while True:
            await asyncio.sleep(EVERY)
            try:
                await self.look()
            except DatabaseFault as error:
                log.error("the day's word is not looked for", reason=error)  # noqa: TRY400 a sentence

    async def look(self) -> None:
        now = self._now()
        brings, all_unmade = not fails_to_bring(self._pulse, now), self._pulse.unmade
        unmade = all_unmade - self._told_unmade
        if await self._database.write(lambda tx: tell_day(tx, int(now), brings=brings, unmade=unmade)):
            self._told_unmade = all_unmade
            self._after()


def tell_day(tx: Tx, now: int, *, brings: bool, unmade: int = 0) -> bool:
    """True when something was told: from nine o'clock on, once on each day of the district."""
    in_force = district.current(tx)
    if in_force is None:
        return False
    zone = in_force.zone
    told = last_done.when(tx, last_done.TOLD) or 0
    here, before = (datetime.fromtimestamp(at, UTC).astimezone(zone) for at in (now, told))
    if here.hour < MORNING or here.date() == before.date():
        return False
    wrong = _wrong_today(tx, now, brings=brings, unmade=unmade)
    if year := _is_unpublished(tx, in_force, now):
        last_done.mark(tx, last_done.CALENDAR, now)
        wrong.append(("calendar", year))
    if wrong:
        last_done.mark(tx, last_done.TOLD, now)
        troubles.tell(tx, Trouble(troubles.DAY, tuple(wrong)), now)
    return bool(wrong)


def _is_unpublished(tx: Tx, in_force: District, now: int) -> int | None:
    """The year whose holidays are not known, once a week: no admin can do anything about it before it is decided."""
    told = last_done.when(tx, last_done.CALENDAR) or 0
    moment = datetime.fromtimestamp(now, UTC)
    return unpublished(in_force, moment) if now - told > WEEK else None


def _wrong_today(tx: Tx, now: int, *, brings: bool, unmade: int) -> list[tuple[str, int]]:
    """What is wrong, each with the figure that its line names."""
    found = read_figures(tx, now)
    oldest = max((now - one.since for one in found.waiting), default=0)
    behind = int(lateness(found, now))
    backup = last_done.days_without_backup(tx, now)
    has_backup = last_done.when(tx, last_done.BACKUP) is not None
    wrong = [
        ("set-aside", found.set_aside, found.set_aside > 0),
        ("outbox", oldest // 60, oldest > LATE_NEWS),
        ("clock", behind // 60, behind > LATE_NEWS),
        ("webhook", 0, not brings),
        ("unmade", unmade, unmade >= UNMADE),
        ("backup" if has_backup else "no-backup", backup, backup >= BACKUP_DAYS),
    ]
    return [(name, figure) for name, figure, is_wrong in wrong if is_wrong]
