"""The assessment of a month, from what is counted: the same for whoever asks, in chat, as a file or by command."""

from datetime import date, datetime

from issuebot.desk.context import district as districts
from issuebot.desk.context.turn import stamp
from issuebot.desk.figures import counting
from issuebot.domain.district.model import District
from issuebot.domain.figures import periods
from issuebot.domain.figures.assessment import Assessment, Basis, Duties, assess
from issuebot.store.engine.database import Tx
from issuebot.store.figures import exclusions
from issuebot.store.rosters import services


def has_begun(district: District, on: date, now: datetime) -> bool:
    zone = district.zone
    return periods.month(on).since(zone) <= stamp(now)


def assessment(tx: Tx, district: District, on: date, now: datetime) -> Assessment | None:
    """Of the month in which a day lies; None where it has not begun.

    Weights, floors and units are those of the district file that was in force at the end of the month, so that an
    assessment of a past month never changes.
    """
    zone, month = district.zone, periods.month(on)
    since, until = month.since(zone), min(month.until(zone), stamp(now) + 1)
    if until <= since:
        return None
    then = districts.as_of(tx, until - 1) or district
    basis = Basis(
        counting.figures(tx, month, zone, now),
        {one.unit: Duties(one.seconds, one.served, one.absent) for one in services.by_unit(tx, since, until)},
        exclusions.footnotes(tx, since, until),
        [unit.id for unit in then.open_units],
    )
    return assess(month, until, basis, then.assessment, is_over=month.until(zone) <= stamp(now))
