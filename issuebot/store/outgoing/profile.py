"""What Telegram shows of the bot beside its messages, as it was last set."""

from issuebot.store.engine.database import Tx

Key = tuple[int, str, str]  # chat (0: everybody), scope, language ("": any)


def shown(tx: Tx) -> dict[Key, str]:
    """The digest of each thing that is set."""
    rows = tx.all("SELECT chat, scope, language, shown FROM profile")
    return {(row["chat"], row["scope"], row["language"]): row["shown"] for row in rows}


def put(tx: Tx, key: Key, digest: str) -> None:
    chat, scope, language = key
    tx.execute(
        "INSERT INTO profile (chat, scope, language, shown) VALUES (:chat, :scope, :language, :shown)"
        " ON CONFLICT (chat, scope, language) DO UPDATE SET shown = excluded.shown",
        chat=chat,
        scope=scope,
        language=language,
        shown=digest,
    )


def drop(tx: Tx, key: Key) -> None:
    chat, scope, language = key
    tx.execute(
        "DELETE FROM profile WHERE chat = :chat AND scope = :scope AND language = :language",
        chat=chat,
        scope=scope,
        language=language,
    )
