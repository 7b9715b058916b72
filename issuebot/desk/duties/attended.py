"""What a message about being at a duty shows: the duty as it is when the message goes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from issuebot.desk.context.commands import Place
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.attendance.certificates import Certified, load_certificate
from issuebot.desk.duties.attendance.hours import Hours, load_hours
from issuebot.desk.duties.attendance.muster import Muster, load_muster
from issuebot.desk.duties.calendar import Calendar, load_calendar
from issuebot.desk.duties.exchange.covers import open_to_cover
from issuebot.desk.duties.exchange.handing_over import clashing
from issuebot.desk.duties.exchange.swaps import colleagues
from issuebot.desk.duties.patrol.patrol_cards import Patrolled, load_patrol
from issuebot.desk.duties.plan import Planned, load_planned
from issuebot.desk.notices.persuading import CARD
from issuebot.domain.messages.duties.attendance import (
    CertificateFound,
    CheckedIn,
    CheckedOut,
    CoverHow,
    HandedOver,
    HoursCorrected,
    HoursList,
    HoursSheet,
    LocationQuestion,
    OfferDeclined,
    OfferMade,
    OfferSent,
    PutInQuestion,
    ServiceCertificate,
    SwapHow,
    SwapQuestion,
)
from issuebot.domain.messages.duties.joining import LikenessQuestion, VolunteerJoined, WhoAreYou
from issuebot.domain.messages.duties.patrols import PersuasionReturned, PersuasionWords
from issuebot.domain.messages.duties.planned import DutyCalendar, DutyList, DutyWeek
from issuebot.domain.messages.message import Message
from issuebot.domain.roster.duty import Status
from issuebot.store.members import people
from issuebot.store.outgoing.cards import Card
from issuebot.store.rosters import duties, likenesses, offers, persuasions, volunteers
from issuebot.store.rosters.duties import Duty
from issuebot.store.rosters.offers import Offered
from issuebot.store.rosters.persuasions import Persuasion
from issuebot.store.rosters.volunteers import Volunteer

FEW = 8  # buttons of a choice
AHEAD = 31 * 86400  # how far ahead one's own duties are listed


@dataclass(frozen=True, slots=True)
class Attended:
    """`giver` and `taker` of a duty that changes hands, `choice` of volunteers, `clashes`: what else its holder has.

    `called`: how somebody is called at Telegram; `decided`: whether they are `taker`.
    """

    duty: Duty | None = None
    muster: Muster | None = None
    offer: Offered | None = None
    giver: Volunteer | None = None
    taker: Volunteer | None = None
    choice: tuple[Volunteer, ...] = ()
    duties: tuple[Duty, ...] = ()
    clashes: tuple[Duty, ...] = ()
    hours: Hours | None = None
    planned: Planned | None = None
    calendar: Calendar | None = None
    certified: Certified | None = None
    patrolled: Patrolled | None = None
    persuasion: Persuasion | None = None
    called: str | None = None
    decided: str | None = None


def load_attended(turn: Turn, message: Message, card: Card | None, where: Place) -> Attended | None:  # noqa: PLR0911 a table
    """None for a message about something else."""
    if card and card.kind in CARDS:
        return CARDS[card.kind](turn, card)
    match message:
        case LocationQuestion() | CheckedIn() | CheckedOut():
            return Attended(duties.duty(turn.tx, message.duty))
        case OfferSent() | OfferMade() | OfferDeclined():
            return _offer(turn, message)
        case HandedOver():
            return _handed_over(turn, message)
        case HoursCorrected():
            return Attended(duties.duty(turn.tx, message.duty), taker=volunteers.volunteer(turn.tx, message.volunteer))
        case SwapHow():
            return Attended(duties=tuple(_own(turn, message.person)[:FEW]))
        case CoverHow():
            return Attended(duties=tuple(open_to_cover(turn, message.person)[:FEW]))
        case SwapQuestion():
            duty = duties.duty(turn.tx, message.duty)
            return Attended(duty, choice=tuple(colleagues(turn, duty)[:FEW]) if duty else ())
        case PutInQuestion():
            duty, named = duties.duty(turn.tx, message.duty), volunteers.named(turn.tx, message.name)
            return Attended(duty, choice=tuple(one for one in named if duty and one.id != duty.volunteer)[:FEW])
    return _looked_up(turn, message, where)


CARDS: Mapping[str, Callable[[Turn, Card], Attended]] = MappingProxyType(
    {
        "muster": lambda turn, card: Attended(muster=load_muster(turn, card.id)),
        "patrol": lambda turn, card: Attended(patrolled=load_patrol(turn, card.id)),
        CARD: lambda turn, card: Attended(persuasion=persuasions.of(turn.tx, card.ticket or 0, card.chat)),
    }
)


def _looked_up(turn: Turn, message: Message, where: Place) -> Attended | None:
    """Lists, and the files that are made of them."""
    match message:
        case HoursList() | HoursSheet():
            return Attended(hours=load_hours(turn, message, where))
        case DutyList() | DutyWeek():
            whole = isinstance(message, DutyWeek)  # a picture has all of it
            return Attended(planned=load_planned(turn, message.asked, message.person, where, whole=whole))
        case DutyCalendar():
            return Attended(calendar=load_calendar(turn, message.person, where))
        case ServiceCertificate() | CertificateFound():
            return Attended(certified=load_certificate(turn, message, where))
    return _met(turn, message)


def _met(turn: Turn, message: Message) -> Attended | None:
    """Who went to talk to people, and who becomes known."""
    match message:
        case PersuasionReturned() | PersuasionWords():
            return Attended(taker=volunteers.volunteer(turn.tx, message.volunteer))
        case VolunteerJoined() | LikenessQuestion() | WhoAreYou():
            return _known(turn, message)
    return None


def _known(turn: Turn, message: VolunteerJoined | LikenessQuestion | WhoAreYou) -> Attended:
    person = people.person(turn.tx, message.person)
    called = person.name if person else None
    if isinstance(message, WhoAreYou):
        listed = volunteers.some(turn.tx, message.volunteers)
        return Attended(choice=tuple(one for one in listed.values() if one.person is None)[:FEW], called=called)
    found = volunteers.volunteer(turn.tx, message.volunteer)
    answers = likenesses.answers(turn.tx, message.volunteer, message.person)
    return Attended(taker=found, called=called, decided=next(iter(answers), None))


def _offer(turn: Turn, message: OfferSent | OfferMade | OfferDeclined) -> Attended:
    offer = offers.offer(turn.tx, message.offer)
    named = volunteers.some(
        turn.tx, {one for one in (offer.volunteer, offer.receiver, offer.taker) if one} if offer else ()
    )
    receiver = named.get((offer.taker or offer.receiver or 0) if offer else 0)
    giver = named.get(offer.volunteer) if offer else None
    return Attended(duties.duty(turn.tx, message.duty), offer=offer, giver=giver, taker=receiver)


def _handed_over(turn: Turn, message: HandedOver) -> Attended:
    named = volunteers.some(turn.tx, {message.giver, message.taker})
    duty = duties.duty(turn.tx, message.duty)
    clashes = clashing(turn, duty) if duty and duty.volunteer == message.taker else []
    return Attended(duty, giver=named.get(message.giver), taker=named.get(message.taker), clashes=tuple(clashes))


def _own(turn: Turn, person: int) -> list[Duty]:
    """What begins later, so that it can be offered."""
    ids = {one.id for one in volunteers.of_person(turn.tx, person)}
    found = duties.between(turn.tx, turn.at, turn.at + AHEAD, volunteers=ids) if ids else []
    return [one for one in found if one.starts > turn.at and one.status == Status.PLANNED]
