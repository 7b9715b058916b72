"""Removes what has stayed long enough: a few rows in a transaction, found by an index, so that nobody waits for it.

How long and why is in `domain/retention.py`.
"""

from collections.abc import Callable, Collection
from typing import TypeAlias

from issuebot.domain import retention
from issuebot.domain.retention import Stay
from issuebot.store.engine.database import Row, Tx
from issuebot.store.engine.parameters import among, table
from issuebot.store.outgoing import cards

Rule: TypeAlias = Callable[[Tx, int], bool]  # True when there may be more to remove
STEP = 200  # rows of a table in one transaction; it stands in the statements, so that PostgreSQL plans for so few
DRAFTS = 25  # a draft has up to twenty files, and as many words as messages


def sweep(tx: Tx, now: int) -> bool:
    """One step; True when there may be more to remove at once."""
    return any(rule(tx, now) for rule in RULES)


def _oldest(stay: Stay, key: str, column: str, also: str = "", per_second: int = 1) -> Rule:
    """Removes the oldest rows of one table. `column` says since when they stay, in so many parts of a second."""
    [name] = stay.tables
    old = f"SELECT {key} FROM {name} WHERE {column} < :before{also} ORDER BY {column} LIMIT {STEP}"  # noqa: S608 our own names
    sql = f"DELETE FROM {name} WHERE ({key}) IN ({old})"  # noqa: S608 our own names
    return lambda tx, now: tx.execute(sql, before=(now - stay.seconds) * per_second) == STEP


def _remove_messages(tx: Tx, now: int) -> bool:
    """A message stays on while its ticket is open, or one of those that its bundle lists."""
    rows = tx.all(
        "SELECT message.chat, message.message_id, message.card, card.kind, coalesce(card.ticket, message.ticket)"  # noqa: S608 our own
        " AS ticket FROM message LEFT JOIN card ON card.id = message.card"
        f" WHERE message.kept_until < :now ORDER BY message.kept_until LIMIT {STEP}",
        now=now,
    )
    listed = {row["card"]: [card.ticket for card in cards.in_bundle(tx, row["card"])] for row in rows if _is_list(row)}
    about = [listed.get(row["card"], [row["ticket"]]) for row in rows]
    until = _talked_of(tx, {number for numbers in about for number in numbers if number}, now)
    kept = [max((until.get(number or 0, 0) for number in numbers), default=0) for numbers in about]
    _keep(tx, [(row["chat"], row["message_id"], end) for row, end in zip(rows, kept, strict=True) if end > now])
    over = [row for row, end in zip(rows, kept, strict=True) if end <= now]
    _forget(tx, [(row["chat"], row["message_id"]) for row in over])
    _drop_bundles(tx, {row["card"] for row in over if _is_list(row)})
    return len(rows) == STEP


def _is_list(row: Row) -> bool:
    return bool(row["kind"] == "bundle")


def _talked_of(tx: Tx, numbers: Collection[int], now: int) -> dict[int, int]:
    """Until when a reply about each of these tickets is understood; a merged one goes on as another."""
    if not numbers:
        return {}
    listed, values = among(numbers)
    rows = tx.all(
        "WITH RECURSIVE chain (first, number, next, ended_at) AS (SELECT number, number, merged_into, ended_at"  # noqa: S608 our own names
        f" FROM ticket WHERE number IN {listed} UNION ALL SELECT chain.first, ticket.number, ticket.merged_into,"
        " ticket.ended_at FROM ticket JOIN chain ON ticket.number = chain.next)"
        " SELECT first, ended_at FROM chain WHERE next IS NULL",
        **values,
    )
    ends = {row["first"]: now if row["ended_at"] is None else row["ended_at"] for row in rows}
    return {number: end + retention.MESSAGE.seconds for number, end in ends.items()}


def _keep(tx: Tx, messages: list[tuple[int, int, int]]) -> None:
    if messages:
        rows, values = table(("BIGINT", "BIGINT", "BIGINT"), messages)
        tx.execute(
            f"WITH kept (chat, message_id, until) AS ({rows}) UPDATE message SET kept_until = kept.until FROM kept"  # noqa: S608 our own names
            " WHERE message.chat = kept.chat AND message.message_id = kept.message_id",
            **values,
        )


def _forget(tx: Tx, messages: list[tuple[int, int]]) -> None:
    if messages:
        rows, values = table(("BIGINT", "BIGINT"), messages)
        tx.execute(f"DELETE FROM message WHERE (chat, message_id) IN ({rows})", **values)  # noqa: S608 our own names


def _drop_bundles(tx: Tx, bundles: Collection[int]) -> None:
    """Cards that a bundle listed and nobody opened come as cards of their own, should their ticket ever be reopened."""
    if bundles:
        listed, values = among(bundles)
        tx.execute(f"UPDATE card SET bundle = NULL WHERE bundle IN {listed}", **values)  # noqa: S608 our own names
        tx.execute(f"DELETE FROM card WHERE id IN {listed}", **values)  # noqa: S608 our own names


def _remove_drafts(tx: Tx, now: int) -> bool:
    """Claimed by an update, so that a draft that is brought back at this moment is wholly kept or wholly gone."""
    due = f"SELECT id FROM draft WHERE kept_until < :now ORDER BY kept_until LIMIT {DRAFTS}"  # noqa: S608 our own names
    rows = tx.all(
        f"UPDATE draft SET kept_until = kept_until WHERE id IN ({due}) AND kept_until < :now RETURNING id, ticket",  # noqa: S608 our own
        now=now,
    )
    until = _talked_of(tx, {row["ticket"] for row in rows if row["ticket"]}, now)
    over = []
    for row in rows:
        end = until.get(row["ticket"] or 0, 0)
        if end > now:
            tx.execute("UPDATE draft SET kept_until = :end WHERE id = :id", id=row["id"], end=end)
        else:
            over.append(row["id"])
    if over:
        listed, values = among(over)
        for sql in DRAFT:
            tx.execute(sql.format(drafts=listed), **values)
    return len(rows) == DRAFTS


def _with_cards(stay: Stay, name: str, key: str, column: str) -> Rule:
    """Rows of a table go with the cards that they are shown on, whose kind has the table's name."""
    select = f"SELECT {key} AS key, card FROM {name} WHERE {column} < :before ORDER BY {column} LIMIT {STEP}"  # noqa: S608 our own names

    def remove(tx: Tx, now: int) -> bool:
        rows = tx.all(select, before=now - stay.seconds)
        shown, values = among([row["card"] or 0 for row in rows]) if rows else ("", {})
        cards = f"(SELECT id FROM card WHERE id IN {shown} AND kind = '{name}')"  # noqa: S608 our own names
        for sql in SHOWN_ON if rows else ():
            tx.execute(sql.format(cards=cards), **values)
        if rows:
            listed, values = among([row["key"] for row in rows])
            tx.execute(f"DELETE FROM {name} WHERE {key} IN {listed}", **values)  # noqa: S608 our own names
        return len(rows) == STEP

    return remove


def _remove_broadcasts(tx: Tx, now: int) -> bool:
    """With their messages and cards; not one that has not ended, or that still lists people."""
    rows = tx.all(
        "SELECT id, card FROM broadcast WHERE made_at < :before AND status NOT IN ('scheduled', 'running', 'paused')"  # noqa: S608 our own
        " AND NOT EXISTS (SELECT 1 FROM broadcast_recipient WHERE broadcast_recipient.broadcast = broadcast.id)"
        f" ORDER BY made_at LIMIT {STEP}",
        before=now - retention.BROADCAST.seconds,
    )
    if not rows:
        return False
    shown, values = among([row["card"] or 0 for row in rows])
    cards = f"(SELECT id FROM card WHERE id IN {shown} AND kind = 'broadcast')"  # noqa: S608 our own names
    for sql in SHOWN_ON:
        tx.execute(sql.format(cards=cards), **values)
    listed, values = among([row["id"] for row in rows])
    for name in ("broadcast_part", "broadcast_audience"):
        tx.execute(f"DELETE FROM {name} WHERE broadcast IN {listed}", **values)  # noqa: S608 our own names
    tx.execute(f"DELETE FROM broadcast WHERE id IN {listed}", **values)  # noqa: S608 our own names
    return len(rows) == STEP


SHOWN_ON = (
    "DELETE FROM outbox WHERE kind = 'card' AND card IN {cards}",
    "DELETE FROM message WHERE (chat, message_id) IN (SELECT chat, message_id FROM card WHERE id IN {cards})",
    "DELETE FROM card WHERE id IN {cards}",
)
# In the order in which rows point to each other. What became a ticket's stays with it.
CARDS = "SELECT id FROM card WHERE draft IN {drafts} AND ticket IS NULL"
DRAFT = (
    f"DELETE FROM outbox WHERE kind = 'card' AND card IN ({CARDS})",  # noqa: S608 our own
    f"DELETE FROM message WHERE (chat, message_id) IN (SELECT chat, message_id FROM card WHERE id IN ({CARDS}))",  # noqa: S608 our own names
    "DELETE FROM card WHERE draft IN {drafts} AND ticket IS NULL",
    "UPDATE card SET draft = NULL WHERE draft IN {drafts}",
    "DELETE FROM media WHERE draft IN {drafts} AND ticket IS NULL",
    "UPDATE media SET draft = NULL WHERE draft IN {drafts}",
    "DELETE FROM draft_point WHERE draft IN {drafts}",
    "DELETE FROM draft_words WHERE draft IN {drafts}",
    "DELETE FROM draft WHERE id IN {drafts}",
)
RULES: tuple[Rule, ...] = (
    _oldest(retention.EXPIRED, "id", "expires_at", " AND edits IS NULL"),
    _oldest(retention.EXPECTED, "person, ticket", "until"),
    _oldest(retention.AWAITED, "person", "until"),
    _oldest(retention.JOINING, "person", "until"),
    _with_cards(retention.MUSTER, "muster", "card", "starts"),
    _with_cards(retention.PATROL, "patrol", "id", "seen_at"),
    _oldest(retention.PERSUASION, "id", "at"),
    _oldest(retention.GUIDE, "day, page", "day"),
    _oldest(retention.RECIPIENT, "id", "at"),
    _oldest(retention.NOMINATION, "id", "changed_at", " AND status = 'over'"),
    _remove_broadcasts,
    _oldest(retention.PASSING, "id", "added_at", " AND phase = 'passing'"),
    _remove_drafts,
    _oldest(retention.SET_ASIDE, "update_id", "kept_at"),
    _oldest(retention.INVITE, "token", "expires_at"),
    _oldest(retention.SHEET, "id", "sent_at"),
    _oldest(retention.BUSY, "who, kind", "at"),
    _oldest(retention.SENT, "who, at_ms", "at_ms", per_second=1000),
    _oldest(retention.VIEWING, "id", "at"),
    _oldest(retention.HANDLED, "update_id", "seen_at"),
    _remove_messages,
)
