"""A duty changes hands: offered, taken, covered, put in."""

from issuebot.desk.views import View
from issuebot.domain.messages.duties.attendance import (
    OFFERED,
    CoverHow,
    HandedOver,
    OfferDeclined,
    OfferMade,
    OfferSent,
    PutInQuestion,
    SwapHow,
    SwapQuestion,
)
from issuebot.store.rosters.duties import Duty
from issuebot.store.rosters.volunteers import Volunteer
from issuebot.telegram.render.duties.attendance.presence import begins, duty_in_words, place_of
from issuebot.telegram.render.request import Request, Rows, packed, say_it, titled
from issuebot.telegram.render.text import Say, clip, isolate, no_translation as n, speaker

NAME = 20  # letters on a button
ENDED = {
    "taken": n("✅ {taker} has taken it."),
    "withdrawn": n("The offer is withdrawn; the duty stays yours."),
    "declined": n("{taker} cannot; the duty is still yours. Offer it to somebody else: /swap_{number}"),
    "over": n("The offer is over."),
}
TO_GIVER = {
    "swapped": n("✅ {taker} has taken your duty. It is not yours any more."),
    "covered": n("{taker} has stepped in for you. The duty is not yours any more."),
    "put in": n("The coordinator has given your duty to {taker}. It is not yours any more."),
}
TO_TAKER = {
    "swapped": n("✅ The duty is yours now. {giver} has been told."),
    "covered": n("✅ The duty is yours now. When you are there: /checkin"),
    "put in": n("The coordinator has put you in for {giver}. The duty is yours now."),
}
TO_DESK = {
    "swapped": n("🔁 Swapped: {giver} → {taker}"),
    "covered": n("🔁 Covered: {giver} → {taker}"),
    "put in": n("🔁 Put in: {giver} → {taker}"),
}


def how(view: View, _: SwapHow) -> Request | None:
    say, found = speaker(view.language), view.attended.duties if view.attended else ()
    if not found:
        return say_it(view, say("You have no duty in the next month that could be offered."))
    return say_it(view, say("Which of your duties do you want to hand over?"), _buttons(view, found, "swap"))


def cover(view: View, _: CoverHow) -> Request | None:
    say, found = speaker(view.language), view.attended.duties if view.attended else ()
    if not found:
        return say_it(view, say("Every duty now and within the next hour has somebody there."))
    title = say("Step in now? Nobody has checked in here yet. Tap, and the duty is yours:")
    return say_it(view, title, _buttons(view, found, "cover"))


def question(view: View, asked: SwapQuestion) -> Request | None:
    attended = view.attended
    if not attended or not attended.duty or attended.duty.person != asked.person:
        return None
    say, duty = speaker(view.language), attended.duty
    rows: list[list[tuple[str, str]]] = [[(say("📣 Ask them all"), f"offer:{duty.id}:all")]]
    rows += packed([(_short(say, one), f"offer:{duty.id}:{one.id}") for one in attended.choice])
    rows.append([(say("✍ Somebody else, by name"), f"swap:{duty.id}:name")])
    return say_it(view, titled(say("Who should be asked?"), duty_in_words(say, view, duty)), rows)


def sent(view: View, _: OfferSent) -> Request | None:
    attended = view.attended
    if not attended or not attended.duty or not attended.offer:
        return None
    say, duty, offer = speaker(view.language), attended.duty, attended.offer
    words = duty_in_words(say, view, duty)
    if offer.status != "open":
        taker = _called(say, attended.taker)
        return say_it(view, titled(say(ENDED[offer.status], taker=taker, number=duty.id), words))
    whom = _called(say, attended.taker) if offer.receiver else say("everybody who does this")
    until = say("It is yours until somebody takes it. The offer ends when the duty begins.")
    rows = [[(say("Take it back"), f"unoffer:{offer.id}")]]
    return say_it(view, titled(say("Offered to {whom}", whom=whom), words, until), rows)


def made(view: View, _: OfferMade) -> Request | None:
    """Read again after it ended, it says so; one that ended before it was sent is not sent."""
    attended = view.attended
    if not attended or not attended.duty or not attended.offer:
        return None
    say, duty, offer = speaker(view.language), attended.duty, attended.offer
    if offer.status != "open" or duty.starts <= view.now.timestamp():
        gone = titled(say("This duty is not offered any more."), duty_in_words(say, view, duty))
        return say_it(view, gone) if view.row.edits else None
    title = say("🔁 {giver} asks: can you take this duty?", giver=_called(say, attended.giver))
    answers = [(say("I take it"), f"take:{offer.id}:{duty.starts}"), (say("I cannot"), f"pass:{offer.id}")]
    purpose = f"{OFFERED}{offer.id}:{duty.starts}"
    return say_it(view, titled(title, duty_in_words(say, view, duty)), [answers], purpose=purpose)


def declined(view: View, _: OfferDeclined) -> Request | None:
    attended = view.attended
    if not attended or not attended.duty:
        return None
    say, duty = speaker(view.language), attended.duty
    title = say(ENDED["declined"], taker=_called(say, attended.taker), number=duty.id)
    return say_it(view, titled(title, duty_in_words(say, view, duty)))


def handed_over(view: View, said: HandedOver) -> Request | None:
    """To the former and the new holder, and to the coordinators, who also read what else the new holder has then."""
    attended = view.attended
    if not attended or not attended.duty:
        return None
    say, duty, chat = speaker(view.language), attended.duty, view.row.chat
    names = {"giver": _called(say, attended.giver), "taker": _called(say, attended.taker)}
    takes = attended.taker is not None and attended.taker.person == chat
    gives = attended.giver is not None and attended.giver.person == chat
    sentences = TO_TAKER if takes else TO_GIVER if gives else TO_DESK
    also = [say("⚠ Also on duty then: {duty}", duty=duty_in_words(say, view, one)) for one in attended.clashes]
    words = duty_in_words(say, view, duty)
    number = "" if takes or gives else f"№{duty.id} "
    has_it = takes and attended.taker is not None and duty.volunteer == attended.taker.id
    rows = [[(say("Check in"), f"checkin:{duty.id}")]] if has_it and said.how == "covered" else []
    return say_it(view, titled(say(sentences[said.how], **names), number + words, *also), rows)


def put_in(view: View, asked: PutInQuestion) -> Request | None:
    attended = view.attended
    if not attended or not attended.duty:
        return None
    say, duty = speaker(view.language), attended.duty
    title = say("Which {name}?", name=isolate(asked.name))
    rows = [[(_with_unit(say, view, one), f"putin:{duty.id}:{one.id}")] for one in attended.choice]
    return say_it(view, titled(title, duty_in_words(say, view, duty)), rows)


def _buttons(view: View, found: tuple[Duty, ...], action: str) -> Rows:
    return [[(f"{begins(view, one)} {place_of(view, one)}".strip(), f"{action}:{one.id}")] for one in found]


def _with_unit(say: Say, view: View, one: Volunteer) -> str:
    unit = view.district.unit(one.unit)
    return f"{_short(say, one)} · {unit.name.text(view.language) if unit else '–'} · {(one.contact or '')[-4:]}"


def _short(say: Say, one: Volunteer) -> str:
    return clip(one.name or say("somebody whose data was deleted"), NAME)


def _called(say: Say, one: Volunteer | None) -> str:
    return isolate(one.name) if one and one.name else say("somebody whose data was deleted")
