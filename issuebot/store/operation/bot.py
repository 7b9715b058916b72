"""What the program knows of itself since its last start: the bot's name, and who its admins are."""

from collections.abc import Collection

from issuebot.store.engine.database import Tx


def introduce(tx: Tx, username: str, admins: Collection[int]) -> None:
    """Write down the bot's name (without @) and the Telegram user ids of `ISSUEBOT_ADMINS`."""
    sql = (
        "INSERT INTO bot (id, username) VALUES (1, :username)"
        " ON CONFLICT (id) DO UPDATE SET username = excluded.username"
    )
    tx.execute(sql, username=username)
    tx.execute("DELETE FROM admin")
    for person in sorted(set(admins)):
        tx.execute("INSERT INTO admin (person) VALUES (:person)", person=person)


def username(tx: Tx) -> str:
    """Without @; empty before the first start."""
    row = tx.one("SELECT username FROM bot")
    return str(row["username"]) if row else ""


def webhooks(tx: Tx) -> frozenset[str]:
    """The address that was set at Telegram last, and one that may have been; none when updates were fetched."""
    row = tx.one("SELECT webhook FROM bot")
    return frozenset(str(row["webhook"]).split()) if row else frozenset()


def intend_webhook(tx: Tx, url: str) -> None:
    """Before it is set, so that after a kill it is not taken for another program's. An address has no space in it."""
    known = " ".join(sorted(webhooks(tx) | {url}))
    sql = (
        "INSERT INTO bot (id, username, webhook) VALUES (1, '', :known)"
        " ON CONFLICT (id) DO UPDATE SET webhook = excluded.webhook"
    )
    tx.execute(sql, known=known)


def remember_webhook(tx: Tx, url: str) -> None:
    """There is a bot already."""
    tx.execute("UPDATE bot SET webhook = :url", url=url)


def admins(tx: Tx) -> list[int]:
    return [int(row["person"]) for row in tx.all("SELECT person FROM admin ORDER BY person")]


def is_admin(tx: Tx, person: int) -> bool:
    return tx.one("SELECT 1 FROM admin WHERE person = :person", person=person) is not None
