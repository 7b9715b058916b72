"""The plan of duties as it is looked up. `asked` is the key of domain/roster/lookups.py; `person` asked for it."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message


@dataclass(frozen=True, slots=True)
class DutyList(Message):
    """A day, a week, or one's own."""

    kind: ClassVar[str] = "duty-list"
    person: int
    asked: str
