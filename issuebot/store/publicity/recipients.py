"""To whom a broadcast goes: counted before it is confirmed, written down when it begins, settled one by one.

Of a community are those whose home it is, and those without a home who reported something there. Nobody who is banned
is written to; who was forgotten is in no row.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from issuebot.store.engine.database import Tx, read_as
from issuebot.store.engine.parameters import among, named
from issuebot.store.publicity.broadcasts import Audience

Place = tuple[int, int]  # a group and its topic, 0 for none


@dataclass(frozen=True, slots=True)
class Recipient:
    id: int
    broadcast: int
    chat: int
    topic: int
    status: str


@dataclass(frozen=True, slots=True)
class Reach:
    """How many chats there are, and how many of them are not written to: out of reach, or opted out."""

    total: int
    blocked: int
    opted_out: int

    @property
    def goes_to(self) -> int:
        return self.total - self.blocked - self.opted_out


_recipient = read_as(Recipient)
BLOCKED = "EXISTS (SELECT 1 FROM chat WHERE chat.id = audience.chat AND chat.unreachable_since IS NOT NULL)"
NEWS = "NOT EXISTS (SELECT 1 FROM person WHERE person.id = audience.chat AND NOT person.news)"


def count(tx: Tx, chosen: Collection[Audience], groups: Sequence[Place]) -> Reach:
    audience, values = _audience(chosen, groups)
    row = tx.one(
        f"{audience} SELECT count(*) AS total,"  # noqa: S608 our own names
        f" count(CASE WHEN {NEWS} AND {BLOCKED} THEN 1 END) AS blocked,"
        f" count(CASE WHEN {NEWS} THEN NULL ELSE 1 END) AS opted_out FROM audience",
        **values,
    )
    return Reach(int(row["total"]), int(row["blocked"]), int(row["opted_out"])) if row else Reach(0, 0, 0)


def write_down(tx: Tx, broadcast: int, chosen: Collection[Audience], groups: Sequence[Place], now: int) -> int:
    """Those who are written to, each once; how many they are."""
    audience, values = _audience(chosen, groups)
    return tx.execute(
        f"{audience} INSERT INTO broadcast_recipient (broadcast, chat, topic, at)"  # noqa: S608 our own names
        f" SELECT :broadcast, chat, topic, :now FROM audience WHERE {NEWS} AND NOT {BLOCKED} ORDER BY chat DESC, topic"
        " ON CONFLICT DO NOTHING",
        broadcast=broadcast,
        now=now,
        **values,
    )


def take(tx: Tx, broadcast: int, most: int) -> list[Recipient]:
    """The next ones, queued from now on."""
    rows = tx.all(
        "UPDATE broadcast_recipient SET status = 'queued' WHERE status = 'waiting' AND id IN (SELECT id"
        " FROM broadcast_recipient WHERE broadcast = :broadcast AND status = 'waiting' ORDER BY id LIMIT :most)"
        " RETURNING id, broadcast, chat, topic, status",
        broadcast=broadcast,
        most=most,
    )
    return sorted((_recipient(row) for row in rows), key=lambda one: one.id)


def queued(tx: Tx, broadcast: int) -> int:
    row = tx.one(
        "SELECT count(*) AS n FROM broadcast_recipient WHERE broadcast = :id AND status = 'queued'", id=broadcast
    )
    return int(row["n"]) if row else 0


def waits(tx: Tx, broadcast: int) -> bool:
    """Whether anybody does, or is queued: each is found by an index of its own."""
    some = "EXISTS (SELECT 1 FROM broadcast_recipient WHERE broadcast = :id AND status = '{status}')"
    waiting, queued = (some.format(status=status) for status in ("waiting", "queued"))
    return tx.one(f"SELECT 1 AS one WHERE {waiting} OR {queued}", id=broadcast) is not None


def settle(tx: Tx, ids: Collection[int], status: str) -> dict[int, int]:
    """What became of queued ones, of which there are some; by broadcast, how many it is true of."""
    listed, values = among(ids)
    rows = tx.all(
        f"UPDATE broadcast_recipient SET status = :status WHERE id IN {listed} AND status = 'queued'"  # noqa: S608 our own names
        " RETURNING broadcast",
        status=status,
        **values,
    )
    return _by_broadcast(rows)


def settle_lost(tx: Tx, broadcast: int, kind: str) -> dict[str, int]:
    """Queued ones whose row in the outbox went with their chat, by what became of them."""
    rows = tx.all(
        "UPDATE broadcast_recipient SET status = CASE WHEN EXISTS (SELECT 1 FROM chat WHERE"
        " chat.id = broadcast_recipient.chat AND unreachable_since IS NOT NULL) THEN 'blocked' ELSE 'failed' END"
        " WHERE broadcast = :broadcast AND status = 'queued' AND NOT EXISTS (SELECT 1 FROM outbox"
        " WHERE outbox.chat = broadcast_recipient.chat AND outbox.kind = :kind) RETURNING status",
        broadcast=broadcast,
        kind=kind,
    )
    found = [row["status"] for row in rows]
    return {status: found.count(status) for status in set(found)}


def _by_broadcast(rows: Sequence[Any]) -> dict[int, int]:
    found = [row["broadcast"] for row in rows]
    return {number: found.count(number) for number in set(found)}


def _audience(chosen: Collection[Audience], groups: Sequence[Place]) -> tuple[str, dict[str, Any]]:
    """Chats and topics, each once, as a table `audience`; and its parameters."""
    kinds = {one.kind for one in chosen}
    homes = sorted(one.name for one in chosen if one.kind == "community") or [""]
    values: dict[str, Any] = named(homes)
    listed = ", ".join(f":{name}" for name in values)
    who = "SELECT CAST(NULL AS BIGINT) AS chat, CAST(0 AS BIGINT) AS topic WHERE 1 = 0"
    if "everyone" in kinds:
        who += " UNION SELECT id, 0 FROM person"
    else:
        who += (
            f" UNION SELECT id, 0 FROM person WHERE home IN ({listed}) OR (home IS NULL AND id IN"  # noqa: S608 our own names
            f" (SELECT reporter FROM ticket WHERE community IN ({listed}) AND reporter IS NOT NULL))"
        )
    if "volunteers" in kinds:
        who += " UNION SELECT person.id, 0 FROM volunteer JOIN person ON person.id = volunteer.person"
    for place, (chat, topic) in enumerate(groups):
        who += f" UNION SELECT CAST(:chat{place} AS BIGINT), CAST(:topic{place} AS BIGINT)"
        values |= {f"chat{place}": chat, f"topic{place}": topic}
    if "everyone" in kinds:
        values = {name: value for name, value in values.items() if name.startswith(("chat", "topic"))}
    sql = (
        f"WITH heard (chat, topic) AS ({who}), audience (chat, topic) AS (SELECT chat, topic FROM heard"  # noqa: S608 our own names
        " WHERE NOT EXISTS (SELECT 1 FROM ban WHERE ban.person = heard.chat))"
    )
    return sql, values
