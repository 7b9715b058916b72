"""A draft as its card shows it: what it knows and lacks, where it would go, until when, and what it may be about."""

from dataclasses import dataclass
from datetime import datetime

from issuebot.desk.context.learning import likely
from issuebot.desk.context.turn import Turn, moment
from issuebot.desk.moves.deadlines import promised
from issuebot.desk.notices import recipients
from issuebot.desk.reports.draft.draft_facts import facts_and_report
from issuebot.desk.reports.draft.duplicates import Offer, offers
from issuebot.domain.district.parts import Category, Community, Unit
from issuebot.domain.district.routing import Routed, route
from issuebot.domain.draft import Facts, missing
from issuebot.domain.language.guesses.several import tells_several
from issuebot.domain.language.personal.telephone_numbers import has_number
from issuebot.store import media
from issuebot.store.drafts import Draft
from issuebot.store.media import Medium


@dataclass(frozen=True, slots=True)
class DraftView:
    """A draft, what it still lacks, and where and until when it would go. `likely`: categories its words may mean.

    `communities`: those it may mean; `near`: the point is beside its community, `nowhere`: in none.
    `numbered`: its person is anonymous, and a telephone number is in what it says; `several`: of several things,
    `parted`: in messages of their own.
    """

    draft: Draft
    facts: Facts
    category: Category | None
    community: Community | None
    unit: Unit | None
    routed: Routed
    resolve_by: datetime | None
    certain: bool
    media: tuple[Medium, ...]
    likely: tuple[str, ...] = ()
    communities: tuple[str, ...] = ()
    near: bool = False
    nowhere: bool = False
    offers: tuple[Offer, ...] = ()
    numbered: bool = False
    several: bool = False
    parted: bool = False


def draft_view(turn: Turn, draft: Draft) -> DraftView:
    facts, report, parted = facts_and_report(turn, draft)
    routed = route(turn.district, draft.category, draft.community)
    unit = turn.district.unit(routed.unit)
    category = turn.district.category(draft.category)
    heard = unit if recipients.unit_can_hear(turn, unit) else None
    promise = promised(turn, category, heard.id if heard else None)
    return DraftView(
        draft=draft,
        facts=facts,
        category=category,
        community=turn.district.community(draft.community),
        unit=heard,
        routed=routed,
        resolve_by=moment(promise["resolve_by"]) if promise["resolve_by"] else None,
        certain=promise["certain"],
        media=tuple(media.of_draft(turn.tx, draft.id)),
        likely=likely(turn, facts.words),
        communities=report.communities,
        near=report.spot.is_near(draft.community),
        nowhere=report.nowhere and draft.community is None,
        offers=offers(turn, draft, facts.words) if _may_join(draft, facts) else (),
        several=parted or tells_several(turn.district, facts.words),
        parted=parted,
        numbered=draft.anonymous and has_number(f"{facts.words}\n{report.place or ''}"),
    )


def _may_join(draft: Draft, facts: Facts) -> bool:
    """Whether similar tickets are offered: the draft is complete and no other question is open."""
    return draft.status == "open" and not (draft.alone or draft.asking) and missing(facts) is None
