"""What people type below the card of an open draft instead of pressing its buttons: 提交吧, 对, 不对，应该是垃圾."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from issuebot.desk.context.commands import Pressed, Said, Toast
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.orders import dispatch
from issuebot.desk.reports import me_too, second_thoughts
from issuebot.desk.reports.draft import dialogue, draft_card, submission
from issuebot.desk.reports.draft.draft_facts import facts_of, has_words, says_nothing_yet
from issuebot.desk.reports.draft.duplicates import Offer, offers
from issuebot.domain.draft import missing
from issuebot.domain.language.answers.agreement import agrees, asks_anonymity, is_lost, is_other, is_same, submits
from issuebot.domain.language.answers.asides import read_aside
from issuebot.domain.language.answers.corrected_kind import read_kind
from issuebot.domain.language.answers.more_photos import adds_photo
from issuebot.domain.language.answers.visits import tells_where_they_are
from issuebot.domain.language.guesses.guessing import bare, named_categories
from issuebot.domain.language.places.community_names import place_named
from issuebot.domain.language.writing.dialects import plain
from issuebot.domain.language.writing.script import fold
from issuebot.store import drafts
from issuebot.store.drafts import Draft
from issuebot.store.members.people import Person

ANONYMITY: Mapping[str, int] = MappingProxyType({"匿名": 1, "anonymous": 1, "不匿名": 0, "not anonymous": 0})
LABELS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("提交", "submit"), "submit"),
        **dict.fromkeys(ANONYMITY, "anonymous"),
        **dict.fromkeys(("隐藏电话号码", "隐藏号码", "hide the number"), "conceal"),
        **dict.fromkeys(
            ("类别", "类别不对", "类别错了", "换个类别", "换类别", "改类别", "分类不对", "category"), "category"
        ),
        **dict.fromkeys(("wrong category", "change category", "change the category"), "category"),
        **dict.fromkeys(
            ("地点", "地点不对", "地点错了", "地址不对", "地址错了", "改地址", "改地点", "换地址", "place"), "community"
        ),
        **dict.fromkeys(("wrong place", "wrong address", "change place", "change the place"), "community"),
    },
)
PRESSES: Mapping[str, Callable[[Turn, Pressed, Person], Toast | None]] = MappingProxyType(
    {
        "submit": submission.submit,
        "revive": dialogue.revive,
        "beside": second_thoughts.press,
        "withdraw": lambda turn, pressed, _: dispatch.press(turn, pressed),
        **dict.fromkeys(("metoo", "alone"), me_too.press),
        **dict.fromkeys(("anonymous", "conceal", "category", "community"), dialogue.change),
    },
)


def presses(turn: Turn, said: Said, person: Person, draft: Draft) -> bool:
    words = bare(plain(said.words))
    action = LABELS.get(words)
    values = (ANONYMITY[words],) if words in ANONYMITY else ()
    return action is not None and press(turn, said, person, action, draft.id, *values)


def press(turn: Turn, said: Said, person: Person, action: str, *values: int) -> bool:
    """As the button would, but that a refusal is said in a message."""
    pressed = Pressed(said.who, said.where, 0, action, tuple(map(str, values)))
    toast = PRESSES[action](turn, pressed, person)
    if toast and toast.refusal:
        turn.refuse(said.where, toast.refusal)
    return True


def hear(turn: Turn, said: Said, person: Person, draft: Draft) -> bool:
    """对, below “请看一下，对就提交”; 我也遇到 below the one ticket that may be the same."""
    words = bare(plain(said.words))
    if submits(words):
        return press(turn, said, person, "submit", draft.id)
    if asks_anonymity(words) and not draft.anonymous:
        return press(turn, said, person, "anonymous", draft.id, 1)
    if _speaks_to_us(turn, said, person, draft):
        return True
    if draft.asking or not (agrees(words) or is_same(words) or is_other(words)):
        return False
    facts = facts_of(turn, draft)
    if missing(facts) or says_nothing_yet(turn, draft):
        if agrees(words):
            draft_card.remind(turn, draft)
        return agrees(words)
    near = () if draft.alone else offers(turn, draft, facts.words)
    return _means(turn, said, person, draft, near)


def _speaks_to_us(turn: Turn, said: Said, person: Person, draft: Draft) -> bool:
    """然后呢, 报了没, 我在上班, 好了你给我报上去吧: no part of the report, and the card says what can be done."""
    words = bare(plain(said.words))
    if agrees(words) or is_other(words) or (draft.asking and not asks_anonymity(words)):
        return False
    if _corrects_kind(turn, said, draft):
        return True
    # Below a picture alone, 多久能修好 may well be about the ticket that it may be added to.
    pictures = draft.beside is not None and not has_words(turn, draft)
    if pictures and adds_photo(said.words):
        return press(turn, said, person, "beside", draft.id)
    aside = None if pictures or says_nothing_yet(turn, draft) else read_aside(said.words)
    if aside == "submit":
        return press(turn, said, person, "submit", draft.id)
    lost = aside is not None or is_lost(words) or asks_anonymity(words) or tells_where_they_are(said.words)
    if lost:
        draft_card.remind(turn, draft)
    return lost


def _means(turn: Turn, said: Said, person: Person, draft: Draft, near: tuple[Offer, ...]) -> bool:
    """Which button the words mean, when the draft is complete."""
    words = bare(plain(said.words))
    if near and is_other(words):
        return press(turn, said, person, "alone", draft.id)
    if len(near) == 1 and is_same(words):
        return press(turn, said, person, "metoo", draft.id, near[0].number)
    if near and (agrees(words) or is_same(words)):
        draft_card.remind(turn, draft)  # to which of its two questions is that the answer?
        return True
    if is_other(words):
        draft_card.remind(turn, draft)  # 不是这个, of what nobody offered
        return True
    return agrees(words) and press(turn, said, person, "submit", draft.id)


def _corrects_kind(turn: Turn, said: Said, draft: Draft) -> bool:
    """不对，应该是垃圾: another category than the card shows."""
    meant = read_kind(said.words)
    if meant is None:
        return False
    names = {kind.id for kind in turn.district.open_categories if meant in (fold(kind.name.zh), fold(kind.name.en))}
    kinds = tuple(names) or named_categories(turn.district, meant)
    other = draft.category and len(kinds) == 1 and kinds[0] != draft.category
    if not other or place_named(turn.district, said.words):
        return False
    drafts.change(turn.tx, draft.id, category=kinds[0], category_chosen=True)
    draft_card.show(turn, draft)
    return True
