"""`issuebot check`: would a report reach somebody? What is missing, and what to do about it, a sentence each."""

import time
from datetime import UTC, datetime
from pathlib import Path

from issuebot import templates
from issuebot.cli.checks.chats import look_at_chats
from issuebot.cli.checks.findings import Report
from issuebot.cli.checks.routes import look_at_file
from issuebot.cli.checks.telegram import greet
from issuebot.desk.context import district
from issuebot.desk.context.calendars import unpublished, workhours_of
from issuebot.district_file import read_file
from issuebot.domain.district import roles
from issuebot.domain.district.model import District
from issuebot.health import LATE_CLOCK, Figures, lateness, read_figures
from issuebot.settings import Settings, unknown_settings
from issuebot.start import opened
from issuebot.store.engine.database import Tx
from issuebot.store.members import people
from issuebot.store.operation import last_done

BACKUP_DAYS = 7


async def check(settings: Settings) -> Report:
    """Look at everything, change nothing.

    Raises what a start would: `CannotStart`, `DatabaseUnusable`, `DistrictError`.
    """
    file, body, boundaries = read_file(Path(settings.district_file))
    report = Report(odd=[*unknown_settings(), *await templates.faults(Path(settings.district_file).parent)])
    async with opened(settings) as database:
        known = await database.read(lambda tx: _as_it_would_be(tx, file, body, boundaries))
        age = await database.read(lambda tx: last_done.days_without_backup(tx, int(time.time())))  # noqa: TID251 an edge
        names = [(who.id, who.name.text(known.language)) for who in known.coordinators]
        met = await database.read(lambda tx: [name for person, name in names if _is_met(tx, person)])
        clock = await database.read(lambda tx: read_figures(tx, int(time.time())))  # noqa: TID251 an edge
    _look_at_clock(clock, time.time(), report)  # noqa: TID251 an edge
    if age >= BACKUP_DAYS:
        report.odd.append(f"No backup was made for {age} days: run `issuebot backup FILE`, best every night.")
    report.good.append(
        f"{known.name.text(known.language)}: {len(known.open_units)} units, {len(known.open_communities)} communities,"
        f" {len(known.open_categories)} categories; the database can be used."
    )
    _look_at_calendar(known, datetime.now(UTC), report)  # noqa: TID251 an edge
    from issuebot.telegram.connection import connect

    bot = connect(settings.bot_token.get_secret_value(), settings.api_url, settings.proxy.get_secret_value())
    try:
        me = await greet(bot, settings, report)
        if me is not None:
            await look_at_chats(bot, me["id"], known, met, report)
        else:
            look_at_file(known, met, report)
    finally:
        await bot.session.close()
    return report


def _look_at_clock(found: Figures, now: float, report: Report) -> None:
    """What waits for its time: reminders, drafts, the morning's lists."""
    waiting, due = (sum(counts) for counts in zip(*found.clock.values(), strict=True))
    behind = lateness(found, now)
    if behind > LATE_CLOCK:
        report.odd.append(
            f"The clock is {behind / 60:.0f} minutes behind (due: {due}): start the bot, or look into its log."
        )
    elif found.tickets_open:
        report.good.append(f"The clock is on time (waiting: {waiting}).")


def _as_it_would_be(tx: Tx, file: District, body: str, boundaries: dict[str, str]) -> District:
    """The file as a start would apply it, with the groups that were bound by invite."""
    in_force = district.current(tx)
    if in_force is None or district.newest(tx) == (body, boundaries):
        return in_force or file
    for unit in in_force.open_units:
        mine = file.unit(unit.id)
        if mine and mine.chat is None and unit.chat:
            file = roles.bind(file, unit.id, unit.chat, unit.topic)
    return file


def _look_at_calendar(known: District, now: datetime, report: Report) -> None:
    """Whether deadlines may rest on holidays that nobody has decided yet."""
    until = workhours_of(known, now).days.known_until
    if unpublished(known, now):
        report.odd.append(
            f"The holidays and make-up days of {known.calendar} are not published for {unpublished(known, now)}:"
            " deadlines in that year count every weekday, and say so. Once they are decided, install a newer"
            " issuebot, or run `pip install --upgrade holidays` where it runs, and start it again."
        )
    elif until:
        report.good.append(f"The holidays and make-up days of {known.calendar} are published until {until}.")


def _is_met(tx: Tx, person: int) -> bool:
    return people.person(tx, person) is not None and people.is_reachable(tx, person)
