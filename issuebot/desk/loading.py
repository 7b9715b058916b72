"""What a message of the outbox shows, loaded when its turn comes: the newest state, not the one when queued."""

from collections.abc import Collection
from datetime import datetime

from issuebot.desk.context import district as districts
from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.commands import Place
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import LOOKS_UP, reader_in
from issuebot.desk.duties.attended import load_attended
from issuebot.desk.lists.ticket_views import TicketView, ticket_view
from issuebot.desk.particulars import with_particulars
from issuebot.desk.publicity.broadcast.announced import load_announced
from issuebot.desk.publicity.nomination.nominated import may_read
from issuebot.desk.reports.additions import goes_on
from issuebot.desk.reports.draft.draft_views import draft_view
from issuebot.desk.views import View
from issuebot.domain.messages.answers import Refused
from issuebot.domain.messages.lists import (
    TicketHistory,
)
from issuebot.domain.messages.message import Message, ShowCard
from issuebot.domain.messages.notices import MergedIn, Reminder
from issuebot.domain.messages.publicity.broadcasts import Announcement
from issuebot.domain.messages.publicity.publishing import PublishHere
from issuebot.domain.messages.reach import Stranger
from issuebot.domain.messages.residents import DraftPutAway, HowToReportHere, KnownReport
from issuebot.domain.ticket import OPEN
from issuebot.domain.visibility import SIGHTS, Reader
from issuebot.store import drafts, followers, group_reports, media, second_units, tickets
from issuebot.store.drafts import Draft
from issuebot.store.engine.database import Tx
from issuebot.store.group_reports import GroupReport
from issuebot.store.members import people
from issuebot.store.operation import bot
from issuebot.store.outgoing import cards
from issuebot.store.outgoing.cards import Card
from issuebot.store.outgoing.outbox import Outgoing
from issuebot.store.rosters import duties
from issuebot.store.tickets import Ticket

LEADING = (PublishHere, Refused, Stranger)  # from a group into the private chat
RESIDENTS = frozenset({"receipt", "addition", "group"})  # cards that show a merged ticket as the one it goes on as


def read_ahead(tx: Tx, rows: Collection[Outgoing], now: datetime) -> None:
    """Read what the views of these rows need, one statement for all of them: `load` then finds most of it there."""
    districts.current(tx)
    # Cards are read first. A ticket that moves between the two reads is then shown again, and never shown too old.
    known = {row.card for row in rows if row.card}
    shown = cards.read_ahead(tx, known) if known else ()
    numbers = {card.ticket for card in shown if card.ticket} | {row.ticket for row in rows if row.ticket}
    found = tickets.read_ahead(tx, numbers)
    if numbers:
        for store in (media, second_units, followers):
            store.read_ahead(tx, numbers)
    if units := {ticket.unit for ticket in found if ticket.unit}:
        duties.read_ahead(tx, units, int(now.timestamp()))
    # A unit is offered a question where it would reach whoever reported.
    people.read_ahead(tx, {row.chat for row in rows} | {ticket.reporter for ticket in found if ticket.reporter})


def load(tx: Tx, row: Outgoing, now: datetime) -> View | None:
    """The view of a row; None when there is nothing to show any more."""
    in_force = districts.current(tx)
    # An edit never expires: it disturbs nobody, and without it old buttons would stay.
    expired = row.edits is None and row.expires_at is not None and row.expires_at < now.timestamp()
    if in_force is None or expired:
        return None
    turn, message, where = Turn(tx, in_force, now), row.message, _place_of(row)
    card = cards.card(tx, row.card) if row.card else None
    if row.card and (card is None or card.shown >= card.version):
        return None
    number = (card.ticket if card else None) or row.ticket
    staff = (row.chat < 0 and not in_force.is_of_residents(row.chat)) or in_force.oversees(row.chat)
    ticket = tickets.ticket(tx, number) if number else None
    if card.kind in RESIDENTS if card else not staff:
        ticket = goes_on(turn, ticket)
    reader = reader_in(turn, row.chat, ticket, by=number) if ticket else Reader.STRANGER
    announced = load_announced(turn, message, row, card)
    rests = isinstance(message, Announcement) and announced is None
    if rests or (number and not _is_for(message, reader)) or not may_read(turn, message, row.chat):
        return None
    if isinstance(message, DraftPutAway) and not drafts.is_stale(tx, message.draft):
        return None  # the writer went on with the draft
    if isinstance(message, MergedIn) and followers.root(tx, message.other) != followers.root(tx, message.ticket):
        return None  # the merge was undone: these words are not for those who have the other ticket
    draft = drafts.draft(tx, card.draft) if card and card.draft and not ticket else None
    made = group_reports.of_ticket(tx, number) if number and row.chat < 0 and _in_group(card, message) else None
    shown = View(
        row=row,
        message=message,
        now=now,
        language=chat_language(turn, row.chat),
        district=in_force,
        hours=workhours_of(in_force, now, ticket.unit if ticket else None),
        card=card,
        ticket=ticket_view(turn, ticket, row, message, reader=reader, card=card) if ticket else None,
        draft=draft_view(turn, draft) if draft else None,
        listed=_bundled(turn, row, card) if card and card.kind == "bundle" else (),
        reply_to=_replied_to(turn, row, message, number, made),
        staff=staff,
        link=_link(turn, made) if _in_group(card, message) or _leads_away(turn, row, message) else None,
        additions=made.additions if made else 0,
        joined=_joined(turn, card, ticket),
        takes_photos=row.chat > 0 or card is None or people.takes_photos(tx, row.chat),
        attended=load_attended(turn, message, card, where),
        announced=announced,
    )
    # Most rows are cards, which need not ask for any of it.
    return shown if isinstance(message, ShowCard) else with_particulars(turn, shown, where, ticket, reader)


def _is_for(message: Message, reader: Reader) -> bool:
    """Whether the reader may still have it: they may have lost the ticket, or their role, while the message waited."""
    if isinstance(message, TicketHistory):
        return reader in LOOKS_UP
    if isinstance(message, Reminder):
        return True  # `load_reminded` asks of each ticket who hears of it now, the unit's own leader, too
    return SIGHTS[reader].internal or not message.staff_only


def _place_of(row: Outgoing) -> Place:
    return Place(row.chat, row.chat > 0, row.topic)


def _in_group(card: Card | None, message: Message) -> bool:
    """Whether this is said in a community's own group, beside a link to a private chat."""
    elsewhere = isinstance(message, HowToReportHere) and message.elsewhere
    return bool(card and card.kind == "group") or isinstance(message, KnownReport) or elsewhere


def _leads_away(turn: Turn, row: Outgoing, message: Message) -> bool:
    return row.chat < 0 and isinstance(message, LEADING) and bot.username(turn.tx) != ""


def _link(turn: Turn, made: GroupReport | None) -> str:
    """A link to our private chat. With a report of a group, whoever opens it follows the ticket."""
    name = bot.username(turn.tx)
    return f"https://t.me/{name}?start=f_{made.token}" if made else f"https://t.me/{name}"


def _replied_to(
    turn: Turn, row: Outgoing, message: Message, number: int | None, made: GroupReport | None
) -> int | None:
    if row.card and made:
        return made.message_id
    return _anchor(turn, row, number) if message.about_ticket else None


def _joined(turn: Turn, card: Card | None, ticket: Ticket | None) -> Draft | None:
    """The draft with which this card's person joined the ticket, while they may still take it out again."""
    if card is None or card.draft is None or ticket is None or ticket.status not in OPEN:
        return None
    draft = drafts.draft(turn.tx, card.draft) if ticket.reporter != card.chat or card.kind == "addition" else None
    return draft if draft and draft.status == "joined" else None


def _bundled(turn: Turn, row: Outgoing, bundle: Card) -> tuple[TicketView, ...]:
    found = [tickets.ticket(turn.tx, card.ticket or 0) for card in cards.in_bundle(turn.tx, bundle.id)]
    return tuple(
        ticket_view(turn, ticket, row, row.message, reader=reader_in(turn, row.chat, ticket))
        for ticket in found
        if ticket
    )


def _anchor(turn: Turn, row: Outgoing, number: int | None) -> int | None:
    """The newest card of the ticket in this chat, to which what belongs to it replies; or the bundle that lists it."""
    here = [card for card in cards.of_ticket(turn.tx, number or 0) if card.chat == row.chat]
    shown = [card.message_id for card in here if card.message_id]
    if shown:
        return shown[-1]
    bundles = [cards.card(turn.tx, card.bundle) for card in here if card.bundle]
    return bundles[-1].message_id if bundles and bundles[-1] else None
