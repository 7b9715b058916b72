"""What in the outbox waits for a moment: a pause after a failure, a chat's limit, a quiet night."""

from issuebot.domain.messages.duties.rosters import DutyReminder
from issuebot.store.engine.database import Tx
from issuebot.store.outgoing.outbox import ANSWER, NOTICE

SOME = 500  # rows released in one statement: a morning may have tens of thousands


def held_until(tx: Tx) -> int | None:
    """When the next row that waits for a moment may go, in UTC milliseconds."""
    row = tx.one("SELECT min(not_before_ms) AS at FROM outbox WHERE not_before_ms > 0")
    return row["at"] if row else None


def release(tx: Tx, now_ms: int) -> None:
    """Those whose moment came may go now: the oldest, of many some at a time.

    One that was not tried before waits since its moment, not since it was queued.
    """
    tx.execute(
        "UPDATE outbox SET created_at = CASE WHEN tries = 0 AND not_before_ms / 1000 > created_at"
        " THEN not_before_ms / 1000 ELSE created_at END, not_before_ms = 0"
        " WHERE id IN (SELECT id FROM outbox WHERE not_before_ms > 0"
        " AND not_before_ms <= :now ORDER BY not_before_ms LIMIT :some)",
        now=now_ms,
        some=SOME,
    )


def is_held(tx: Tx, chat: int, until_ms: int) -> bool:
    """Whether something unasked waits until then, or longer."""
    sql = "SELECT 1 FROM outbox WHERE chat = :chat AND priority >= :notice AND not_before_ms >= :until LIMIT 1"
    return tx.one(sql, chat=chat, notice=NOTICE, until=until_ms) is not None


def hold(tx: Tx, chat: int, until_ms: int) -> None:
    """Nothing unasked goes to a chat before then."""
    tx.execute(
        "UPDATE outbox SET not_before_ms = :until, tries = 0 WHERE chat = :chat AND priority >= :notice"
        " AND not_before_ms < :until",
        chat=chat,
        notice=NOTICE,
        until=until_ms,
    )


def bring_back(tx: Tx, now_ms: int, longest_ms: int) -> None:
    """What was written while a clock was ahead waits no longer than it was meant to.

    A row that was tried before only has a pause after a failure, and no such pause is longer than `longest_ms`.
    """
    tx.execute(
        "UPDATE outbox SET not_before_ms = CASE WHEN created_at > :now THEN not_before_ms - created_at * 1000 + :now_ms"
        " ELSE :now_ms END, created_at = CASE WHEN created_at > :now THEN :now ELSE created_at END"
        " WHERE not_before_ms > 0 AND (created_at > :now OR (tries > 0 AND not_before_ms > :until))",
        now=now_ms // 1000,
        now_ms=now_ms,
        until=now_ms + longest_ms,
    )


def live_on(tx: Tx, lives: int, *, before: int, seconds: int) -> None:
    """When the clock was set on by so many seconds, what was written `before` is no older for it, and lives as long.

    A row that expires at another time than after `lives` seconds has an appointment, as a reminder has: it does not
    move.
    """
    tx.execute(
        "UPDATE outbox SET created_at = created_at + :seconds, expires_at = expires_at + :seconds"
        " WHERE priority = :answer AND kind <> :appointment AND created_at <= :before"
        " AND expires_at = created_at + :lives",
        answer=ANSWER,
        appointment=DutyReminder.kind,
        seconds=seconds,
        before=before,
        lives=lives,
    )
