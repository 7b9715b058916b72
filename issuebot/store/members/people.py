"""People and chats: whom we met, which language they read, and whether we can reach them."""

from collections.abc import Collection
from dataclasses import dataclass

from issuebot.domain.hidden_ids import digest
from issuebot.store.engine.database import Tx, read_as
from issuebot.store.engine.parameters import among


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
    met_at: int
    news: bool


@dataclass(frozen=True, slots=True)
class Known:
    """What nearly every step asks of a person or of a chat. A private chat has the id of its person.

    `expected`: words of theirs may belong to a ticket; `expectations.newest` knows to which. `photos`: it takes some.
    `joins`: words of theirs may be the name that a unit's link asked for; `nominates`: or praise that they are writing.
    `parks`: a draft of theirs waits for the end of another.
    """

    person: Person | None
    chat_language: str | None
    reachable: bool
    banned: bool
    expected: bool = False
    photos: bool = True
    joins: bool = False
    nominates: bool = False
    parks: bool = False


@dataclass(frozen=True, slots=True)
class _Seen:
    """A person and their chat, side by side, as one row has them."""

    number: int
    chat_language: str | None
    unreachable_since: int | None
    no_photos_since: int | None
    banned: bool
    expected: bool
    joins: bool
    nominates: bool
    parks: bool
    id: int | None


_person = read_as(Person)
_seen = read_as(_Seen)


def known(tx: Tx, number: int) -> Known:
    """What is known of a person or chat, read once in a transaction."""
    if number not in tx.once.get("known", ()):
        read_ahead(tx, [number])
    found: Known = tx.once["known"][number]
    return found


def read_ahead(tx: Tx, numbers: Collection[int]) -> None:
    """Read in one statement what `known` gives of all of them."""
    _, values = among(numbers)
    rows_of = ", ".join(f"(CAST(:{name} AS BIGINT), CAST(:digest_{name} AS BIGINT))" for name in values)
    rows = tx.all(
        f"WITH who (number, digest) AS (VALUES {rows_of})"  # noqa: S608 our own names
        " SELECT who.number, person.*, chat.language AS chat_language, chat.unreachable_since, chat.no_photos_since,"
        " EXISTS (SELECT 1 FROM ban WHERE ban.person IN (who.number, who.digest)) AS banned,"
        " EXISTS (SELECT 1 FROM expectation WHERE expectation.person = number) AS expected,"
        " EXISTS (SELECT 1 FROM joining WHERE joining.person = number) AS joins,"
        " EXISTS (SELECT 1 FROM nomination WHERE nomination.person = number AND status = 'open') AS nominates,"
        " EXISTS (SELECT 1 FROM draft WHERE draft.person = number AND status = 'parked') AS parks"
        " FROM who LEFT JOIN person ON person.id = number LEFT JOIN chat ON chat.id = number",
        **values,
        **{f"digest_{name}": digest(number) for name, number in values.items()},
    )
    once: dict[int, Known] = tx.once.setdefault("known", {})
    once.update(dict.fromkeys(numbers, Known(None, None, reachable=True, banned=False)))
    for row in rows:
        seen = _seen(row)
        once[seen.number] = Known(
            person=_person(row) if seen.id is not None else None,
            chat_language=seen.chat_language,
            reachable=seen.unreachable_since is None,
            banned=bool(seen.banned),
            expected=bool(seen.expected),
            photos=seen.no_photos_since is None,
            joins=bool(seen.joins),
            nominates=bool(seen.nominates),
            parks=bool(seen.parks),
        )


def has_changed(tx: Tx, number: int) -> None:
    """Forget what was read of them in this transaction."""
    tx.once.get("known", {}).pop(number, None)


def person(tx: Tx, person_id: int) -> Person | None:
    return known(tx, person_id).person


def meet(tx: Tx, person_id: int, name: str, telegram_language: str | None, now: int) -> Person:
    """The person as we know them, written down when they are new or changed their name or language."""
    met = person(tx, person_id)
    if met and (met.name, met.telegram_language) == (name, telegram_language):
        return met
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
    has_changed(tx, person_id)
    return _person(row)


def set_home(tx: Tx, person_id: int, community: str | None) -> None:
    _change(tx, person_id, home=community)


def set_language(tx: Tx, person_id: int, language: str) -> None:
    _change(tx, person_id, language=language)


def set_news(tx: Tx, person_id: int, *, wanted: bool) -> None:
    _change(tx, person_id, news=wanted)


def chat_language(tx: Tx, chat: int) -> str | None:
    return known(tx, chat).chat_language


def set_chat_language(tx: Tx, chat: int, language: str) -> None:
    has_changed(tx, chat)
    tx.execute(
        "INSERT INTO chat (id, language) VALUES (:chat, :language)"
        " ON CONFLICT (id) DO UPDATE SET language = excluded.language",
        chat=chat,
        language=language,
    )


def is_reachable(tx: Tx, chat: int) -> bool:
    return known(tx, chat).reachable


def mark_unreachable(tx: Tx, chat: int, now: int) -> bool:
    """True where it was not so before."""
    has_changed(tx, chat)
    return (
        tx.execute(
            "INSERT INTO chat (id, unreachable_since) VALUES (:chat, :now) ON CONFLICT (id) DO UPDATE"
            " SET unreachable_since = excluded.unreachable_since WHERE chat.unreachable_since IS NULL",
            chat=chat,
            now=now,
        )
        == 1
    )


def forbid_photos(tx: Tx, chat: int, now: int) -> bool:
    """The group takes no pictures; True where it was not so before."""
    sql = (
        "INSERT INTO chat (id, no_photos_since) VALUES (:chat, :now) ON CONFLICT (id) DO UPDATE"
        " SET no_photos_since = excluded.no_photos_since WHERE chat.no_photos_since IS NULL"
    )
    has_changed(tx, chat)
    return tx.execute(sql, chat=chat, now=now) == 1


def allow_photos(tx: Tx, chat: int) -> bool:
    """A picture arrived; True where none did before."""
    if takes_photos(tx, chat):
        return False
    has_changed(tx, chat)
    sql = "UPDATE chat SET no_photos_since = NULL WHERE id = :chat AND no_photos_since IS NOT NULL"
    return tx.execute(sql, chat=chat) == 1


def takes_photos(tx: Tx, chat: int) -> bool:
    return known(tx, chat).photos


def mornings(tx: Tx, chat: int) -> str | None:
    """What a chat wants of the morning's lists: None is everything."""
    row = tx.one("SELECT mornings FROM chat WHERE id = :chat", chat=chat)
    return row["mornings"] if row else None


def set_mornings(tx: Tx, chat: int, wanted: str | None) -> None:
    sql = "INSERT INTO chat (id, mornings) VALUES (:chat, :wanted) ON CONFLICT (id) DO UPDATE SET mornings = :wanted"
    tx.execute(sql, chat=chat, wanted=wanted)


def mark_reachable(tx: Tx, chat: int) -> bool:
    """True where it was not so before."""
    if is_reachable(tx, chat):
        return False
    has_changed(tx, chat)
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
    has_changed(tx, person_id)
    sets = ", ".join(f"{name} = :{name}" for name in columns)
    tx.execute(f"UPDATE person SET {sets} WHERE id = :id", id=person_id, **columns)  # noqa: S608 the names are our own
