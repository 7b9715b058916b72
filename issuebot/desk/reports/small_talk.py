"""What residents say to the bot that is no report: it is answered, and joins nothing."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.routing import address
from issuebot.desk.reports import topics
from issuebot.desk.reports.draft import draft_card
from issuebot.desk.reports.draft.draft_facts import facts_of, has_words, telling_draft
from issuebot.domain.district.model import District
from issuebot.domain.draft import missing
from issuebot.domain.language.answers.asking_back import asks_back
from issuebot.domain.language.danger.dangers import dangers
from issuebot.domain.language.guesses.guessing import bare, guess_category, named_categories
from issuebot.domain.language.intents.jurisdiction import asked_about
from issuebot.domain.language.intents.small_talk import read_talk
from issuebot.domain.language.places.community_names import guess_community
from issuebot.domain.language.writing.script import fold
from issuebot.domain.messages.message import Message
from issuebot.domain.messages.residents import (
    AboutUs,
    DraftCancelled,
    GoAhead,
    HowToReport,
    Sorry,
    SubmittedAlready,
    WhoHandles,
)
from issuebot.store import drafts
from issuebot.store.drafts import Draft
from issuebot.store.members.people import Person

BARE: Mapping[str, Callable[[], Message]] = MappingProxyType(
    {"asking": AboutUs, "number": lambda: GoAhead(number=True)}
)


def opens(turn: Turn, said: Said, person: Person) -> bool:
    """我想反映个问题, 等等, 你是谁: said of nothing that there is yet, wherever they stand."""
    if _asks_who(turn, said, person, anything=False):
        return True
    kind = _kind(turn, said)
    if kind == "slip":
        return _slips(turn, said, person)
    if kind not in ("opening", "about", "pause"):
        return chats(turn, said)
    draft = drafts.open_draft(turn.tx, person.id)
    if kind == "about":
        turn.answer(AboutUs(), said.where)
    elif draft:
        draft_card.remind(turn, draft)
    else:
        turn.answer(GoAhead(), said.where)
    return True


def _slips(turn: Turn, said: Said, person: Person) -> bool:
    """打错了, wrong chat: what there is stays, and they hear how it stands."""
    draft, submitted = drafts.open_draft(turn.tx, person.id), topics.just_submitted(turn, person)
    if draft and _may_be_another_s(turn, draft) and drafts.end(turn.tx, draft.id, "cancelled", turn.at):
        draft_card.show(turn, draft, in_sight=True)
        turn.answer(DraftCancelled(), said.where)
    elif draft:
        draft_card.remind(turn, draft)
    else:
        turn.answer(SubmittedAlready(submitted) if submitted else DraftCancelled(), said.where)
    return True


def _may_be_another_s(turn: Turn, draft: Draft) -> bool:
    """It names no trouble, and nowhere: 晚上几点回来, sent to us by mistake."""
    facts = facts_of(turn, draft)
    chosen = draft.category_chosen or draft.community_chosen or draft.anonymous or draft.asking
    return not (chosen or facts.media or facts.category or facts.located or draft.place or dangers(facts.words))


def chats(turn: Turn, said: Said) -> bool:
    """您吃了吗, 天气真好: of nothing at all, also in reply to something, so that no unit reads it."""
    if _kind(turn, said) != "chat":
        return False
    turn.answer(AboutUs(), said.where)
    return True


def says_no_more(turn: Turn, said: Said, person: Person) -> bool:
    """Anger, or a telephone number alone: where neither belongs to a ticket, it is no report either."""
    if _asks_who(turn, said, person, anything=True):
        return True
    kind, asks = _kind(turn, said), not said.attachment and asks_back(said.words)
    draft = telling_draft(turn, person) if kind or asks else None
    if draft and (asks or kind == "asking"):
        draft_card.remind(turn, draft)
    elif kind == "anger":
        ready = draft is not None and missing(facts_of(turn, draft)) is None
        turn.answer(Sorry(drafting=ready), said.where)
    elif asks and draft is None:
        turn.answer(HowToReport(), said.where)  # 什么意思 of nothing that there is
    elif kind is not None and kind in BARE and draft is None:
        turn.answer(BARE[kind](), said.where)
    else:
        return False
    return True


def _asks_who(turn: Turn, said: Said, person: Person, *, anything: bool) -> bool:
    """垃圾归谁管, wherever they stand; 这个你们管吗 only where `anything` may be meant, and not the ticket above."""
    alone = not (said.attachment or said.location or said.album)
    about = asked_about(said.words) if alone and not dangers(said.words) else None
    draft = drafts.open_draft(turn.tx, person.id) if about is not None else None
    if about is None or (not about and not anything) or (draft and not has_words(turn, draft)):
        return False  # with a photo that waits for words, these are its words
    if draft and not about:
        draft_card.remind(turn, draft)  # its card says who is responsible
        return True
    category, community = guess_category(turn.district, about), guess_community(turn.district, said.words)
    turn.answer(_who(turn, category, community or person.home, drafting=draft is not None), said.where)
    return True


def _who(turn: Turn, category: str | None, community: str | None, *, drafting: bool) -> WhoHandles:
    """Without a community, the unit that all communities have for it."""
    places = (community,) if community else tuple(place.id for place in turn.district.open_communities)
    units = {address(turn, category, place).unit for place in places} if category else set()
    unit = next(iter(units)) if len(units) == 1 else None
    return WhoHandles(category, community, unit, varies=len(units) > 1, drafting=drafting)


def _kind(turn: Turn, said: Said) -> str | None:
    if said.attachment or said.location or said.album:
        return None
    kind = read_talk(said.words)
    if kind == "anger":  # 骗人 is no fraud; a word of the district's own file is about something
        return None if bare(said.words) in _own_words(turn.district) else kind
    # 报修 belongs to broken things, and alone it says no more than that something is to be told.
    about = fold(said.words).replace("报修", "")
    return None if kind == "opening" and named_categories(turn.district, about) else kind


def _own_words(district: District) -> set[str]:
    return {fold(word) for kind in district.open_categories for word in kind.keywords}
