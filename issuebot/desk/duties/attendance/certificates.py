"""Certificates of service: of one person and a year, issued once and found again by their number."""

from dataclasses import dataclass
from datetime import timedelta

from issuebot.desk.context.commands import Actor, Place, Pressed, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.attendance.hours import Hours, count, may_certify
from issuebot.domain.clock.midnights import midnight
from issuebot.domain.messages.duties.attendance import CertificateFound, ServiceCertificate
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.roster.spans import VOLUNTEER, Asked, Span, read_key
from issuebot.store.rosters import certificates, volunteers
from issuebot.store.rosters.certificates import Certificate
from issuebot.store.rosters.volunteers import Volunteer


@dataclass(frozen=True, slots=True)
class Certified:
    """A certificate with what the record says now. `who` has no name once they are forgotten."""

    certificate: Certificate
    who: Volunteer
    hours: Hours

    @property
    def holds(self) -> bool:
        """Whether the record still says what is certified."""
        return figures(self.hours) == (self.certificate.seconds, self.certificate.served)


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """`certificate:2026:me`, `certificate:2026:v.12`."""
    asked = read_key(":".join(pressed.values))
    language = chat_language(turn, pressed.where.chat)
    if asked is None or not may_certify(turn, asked, pressed.who, pressed.where):
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    year = Asked(Span(asked.span.year, None), asked.whose)
    hours = count(turn, year, pressed.who.id)
    if hours.who is None or not hours.who.name or not hours.seconds:
        return Toast(language, refusal=Refusal(Reason.NOTHING_TO_CERTIFY), alert=True)
    known = volunteers.of_person(turn.tx, hours.who.person) if hours.who.person else [hours.who]
    until = min(year.span.moments(turn.district.zone)[1], _end_of_today(turn))
    issued = certificates.issue(turn.tx, known[0].id, year.span.year, until, figures(hours), now=turn.at)
    turn.answer(ServiceCertificate(pressed.who.id, issued.id), pressed.where)
    return None


def load_certificate(turn: Turn, message: ServiceCertificate | CertificateFound, where: Place) -> Certified | None:
    """None for somebody who may not see it any more, and for a certificate of somebody who was forgotten meanwhile."""
    found = certificates.certificate(turn.tx, message.number)
    who = volunteers.volunteer(turn.tx, found.volunteer) if found else None
    if found is None or who is None:
        return None
    reader = Actor(where.chat, "", None)
    own = where.private and who.person == where.chat
    if not own and not turn.is_coordinator(reader, where):
        return None
    if isinstance(message, ServiceCertificate) and not who.name:
        return None
    asked = Asked(Span(found.year, None), f"{VOLUNTEER}{who.id}")
    return Certified(found, who, count(turn, asked, 0))


def figures(hours: Hours) -> tuple[int, int]:
    """Seconds, and the duties in which they were served."""
    return hours.seconds, sum(line.served for line in hours.lines)


def _end_of_today(turn: Turn) -> int:
    zone = turn.district.zone
    return midnight(turn.now.astimezone(zone).date() + timedelta(days=1), zone)
