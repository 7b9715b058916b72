"""Duties as a calendar: `python -m issuebot.press.calendar` reads them in JSON and writes iCalendar.

The same event has the same UID in every file, and a higher SEQUENCE when it changed: importing again updates it
(RFC 5545, 3.8.4.7 and 3.8.7.4). All moments are UTC, which no change of a clock moves.
"""

import json
import sys
from datetime import UTC, datetime
from typing import Any


def write_calendar(given: str) -> bytes:
    from icalendar import Calendar

    said = json.loads(given)
    calendar = Calendar()
    calendar.add("prodid", "-//issuebot//duties//")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", said["name"])
    for one in said["events"]:
        calendar.add_component(_event(one, _moment(said["stamp"])))
    return bytes(calendar.to_ical())


def _event(given: dict[str, Any], stamp: datetime) -> Any:
    from icalendar import Event

    event = Event()
    event.add("uid", given["uid"])
    event.add("sequence", given["sequence"])
    event.add("dtstamp", stamp)
    event.add("dtstart", _moment(given["starts"]))
    event.add("dtend", _moment(given["ends"]))
    event.add("summary", given["summary"])
    event.add("status", "CONFIRMED" if given["stands"] else "CANCELLED")
    if given["where"]:
        event.add("location", given["where"])
    if given["at"]:
        event.add("geo", tuple(given["at"]))
    return event


def _moment(at: int) -> datetime:
    return datetime.fromtimestamp(at, UTC)


def main() -> None:
    sys.stdout.buffer.write(write_calendar(sys.stdin.buffer.read().decode()))


if __name__ == "__main__":
    main()
