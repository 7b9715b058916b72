"""What only some messages show, each kind its own. Cards show nothing of it."""

from dataclasses import replace

from issuebot.desk.context.commands import Actor, Place
from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import seen_files
from issuebot.desk.duties.reminding import load_near
from issuebot.desk.figures.hotspot_views import load_hotspots
from issuebot.desk.lists.disputes import load_disputes
from issuebot.desk.lists.figures.assessments import load_assessed
from issuebot.desk.lists.figures.exporting import load_export
from issuebot.desk.lists.figures.opened import load_opened
from issuebot.desk.lists.figures.stats import load_figures
from issuebot.desk.lists.mornings import load_agenda
from issuebot.desk.lists.open_map import load_map
from issuebot.desk.lists.pages import load_meant, load_mine, load_queue
from issuebot.desk.lists.reminded import load_reminded
from issuebot.desk.lists.search import load_found
from issuebot.desk.lists.why import load_why
from issuebot.desk.members import directory, oversight
from issuebot.desk.members.directory import AuditPage
from issuebot.desk.moves import rerouting
from issuebot.desk.publicity.articles import load_reported
from issuebot.desk.publicity.digests import load_digest
from issuebot.desk.publicity.guides import count_views, load_picture
from issuebot.desk.publicity.nomination.nominated import load_nominated
from issuebot.desk.publicity.shown import load_shown
from issuebot.desk.views import View
from issuebot.domain.messages.answers import ListedQuestion
from issuebot.domain.messages.duties.rosters import DutyReminder
from issuebot.domain.messages.figures.assessments import MonthlyAssessment
from issuebot.domain.messages.figures.exports import ExportFile, ExportQuestion, OpenedFigure
from issuebot.domain.messages.figures.hotspots import Hotspots, HotspotTickets
from issuebot.domain.messages.learning import GuessReasons, RouteLines
from issuebot.domain.messages.lists import (
    AuditTrail,
    Disputes,
    FilterQuestion,
    MorningList,
    MyTickets,
    OpenMap,
    QuietQuestion,
    SearchResults,
    StaffDirectory,
    Stats,
    TicketQueue,
)
from issuebot.domain.messages.notices import Added, ExtensionAsked, Files, MeToo, Progress, Reminder
from issuebot.domain.messages.publicity.guides import GuideShown
from issuebot.domain.messages.publicity.papers import ArticleSent
from issuebot.domain.messages.residents import WhichReport
from issuebot.domain.visibility import Reader
from issuebot.store import extensions, media, pseudonyms
from issuebot.store.media import Medium
from issuebot.store.members import people
from issuebot.store.tickets import Ticket


def with_particulars(turn: Turn, view: View, where: Place, ticket: Ticket | None, reader: Reader) -> View:
    """The view of a message that is no card, with what its kind shows besides."""
    tx, row, message = turn.tx, view.row, view.message
    return replace(
        view,
        listed=load_reminded(turn, message, row) if isinstance(message, Reminder) else view.listed,
        disputes=load_disputes(turn, where) if isinstance(message, Disputes) else None,
        meant=load_meant(turn, message, where) if isinstance(message, ListedQuestion) else (),
        found=load_found(turn, message, where) if isinstance(message, SearchResults) else None,
        figures=load_figures(turn, message, where, row.edits) if isinstance(message, Stats) else None,
        assessed=load_assessed(turn, message, where) if isinstance(message, MonthlyAssessment) else None,
        exporting=load_export(turn, message, where) if isinstance(message, ExportQuestion | ExportFile) else None,
        opened=load_opened(turn, message, where) if isinstance(message, OpenedFigure) else None,
        charted=load_map(turn, message, where) if isinstance(message, OpenMap) else None,
        queued=load_queue(turn, message, where) if isinstance(message, TicketQueue | FilterQuestion) else None,
        mine=load_mine(turn, message) if isinstance(message, MyTickets | WhichReport) else None,
        files=_files(turn, message, ticket, reader, row.chat) if isinstance(message, Files | Progress) else (),
        person=people.person(tx, row.person) if row.person else None,
        place=pseudonyms.place_of(tx, ticket, row.person) if ticket and isinstance(message, Added | MeToo) else None,
        staff_directory=directory.load_directory(turn) if isinstance(message, StaffDirectory) else None,
        audit=_audit(turn, message, where) if isinstance(message, AuditTrail) else None,
        agenda=load_agenda(turn, message, where) if isinstance(message, MorningList) else None,
        mornings=people.mornings(tx, row.chat) if isinstance(message, QuietQuestion) else None,
        spots=load_hotspots(turn, message, where) if isinstance(message, Hotspots | HotspotTickets) else None,
        rerouted=rerouting.load(turn, where) if isinstance(message, RouteLines) else None,
        why=load_why(turn, message.ticket, where) if isinstance(message, GuessReasons) else None,
        picture=load_picture(turn, message, where) if isinstance(message, GuideShown) else None,
        viewed=count_views(turn, message, where) if isinstance(message, GuideShown) else None,
        published=load_shown(turn, message, row.chat),
        nominated=load_nominated(turn, message, row.chat),
        digest=load_digest(turn, message, row.chat),
        reported=load_reported(turn, message, where) if isinstance(message, ArticleSent) else None,
        reminded_duties=load_near(turn, message) if isinstance(message, DutyReminder) else (),
        extension=extensions.extension(tx, message.extension) if isinstance(message, ExtensionAsked) else None,
    )


def _files(
    turn: Turn, message: Files | Progress, ticket: Ticket | None, reader: Reader, chat: int
) -> tuple[Medium, ...]:
    found = filter(None, (media.medium(turn.tx, number) for number in message.files))
    return seen_files(turn.district, ticket, found, reader, chat) if ticket else ()


def _audit(turn: Turn, message: AuditTrail, where: Place) -> AuditPage | None:
    """None for somebody who may not look into it any more."""
    who = Actor(where.chat, "", None)
    if not oversight.may_look(turn, who, where):
        return None
    return directory.load_audit(turn, message.ticket, message.page, words=turn.oversees(who, where))
