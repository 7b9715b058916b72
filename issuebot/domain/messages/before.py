"""Messages as versions before 0170 queued them, with whatever each needed in `words` and `page`.

Rows that waited when the program was updated are still sent. Nothing writes such rows any more.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from issuebot.domain.messages import answers, lists, members, notices, reach, residents
from issuebot.domain.messages.message import Message, ShowCard
from issuebot.domain.refusals import Reason

STAFF = "staff"
PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class OldRow:
    """`name` and `rest` are the parts of the kind before and behind its first colon."""

    name: str
    rest: str
    words: str | None
    page: int | None
    ticket: int | None
    person: int | None

    @property
    def number(self) -> int:
        return self.ticket or 0

    @property
    def who(self) -> int:
        return self.person or 0

    @property
    def said(self) -> str:
        return self.words or ""

    @property
    def listed(self) -> tuple[str, ...]:
        return tuple(self.said.split())


def read_old(kind: str, *, words: str | None, page: int | None, ticket: int | None, person: int | None) -> Message:
    """Raises LookupError for a kind that never was."""
    name, _, rest = kind.partition(":")
    return MADE[name](OldRow(name, rest, words, page, ticket, person))


def _outcome(text: str) -> tuple[int, str, str]:
    number, reason, rest = (*text.split(":"), "", "")[:3]
    return int(number), reason, rest


def _prompt(row: OldRow) -> Message:
    move, _, need = row.rest.partition(":")
    return answers.MoveQuestion(move, need, row.ticket, row.person, row.words, bool(row.page))


def _merged(row: OldRow) -> Message:
    other, _, words = row.said.partition(" ")
    return notices.MergedIn(row.number, int(other.removeprefix("#")), words)


def _invite_unit(row: OldRow) -> Message:
    unit, _, link = row.said.partition(" ")
    return answers.UnitInvite(unit, link)


def _forgotten(row: OldRow) -> Message:
    language, _, capacity = row.said.partition(" ")
    return members.Forgotten(language, capacity == STAFF)


def _help(row: OldRow) -> Message:
    admin = row.words == "admin"
    return lists.Help(row.rest, () if admin else row.listed, admin)


Made = Callable[[OldRow], Message]
FIXED: Mapping[str, Made] = MappingProxyType(
    {
        "how": lambda _: residents.HowToReport(),
        "language": lambda _: members.LanguageQuestion(),
        "forget-not": lambda _: members.ForgetDeclined(),
        "cancelled": lambda _: residents.DraftCancelled(),
        "welcome": lambda _: residents.YouAreWelcome(),
        "too-long": lambda _: residents.ReportTooLong(),
        "too-many": lambda _: residents.TooManyFiles(),
        "report-how": lambda _: residents.HowToReportHere(),
        "report-elsewhere": lambda _: residents.HowToReportHere(elsewhere=True),
        "invite-how": lambda _: answers.InviteHow(),
        "joined": lambda _: answers.CoordinatorWelcome(),
        "banned-already": lambda _: answers.BannedAlready(),
        "unbanned": lambda _: answers.Unbanned(),
        "not-banned": lambda _: answers.NotBanned(),
        "stranger": lambda _: reach.Stranger(),
        "desk-unreachable": lambda _: reach.DeskUnreachable(),
        "desk-back": lambda _: reach.DeskBack(),
        "nobody-at-desk": lambda _: reach.NobodyAtDesk(),
        "somebody-at-desk": lambda _: reach.SomebodyAtDesk(),
    }
)
MADE: Mapping[str, Made] = MappingProxyType(
    {
        **FIXED,
        "card": lambda row: ShowCard(plain=row.words == PLAIN),
        "start": lambda row: residents.Welcome(row.words),
        "start-unknown": lambda row: residents.Welcome(row.words, odd=True),
        "home": lambda row: members.HomeQuestion(row.page or 0),
        "home-chosen": lambda row: members.HomeChosen(None if row.words == "-" else row.words),
        "privacy": lambda row: members.Privacy(row.who),
        "forget": lambda row: members.ForgetQuestion(row.who, row.words == STAFF),
        "forgotten": _forgotten,
        "stale": lambda row: residents.DraftPutAway(row.who, row.page or 0, row.words),
        "danger": lambda row: residents.DangerCall(row.said),
        "added-to": lambda row: residents.AddedTo(row.number),
        "withdraw": lambda row: residents.WithdrawQuestion(row.number, row.words),
        "report-known": lambda row: residents.KnownReport(row.number, row.words),
        "help": _help,
        "my": lambda row: lists.MyTickets(row.who, row.words or "all", row.page or 0),
        "queue": lambda row: lists.TicketQueue(row.who, row.said, row.page or 0),
        "pick": lambda row: lists.FilterQuestion(row.who, row.rest, row.said, row.page or 0),
        "map": lambda row: lists.OpenMap(row.who, row.said, plain=row.rest == PLAIN),
        "find": lambda row: lists.SearchResults(row.who, row.said, row.page or 0),
        "stats": lambda row: lists.Stats(row.words or None),
        "ticket": lambda row: lists.TicketHistory(row.number, row.who, row.page),
        "who": lambda row: lists.StaffDirectory(row.page or 0),
        "audit": lambda row: lists.AuditTrail(row.number, row.page or 0),
        "refusal": lambda row: answers.Refused(Reason(row.rest), row.ticket, row.words, row.person),
        "prompt": _prompt,
        "asks": lambda row: answers.CommandQuestion(row.rest, row.person, row.ticket, row.words),
        "did": lambda row: answers.Done(row.rest, row.ticket, row.words),
        "did-all": lambda row: answers.SeveralDone(row.rest, tuple(_outcome(one) for one in row.listed)),
        "hint": lambda row: answers.ReplyOffer(row.ticket, row.person),
        "revealed": lambda row: answers.Revealed(row.number),
        "invite-unit": _invite_unit,
        "invite-coordinator": lambda row: answers.CoordinatorInvite(row.said.partition(" ")[2]),
        "bound": lambda row: answers.GroupBound(row.said),
        "banned": lambda row: answers.ReporterBanned(row.ticket),
        "banned-person": lambda row: answers.PersonBanned(int(row.said)),
        "media": lambda row: notices.Files(row.number, tuple(int(one) for one in row.listed)),
        "words": lambda row: notices.WholeWords(row.number, row.page or 0),
        "added": lambda row: notices.Added(row.number, row.said, row.person),
        "metoo": lambda row: notices.MeToo(row.number, row.said, row.person),
        "unlike": lambda row: notices.Unlike(row.number),
        "merged": _merged,
        "taken-out": lambda row: notices.TakenOut(row.number, int(row.said.removeprefix("#"))),
        "unsolved": lambda row: notices.Unsolved(row.number),
        "resumed": lambda row: notices.Resumed(row.number),
        "instructed": lambda row: notices.Instruction(row.number, row.said, by_desk=row.rest == "desk"),
        "leader": lambda row: notices.LeaderTold(row.rest, row.number, row.words),
        "extension": lambda row: notices.ExtensionAsked(row.number, int(row.said)),
        "extension-granted": lambda row: notices.ExtensionDecided(row.number, row.said, granted=True),
        "extension-refused": lambda row: notices.ExtensionDecided(row.number, row.said, granted=False),
        "unit-unreachable": lambda row: reach.UnitsUnreachable(row.listed),
        "unit-back": lambda row: reach.UnitsBack(row.listed),
        "unit-bound": lambda row: reach.UnitsBound(row.listed),
        "unit-moved": lambda row: reach.UnitsMoved(row.listed),
        "topic-gone": lambda row: reach.TopicGone(row.said),
        "leader-unreachable": lambda row: reach.LeaderUnreachable(row.number),
        "coordinator-joined": lambda row: reach.CoordinatorJoined(row.said),
    }
)
