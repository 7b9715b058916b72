"""Short messages: refusals, questions that wait for a reply, additions, news for the desk, files."""

from issuebot.desk.commands import Toast
from issuebot.desk.views import View
from issuebot.domain.refusals import Reason
from issuebot.domain.ticket import Role, possible
from issuebot.telegram.render.names import status_of
from issuebot.telegram.render.request import Request, place, say_it, titled
from issuebot.telegram.render.text import Say, isolate, no_translation as n, speaker

TOAST = 200  # characters: core.telegram.org/bots/api#answercallbackquery
REFUSALS = {
    Reason.NO_NUMBER: n("Which ticket? Write its number: /{name} 12 – or reply to its card."),
    Reason.NO_TICKET: n("There is no ticket #{number} that you can see. /my or /queue lists them."),
    Reason.NOT_YOURS: n("#{number} is not yours to change; it is with somebody else."),
    Reason.NOT_NOW: n("#{number} is “{status}” now, so this cannot be done."),
    Reason.TOO_LATE: n("Somebody was faster: #{number} has just been changed."),
    Reason.NO_NOTE: n("What was done about #{number}? Reply to this message with a few words."),
    Reason.NO_PROOF: n("#{number} needs an after-photo. Reply to this message with the photo."),
    Reason.NO_UNIT: n("There is no unit “{words}”. The units are: {units}"),
    Reason.STAFF_ONLY: n("This is for the staff. Your own reports are under /my."),
    Reason.COORDINATOR_ONLY: n("Only a coordinator can do this with #{number}."),
    Reason.UNIT_ONLY: n("Only the unit itself can do this with #{number}, in its group."),
    Reason.PRIVATE_ONLY: n("That is only for you: ask me in a private chat."),
    Reason.UNKNOWN_COMMAND: n("I do not know this command. /help shows what I can do."),
    Reason.OLD_BUTTON: n("This button is out of date. Nothing was changed."),
    Reason.NOTHING_TO_CANCEL: n("There is nothing to cancel. To report something, send a photo with a few words."),
    Reason.MISSING_CONTENT: n("First send a photo or a few words about what is wrong."),
    Reason.MISSING_PLACE: n("First say where it is: choose the community, or send a location."),
    Reason.NOT_NEAR: n("#{number} is over by now, or not near. Your report is still here: submit it."),
    Reason.DRAFT_OPEN: n("You have begun another report. Submit or cancel it first, then tap here again."),
    Reason.UNUSABLE: n(
        "I cannot use that for a report. A photo, words, a voice message or a location is what I understand."
    ),
}
TOASTS = {
    "submitted": n("Submitted: #{number}"),
    "submitted-already": n("It is submitted already: #{number}"),
    "cancelled": n("Cancelled"),
    "joined": n("Added to #{number}. Thank you!"),
    "joined-already": n("It is added already: #{number}"),
    "unlike": n("Taken out of #{number}. Your report is here again."),
    "prompt": n("Write the result as a reply to my message"),
    "done-accept": n("#{number} accepted"),
    "done-assign": n("#{number} assigned"),
    "rated-satisfied": n("Thank you!"),
    "rated-unsatisfied": n("Thank you. You may write why."),
    "rated-unsolved": n("It goes back at once. You may write what is still wrong."),
}
SENTENCES = {
    "cancelled": n("Cancelled. Nothing was submitted."),
    "too-long": n("That was too long: its end is not in the report. Send the rest as a file."),
    "too-many": n("That is enough for one report: further files are not in it."),
    "unlike": n("#{number}: what a resident just added was a mistake and belongs elsewhere."),
    "unit-back": n("✅ {unit} can be reached again."),
    "topic-gone": n("⚠ The topic of {unit} is deleted or closed; its cards go to the whole group."),
}
ASKS_AGAIN = {Reason.NO_NOTE: "prompt:close", Reason.NO_PROOF: "prompt:close"}


def toast(answer: Toast) -> tuple[str, bool]:
    """The text of the little window after a button, and whether it wants to be closed by hand."""
    say = speaker(answer.language)
    if answer.refusal:
        status = status_of(say, answer.status) if answer.status else ""
        number, words = answer.refusal.ticket, answer.refusal.words or ""
        sentence = _sentence(answer.refusal.reason, number, words)
        text = say(sentence, number=number, words=words, name=words, status=status, units="")
    else:
        text = say(TOASTS[answer.said], number=answer.ticket or "") if answer.said else ""
    return text[:TOAST], answer.alert


def refusal(view: View) -> Request:
    say, reason = speaker(view.language), Reason(view.row.kind.removeprefix("refusal:"))
    words = view.row.words or ""
    status = view.ticket.ticket.status if view.ticket else ""
    text = say(
        _sentence(reason, view.row.ticket, words),
        number=view.row.ticket,
        words=isolate(words[:60]),
        name=words[:32],
        status=status_of(say, status),
        units=", ".join(f"{unit.id} ({unit.name.text(view.language)})" for unit in view.district.open_units),
    )
    if reason == Reason.NOT_NOW and view.staff:
        text = f"{text}{_possible(say, view, status)}"
    asks = _placeholder(say, reason) if reason in ASKS_AGAIN else None
    return say_it(view, text, purpose=ASKS_AGAIN.get(reason, "said"), asks=asks)


def _sentence(reason: Reason, number: int | None, words: str) -> str:
    """What to say, also where there is no number or no word to name."""
    if reason == Reason.NOT_YOURS and number is None:
        return n("This belongs to somebody else. Nothing was changed.")
    if reason == Reason.NO_UNIT and not words:
        return n("Which unit? One of: {units}")
    return REFUSALS[reason]


def _possible(say: Say, view: View, status: str) -> str:
    """What the table does allow those who asked."""
    coordinator = view.row.chat == view.district.desk_chat or view.district.is_coordinator(view.row.chat)
    others = Role.LEADER if view.district.is_leader(view.row.chat) else Role.UNIT
    moves = possible(Role.COORDINATOR if coordinator else others, status)
    number = view.row.ticket
    return "\n" + say("Possible now: {moves}", moves=" · ".join(f"/{m} {number}" for m in (*moves, "ticket")))


def prompt_close(view: View) -> Request | None:
    """`办结` asks for the words, as a reply."""
    if view.ticket is None:
        return None
    say, shown = speaker(view.language), view.ticket
    proof = shown.category is not None and shown.category.proof
    if proof:
        text = say("#{number}: what was done? Reply with the after-photo and a few words.", number=shown.ticket.number)
    else:
        text = say("#{number}: what was done? Reply with a few words.", number=shown.ticket.number)
    return say_it(view, text, purpose="prompt:close", asks=_placeholder(say, Reason.NO_NOTE))


def said(view: View) -> Request:
    """Everything that is one sentence of its own."""
    say, number = speaker(view.language), view.row.ticket
    unit = view.district.unit(view.row.words)
    name = unit.name.text(view.language) if unit else ""
    if view.row.kind in SENTENCES:
        return say_it(view, say(SENTENCES[view.row.kind], unit=name, number=number))
    match view.row.kind:
        case "added-to":
            return say_it(view, say("Added to #{number} and passed on.", number=number), purpose="ticket")
        case "added" | "metoo":
            adds = say("#{number}: the resident adds", number=number)
            title = adds if view.row.kind == "added" else say("#{number}: another resident has the same", number=number)
            return say_it(view, titled(title, isolate(view.row.words or "")), purpose="words")
        case "hint":
            line = say("To finish #{number}, reply with /close and what was done, with the after-photo.", number=number)
            return say_it(view, line, purpose="ticket")
        case "unit-unreachable":
            line = say("⚠ {unit} cannot be reached: its group does not let the bot in.", unit=name)
            return say_it(view, f"{line} {say('Its open tickets are here too.')}")
    raise ValueError(f"nothing says {view.row.kind!r}")


def media(view: View) -> Request | None:
    """Files that belong to a ticket, as a reply to its card: an album where there are several photos."""
    if not view.files:
        return None
    first = view.files[0]
    if len(view.files) > 1:
        album = [{"type": "photo", "media": medium.file} for medium in view.files]
        return Request("sendMediaGroup", {**place(view), "media": album}, "media")
    return Request(f"send{first.kind.capitalize()}", {**place(view), first.kind: first.file}, "media")


def _placeholder(say: Say, reason: Reason) -> str:
    return say("The after-photo") if reason == Reason.NO_PROOF else say("What was done")
