"""What one message shows, as the renderers read it; `loading` fills it."""

from dataclasses import dataclass
from datetime import datetime

from issuebot.desk.duties.attended import Attended
from issuebot.desk.duties.reminding import Reminded
from issuebot.desk.figures.hotspot_views import Spots
from issuebot.desk.lists.figures.assessments import Assessed
from issuebot.desk.lists.figures.exporting import Exporting
from issuebot.desk.lists.figures.opened import Opened
from issuebot.desk.lists.figures.stats import Figures
from issuebot.desk.lists.mornings import Agenda
from issuebot.desk.lists.open_map import Charted
from issuebot.desk.lists.pages import Mine, Queued
from issuebot.desk.lists.search import Found
from issuebot.desk.lists.ticket_views import TicketView
from issuebot.desk.lists.why import Why
from issuebot.desk.members.directory import AuditPage, Directory
from issuebot.desk.publicity.articles import Reported
from issuebot.desk.publicity.broadcast.announced import Announced
from issuebot.desk.publicity.digests import Shown as ShownDigest
from issuebot.desk.publicity.nomination.nominated import Nominated
from issuebot.desk.publicity.shown import Shown
from issuebot.desk.reports.draft.draft_views import DraftView
from issuebot.domain.clock.workhours import Workhours
from issuebot.domain.district.model import District
from issuebot.domain.figures.exporting import Wanted
from issuebot.domain.messages.message import Message
from issuebot.store.drafts import Draft
from issuebot.store.extensions import Extension
from issuebot.store.media import Medium
from issuebot.store.members.people import Person
from issuebot.store.outgoing.cards import Card
from issuebot.store.outgoing.outbox import Outgoing
from issuebot.store.publicity.guide_pictures import GuidePicture
from issuebot.store.route_hints import Sent
from issuebot.store.tickets import Ticket


@dataclass(frozen=True, slots=True)
class View:
    """One message to render. What only messages of other kinds show is None, or empty."""

    row: Outgoing
    message: Message
    now: datetime
    language: str
    district: District
    hours: Workhours
    card: Card | None = None  # which it sends or edits
    ticket: TicketView | None = None
    draft: DraftView | None = None
    listed: tuple[TicketView, ...] = ()  # the tickets of a bundle or a reminder
    queued: Queued | None = None
    found: Found | None = None
    disputes: tuple[Ticket, ...] | None = None
    meant: tuple[Ticket, ...] = ()  # of which one a question asks which it is
    figures: Figures | None = None
    assessed: Assessed | None = None
    opened: Opened | None = None
    exporting: tuple[Exporting, Wanted] | None = None
    charted: Charted | None = None
    mine: Mine | None = None
    files: tuple[Medium, ...] = ()
    reply_to: int | None = None  # the ticket's card in this chat
    staff: bool = False  # whether staff read here
    person: Person | None = None  # whom the message is about, or for
    place: int | None = None  # by which letter staff know the person
    link: str | None = None  # leads to a private chat with us
    additions: int = 0  # how many the group's answer tells of
    joined: Draft | None = None  # the draft with which the reader joined the ticket
    staff_directory: Directory | None = None
    audit: AuditPage | None = None
    extension: Extension | None = None
    reminded_duties: tuple[Reminded, ...] = ()
    takes_photos: bool = True  # whether the chat does
    agenda: Agenda | None = None
    mornings: str | None = None  # which lists of the morning the chat wants
    attended: Attended | None = None
    spots: Spots | None = None
    why: Why | None = None
    rerouted: tuple[Sent, ...] | None = None
    viewed: int | None = None  # how often a page of the guide was opened lately
    picture: GuidePicture | None = None
    published: Shown | None = None
    nominated: Nominated | None = None
    digest: ShownDigest | None = None
    announced: Announced | None = None
    reported: Reported | None = None

    @property
    def oversees(self) -> bool:
        """Whether who reads it oversees the work, and reads all that was written."""
        return self.row.chat == self.district.desk_chat or self.district.oversees(self.row.chat)
