"""Certificates of service that were issued; whoever is shown one can ask for it by its number."""

from dataclasses import dataclass

from issuebot.store.engine.database import Tx, read_as


@dataclass(frozen=True, slots=True)
class Certificate:
    """For `year` up to, and without, the moment `until`: `seconds` in `served` duties."""

    id: int
    volunteer: int
    year: int
    until: int
    seconds: int
    served: int
    at: int


_certificate = read_as(Certificate)
SAME = "volunteer = :volunteer AND year = :year AND until = :until AND seconds = :seconds AND served = :served"


def issue(tx: Tx, volunteer: int, year: int, until: int, figures: tuple[int, int], *, now: int) -> Certificate:
    """The one that says the same already, or a new one. `figures` are seconds and duties."""
    values = {"volunteer": volunteer, "year": year, "until": until, "seconds": figures[0], "served": figures[1]}
    row = tx.one(f"SELECT * FROM certificate WHERE {SAME}", **values)  # noqa: S608 our own names
    if row:
        return _certificate(row)  # a refused insert would use up a number
    tx.execute(
        "INSERT INTO certificate (volunteer, year, until, seconds, served, at)"
        " VALUES (:volunteer, :year, :until, :seconds, :served, :now) ON CONFLICT DO NOTHING",
        **values,
        now=now,
    )
    row = tx.one(f"SELECT * FROM certificate WHERE {SAME}", **values)  # noqa: S608 our own names
    if row is None:
        raise LookupError(volunteer)
    return _certificate(row)


def certificate(tx: Tx, certificate_id: int) -> Certificate | None:
    row = tx.one("SELECT * FROM certificate WHERE id = :id", id=certificate_id)
    return _certificate(row) if row else None
