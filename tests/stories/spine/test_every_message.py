"""Every kind of message is said in both languages, to a resident, a unit and the desk."""

from dataclasses import fields
from datetime import UTC, datetime

from issuebot.desk.loading import load
from issuebot.domain.messages import kept
from issuebot.domain.messages.answers import Refused
from issuebot.domain.messages.duties.joining import VolunteerInvite, VolunteerInviteChoice, WhoAreYou
from issuebot.domain.messages.duties.planned import DutyCalendar, DutyList, DutyWeek
from issuebot.domain.messages.duties.rosters import DutyReminder
from issuebot.domain.messages.figures.assessments import Excluded, ExclusionQuestion
from issuebot.domain.messages.figures.charts import AssessmentPicture
from issuebot.domain.messages.figures.exports import ExportFile, ExportQuestion, OpenedFigure
from issuebot.domain.messages.figures.hotspots import Hotspots, HotspotTickets
from issuebot.domain.messages.lists import MorningList
from issuebot.domain.messages.members import Forgotten, NameGiven
from issuebot.domain.messages.message import Message, ShowCard
from issuebot.domain.messages.notices import ExtensionAsked, MergedIn, Reminder
from issuebot.domain.messages.publicity.broadcasts import Announcement
from issuebot.domain.messages.publicity.guides import GuideShown
from issuebot.domain.messages.publicity.nominations import (
    ConsentNews,
    ConsentQuestion,
    NeighbourPost,
    NeighbourTakedown,
    NominationAsked,
    NominationCard,
    NominationDraft,
    NominationLink,
    NominationNews,
    NominationPhoto,
    NominationTold,
)
from issuebot.domain.messages.publicity.papers import ArticleSent, PosterSent
from issuebot.domain.messages.publicity.publishing import (
    DigestNews,
    DigestPost,
    DigestPreview,
    DigestTakedown,
    DigestWords,
    Post,
    PublishNews,
    PublishPanel,
    PublishReview,
    Takedown,
)
from issuebot.domain.messages.residents import DraftPutAway
from issuebot.domain.queue import Queue
from issuebot.domain.refusals import Reason
from issuebot.store.engine.database import Tx
from issuebot.store.members import people
from issuebot.store.outgoing import outbox
from issuebot.store.rosters import certificates, offers
from issuebot.telegram.render import render
from issuebot.telegram.render.request import Request
from tests.stories.duties.squad import squad_in
from tests.stories.world import World

AT = 1_795_000_000
SAMPLES = {
    "ticket": 1,
    "other": 2,
    "person": 7_300_000_001,
    "page": 0,
    "by": "unit",
    "chart": "",
    "within": "2026-11-28",
    "files": (1,),
    "draft": 1,
    "extension": 1,
    "words": "还冒火花",
    "kept": None,
    "answer": None,
    "target": None,
    "span": "2d",
    "name": "王阿姨",
    "unit": "police-station",
    "units": ("police-station",),
    "tickets": 3,
    "community": "xingfu",
    "language": "zh",
    "role": "unit",
    "which": "all",
    "queue": Queue().key(),
    "facet": "unit",
    "query": "电线",
    "dangers": "fire",
    "what": "webhook",
    "lines": (("clock", 3),),
    "event": "unsolved",
    "move": "close",
    "need": "note",
    "command": "find",
    "link": "https://t.me/b?start=i",
    "reason": Reason.NO_UNIT,
    "said": 1,
    "came": "",
    "rating": "unsolved",
    "category": "sanitation",
    "moves": ("ask", "note"),
    "reminded": ((1, "half", 0),),
    "numbers": (1, 2),
    **dict.fromkeys(("search", "spot"), 1),
    "file": "值班表.xlsx",
    "why": "broken",
    "slips": ((3, "date", "三月初", ""), (4, "unit", "城菅局", "城市管理局")),
    "number": 1,
    **dict.fromkeys(("lines", "added", "changed", "cancelled", "same", "past", "beyond", "count", "told"), 7),
    **dict.fromkeys(("overlapping", "missing", "unreached"), 1),
    **dict.fromkeys(("first", "last"), AT),
    "names": ("王芳", "李强"),
    "changes": (("changed", "王芳", "李强", AT, AT + 3600, AT + 7200), ("cancelled", "王芳", "王芳", AT, AT, AT)),
    "overlaps": (("王芳", AT, AT + 3600, AT, AT + 7200),),
    "gaps": (("community", "xingfu", AT, AT + 3600),),
    "unknown": ("王芳",),
    "news": tuple(
        (what, "王芳", "office", None, AT, AT + 1, AT + 2) for what in ("moved", "cancelled", "gone", "yours")
    ),
    "duty": 1,
    **dict.fromkeys(("publication", "version"), 1),
    "side": "",
    **dict.fromkeys(("digest", "nomination"), 1),
    "piece": 1,
    "pairs": (1,),
    "found": ("telephone", "name"),
    "near": ((1, 1, AT),),
    "soon": True,
    "act": "in",
    "offer": 1,
    "giver": 1,
    "taker": 1,
    "how": "swapped",
    "asked": "2026-11:me",
    "month": "2026-11",
    "file_kind": "xlsx",
    "volunteer": 1,
    "seconds": 5400,
    "start": 0,
    "outcomes": ((1, "done", ""), (2, "not-now", "closed")),
    "broadcast": 1,
    "recipient": 1,
    "pieces": 1,
    "under_way": (),
    "nobody": "王芳",
}
# What is due today is due to somebody, and the desk has everything.
OF_KIND = {
    AssessmentPicture: AssessmentPicture(None, "2026-11"),
    Excluded: Excluded(1, "exclude", "telecom-office"),
    ExclusionQuestion: ExclusionQuestion(1, 7_000_000_002, "include", ("telecom-office", "police-station")),
    PublishNews: PublishNews(1, 1, "out"),
    DigestNews: DigestNews(1, "out"),
    NominationAsked: NominationAsked(7_000_000_002, "1:words", ("name", "length")),
    NominationNews: NominationNews("declined", "已有别人推荐"),
    NominationTold: NominationTold(1, "declined"),
    ConsentNews: ConsentNews("no"),
    DigestWords: DigestWords(("name",), 7_300_000_001, "1"),
    MorningList: MorningList(),
    ArticleSent: ArticleSent("2026-11-01", "docx", "zh"),
    PosterSent: PosterSent("xingfu", "https://t.me/issuebot?start=c_xingfu", "pdf"),
    GuideShown: GuideShown("dog-manners"),
    VolunteerInvite: VolunteerInvite("telecom-office", "https://t.me/issuebot?start=i_a", 1_795_402_800),
    VolunteerInviteChoice: VolunteerInviteChoice(("telecom-office",)),
    WhoAreYou: WhoAreYou(7_300_000_001, "telecom-office"),
    DutyList: DutyList(7_300_000_001, "week:2026-11-23"),
    ExportQuestion: ExportQuestion(7_300_000_001, Queue().key()),
    ExportFile: ExportFile(7_300_000_001, Queue().key(), "month", "", "csv"),
    OpenedFigure: OpenedFigure("telecom-office", "month", figure="received"),
    DutyWeek: DutyWeek(7_300_000_001, "week:2026-11-23"),
}
# Shown where there is one: a calendar is for one person, nobody asked for more time or learnt a name, nothing is late
# or merged, no spot is hot, nothing is said to many, no draft was put away, files are for a coordinator in private, and
# a group of residents is nobody's of the staff.
MAY_BE_NOTHING = {
    Announcement,
    DraftPutAway,
    # Nothing was chosen for everybody: tests/stories/publicity says who sees what.
    *(Post, PublishPanel, PublishReview, Takedown, DigestPost, DigestPreview, DigestTakedown),
    *(NominationDraft, NominationCard, NominationPhoto, NominationLink),
    *(ConsentQuestion, NeighbourPost, NeighbourTakedown),
    DutyCalendar,
    DutyReminder,
    ExportFile,
    ExportQuestion,
    ExtensionAsked,
    Hotspots,
    HotspotTickets,
    MergedIn,
    NameGiven,
    Reminder,
    ShowCard,
}


CHINESE_MARKS = set("：；，。（）！？")  # which nothing of ours has in English


def sample_of(kind: type[Message]) -> Message:
    if kind in OF_KIND:
        return OF_KIND[kind]
    return kind(**{one.name: one.type is not bool and SAMPLES[one.name] for one in fields(kind)})


def said_in(tx: Tx, world: World, message: Message, chat: int) -> Request | None:
    outbox.put(tx, message, chat, int(world.time))
    [row] = [row for row in outbox.heads(tx, 99) if row.chat == chat]
    outbox.done(tx, [row.id])
    view = load(tx, row, datetime.fromtimestamp(world.time, UTC))
    return render(view) if view else None


async def test_every_kind_is_said(world: World):
    await world.reports()
    squad = await squad_in(world)
    await squad.enlist(world.wang)
    await world.database.write(lambda tx: people.meet(tx, world.smith.id, world.smith.name, "en", 1))
    await squad.plan(world.wang, checked_in_at=1, checked_out_at=2)
    await world.database.write(lambda tx: offers.make(tx, 1, 1, None, 1))
    await world.database.write(lambda tx: certificates.issue(tx, 1, 2026, int(world.time), (0, 0), now=1))
    groups = [world.groups[name].id for name in ("telecom-office", "police-station", "desk")]
    chats = [world.wang.id, world.smith.id, *groups]

    async for kind in world.each(sorted(set(kept.KINDS.values()) - {ShowCard}, key=str)):
        said = [
            await world.database.write(lambda tx, chat=chat, kind=kind: said_in(tx, world, sample_of(kind), chat))  # type: ignore[misc]
            for chat in chats
        ]

        assert kind in MAY_BE_NOTHING or any(said)
        if kind is not Forgotten and said[1]:  # who is forgotten has no language any more
            assert not CHINESE_MARKS & set(str(said[1].arguments.get("text", "")))


# What is missing is asked for in a question of its own.
async def test_every_refusal_is_said(world: World):
    await world.reports()

    async for reason in world.each(sorted(set(Reason) - {Reason.MISSING})):
        for person in (world.wang, world.smith):
            said = await world.database.write(
                lambda tx, chat=person.id, reason=reason: said_in(tx, world, Refused(reason, 1, "police-station"), chat)  # type: ignore[misc]
            )
            assert said
            assert said.arguments["text"]
