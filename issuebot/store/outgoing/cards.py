"""Cards: the messages that show a draft or a ticket and are edited as it moves."""

from collections.abc import Collection
from dataclasses import dataclass, fields

from issuebot.store.engine.database import Tx, columns_of, read_as
from issuebot.store.engine.parameters import among, table
from issuebot.store.followers import FAMILY


@dataclass(frozen=True, slots=True)
class Card:
    """A projection. `kind`: draft, receipt, addition, past, group, unit, joint, desk, leader, bundle, muster,
    patrol, persuade.

    `form`: text or photo. `shown` < `version`: stale. `bundle`: the card that lists this one, which is not sent before
    somebody opens it.
    """

    id: int
    kind: str
    chat: int
    topic: int | None
    draft: int | None
    ticket: int | None
    message_id: int | None
    form: str | None
    version: int
    shown: int
    bundle: int | None


_card = read_as(Card)
COLUMNS = ", ".join(f"card.{field.name}" for field in fields(Card))


@dataclass(frozen=True, slots=True)
class Shown:
    """What a card's message in this chat shows now: which version, as which new message, if it is one."""

    card: int
    chat: int
    version: int
    message_id: int | None
    form: str | None


_of_shown = columns_of(Shown)


def card(tx: Tx, card_id: int) -> Card | None:
    ahead: dict[int, Card] = tx.once.get("cards", {})
    if card_id in ahead:
        return ahead[card_id]
    row = tx.one("SELECT * FROM card WHERE id = :id", id=card_id)
    return _card(row) if row else None


def read_ahead(tx: Tx, ids: Collection[int]) -> Collection[Card]:
    """Read with one statement what `card` gives in this transaction, which must change nothing."""
    listed, values = among(ids)
    rows = tx.all(f"SELECT * FROM card WHERE id IN {listed}", **values)  # noqa: S608 our own names
    ahead: dict[int, Card] = tx.once.setdefault("cards", {})
    ahead.update({row["id"]: _card(row) for row in rows})
    return ahead.values()


def of_draft(tx: Tx, draft: int) -> Card | None:
    row = tx.one("SELECT * FROM card WHERE draft = :draft ORDER BY id LIMIT 1", draft=draft)
    return _card(row) if row else None


def of_ticket(tx: Tx, ticket: int) -> list[Card]:
    return [_card(row) for row in tx.all("SELECT * FROM card WHERE ticket = :ticket ORDER BY id", ticket=ticket)]


def of_family(tx: Tx, ticket: int) -> list[Card]:
    """Those of the ticket, and of every ticket that was merged into it."""
    sql = f"{FAMILY} SELECT * FROM card WHERE ticket IN (SELECT number FROM family) ORDER BY id"  # noqa: S608 a constant
    return [_card(row) for row in tx.all(sql, number=ticket)]


def of_chat(tx: Tx, chat: int) -> list[Card]:
    return [_card(row) for row in tx.all("SELECT * FROM card WHERE chat = :chat ORDER BY id", chat=chat)]


def stale(tx: Tx, chat: int) -> list[Card]:
    """Cards whose last change never reached the chat."""
    return [_card(row) for row in tx.all("SELECT * FROM card WHERE chat = :chat AND shown < version", chat=chat)]


def add(
    tx: Tx, kind: str, chat: int, *, topic: int | None = None, draft: int | None = None, ticket: int | None = None
) -> int:
    row = tx.one(
        "INSERT INTO card (kind, chat, topic, draft, ticket) VALUES (:kind, :chat, :topic, :draft, :ticket)"
        " RETURNING id",
        kind=kind,
        chat=chat,
        topic=topic,
        draft=draft,
        ticket=ticket,
    )
    if row is None:
        raise LookupError(kind)
    return int(row["id"])


def become(tx: Tx, card_id: int, kind: str, ticket: int | None) -> None:
    tx.execute("UPDATE card SET kind = :kind, ticket = :ticket WHERE id = :id", id=card_id, kind=kind, ticket=ticket)


def touch(tx: Tx, ids: Collection[int]) -> None:
    """There are some."""
    listed, values = among(ids)
    tx.execute(f"UPDATE card SET version = version + 1 WHERE id IN {listed}", **values)  # noqa: S608 our own names


def settle(tx: Tx, shown: Collection[Shown]) -> dict[int, Card]:
    """Write down what messages show now, and give the cards as they are: a `version` tells whether one changed
    meanwhile.

    A card that went to another chat meanwhile is not among them: its message there is still to be sent.
    """
    rows, values = table(("BIGINT", "BIGINT", "INTEGER", "BIGINT", "TEXT"), [_of_shown(one) for one in shown])
    sql = (
        f"WITH seen (card, chat, version, message_id, form) AS ({rows}) UPDATE card SET shown = seen.version,"  # noqa: S608 our own names
        " message_id = coalesce(seen.message_id, card.message_id), form = coalesce(seen.form, card.form)"
        f" FROM seen WHERE card.id = seen.card AND card.chat = seen.chat RETURNING {COLUMNS}"
    )
    return {row["id"]: _card(row) for row in tx.all(sql, **values)}


def is_settled(tx: Tx, card_id: int) -> bool:
    """Whether the chat shows the last change; locks the row, so that no change can slip in before the commit."""
    row = tx.one("UPDATE card SET shown = shown WHERE id = :id RETURNING version, shown", id=card_id)
    return row is None or row["shown"] >= row["version"]


def lose(tx: Tx, card_id: int) -> None:
    """Telegram has the message no more, or will not edit it: the next send makes a new one."""
    tx.execute("UPDATE card SET message_id = NULL, form = NULL, shown = 0 WHERE id = :id", id=card_id)


def drop(tx: Tx, card_id: int) -> None:
    tx.execute("DELETE FROM card WHERE id = :id", id=card_id)


def waiting_bundle(tx: Tx, chat: int, topic: int | None = None) -> Card | None:
    """The newest bundle that is not sent yet: of the topic, or of the whole chat without one."""
    row = tx.one(
        "SELECT * FROM card WHERE chat = :chat AND kind = 'bundle' AND message_id IS NULL"
        " AND :topic IN (0, coalesce(topic, 0)) ORDER BY id DESC LIMIT 1",
        chat=chat,
        topic=topic or 0,
    )
    return _card(row) if row else None


def new_ones(tx: Tx, chat: int, *, after_bundle: Card | None) -> list[Card]:
    """Staff's cards that wait to be sent for the first time, in their order; only those behind the bundle, if any."""
    rows = tx.all(
        "SELECT card.* FROM outbox JOIN card ON card.id = outbox.card WHERE outbox.chat = :chat"
        " AND outbox.kind = 'card' AND card.message_id IS NULL AND card.bundle IS NULL"
        " AND card.kind IN ('unit', 'desk', 'joint') AND outbox.id >"
        " coalesce((SELECT max(id) FROM outbox WHERE card = :bundle), 0) ORDER BY outbox.priority, outbox.id",
        chat=chat,
        bundle=after_bundle.id if after_bundle else 0,
    )
    return [_card(row) for row in rows]


def crowded(tx: Tx, few: int) -> list[int]:
    """Groups for which more than a few of staff's cards wait to be sent for the first time, or a bundle does."""
    rows = tx.all(
        "SELECT outbox.chat FROM outbox JOIN card ON card.id = outbox.card WHERE outbox.chat < 0"
        " AND outbox.kind = 'card' AND card.message_id IS NULL AND card.bundle IS NULL"
        " AND card.kind IN ('unit', 'desk', 'joint', 'bundle') GROUP BY outbox.chat HAVING count(*) > :few"
        " OR max(CASE WHEN card.kind = 'bundle' THEN 1 ELSE 0 END) = 1",
        few=few,
    )
    return [row["chat"] for row in rows]


def put_in_bundle(tx: Tx, card_id: int, bundle: int | None) -> None:
    tx.execute("UPDATE card SET bundle = :bundle WHERE id = :id", id=card_id, bundle=bundle)


def in_bundle(tx: Tx, bundle: int) -> list[Card]:
    return [_card(row) for row in tx.all("SELECT * FROM card WHERE bundle = :bundle ORDER BY id", bundle=bundle)]


def drop_topic(tx: Tx, chat: int, topic: int) -> None:
    tx.execute("UPDATE card SET topic = NULL WHERE chat = :chat AND topic = :topic", chat=chat, topic=topic)
    tx.execute("UPDATE outbox SET topic = NULL WHERE chat = :chat AND topic = :topic", chat=chat, topic=topic)


def below(tx: Tx, card: Card) -> tuple[int, int, int]:
    """What stands below the message that shows a draft: other messages of ours, and the draft's own words and files."""
    row = tx.one(
        "SELECT (SELECT count(*) FROM message WHERE chat = :chat AND message_id > :shown"
        " AND (card IS NULL OR card <> :card)) AS ours,"
        " (SELECT count(*) FROM draft_words WHERE draft = :draft AND message_id > :shown) AS words,"
        " (SELECT count(*) FROM media WHERE draft = :draft AND message_id > :shown) AS files",
        chat=card.chat,
        shown=card.message_id,
        card=card.id,
        draft=card.draft,
    )
    return (int(row["ours"]), int(row["words"]), int(row["files"])) if row else (0, 0, 0)
