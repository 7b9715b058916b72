"""The district file as it was applied, version by version, and chats that Telegram has moved since."""

from issuebot.store.database import Tx


def stamp(tx: Tx) -> int:
    """Grows with every change of the district or of a chat's id; what is derived from them is kept by it."""
    if "stamp" not in tx.once:
        row = tx.one("SELECT value FROM counter WHERE name = 'district'")
        tx.once["stamp"] = int(row["value"]) if row else 0
    return int(tx.once["stamp"])


def add_version(tx: Tx, body: str, boundaries: dict[str, str], now: int) -> None:
    version = _touch(tx)
    tx.run(
        "INSERT INTO district (version, body, applied_at) VALUES (:version, :body, :now)",
        version=version,
        body=body,
        now=now,
    )
    for file, geojson in boundaries.items():
        tx.run(
            "INSERT INTO boundary (version, file, body) VALUES (:version, :file, :body)",
            version=version,
            file=file,
            body=geojson,
        )


def versions(tx: Tx) -> list[tuple[str, dict[str, str]]]:
    """Every text applied, oldest first, with the boundary files it named."""
    shapes: dict[int, dict[str, str]] = {}
    for row in tx.all("SELECT version, file, body FROM boundary"):
        shapes.setdefault(row["version"], {})[row["file"]] = row["body"]
    rows = tx.all("SELECT version, body FROM district ORDER BY version")
    return [(row["body"], shapes.get(row["version"], {})) for row in rows]


def moves(tx: Tx) -> dict[int, int]:
    return {row["old_chat"]: row["new_chat"] for row in tx.all("SELECT old_chat, new_chat FROM chat_moved")}


def move_chat(tx: Tx, old: int, new: int) -> bool:
    """Telegram gave the chat a new id: cards and what waits follow. True when this is news.

    What was said before stays under the old id: in the new chat its message ids mean other messages.
    """
    news = tx.execute(
        "INSERT INTO chat_moved (old_chat, new_chat) VALUES (:old, :new) ON CONFLICT DO NOTHING", old=old, new=new
    )
    for table in ("card", "outbox"):
        tx.run(f"UPDATE {table} SET chat = :new WHERE chat = :old", old=old, new=new)  # noqa: S608 our own names
    if news:
        _touch(tx)
    return news == 1


def _touch(tx: Tx) -> int:
    row = tx.one("UPDATE counter SET value = value + 1 WHERE name = 'district' RETURNING value")
    if row is None:
        raise LookupError("counter district")
    tx.once.clear()
    return int(row["value"])
