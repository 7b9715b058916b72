"""How long what the bot writes down stays: what, until when and why. What is kept for ever is in `kept_tables.py`.

`docs/retention.md` says the same, /privacy what of it concerns residents; `store/operation/retention.py` does it.
"""

from dataclasses import dataclass

from issuebot.domain.rate_limits import LONGEST

HOUR, DAY = 3600, 86400


@dataclass(frozen=True, slots=True)
class Stay:
    """Rows of `tables` go so many `seconds` after `since`."""

    what: str
    since: str
    seconds: int
    why: str
    tables: tuple[str, ...]

    @property
    def days(self) -> int:
        return self.seconds // DAY


CANCELLED = Stay(
    "A draft that was cancelled: its words, points, files and card",
    "it was cancelled",
    DAY,
    "A late photo of its album must not begin a new report.",
    ("draft", "draft_words", "draft_point", "media", "card"),
)
STALE = Stay(
    "A draft that nobody submitted: its words, points, files and card",
    "it was put away",
    30 * DAY,
    "One tap brings it back.",
    ("draft", "draft_words", "draft_point", "media", "card"),
)
PARKED = Stay(
    "A draft that waits for the end of the one it was split from: its words, points and files",
    "it was split off",
    30 * DAY,
    "It is shown when the other one is over, and put away together with it.",
    ("draft", "draft_words", "draft_point", "media"),
)
SUBMITTED = Stay(
    "A draft that became a ticket: its words by message, and its points",
    "the ticket ended",
    90 * DAY,
    "What is corrected afterwards is told from what was said. The ticket has the words and the files itself.",
    ("draft", "draft_words", "draft_point"),
)
MESSAGE = Stay(
    "Which message of ours was about what, and the list of a bundle",
    "it was sent, and its ticket ended",
    90 * DAY,
    "A reply to it is understood.",
    ("message", "card"),
)
VIEWING = Stay(
    "Who of the staff looked at a ticket",
    "they looked",
    365 * DAY,
    "`/audit` shows it, also where a complaint comes late.",
    ("viewing",),
)
INVITE = Stay(
    "An invite",
    "it expired",
    30 * DAY,
    "Who opens an old link is told that it is over. Who came by it is kept with the group or the coordinator.",
    ("invite",),
)
SET_ASIDE = Stay(
    "An update that could not be handled, as Telegram sent it",
    "it came",
    30 * DAY,
    "The operator looks for the fault in it.",
    ("poison",),
)
HANDLED = Stay(
    "The number of an update that was handled",
    "it was handled",
    3 * DAY,
    "Telegram repeats an update for a day, and it must do nothing twice.",
    ("update_seen",),
)
EXPECTED = Stay(
    "Whose next words belong to a ticket",
    "the time for it ran out",
    0,
    "It goes with the question; this is for what nobody answered.",
    ("expectation",),
)
EXPIRED = Stay(
    "An answer that could not be sent in time",
    "it expired",
    HOUR,
    "It answers nobody any more; a call that is under way with it has ended by then.",
    ("outbox",),
)
BUSY = Stay(
    "How much somebody did of late",
    "the last time",
    LONGEST,
    "A flood is met with silence, also after a restart.",
    ("usage",),
)
SENT = Stay(
    "How many messages went to a chat of late",
    "they went",
    60,
    "Telegram counts them for a minute, whichever process sends next.",
    ("recent_send",),
)
PASSING = Stay(
    "Pictures of an album in a community's group, and what staff sent in reply to a list",
    "they came",
    DAY,
    "The next picture of the album may be the report; which ticket of the list is meant may be said later.",
    ("media",),
)
SHEET = Stay(
    "A sheet of duties that was sent to the bot",
    "it was sent",
    30 * DAY,
    "Its preview can be applied; the duties themselves stay.",
    ("roster_import",),
)
AWAITED = Stay(
    "Whose next location says that they are at their duty",
    "the time for it ran out",
    0,
    "It goes with the location; this is for what nobody sent.",
    ("location_wanted",),
)
JOINING = Stay(
    "Who opened a unit's link for volunteers, and the name they wrote",
    "the time for it ran out",
    0,
    "It goes when they have said who they are; this is for who did not.",
    ("joining",),
)
MUSTER = Stay(
    "The list of who came to the duties of one beginning",
    "they began",
    90 * DAY,
    "It is kept up to date while hours are corrected; the record of each duty stays.",
    ("muster", "card"),
)
PATROL = Stay(
    "A patrol, and the list of its tickets",
    "its last photo",
    90 * DAY,
    "Its list shows what became of them; the tickets stay.",
    ("patrol", "card"),
)
PERSUASION = Stay(
    "Who on duty was asked to talk to people, and who went",
    "they were asked",
    90 * DAY,
    "What came of it is in the history of the ticket.",
    ("persuasion",),
)
GUIDE = Stay(
    "How often a page of the guide was opened on a day, without by whom",
    "that day",
    366 * DAY,
    "It shows what people want to know in the course of a year.",
    ("guide_opened",),
)
BROADCAST = Stay(
    "A broadcast: what was said, for whom, and how many it reached",
    "it was made, and has ended",
    365 * DAY,
    "What was said to all can be looked up.",
    ("broadcast", "broadcast_part", "broadcast_audience", "card"),
)
RECIPIENT = Stay(
    "Whom a broadcast went to",
    "it began",
    30 * DAY,
    "It goes to each once, and goes on where it was paused.",
    ("broadcast_recipient",),
)
NOMINATION = Stay(
    "That somebody nominated a good neighbour, which is over: by whom and when, without a word of it",
    "it was decided, published and taken back, or put away",
    30 * DAY,
    "One a day of one person.",
    ("nomination",),
)

STAYS = (
    *(CANCELLED, STALE, PARKED, SUBMITTED, MESSAGE, VIEWING, INVITE, SHEET, SET_ASIDE, HANDLED, EXPECTED, AWAITED),
    *(JOINING, MUSTER, PATROL, PERSUASION, GUIDE, BROADCAST, RECIPIENT, NOMINATION, EXPIRED, BUSY, SENT, PASSING),
)
