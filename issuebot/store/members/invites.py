"""One-time links: for a unit's group, and for a coordinator."""

from dataclasses import dataclass

from issuebot.store.engine.database import Tx


@dataclass(frozen=True, slots=True)
class Invite:
    """`kind` is `unit`, with the unit's id, or `coordinator`."""

    token: str
    kind: str
    unit: str | None
    made_by: int
    expires_at: int
    used_at: int | None
    used_by: int | None


def add(tx: Tx, token: str, kind: str, *, unit: str | None, made_by: int, expires_at: int) -> None:
    tx.execute(
        "INSERT INTO invite (token, kind, unit, made_by, expires_at)"
        " VALUES (:token, :kind, :unit, :made_by, :expires_at)",
        token=token,
        kind=kind,
        unit=unit,
        made_by=made_by,
        expires_at=expires_at,
    )


def invite(tx: Tx, token: str) -> Invite | None:
    row = tx.one("SELECT * FROM invite WHERE token = :token", token=token)
    return Invite(**row) if row else None


def claim(tx: Tx, token: str, person: int, now: int) -> bool:
    """True for the one who uses it first."""
    sql = "UPDATE invite SET used_at = :now, used_by = :person WHERE token = :token AND used_at IS NULL"
    return tx.execute(sql, token=token, person=person, now=now) == 1
