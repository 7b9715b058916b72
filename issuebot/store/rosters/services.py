"""What each volunteer did of each duty, as it was counted from the record last."""

from collections.abc import Sequence
from dataclasses import dataclass

from issuebot.domain.roster.hours import Service, Standing
from issuebot.store.engine.database import Tx, read_as
from issuebot.store.engine.parameters import among
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


@dataclass(frozen=True, slots=True)
class Sum:
    """Of one unit: seconds, duties somebody was at, and duties to which nobody came."""

    unit: str | None
    seconds: int
    served: int
    absent: int


SUMS = (
    "sum(seconds) AS seconds, count(CASE WHEN standing <> 'absent' THEN 1 END) AS served,"
    " count(CASE WHEN standing = 'absent' THEN 1 END) AS absent FROM service"
    " WHERE starts >= :first AND starts < :last"
)


@dataclass(frozen=True, slots=True)
class PersonSum:
    """Of one person, however many volunteers they are: `volunteer` and `unit` are of one of those. All who were
    forgotten are one, without a name.
    """

    volunteer: int
    name: str
    unit: str | None
    figures: tuple[int, int, int]  # seconds, served, absent


def by_person(tx: Tx, first: int, last: int, *, unit: str | None = None, kind: str = "") -> list[PersonSum]:
    terms, values = _terms(first, last, unit, kind)
    rows = tx.all(
        f"WITH sums AS (SELECT volunteer, {SUMS}{terms} GROUP BY volunteer)"  # noqa: S608 our own names
        " SELECT min(volunteer.id) AS id, min(volunteer.name) AS name, min(volunteer.unit) AS unit,"
        " sum(sums.seconds) AS seconds, sum(sums.served) AS served, sum(sums.absent) AS absent"
        " FROM sums JOIN volunteer ON volunteer.id = sums.volunteer GROUP BY coalesce(volunteer.person,"
        " CASE WHEN volunteer.name = '' THEN 0 ELSE -volunteer.id END)",
        **values,
    )
    return [
        PersonSum(row["id"], row["name"], row["unit"], (int(row["seconds"]), int(row["served"]), int(row["absent"])))
        for row in rows
    ]


def by_unit(tx: Tx, first: int, last: int, *, kind: str = "") -> list[Sum]:
    terms, values = _terms(first, last, None, kind)
    rows = tx.all(f"SELECT unit, {SUMS}{terms} GROUP BY unit", **values)
    return [Sum(row["unit"], int(row["seconds"]), row["served"], row["absent"]) for row in rows]


def _terms(first: int, last: int, unit: str | None, kind: str) -> tuple[str, dict[str, int | str]]:
    values: dict[str, int | str] = {"first": first, "last": last}
    values |= {name: value for name, value in (("unit", unit), ("kind", kind)) if value}
    return "".join(f" AND {name} = :{name}" for name in ("unit", "kind") if name in values), values


def of_volunteers(tx: Tx, ids: Sequence[int], first: int, last: int) -> list[Served]:
    """Theirs in this time, the newest first."""
    if not ids:
        return []
    listed, values = among(ids)
    rows = tx.all(
        f"SELECT * FROM service WHERE volunteer IN {listed} AND starts >= :first AND starts < :last"  # noqa: S608 our own
        " ORDER BY starts DESC, duty DESC",
        **values,
        first=first,
        last=last,
    )
    return [_served(row) for row in rows]
