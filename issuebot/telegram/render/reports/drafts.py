"""The draft card: what was understood, where it would go, and the one question still open."""

import re

from issuebot.desk.reports.draft.draft_views import DraftView
from issuebot.desk.views import View
from issuebot.domain.draft import Asking, Missing, missing, question
from issuebot.domain.messages.residents import DraftPutAway
from issuebot.telegram.render.names import files_of, goes_to, where_of
from issuebot.telegram.render.reports.me_too import offer_buttons, offer_lines
from issuebot.telegram.render.request import Request, Rows, packed, say_it, show_card, titled
from issuebot.telegram.render.text import Say, columns, isolate, speaker

COMMUNITIES = 8  # on one page of the choice
QUOTE = 120  # columns of the report: 60 Chinese letters
LETTER = r"[^\W\d_\u2e80-\U0003ffff]"  # of a script that writes words apart
CUT_AT_END = re.compile(rf"(?<!{LETTER}){LETTER}{{1,20}}$")
LOOSE = " ,，、;；:："  # without what was beside it
CUT_AT_BEGIN = re.compile(rf"^{LETTER}{{1,20}}(?!{LETTER})")


def draft_card(view: View) -> Request | None:
    draft = view.draft
    if draft is None:
        return None
    say = speaker(view.language)
    match draft.draft.status:
        case "cancelled":
            return show_card(view, titled(say("Cancelled. Nothing was submitted.")), ())
        case "stale":
            told = draft.facts.words or draft.facts.media  # nobody is told of an empty draft
            after_all = (
                say("To report it after all, tap “Go on” below, or send it again.")
                if told
                else say("To report it after all, just send it again.")
            )
            return show_card(
                view, titled(say("This was not submitted."), say("We set it aside after a day."), after_all), ()
            )
        case "open":
            return show_card(view, titled(_title(say, draft), *_lines(say, view, draft)), _buttons(say, view, draft))
    return None


def put_away(view: View, draft: DraftPutAway) -> Request:
    """Somebody who forgot to submit is told once, and one tap brings the draft back."""
    say, words = speaker(view.language), draft.words
    title = say("You began a report a day ago and did not submit it.")
    quote = f"“{isolate(_quoted(words))}”" if words else ""
    rows = [[(say("Go on"), f"revive:{draft.draft}")]]
    still = say("Still needed? One tap brings it back. If not, just leave it.")
    return say_it(view, titled(title, quote, still), rows, purpose="stale")


def _title(say: Say, draft: DraftView) -> str:
    match missing(draft.facts):
        case Missing.CONTENT:
            if draft.draft.anonymous:
                return say("📝 An anonymous report. What is the problem? Send a photo or a few words.")
            return say("📝 What is the problem? Send a photo or a few words.")
        case Missing.PLACE:
            return say("📝 Got it. Where is it?")
    return say("📝 Please check it, then submit")


def _quoted(words: str) -> str:
    """The beginning and the end, in whole words: who adds something sees that it came."""
    said = " ".join(words.split())
    if columns(said) <= QUOTE:
        return said
    narrow = len(said) / columns(said)  # letters in a column
    begin, end = said[: int(QUOTE / 2 * narrow)], said[-int(QUOTE / 3 * narrow) :]
    return f"{CUT_AT_END.sub('', begin).rstrip(LOOSE)} … {CUT_AT_BEGIN.sub('', end).lstrip(LOOSE)}"


def _lines(say: Say, view: View, draft: DraftView) -> list[str]:
    language = view.language
    category = draft.category.name.text(language) if draft.category else ""
    pin = say("📍 location") if draft.draft.latitude is not None else ""
    facts = [category, isolate(where_of(draft, language)), pin, *files_of(say, draft.media)]
    lines = [" · ".join(filter(None, facts))]
    if draft.facts.words:
        lines.append(f"“{isolate(_quoted(draft.facts.words))}”")
    if draft.near and draft.community:
        name = draft.community.name.text(language)
        lines.append(say("📍 That is just outside {community}, the nearest community.", community=name))
    elif draft.nowhere:
        lines.append(say("📍 That is outside our communities. You can still submit it."))
    if missing(draft.facts) is None:
        lines.append(goes_to(say, view, draft.unit, draft.resolve_by, certain=draft.certain))
    if draft.draft.anonymous:
        lines.append(say("Anonymous: coordinators cannot see your name either."))
    if draft.numbered:
        lines.append(say("📞 There is a telephone number in your words: who reads them sees it."))
    if draft.parted:
        lines.append(say("💡 Two problems? Split them, and each goes to its own unit."))
    elif draft.several:
        lines.append(say("💡 More than one problem? Send each by itself, and each goes to its own unit."))
    lines += offer_lines(say, view, draft)
    if _beside(say, draft) and not draft.facts.words:
        lines.append(say("📷 One more for #{number}? Tap “Add to #{number}”.", number=draft.draft.beside))
    lines.append(_question(say, draft))
    return lines


def _question(say: Say, draft: DraftView) -> str:
    match question(draft.facts, draft.draft.asking):
        case Asking.CATEGORY if draft.draft.asking:
            return say("👇 What is it about?")
        case Asking.CATEGORY:
            return say("👇 What is it about? Choose, or just submit and a coordinator will decide.")
        case Asking.COMMUNITY:
            return say("👇 Choose the community, or send a location (📎), or write where it is.")
    return ""


def _buttons(say: Say, view: View, draft: DraftView) -> Rows:
    key = draft.draft.id
    rows: list[list[tuple[str, str]]] = []
    match question(draft.facts, draft.draft.asking):
        case Asking.CATEGORY:
            rows += _categories(view, draft)
        case Asking.COMMUNITY:
            rows += _communities(view, draft)
    if draft.numbered:
        rows.append([(say("Hide the number"), f"conceal:{key}")])
    if draft.parted:
        rows.append([(say("Split in two"), f"split:{key}")])
    rows += map(list, offer_buttons(say, draft))
    rows += _beside(say, draft)
    if missing(draft.facts) is None:
        rows.append([(say("Submit"), f"submit:{key}")])
    if draft.draft.asking is None:
        rows += _second_guess(say, view, draft)
        rows += _second_place(say, view, draft)
    # A program that lost its connection presses again what it has no answer to: so the button says what it sets.
    anonymous = draft.draft.anonymous
    hide = (say("Not anonymous") if anonymous else say("Anonymous"), f"anonymous:{key}:{int(not anonymous)}")
    last = [(say("Category"), f"category:{key}"), (say("Place"), f"community:{key}"), hide]
    return [*rows, *packed([*last, (say("Cancel"), f"cancel:{key}")], 4)]


def _beside(say: Say, draft: DraftView) -> list[list[tuple[str, str]]]:
    """One tap adds it to the ticket that was spoken of before, where it may belong to it."""
    number = draft.draft.beside
    if number is None or any(offer.number == number for offer in draft.offers):
        return []
    return [[(say("Add to #{number}", number=number), f"beside:{draft.draft.id}")]]


def _categories(view: View, draft: DraftView) -> list[list[tuple[str, str]]]:
    """All, the likeliest first: where words gave no guess, the first three are mostly enough."""
    order = {kind: place for place, kind in enumerate(draft.likely)}
    kinds = sorted(view.district.open_categories, key=lambda kind: order.get(kind.id, len(order)))
    return packed([(kind.name.text(view.language), f"as:{draft.draft.id}:{kind.id}") for kind in kinds])


def _second_guess(say: Say, view: View, draft: DraftView) -> list[list[tuple[str, str]]]:
    """What else the words may mean. A wrong guess is one tap away from being right, and so is the way back."""
    others = [kind for kind in draft.likely if kind != draft.draft.category]
    if len(others) == len(draft.likely):
        return []  # they chose a category that no word says: they know better
    names = {kind.id: kind.name.text(view.language) for kind in view.district.open_categories}
    return [[(say("Or: {category}", category=names[kind]), f"as:{draft.draft.id}:{kind}")] for kind in others]


def _second_place(say: Say, view: View, draft: DraftView) -> list[list[tuple[str, str]]]:
    """On the border of two communities, or where two are named, the other one is as near."""
    if draft.draft.community not in draft.communities:
        return []
    others = [view.district.community(name) for name in draft.communities if name != draft.draft.community]
    return [
        [(say("📍 Or: {community}", community=place.name.text(view.language)), f"at:{draft.draft.id}:{place.id}")]
        for place in others
        if place
    ]


def _communities(view: View, draft: DraftView) -> list[list[tuple[str, str]]]:
    """Those that the words may mean come first."""
    key, places = draft.draft.id, view.district.open_communities
    places = tuple(sorted(places, key=lambda place: place.id not in draft.communities))
    pages = max(1, -(-len(places) // COMMUNITIES))
    page = min(draft.draft.page, pages - 1)
    shown = places[page * COMMUNITIES : (page + 1) * COMMUNITIES]
    rows = packed([(place.name.text(view.language), f"at:{key}:{place.id}") for place in shown])
    if pages > 1:
        turns = [("‹", f"page:{key}:{(page - 1) % pages}"), ("›", f"page:{key}:{(page + 1) % pages}")]
        rows.append(turns)
    return rows
