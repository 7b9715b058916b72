"""What each volunteer did of each duty, as it was counted from the record last."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

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


def are_counted(tx: Tx, numbers: Sequence[int], opens: int) -> list[int]:
    """Those of these duties of which something is counted, or may be: they begin before a moment."""
    if not numbers:
        return []
    listed, values = among(numbers)
    rows = tx.all(
        f"SELECT id FROM duty WHERE id IN {listed} AND (starts <= :opens OR id IN (SELECT duty FROM service"  # noqa: S608 our own
        f" WHERE duty IN {listed})) ORDER BY id",
        opens=opens,
        **values,
    )
    return [row["id"] for row in rows]


@dataclass(frozen=True, slots=True)
class Sum:
    """What one unit did: seconds, duties somebody was at, and duties to which nobody came."""

    unit: str | None
    seconds: int
    served: int
    absent: int


SUMS = (
    "CAST(sum(service.seconds) AS BIGINT) AS seconds,"
    " count(CASE WHEN service.standing <> 'absent' THEN 1 END) AS served,"
    " count(CASE WHEN service.standing = 'absent' THEN 1 END) AS absent"
)
IN_TIME = "service.starts >= :first AND service.starts < :last"


@dataclass(frozen=True, slots=True)
class PersonSum:
    """What one person did, however many volunteers they are: `volunteer` and `unit` are of one of those. All people
    who were forgotten are one, without a name.
    """

    volunteer: int
    name: str
    unit: str | None
    figures: tuple[int, int, int]  # seconds, served, absent


def by_person(tx: Tx, first: int, last: int, *, unit: str | None = None, kind: str = "") -> list[PersonSum]:
    """Volunteer by volunteer in the order of an index, which is cheaper than sorting all that was served."""
    terms, values = _terms(first, last, unit, kind)
    rows = tx.all(
        f"SELECT volunteer.id, volunteer.person, volunteer.name, volunteer.unit, {SUMS}"  # noqa: S608 our own names
        # SQLite keeps to the order of a CROSS JOIN.
        f" FROM volunteer CROSS JOIN service WHERE service.volunteer = volunteer.id AND {IN_TIME}{terms}"
        " GROUP BY volunteer.id",
        **values,
    )
    found: dict[int, PersonSum] = {}
    for row in rows:
        one = PersonSum(row["id"], row["name"], row["unit"], (row["seconds"], row["served"], row["absent"]))
        whose = row["person"] or (-one.volunteer if one.name else 0)
        found[whose] = _together(found[whose], one) if whose in found else one
    return list(found.values())


def _together(one: PersonSum, other: PersonSum) -> PersonSum:
    seconds, served, absent = (mine + more for mine, more in zip(one.figures, other.figures, strict=True))
    return replace(min(one, other, key=lambda each: each.volunteer), figures=(seconds, served, absent))


def by_unit(tx: Tx, first: int, last: int, *, kind: str = "") -> list[Sum]:
    terms, values = _terms(first, last, None, kind)
    rows = tx.all(f"SELECT unit, {SUMS} FROM service WHERE {IN_TIME}{terms} GROUP BY unit", **values)  # noqa: S608 our own names
    return [Sum(row["unit"], row["seconds"], row["served"], row["absent"]) for row in rows]


def _terms(first: int, last: int, unit: str | None, kind: str) -> tuple[str, dict[str, int | str]]:
    values: dict[str, int | str] = {"first": first, "last": last}
    values |= {name: value for name, value in (("unit", unit), ("kind", kind)) if value}
    return "".join(f" AND service.{name} = :{name}" for name in ("unit", "kind") if name in values), values


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
