"""What is said about being at a duty, about its hours, and about who has it."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message

OFFERED = "offered:"  # what the message of an `OfferMade` is for, with the offer and the beginning that it shows


@dataclass(frozen=True, slots=True)
class LocationQuestion(Message):
    """Where are you? `act` is in or out."""

    kind: ClassVar[str] = "location-question"
    duty: int
    act: str


@dataclass(frozen=True, slots=True)
class CheckedIn(Message):
    kind: ClassVar[str] = "checked-in"
    duty: int


@dataclass(frozen=True, slots=True)
class CheckedOut(Message):
    kind: ClassVar[str] = "checked-out"
    duty: int


@dataclass(frozen=True, slots=True)
class SwapHow(Message):
    """One's next duties, a button each."""

    kind: ClassVar[str] = "swap-how"
    person: int


@dataclass(frozen=True, slots=True)
class SwapQuestion(Message):
    """To whom it is offered."""

    kind: ClassVar[str] = "swap-question"
    duty: int
    person: int


@dataclass(frozen=True, slots=True)
class OfferSent(Message):
    """To whoever offers a duty: what became of it, and a button to take it back."""

    kind: ClassVar[str] = "offer-sent"
    offer: int
    duty: int


@dataclass(frozen=True, slots=True)
class OfferMade(Message):
    """To whoever may take it."""

    kind: ClassVar[str] = "offer-made"
    offer: int
    duty: int


@dataclass(frozen=True, slots=True)
class OfferDeclined(Message):
    kind: ClassVar[str] = "offer-declined"
    offer: int
    duty: int


@dataclass(frozen=True, slots=True)
class HandedOver(Message):
    """From one volunteer to another; `how`: swapped, covered or put in."""

    kind: ClassVar[str] = "handed-over"
    duty: int
    giver: int
    taker: int
    how: str


@dataclass(frozen=True, slots=True)
class CoverHow(Message):
    """What one may step in for now, a button each."""

    kind: ClassVar[str] = "cover-how"
    person: int


@dataclass(frozen=True, slots=True)
class PutInQuestion(Message):
    """Several volunteers have this name."""

    kind: ClassVar[str] = "put-in-question"
    duty: int
    name: str


@dataclass(frozen=True, slots=True)
class HoursList(Message):
    """`asked` is the key of domain/roster/spans.py; `person` asked for it."""

    kind: ClassVar[str] = "hours-list"
    person: int
    asked: str


@dataclass(frozen=True, slots=True)
class HoursSheet(Message):
    """The same as a file: `file_kind` is csv or xlsx."""

    kind: ClassVar[str] = "hours-sheet"
    person: int
    asked: str
    file_kind: str


@dataclass(frozen=True, slots=True)
class ServiceCertificate(Message):
    """As a document; `number` is the certificate's id."""

    kind: ClassVar[str] = "service-certificate"
    person: int
    number: int


@dataclass(frozen=True, slots=True)
class CertificateFound(Message):
    """What a certificate says, and whether the record still says so."""

    kind: ClassVar[str] = "certificate-found"
    number: int


@dataclass(frozen=True, slots=True)
class HoursCorrected(Message):
    kind: ClassVar[str] = "hours-corrected"
    duty: int
    volunteer: int
    seconds: int
    words: str
