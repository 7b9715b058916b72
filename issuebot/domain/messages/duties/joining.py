"""People of the duty sheets become known: by a link of their unit, or as a coordinator says who they are."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message


@dataclass(frozen=True, slots=True)
class VolunteerInvite(Message):
    """The link for the volunteers of a unit, and until when it works. `plain`: without its QR code, where a chat takes
    no photos.
    """

    kind: ClassVar[str] = "volunteer-invite"
    unit: str
    link: str
    until: int
    plain: bool = False


@dataclass(frozen=True, slots=True)
class VolunteerInviteChoice(Message):
    """For which of these units the link is to be."""

    kind: ClassVar[str] = "volunteer-invite-choice"
    units: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WhoAreYou(Message):
    """To whoever opened the link: which of these volunteers they are. `name`: what they wrote; None before they did."""

    kind: ClassVar[str] = "who-are-you"
    person: int
    unit: str
    volunteers: tuple[int, ...] = ()
    name: str | None = None


@dataclass(frozen=True, slots=True)
class VolunteerJoined(Message):
    """To the unit and the coordinators: who took the link, and as whom. `new`: no sheet has had that name."""

    kind: ClassVar[str] = "volunteer-joined"
    volunteer: int
    person: int
    new: bool = False


@dataclass(frozen=True, slots=True)
class LikenessQuestion(Message):
    """To the coordinators: whether this person is that volunteer."""

    kind: ClassVar[str] = "likeness-question"
    volunteer: int
    person: int


@dataclass(frozen=True, slots=True)
class Unrecognised(Message):
    """To somebody who was taken for a volunteer, and is not any more."""

    kind: ClassVar[str] = "unrecognised"
    person: int
