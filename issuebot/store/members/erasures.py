"""How often something of a person was erased, and how much of it has been overwritten in the database's files since."""

from issuebot.domain.messages.members import Forgotten
from issuebot.store.engine.database import Tx


def note(tx: Tx) -> None:
    """Something was erased: what the files still hold of it is to be overwritten."""
    tx.execute("UPDATE counter SET value = value + 1 WHERE name = 'erased'")


def standing(tx: Tx) -> tuple[int, int]:
    """How often something was erased, and up to which time the files are rid of it."""
    rows = {row["name"]: int(row["value"]) for row in tx.all("SELECT name, value FROM counter")}
    return rows["erased"], rows["scrubbed"]


def scrubbed(tx: Tx, upto: int) -> None:
    tx.execute("UPDATE counter SET value = :upto WHERE name = 'scrubbed' AND value < :upto", upto=upto)


def goodbye_waits(tx: Tx) -> bool:
    """The goodbye is the last row that names a chat. Until it is sent, more is to be overwritten."""
    return tx.one("SELECT 1 FROM outbox WHERE kind = :kind LIMIT 1", kind=Forgotten.kind) is not None
