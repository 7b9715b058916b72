"""/poster: what hangs at a community's door, with the code that brings its people here."""

from issuebot.desk.context.commands import Actor, Place, Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.domain.district.parts import Community, Post
from issuebot.domain.messages.publicity.papers import PosterChoice, PosterSent
from issuebot.domain.publicity.places import link_to, place_named
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.operation import bot

PAPERS = ("pdf", "png")
MORE = "page"


def poster(turn: Turn, said: Said) -> None:
    """`/poster` asks of which community, `/poster 幸福里` sends it."""
    refused = _why_not(turn, said.who, said.where)
    place = place_named(turn.district, said.words) if said.words.strip() else None
    if refused:
        turn.refuse(said.where, refused)
    elif place:
        _send(turn, place, "pdf", said.where)
    elif said.words.strip():
        turn.refuse(said.where, Refusal(Reason.NO_COMMUNITY, words=said.words.strip()))
    else:
        turn.answer(PosterChoice(), said.where)


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """`poster:xingfu` and `poster:xingfu:png`; `poster::page:16` shows further communities."""
    refused = _why_not(turn, pressed.who, pressed.where)
    place = turn.district.place(pressed.word(0))
    if refused is None and pressed.word(1) == MORE:
        turn.answer(PosterChoice(pressed.number(2)), pressed.where, edits=pressed.message_id)
        return None
    if refused is None and (place is None or place.retired):
        refused = Refusal(Reason.OLD_BUTTON)
    if refused or place is None:
        return Toast(chat_language(turn, pressed.where.chat), refusal=refused, alert=True)
    _send(turn, place, pressed.word(1) if pressed.word(1) in PAPERS else "pdf", pressed.where)
    return None


def _why_not(turn: Turn, who: Actor, where: Place) -> Refusal | None:
    if not (turn.is_coordinator(who, where) or turn.is_admin(who, where)):
        return Refusal(Reason.OVERSEERS_ONLY)
    return None if bot.username(turn.tx) else Refusal(Reason.NAMELESS)


def _send(turn: Turn, place: Community | Post, paper: str, where: Place) -> None:
    turn.answer(PosterSent(place.id, link_to(place, bot.username(turn.tx)), paper), where)
