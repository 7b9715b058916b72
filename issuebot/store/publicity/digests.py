"""Digests for the public channel: one for each week and each month, with the figures that their preview showed."""

from dataclasses import dataclass
from typing import Any

from issuebot.store.engine.database import Tx, read_as

FIGURES = (
    *("received", "closed", "prompt", "overdue", "on_time", "late", "satisfied", "unsatisfied", "unsolved"),
    *("neighbours", "posts"),
)


@dataclass(frozen=True, slots=True)
class Digest:
    """`status`: preview, queued, out, taking, dropped or empty; `neighbours`: how many reported; `posts`: shown in the
    span. `parts`: what its chart is drawn of, as JSON; `pictured`: it stands in the channel with its chart.
    `out_at`, `taken_back_at`: when it last came into the channel and out of it.
    """

    id: int
    span: str
    first: str
    status: str
    words: str | None
    version: int
    received: int
    closed: int
    prompt: int
    overdue: int
    on_time: int
    late: int
    satisfied: int
    unsatisfied: int
    unsolved: int
    neighbours: int
    posts: int
    chat: int | None
    message_id: int | None
    changed_at: int
    parts: str
    chart: str | None
    pictured: bool
    out_at: int | None
    taken_back_at: int | None


_digest = read_as(Digest)


def begin(
    tx: Tx, span: str, first: str, figures: dict[str, int], now: int, *, parts: str = "[]", thanks: bool = False
) -> Digest | None:
    """None where there is one of this span already. `thanks`: good neighbours are thanked with it."""
    names = ", ".join(FIGURES)
    status = "preview" if thanks or figures["received"] or figures["closed"] or figures["posts"] else "empty"
    row = tx.one(
        f"INSERT INTO digest (span, first, status, changed_at, parts, {names})"  # noqa: S608 our own names
        f" VALUES (:span, :first, :status, :now, :parts, {', '.join(f':{name}' for name in FIGURES)})"
        " ON CONFLICT DO NOTHING RETURNING *",
        span=span,
        first=first,
        status=status,
        now=now,
        parts=parts,
        **figures,
    )
    return _digest(row) if row else None


def one(tx: Tx, digest_id: int) -> Digest | None:
    row = tx.one("SELECT * FROM digest WHERE id = :id", id=digest_id)
    return _digest(row) if row else None


def newest(tx: Tx) -> Digest | None:
    row = tx.one("SELECT * FROM digest WHERE status <> 'empty' ORDER BY id DESC LIMIT 1")
    return _digest(row) if row else None


def move(tx: Tx, before: Digest, to: str, now: int, **columns: Any) -> bool:
    """True for the first who takes it from where it was read."""
    sets = "".join(f", {name} = :{name}" for name in columns)
    sql = (
        f"UPDATE digest SET status = :to, changed_at = :now{sets}"  # noqa: S608 our own names
        " WHERE id = :id AND status = :was AND version = :seen"
    )
    values = {"id": before.id, "was": before.status, "seen": before.version}
    return tx.execute(sql, to=to, now=now, **values, **columns) == 1


def keep_chart(tx: Tx, digest_id: int, file: str) -> None:
    tx.execute("UPDATE digest SET chart = :file WHERE id = :id AND chart IS NULL", id=digest_id, file=file)


def count_neighbours(tx: Tx, since: int, until: int) -> int:
    """How many people reported something that was not withdrawn; people who were forgotten are not counted."""
    row = tx.one(
        "SELECT count(DISTINCT reporter) AS n FROM ticket WHERE submitted_at >= :since AND submitted_at < :until"
        " AND reporter > 0 AND status <> 'withdrawn'",
        since=since,
        until=until,
    )
    return int(row["n"]) if row else 0


def count_posts(tx: Tx, since: int, until: int) -> int:
    row = tx.one(
        "SELECT count(*) AS n FROM publication WHERE status = 'out' AND changed_at >= :since AND changed_at < :until",
        since=since,
        until=until,
    )
    return int(row["n"]) if row else 0
