"""People and chats: whom we met, which language they read, and whether we can reach them."""

from dataclasses import dataclass

from issuebot.store.database import Tx


@dataclass(frozen=True, slots=True)
class Person:
    """`language` is what they chose; `telegram_language` what their Telegram says. `home` is a community's id.

    `news`: they want what goes to everybody.
    """

    id: int
    name: str
    telegram_language: str | None
    language: str | None
    home: str | None
    adding_to: int | None
    adding_until: int | None
    met_at: int
    news: bool


def person(tx: Tx, person_id: int) -> Person | None:
    """Read once in a transaction: nearly every step asks."""
    key = f"person {person_id}"
    if key not in tx.once:
        row = tx.one("SELECT * FROM person WHERE id = :id", id=person_id)
        tx.once[key] = Person(**row) if row else None
    known: Person | None = tx.once[key]
    return known


def meet(tx: Tx, person_id: int, name: str, telegram_language: str | None, now: int) -> Person:
    """The person as we know them, written down when they are new or changed their name or language."""
    known = person(tx, person_id)
    if known and (known.name, known.telegram_language) == (name, telegram_language):
        return known
    row = tx.one(
        "INSERT INTO person (id, name, telegram_language, met_at) VALUES (:id, :name, :telegram_language, :now)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, telegram_language = excluded.telegram_language"
        " RETURNING *",
        id=person_id,
        name=name,
        telegram_language=telegram_language,
        now=now,
    )
    if row is None:
        raise LookupError(person_id)
    new = tx.once[f"person {person_id}"] = Person(**row)
    return new


def set_home(tx: Tx, person_id: int, community: str | None) -> None:
    _change(tx, person_id, home=community)


def set_language(tx: Tx, person_id: int, language: str) -> None:
    _change(tx, person_id, language=language)


def set_news(tx: Tx, person_id: int, *, wanted: bool) -> None:
    _change(tx, person_id, news=wanted)


def expect_words(tx: Tx, person_id: int, ticket: int | None, until: int) -> None:
    """Until then, words without a reply belong to this ticket (a reason after the survey)."""
    _change(tx, person_id, adding_to=ticket, adding_until=until)


def chat_language(tx: Tx, chat: int) -> str | None:
    return _chat(tx, chat)[0]


def set_chat_language(tx: Tx, chat: int, language: str) -> None:
    _forget_chat(tx, chat)
    tx.run(
        "INSERT INTO chat (id, language) VALUES (:chat, :language)"
        " ON CONFLICT (id) DO UPDATE SET language = excluded.language",
        chat=chat,
        language=language,
    )


def is_reachable(tx: Tx, chat: int) -> bool:
    return _chat(tx, chat)[1]


def mark_unreachable(tx: Tx, chat: int, now: int) -> bool:
    """True when this is news."""
    _forget_chat(tx, chat)
    return (
        tx.execute(
            "INSERT INTO chat (id, unreachable_since) VALUES (:chat, :now) ON CONFLICT (id) DO UPDATE"
            " SET unreachable_since = excluded.unreachable_since WHERE chat.unreachable_since IS NULL",
            chat=chat,
            now=now,
        )
        == 1
    )


def mark_reachable(tx: Tx, chat: int) -> bool:
    """True when this is news."""
    if is_reachable(tx, chat):
        return False
    _forget_chat(tx, chat)
    sql = "UPDATE chat SET unreachable_since = NULL WHERE id = :chat AND unreachable_since IS NOT NULL"
    return tx.execute(sql, chat=chat) == 1


def greet(tx: Tx, chat: int, now: int) -> bool:
    """True once per group."""
    sql = (
        "INSERT INTO chat (id, greeted_at) VALUES (:chat, :now) ON CONFLICT (id) DO UPDATE"
        " SET greeted_at = excluded.greeted_at WHERE chat.greeted_at IS NULL"
    )
    return tx.execute(sql, chat=chat, now=now) == 1


def _change(tx: Tx, person_id: int, **columns: int | str | None) -> None:
    tx.once.pop(f"person {person_id}", None)
    sets = ", ".join(f"{name} = :{name}" for name in columns)
    tx.run(f"UPDATE person SET {sets} WHERE id = :id", id=person_id, **columns)  # noqa: S608 the names are our own


def _chat(tx: Tx, chat: int) -> tuple[str | None, bool]:
    """The chat's language and whether it can be reached, read once in a transaction: nearly every step asks."""
    key = f"chat {chat}"
    if key not in tx.once:
        row = tx.one("SELECT language, unreachable_since FROM chat WHERE id = :chat", chat=chat)
        tx.once[key] = (row["language"], row["unreachable_since"] is None) if row else (None, True)
    known: tuple[str | None, bool] = tx.once[key]
    return known


def _forget_chat(tx: Tx, chat: int) -> None:
    tx.once.pop(f"chat {chat}", None)
