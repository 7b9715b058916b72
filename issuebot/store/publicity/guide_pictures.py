"""Pictures of the guide: as they are sent, and by Telegram's id once they were."""

from dataclasses import dataclass

from issuebot.store.engine.database import Tx, read_as


@dataclass(frozen=True, slots=True)
class GuidePicture:
    """`content` is a JPEG in Base64, empty where `file`, Telegram's id, stands for it."""

    digest: str
    content: str
    file: str | None


_picture = read_as(GuidePicture)


def keep(tx: Tx, digest: str, content: str) -> None:
    tx.execute(
        "INSERT INTO guide_picture (digest, content) VALUES (:digest, :content) ON CONFLICT DO NOTHING",
        digest=digest,
        content=content,
    )


def one(tx: Tx, digest: str) -> GuidePicture | None:
    row = tx.one(
        "SELECT digest, CASE WHEN file IS NULL THEN content ELSE '' END AS content, file FROM guide_picture"
        " WHERE digest = :digest",
        digest=digest,
    )
    return _picture(row) if row else None


def sent(tx: Tx, digest: str, file: str | None) -> None:
    """None: Telegram does not know the one that was kept; it is uploaded again."""
    tx.execute("UPDATE guide_picture SET file = :file WHERE digest = :digest", digest=digest, file=file)
