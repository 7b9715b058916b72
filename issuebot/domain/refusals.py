"""Why something was not done. A refusal commits: it is an answer, not a fault."""

from dataclasses import dataclass
from enum import StrEnum

from issuebot.domain.ticket import Need


class Reason(StrEnum):
    """One sentence each, said by the renderer; the ticket's status and the possible moves come with it."""

    NOT_WITHDRAWN = "not-withdrawn"  # somebody works on it already, or it is over
    ONE_AT_A_TIME = "one-at-a-time"  # each ticket needs its own words
    WHICH_OF_TWO = "which-of-two"  # in reply to one ticket, with the number of another
    TOO_MANY = "too-many-numbers"
    NO_TICKET = "no-ticket"  # no ticket of that number, or none that this person may see
    NOT_YOURS = "not-yours"  # another unit's or another person's
    NOT_NOW = "not-now"  # the table does not allow it from this status
    TOO_LATE = "too-late"  # somebody else was faster
    ALREADY = "already"  # it is so already
    ASKED_ALREADY = "asked-already"  # the coordinators have not decided yet
    ANSWERED = "answered"  # this person answered the survey before
    TOO_OLD = "too-old"  # it ended longer ago than the reporter may reopen it
    SAME_TICKET = "same-ticket"  # a ticket cannot be merged with itself
    NOT_OPEN = "not-open"  # only an open ticket takes in another
    NOBODY_TO_REVEAL = "nobody-to-reveal"  # anonymous, forgotten, or a group's
    NO_UNIT_TO_TELL = "no-unit-to-tell"  # nobody works on it
    OTHERS_HAVE_IT = "others-have-it"  # others have joined it, so the reporter cannot withdraw it alone
    MISSING = "missing"  # words, a photo: asked for with a message to reply to
    NO_UNIT = "no-unit"  # no unit of that name
    NO_FILTER = "no-filter"  # no list can be narrowed by these words
    NO_PERIOD = "no-period"  # no day, week or month
    NO_COMMUNITY = "no-community"  # none of that name
    UNIT_OUT_OF_REACH = "unit-out-of-reach"
    EXPIRED = "expired"  # the time to extend has run out
    FINAL = "final"  # the leader's assignment cannot be returned
    NOBODY_ANSWERS = "nobody-answers"  # nobody who reported it can be reached
    STAFF_ONLY = "staff-only"
    COORDINATOR_ONLY = "coordinator-only"
    UNIT_ONLY = "unit-only"
    IN_THE_GROUP = "in-the-group"  # what a clerk says here is said in the unit's group
    PRIVATE_ONLY = "private-only"
    UNKNOWN_COMMAND = "unknown-command"
    OLD_BUTTON = "old-button"
    NOT_A_MEMBER = "not-a-member"  # of the group of staff in which they act
    MEMBER_UNKNOWN = "member-unknown"  # Telegram did not say whether they are
    NOTHING_TO_CANCEL = "nothing-to-cancel"
    MISSING_CONTENT = "missing-content"
    MISSING_PLACE = "missing-place"
    NOT_NEAR = "not-near"  # what was offered as the same is over, or no longer near
    WORDS_STAND = "words-stand"  # what was edited was done already, and nothing can be done with the new words
    PHOTO_NEEDED = "photo-needed"  # what they asked: whether it can be closed without a photo, and how one is sent
    PHOTO_NEEDLESS = "photo-needless"
    SHOWN_WRONG = "shown-wrong"  # the photo or the note that the resident was shown is not the right one
    NONE_WAITS = "none-waits"  # all of a list is accepted already
    NOTE_STANDS = "note-stands"  # the survey was answered by the note as it was
    DRAFT_OPEN = "draft-open"  # one draft at a time
    DRAFT_OVER = "draft-over"  # what they corrected belongs to a report that was never submitted
    OURS_TO_ANOTHER = "ours-to-another"  # they forwarded what the bot wrote to somebody else
    ADMIN_ONLY = "admin-only"
    OVERSEERS_ONLY = "overseers-only"  # coordinators, the leader, admins
    REPORTER_GONE = "reporter-gone"  # the reporter was forgotten, or a group's anonymous admin reported it
    STAFF_STAYS = "staff-stays"  # named in the district file or the settings
    INVITE_UNKNOWN = "invite-unknown"  # forged, or mistyped
    INVITE_USED = "invite-used"
    INVITE_EXPIRED = "invite-expired"  # a day has passed, or who made it is no admin any more
    INVITE_FOR_GROUP = "invite-for-group"
    NAMELESS = "nameless"  # Telegram has not told the bot its name, which is part of every link
    INVITE_FOR_PERSON = "invite-for-person"
    GROUP_TAKEN = "group-taken"  # another unit's, or the coordinators'
    GROUP_OF_RESIDENTS = "group-of-residents"
    COORDINATOR_ALREADY = "coordinator-already"
    SLOW_DOWN = "slow-down"  # too much at once
    ENOUGH_TODAY = "enough-today"  # too many tickets in a day
    EXPORTERS_ONLY = "exporters-only"  # coordinators, in private
    PLANNERS_ONLY = "planners-only"  # coordinators and admins, in private
    SHEET_OVER = "sheet-over"  # it was applied, dropped or replaced by a newer one
    NO_DUTY_DAY = "no-duty-day"  # what was written behind /duty names no day
    NOBODY_ON_DUTY_SHEETS = "nobody-on-duty-sheets"  # who asks is no volunteer as far as the bot knows
    CONTACT_ON_NO_SHEET = "contact-on-no-sheet"
    CONTACT_ON_SEVERAL = "contact-on-several"  # beside different names
    NAME_TAKEN = "name-taken"  # the bot knows already who that volunteer is; words: the name
    INVITE_FOR_VOLUNTEERS = "invite-for-volunteers"  # it works in private
    NO_DUTY_NOW = "no-duty-now"  # none that runs, or begins within the hour
    NOT_YOUR_DUTY = "not-your-duty"
    DUTY_CANCELLED = "duty-cancelled"
    DUTY_OVER = "duty-over"
    CHECK_IN_TOO_EARLY = "check-in-too-early"
    CHECKED_IN_ALREADY = "checked-in-already"
    NOT_CHECKED_IN = "not-checked-in"
    LOCATION_FORWARDED = "location-forwarded"  # see domain/roster/presence.py for these four
    LOCATION_STALE = "location-stale"
    LOCATION_PICKED = "location-picked"
    LOCATION_FAR = "location-far"  # words: how many metres
    OFFER_GONE = "offer-gone"  # see domain/roster/swaps.py for these nine
    OFFER_MOVED = "offer-moved"
    OWN_DUTY = "own-duty"
    OFFER_NOT_FOR_YOU = "offer-not-for-you"
    BUSY_THEN = "busy-then"
    DUTY_BEGUN = "duty-begun"
    COVER_NOT_YET = "cover-not-yet"
    HOLDER_IS_THERE = "holder-is-there"
    OFFERED_ALREADY = "offered-already"
    ASKED_ALL_ALREADY = "asked-all-already"
    NO_VOLUNTEER = "no-volunteer"
    NO_VOLUNTEER_OF_THAT_NAME = "no-volunteer-of-that-name"
    COORDINATOR_FIXES = "coordinator-fixes"  # hours are corrected by coordinators only
    DUTY_NOT_BEGUN = "duty-not-begun"  # there are no hours to correct yet
    NOTHING_TO_CERTIFY = "nothing-to-certify"
    NO_SUCH_CERTIFICATE = "no-such-certificate"
    PATROL_OFF_DUTY = "patrol-off-duty"
    PATROL_OVER = "patrol-over"
    PATROLLED_ENOUGH = "patrolled-enough"  # too many photos in a day
    PICTURE_KNOWN = "picture-known"  # it came a second time
    PERSUASION_TAKEN = "persuasion-taken"  # somebody else goes
    PERSUASION_OVER = "persuasion-over"  # nobody need go any more, or it was given back
    COORDINATORS_EXCLUDE = "coordinators-exclude"  # tickets from figures
    NO_UNIT_HAD_IT = "no-unit-had-it"  # it counts for none
    UNIT_NEVER_HAD_IT = "unit-never-had-it"
    EXCLUDED_ALREADY = "excluded-already"
    COUNTS_ALREADY = "counts-already"
    PUBLISHERS_ONLY = "publishers-only"
    PUBLISH_NOT_CLOSED = "publish-not-closed"
    PUBLISH_NO_PHOTO = "publish-no-photo"
    PUBLISH_NO_CHANNEL = "publish-no-channel"
    PUBLISH_NOT_LOOKED = "publish-not-looked"  # the picture as it is now has not been shown yet
    PUBLISH_OWN = "publish-own"  # who had a hand in it is no second person
    PUBLISH_NOBODY_ELSE = "publish-nobody-else"
    PUBLISH_OVER = "publish-over"  # it was changed, published or taken back meanwhile
    DIGEST_OVER = "digest-over"
    NOMINATION_OVER = "nomination-over"  # it was decided, published or taken back
    NOMINATION_CHANGED = "nomination-changed"  # since it was looked at
    BROADCASTERS_ONLY = "broadcasters-only"  # coordinators, in private
    BROADCAST_UNUSABLE = "broadcast-unusable"  # a kind of message that cannot be sent to many
    BROADCAST_TOO_LONG = "broadcast-too-long"  # words: by how much
    BROADCAST_NOBODY = "broadcast-nobody"  # nobody was chosen, or nobody of them can be written to
    BROADCAST_CHANGED = "broadcast-changed"  # since it was looked at
    BROADCAST_GOES = "broadcast-goes"  # it is on its way, or went
    UNUSABLE = "unusable"  # a kind of message that is no report


# The table of moves refuses these; the answer names the moves that are possible instead.
REFUSED_BY_TABLE = frozenset({Reason.NOT_NOW, Reason.NOT_YOURS, Reason.COORDINATOR_ONLY, Reason.UNIT_ONLY})

# Numbers kept with a question begin with this. A person's own words never begin with a space.
SEVERAL_KEPT = " #"


@dataclass(frozen=True, slots=True)
class Refusal:
    """What to tell, and about which ticket or which words; `need` is what is missing for a move."""

    reason: Reason
    ticket: int | None = None
    words: str | None = None
    need: Need | None = None
