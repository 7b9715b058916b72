"""A view becomes one call to Telegram: everything people read is said here, in their language."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from issuebot.desk.views import View
from issuebot.domain.language.personal.identity_numbers import mask
from issuebot.domain.messages.answers import (
    Acknowledged,
    CommandQuestion,
    CommunityInvite,
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
from issuebot.domain.messages.figures.charts import StatsChart
from issuebot.domain.messages.figures.exports import ExportFile, ExportQuestion, OpenedFigure
from issuebot.domain.messages.figures.hotspots import Hotspots, HotspotTickets, OneMatter
from issuebot.domain.messages.learning import GuessReasons, RouteLines, RouteQuestion
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
from issuebot.domain.messages.publicity.broadcasts import (
    Announcement,
    AnnouncementsOff,
    BroadcastDropped,
    BroadcastHow,
    BroadcastMoved,
)
from issuebot.domain.messages.publicity.guides import GuideShown
from issuebot.domain.messages.publicity.papers import ArticleChoice, ArticleSent, PosterChoice, PosterSent
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
from issuebot.telegram.render import duties, publicity
from issuebot.telegram.render.duties import attendance, patrols
from issuebot.telegram.render.figures import assessments, exporting, hotspots, opened, stats
from issuebot.telegram.render.lists import found, history, learning, maps, mornings, queues
from issuebot.telegram.render.members import privacy, staff, welcome
from issuebot.telegram.render.members.help import help_
from issuebot.telegram.render.moves import choices, prompts, refusals, replies, routes
from issuebot.telegram.render.notices import desk, notes, reminders, troubles
from issuebot.telegram.render.notices.bundles import bundle
from issuebot.telegram.render.publicity import articles, broadcasts, guides, posters
from issuebot.telegram.render.registry import Renderer, says
from issuebot.telegram.render.reports import followups, groups
from issuebot.telegram.render.reports.danger import danger
from issuebot.telegram.render.reports.drafts import draft_card, put_away
from issuebot.telegram.render.request import Request
from issuebot.telegram.render.tickets import ticket_card

READ = ("text", "caption")  # what Telegram calls that which people read


def render(view: View) -> Request | None:
    """None when there is nothing to show any more."""
    request = RENDERERS[type(view.message)](view, view.message)
    return _masked(request) if request and not view.oversees else request


def _masked(request: Request) -> Request:
    """Only who oversees the work reads numbers of identity cards: no unit, and no resident in a note of one."""
    shown = _without_numbers(request.arguments)
    spare = request.drawing.spare if request.drawing else None
    if request.addressed is None and spare is None and shown == request.arguments:
        return request
    other = request.addressed and (request.addressed[0], _masked(request.addressed[1]))
    drawing = request.drawing and replace(request.drawing, spare=spare and _masked(spare))
    return replace(request, arguments=shown, addressed=other, drawing=drawing)


def _without_numbers(arguments: Any) -> Any:
    """The same with what people read masked: words, captions of files, labels of buttons."""
    if isinstance(arguments, list):
        return [_without_numbers(one) for one in arguments]
    if not isinstance(arguments, dict):
        return arguments
    return {
        name: mask(value) if name in READ and isinstance(value, str) else _without_numbers(value)
        for name, value in arguments.items()
    }


def card(view: View, _: ShowCard) -> Request | None:
    if view.card and view.card.kind == "bundle":
        return bundle(view)
    if view.card and view.card.kind == "muster":
        return attendance.muster(view)
    if view.card and view.card.kind == "patrol":
        return patrols.patrol(view)
    if view.card and view.card.kind == "broadcast":
        return broadcasts.card(view)
    return ticket_card(view) if view.ticket else draft_card(view)


RENDERERS: Mapping[type[Message], Renderer] = MappingProxyType(
    dict(
        (
            says(ShowCard, card),
            says(Welcome, welcome.start),
            says(HowToReport, welcome.how),
            says(GoAhead, welcome.go_ahead),
            says(AboutUs, welcome.about_us),
            says(WhoHandles, welcome.who_handles),
            says(Sorry, welcome.sorry),
            says(HomeQuestion, welcome.home),
            says(HomeChosen, welcome.home_chosen),
            says(LanguageQuestion, welcome.language),
            says(Privacy, privacy.privacy),
            says(NameGiven, privacy.name_given),
            says(ForgetQuestion, privacy.forget),
            says(Forgotten, privacy.forgotten),
            says(DraftPutAway, put_away),
            says(DangerCall, danger),
            says(AddedTo, followups.added_to),
            says(HowToReach, followups.how_to_reach),
            says(DeskCall, followups.desk_call),
            says(DeskAnswer, followups.desk_answer),
            says(StillAsked, followups.still_asked),
            says(Rated, followups.rated),
            says(WithdrawQuestion, prompts.withdraw),
            says(KnownReport, groups.known),
            says(HowToReportHere, groups.how),
            says(Help, help_),
            says(MyTickets, queues.my),
            says(TicketQueue, queues.queue),
            says(FilterQuestion, queues.choice),
            says(OpenMap, maps.map_),
            says(MorningList, mornings.morning),
            says(QuietQuestion, mornings.quiet),
            says(SearchResults, found.found),
            says(Stats, stats.stats),
            says(StatsChart, stats.chart),
            says(Hotspots, hotspots.hotspots),
            says(HotspotTickets, hotspots.tickets),
            says(OneMatter, hotspots.one_matter),
            says(OpenedFigure, opened.opened),
            says(ExportQuestion, exporting.question),
            says(ExportFile, exporting.file),
            says(TicketHistory, history.ticket),
            says(StaffDirectory, staff.who),
            says(AuditTrail, staff.audit),
            says(GuessReasons, learning.why),
            says(RouteQuestion, routes.question),
            says(RouteLines, routes.lines),
            says(Refused, refusals.refusal),
            says(MoveQuestion, prompts.prompt),
            says(NumbersQuestion, choices.numbers),
            says(ListedQuestion, choices.listed),
            says(CommandQuestion, prompts.asks),
            says(Done, prompts.did),
            says(Acknowledged, prompts.acknowledged),
            says(SeveralDone, prompts.did_all),
            says(ReplyOffer, replies.offer),
            says(Progress, replies.progress),
            says(InviteHow, staff.invite_how),
            says(InviteChoice, choices.invite),
            says(UnitInvite, staff.invite_unit),
            says(CoordinatorInvite, staff.invite_coordinator),
            says(CommunityInvite, staff.invite_community),
            says(Files, notes.files),
            says(WholeWords, notes.whole_words),
            says(Added, notes.added),
            says(MeToo, notes.added),
            says(MergedIn, notes.merged),
            says(Reminder, reminders.reminder),
            says(AnswerWaits, desk.answer_waits),
            says(Instruction, desk.instructed),
            says(LeaderTold, desk.told_leader),
            says(ExtensionAsked, desk.extension),
            says(ExtensionDecided, desk.extension_decided),
            says(Stranger, staff.stranger),
            says(Trouble, troubles.trouble),
            says(UnitsUnreachable, notes.unreachable),
            says(GuideShown, guides.shown),
            says(PosterChoice, posters.choice),
            says(PosterSent, posters.document),
            says(Announcement, broadcasts.announcement),
            says(AnnouncementsOff, broadcasts.off),
            says(BroadcastDropped, broadcasts.dropped),
            says(BroadcastHow, broadcasts.how),
            says(BroadcastMoved, broadcasts.moved),
            says(ArticleChoice, articles.choice),
            says(ArticleSent, articles.document),
            *duties.RENDERERS,
            *assessments.RENDERERS,
            *publicity.RENDERERS,
            *(says(kind, notes.sentence) for kind in notes.SENTENCES),
        )
    )
)
