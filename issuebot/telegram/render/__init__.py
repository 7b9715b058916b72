"""A view becomes one call to Telegram: everything people read is said here, in their language."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, TypeVar

from issuebot.desk.views import View
from issuebot.domain.language.identity_numbers import mask
from issuebot.domain.messages.answers import (
    Acknowledged,
    CommandQuestion,
    CoordinatorInvite,
    Done,
    InviteChoice,
    InviteHow,
    ListedQuestion,
    MoveQuestion,
    NumbersQuestion,
    Refused,
    ReplyOffer,
    SeveralDone,
    UnitInvite,
)
from issuebot.domain.messages.attendance import (
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
from issuebot.domain.messages.duties import (
    DutiesChanged,
    DutyReminder,
    RosterApplied,
    RosterBegun,
    RosterDropped,
    RosterHow,
    RosterPreview,
    SheetMistakes,
    SheetReceived,
    SheetUnreadable,
)
from issuebot.domain.messages.joining import (
    LikenessQuestion,
    Unrecognised,
    VolunteerInvite,
    VolunteerInviteChoice,
    VolunteerJoined,
    WhoAreYou,
)
from issuebot.domain.messages.lists import (
    AuditTrail,
    FilterQuestion,
    Help,
    MorningList,
    MyTickets,
    OpenMap,
    QuietQuestion,
    SearchResults,
    StaffDirectory,
    Stats,
    TicketHistory,
    TicketQueue,
)
from issuebot.domain.messages.message import Message, ShowCard
from issuebot.domain.messages.notices import (
    Added,
    AnswerWaits,
    DeskAnswer,
    DeskCall,
    ExtensionAsked,
    ExtensionDecided,
    Files,
    Instruction,
    LeaderTold,
    MergedIn,
    MeToo,
    Progress,
    Reminder,
    WholeWords,
)
from issuebot.domain.messages.patrols import (
    PatrolMoved,
    PersuasionNoted,
    PersuasionOver,
    PersuasionQuestion,
    PersuasionReturned,
    PersuasionWords,
)
from issuebot.domain.messages.planned import DutyCalendar, DutyList, DutyWeek, Recognised
from issuebot.domain.messages.reach import Stranger, Trouble, UnitsUnreachable
from issuebot.domain.messages.residents import (
    AboutUs,
    AddedTo,
    DangerCall,
    DraftPutAway,
    ForgetQuestion,
    Forgotten,
    GoAhead,
    HomeChosen,
    HomeQuestion,
    HowToReach,
    HowToReport,
    HowToReportHere,
    KnownReport,
    LanguageQuestion,
    NameGiven,
    Privacy,
    Rated,
    Sorry,
    StillAsked,
    Welcome,
    WhoHandles,
    WithdrawQuestion,
)
from issuebot.telegram.render import (
    answers,
    attendance,
    calendars,
    certificates,
    choices,
    desk,
    duties,
    followups,
    found,
    groups,
    history,
    hours,
    hours_sheets,
    joining,
    lists,
    maps,
    mornings,
    notes,
    patrols,
    persuasion,
    plan,
    privacy,
    prompts,
    refusals,
    reminders,
    replies,
    rosters,
    sheet_mistakes,
    staff,
    swaps,
    troubles,
    weeks,
    welcome,
)
from issuebot.telegram.render.bundles import bundle
from issuebot.telegram.render.danger import danger
from issuebot.telegram.render.drafts import draft_card, put_away
from issuebot.telegram.render.help import help_
from issuebot.telegram.render.request import Request
from issuebot.telegram.render.tickets import ticket_card

M = TypeVar("M", bound=Message)
Renderer = Callable[[View, Any], Request | None]


def render(view: View) -> Request | None:
    """None when there is nothing to show any more."""
    request = RENDERERS[type(view.message)](view, view.message)
    unseen = view.row.chat < 0 and view.row.chat != view.district.desk_chat
    return _masked(request) if request and unseen else request


def _masked(request: Request) -> Request:
    """Units read no numbers of identity cards, whatever message holds them."""
    shown = {name: mask(value) for name in ("text", "caption") if isinstance(value := request.arguments.get(name), str)}
    other = request.addressed and (request.addressed[0], _masked(request.addressed[1]))
    return replace(request, arguments=request.arguments | shown, addressed=other)


def card(view: View, _: ShowCard) -> Request | None:
    if view.card and view.card.kind == "bundle":
        return bundle(view)
    if view.card and view.card.kind == "muster":
        return attendance.muster(view)
    if view.card and view.card.kind == "patrol":
        return patrols.patrol(view)
    return ticket_card(view) if view.ticket else draft_card(view)


def _says(kind: type[M], renderer: Callable[[View, M], Request | None]) -> tuple[type[Message], Renderer]:
    """So that mypy sees whether a renderer takes the kind that it is for."""
    return kind, renderer


RENDERERS: Mapping[type[Message], Renderer] = MappingProxyType(
    dict(
        (
            _says(ShowCard, card),
            _says(Welcome, welcome.start),
            _says(HowToReport, welcome.how),
            _says(GoAhead, welcome.go_ahead),
            _says(AboutUs, welcome.about_us),
            _says(WhoHandles, welcome.who_handles),
            _says(Sorry, welcome.sorry),
            _says(HomeQuestion, welcome.home),
            _says(HomeChosen, welcome.home_chosen),
            _says(LanguageQuestion, answers.language),
            _says(Privacy, privacy.privacy),
            _says(NameGiven, privacy.name_given),
            _says(ForgetQuestion, privacy.forget),
            _says(Forgotten, privacy.forgotten),
            _says(DraftPutAway, put_away),
            _says(DangerCall, danger),
            _says(AddedTo, followups.added_to),
            _says(HowToReach, followups.how_to_reach),
            _says(DeskCall, followups.desk_call),
            _says(DeskAnswer, followups.desk_answer),
            _says(StillAsked, followups.still_asked),
            _says(Rated, followups.rated),
            _says(WithdrawQuestion, prompts.withdraw),
            _says(KnownReport, groups.known),
            _says(HowToReportHere, groups.how),
            _says(Help, help_),
            _says(MyTickets, lists.my),
            _says(TicketQueue, lists.queue),
            _says(FilterQuestion, lists.choice),
            _says(OpenMap, maps.map_),
            _says(MorningList, mornings.morning),
            _says(QuietQuestion, mornings.quiet),
            _says(SearchResults, found.found),
            _says(Stats, found.stats),
            _says(TicketHistory, history.ticket),
            _says(StaffDirectory, staff.who),
            _says(AuditTrail, staff.audit),
            _says(Refused, refusals.refusal),
            _says(MoveQuestion, prompts.prompt),
            _says(NumbersQuestion, choices.numbers),
            _says(ListedQuestion, choices.listed),
            _says(CommandQuestion, prompts.asks),
            _says(Done, prompts.did),
            _says(Acknowledged, prompts.acknowledged),
            _says(SeveralDone, prompts.did_all),
            _says(ReplyOffer, replies.offer),
            _says(Progress, replies.progress),
            _says(InviteHow, staff.invite_how),
            _says(InviteChoice, choices.invite),
            _says(UnitInvite, staff.invite_unit),
            _says(CoordinatorInvite, staff.invite_coordinator),
            _says(Files, notes.files),
            _says(WholeWords, answers.whole_words),
            _says(Added, notes.added),
            _says(MeToo, notes.added),
            _says(MergedIn, notes.merged),
            _says(Reminder, reminders.reminder),
            _says(AnswerWaits, desk.answer_waits),
            _says(Instruction, desk.instructed),
            _says(LeaderTold, desk.told_leader),
            _says(ExtensionAsked, desk.extension),
            _says(ExtensionDecided, desk.extension_decided),
            _says(Stranger, staff.stranger),
            _says(Trouble, troubles.trouble),
            _says(UnitsUnreachable, notes.unreachable),
            _says(RosterHow, rosters.how),
            _says(SheetReceived, rosters.received),
            _says(SheetUnreadable, sheet_mistakes.unreadable),
            _says(SheetMistakes, sheet_mistakes.mistakes),
            _says(RosterPreview, rosters.preview),
            _says(RosterApplied, rosters.applied),
            _says(RosterBegun, rosters.begun),
            _says(RosterDropped, rosters.dropped),
            _says(DutiesChanged, duties.changed),
            _says(DutyReminder, duties.reminder),
            _says(LocationQuestion, attendance.where),
            _says(CheckedIn, attendance.checked_in),
            _says(CheckedOut, attendance.checked_out),
            _says(SwapHow, swaps.how),
            _says(SwapQuestion, swaps.question),
            _says(OfferSent, swaps.sent),
            _says(OfferMade, swaps.made),
            _says(OfferDeclined, swaps.declined),
            _says(HandedOver, swaps.handed_over),
            _says(CoverHow, swaps.cover),
            _says(PutInQuestion, swaps.put_in),
            _says(DutyList, plan.listed),
            _says(DutyWeek, weeks.week),
            _says(Recognised, plan.recognised),
            _says(VolunteerInvite, joining.invite),
            _says(VolunteerInviteChoice, joining.choice),
            _says(WhoAreYou, joining.who_are_you),
            _says(VolunteerJoined, joining.joined),
            _says(LikenessQuestion, joining.likeness),
            _says(Unrecognised, joining.unrecognised),
            _says(DutyCalendar, calendars.calendar),
            _says(HoursList, hours.listed),
            _says(HoursSheet, hours_sheets.sheet),
            _says(ServiceCertificate, certificates.document),
            _says(CertificateFound, certificates.found),
            _says(HoursCorrected, hours.corrected),
            _says(PatrolMoved, patrols.moved),
            _says(PersuasionQuestion, persuasion.question),
            _says(PersuasionNoted, persuasion.noted),
            _says(PersuasionOver, persuasion.over),
            _says(PersuasionReturned, persuasion.returned),
            _says(PersuasionWords, persuasion.words),
            *(_says(kind, notes.sentence) for kind in notes.SENTENCES),
        )
    )
)
