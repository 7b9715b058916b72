"""The hours in which residents are told nothing unasked, as the district's clocks show them."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

QuietHours = tuple[int, int]  # minutes after midnight; over midnight where the end comes before the begin
MINUTES_OF_DAY = 24 * 60


def quiet_until(hours: QuietHours | None, zone: ZoneInfo, now: datetime) -> datetime | None:
    """When they end, if it is quiet now."""
    if hours is None:
        return None
    begins, ends = hours
    local = now.astimezone(zone)
    minutes = local.hour * 60 + local.minute
    if begins < ends:
        days, quiet = 0, begins <= minutes < ends
    else:
        days, quiet = int(minutes >= begins), minutes >= begins or minutes < ends
    return _after(now, local, days, ends, zone) if quiet else None


def _after(now: datetime, local: datetime, days: int, minutes: int, zone: ZoneInfo) -> datetime:
    """The end on this day or the next. Where clocks show that time twice, the first that is still to come."""
    more, minutes = divmod(minutes, MINUTES_OF_DAY)
    day = local.date() + timedelta(days=days + more)
    wall = datetime.combine(day, time(minutes // 60, minutes % 60), zone)
    both = (wall.astimezone(UTC), wall.replace(fold=1).astimezone(UTC))
    return next((end for end in sorted(both) if end > now), max(both))
