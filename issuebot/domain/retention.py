"""How long what the bot writes down stays: what, until when and why; and what is kept for ever, on purpose.

`docs/retention.md` says the same, /privacy what of it concerns residents; `store/operation/retention.py` does it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

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
    *(CANCELLED, STALE, PARKED, SUBMITTED, MESSAGE, VIEWING, INVITE, SHEET),
    *(
        SET_ASIDE,
        HANDLED,
        EXPECTED,
        AWAITED,
        JOINING,
        MUSTER,
        PATROL,
        PERSUASION,
        GUIDE,
        BROADCAST,
        RECIPIENT,
        NOMINATION,
    ),
    *(EXPIRED, BUSY, SENT, PASSING),
)

KEPT: Mapping[str, str] = MappingProxyType(
    {
        "ticket": "It is what the bot is for; `/forget` takes the person out of it.",
        "event": "The history of a ticket is never edited; figures are counted from it.",
        "fact": "What each ticket contributed to the figures; nobody is named in it, and it can be counted again.",
        "fact_kind": "One row for each figure of each unit, community and category.",
        "hotspot_search": "One row for each week.",
        "hotspot_suspect": "Only while a week's search is under way.",
        "hotspot": "What a week's search found: a few rows a week, and buttons that still work; nobody is named in it.",
        "hotspot_ticket": "The tickets behind each of them.",
        "media": "Files of tickets are evidence. Telegram keeps them, we their `file_id`.",
        "draft": "Of a draft that joined a ticket: a neighbour's words come along when the ticket is reopened.",
        "draft_words": "Of a draft that joined a ticket.",
        "draft_point": "Of a draft that joined a ticket.",
        "follower": "Who has a ticket hears of it, also when it is reopened.",
        "alias": "A resident keeps one letter in the whole history of a ticket.",
        "joint": "Which units helped with a ticket is part of its history.",
        "extension": "Who asked for how much more time is part of a ticket's history.",
        "group_report": "The link of a group's answer leads to its ticket.",
        "card": "Which chats were shown a ticket may find it, and see it reopened.",
        "pair": "`/find` finds old tickets too.",
        "hand": "Only of open tickets: it goes when a ticket ends.",
        "open_count": "Only of open tickets: a count goes when it is nought.",
        "export": "Who took people's data out of the database, and of which tickets: one row for each such file.",
        "outbox": "What was promised waits until it is sent or its chat is lost.",
        "person": "Until `/forget`: name, language and community, so that nothing is asked twice.",
        "colleague": "`/audit` and the history say names instead of numbers.",
        "chat": "One row for each chat: its language, and whether it can be reached.",
        "chat_moved": "One row for each group that Telegram renumbered: old links still lead to it.",
        "ban": "Until `/unban`: being forgotten does not lift it; then a digest stands for the person.",
        "coordinator": "One row for each coordinator by invite.",
        "binding": "One row for each unit.",
        "admin": "As many as the settings name.",
        "route_hint": "One row for each route that the desk was asked about, so that it is asked once.",
        "district": "Each text that was applied: what disappeared is retired, not deleted, and history names it.",
        "boundary": "Each boundary that a district file named, and each template and picture beside it.",
        "guide_picture": "Each picture that a page of the guide had; nobody sent it.",
        "volunteer": "As many as the sheets name; `/forget` leaves hours without a name.",
        "likeness": "Coordinators are asked once whether somebody is a volunteer; `/forget` removes it.",
        "duty": "Hours of service are counted for years, and certified.",
        "offer": "How a duty came to somebody else is part of its history.",
        "service": "One row for each volunteer of each duty: hours are added up from it.",
        "certificate": "Whoever is shown one can ask for it by its number; `/forget` leaves it without a name.",
        "duty_event": "The record of a duty is never edited; hours are counted from it.",
        "publication": "One row for each ticket of which something was chosen; once taken back, nothing of it.",
        "publication_hand": "Who prepared it is no second person for it; it goes when it is taken back.",
        "digest": "One row for each week and month that was told to everybody: what the figures were then.",
        "digest_message": "So that each message of a digest can be taken back; then it goes.",
        "nomination": "Until it is declined or taken back: what everybody reads of a good neighbour, and who agreed.",
        "profile": "One row for each chat, language and kind: only changes are sent to Telegram.",
        "bot": "One row.",
        "counter": "One row for each counter.",
        "lease": "One row for each kind of sender.",
        "outage": "One row for each thing that is out of order at present.",
        "listener": "One row for each process of the last day that listened.",
        "last_done": "One row for each thing that is done now and then.",
        "clock": "One row for each thing that comes round, such as the morning.",
        "backfill": "One row for each thing that an upgrade still fills.",
    },
)
