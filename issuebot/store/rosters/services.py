"""What each volunteer did of each duty, as it was counted from the record last."""

from collections.abc import Sequence
from dataclasses import dataclass

from issuebot.domain.roster.hours import Service, Standing
from issuebot.store.engine.database import Tx, read_as
from issuebot.store.rosters.duties import Duty

KEPT = frozenset({Standing.HERE, Standing.SERVED, Standing.ABSENT})


@dataclass(frozen=True, slots=True)
class Served:
    """A row: `starts`, `unit` and `kind` are those of the duty."""

    duty: int
    volunteer: int
    starts: int
    unit: str | None
    kind: str
    seconds: int
    standing: str


_served = read_as(Served)


def put(tx: Tx, duty: Duty, services: Sequence[Service]) -> None:
    """All of a duty, in place of what was counted before."""
    tx.execute("DELETE FROM service WHERE duty = :duty", duty=duty.id)
    for one in services:
        if one.standing in KEPT or one.corrected:
            tx.execute(
                "INSERT INTO service (duty, volunteer, starts, unit, kind, seconds, standing)"
                " VALUES (:duty, :volunteer, :starts, :unit, :kind, :seconds, :standing)",
                duty=duty.id,
                volunteer=one.volunteer,
                starts=duty.starts,
                unit=duty.unit,
                kind=duty.kind,
                seconds=one.seconds,
                standing=one.standing,
            )


def of_duty(tx: Tx, duty: int) -> list[Served]:
    rows = tx.all("SELECT * FROM service WHERE duty = :duty ORDER BY volunteer", duty=duty)
    return [_served(row) for row in rows]
