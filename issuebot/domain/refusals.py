"""Why something was not done. A refusal commits: it is an answer, not a fault."""

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """One sentence each, said by the renderer; the ticket's status and the possible moves come with it."""

    NO_NUMBER = "no-number"  # a command without a ticket's number
    NO_TICKET = "no-ticket"  # no ticket of that number, or none that this person may see
    NOT_YOURS = "not-yours"  # another unit's or another person's
    NOT_NOW = "not-now"  # the table does not allow it from this status
    TOO_LATE = "too-late"  # somebody else was faster
    NO_NOTE = "no-note"
    NO_PROOF = "no-proof"
    NO_UNIT = "no-unit"  # no unit of that name
    STAFF_ONLY = "staff-only"
    COORDINATOR_ONLY = "coordinator-only"
    UNIT_ONLY = "unit-only"
    PRIVATE_ONLY = "private-only"
    UNKNOWN_COMMAND = "unknown-command"
    OLD_BUTTON = "old-button"
    NOTHING_TO_CANCEL = "nothing-to-cancel"
    MISSING_CONTENT = "missing-content"
    MISSING_PLACE = "missing-place"
    NOT_NEAR = "not-near"  # what was offered as the same is over, or no longer near
    DRAFT_OPEN = "draft-open"  # one draft at a time
    UNUSABLE = "unusable"  # a kind of message that is no report


@dataclass(frozen=True, slots=True)
class Refusal:
    """What to tell, and about which ticket or which words."""

    reason: Reason
    ticket: int | None = None
    words: str | None = None
