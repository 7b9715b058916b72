"""What residents say to the bot that is no report: it is answered, and joins nothing."""

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.reports import draft_card
from issuebot.domain.language.asking_back import asks_back
from issuebot.domain.language.guessing import rank_categories
from issuebot.domain.language.small_talk import read_talk
from issuebot.domain.messages.residents import AboutUs, GoAhead, HowToReport, Sorry
from issuebot.store import drafts
from issuebot.store.members.people import Person


def opens(turn: Turn, said: Said, person: Person) -> bool:
    """我想反映个问题, 你是谁: said of nothing that there is yet, wherever they stand."""
    kind = _kind(turn, said)
    if kind not in ("opening", "about"):
        return False
    draft = drafts.open_draft(turn.tx, person.id)
    if kind == "about":
        turn.answer(AboutUs(), said.where)
    elif draft:
        draft_card.remind(turn, draft)
    else:
        turn.answer(GoAhead(), said.where)
    return True


def says_no_more(turn: Turn, said: Said, person: Person) -> bool:
    """Anger, or a telephone number alone: where neither belongs to a ticket, it is no report either."""
    kind = _kind(turn, said)
    if kind == "anger":
        turn.answer(Sorry(), said.where)
    elif not said.attachment and asks_back(said.words) and drafts.open_draft(turn.tx, person.id) is None:
        turn.answer(HowToReport(), said.where)  # 什么意思 of nothing that there is
    elif kind == "number" and drafts.open_draft(turn.tx, person.id) is None:
        turn.answer(GoAhead(number=True), said.where)
    else:
        return False
    return True


def _kind(turn: Turn, said: Said) -> str | None:
    if said.attachment or said.location or said.album:
        return None
    kind = read_talk(said.words)
    # A word of the district's own file is about something.
    return None if kind in ("anger", "opening") and rank_categories(turn.district, said.words) else kind
