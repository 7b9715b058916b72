"""Short messages: refusals, questions that wait for a reply, additions, news for the desk, files."""

from collections.abc import Sequence

from issuebot.desk.context.commands import Toast
from issuebot.desk.views import View
from issuebot.telegram.render.names import resident_of, status_of
from issuebot.telegram.render.prompts import DID
from issuebot.telegram.render.refusals import instead, sentence_of
from issuebot.telegram.render.request import Request, place, say_it, titled
from issuebot.telegram.render.text import Say, isolate, no_translation as n, speaker

TOAST = 200  # characters: core.telegram.org/bots/api#answercallbackquery
TOASTS = {
    "submitted": n("Submitted: #{number}"),
    "submitted-already": n("It is submitted already: #{number}"),
    "cancelled": n("Cancelled"),
    "revived": n("👇 Here it is again"),
    "joined": n("Added to #{number}. Thank you!"),
    "joined-already": n("It is added already: #{number}"),
    "unlike": n("Taken out of #{number}. Your report is here again."),
    "place": n("👇 Choose the community, or send a location (📎), or write where it is."),
    "prompt": n("👇 Please answer my message below"),
    "news-on": n("You get news"),
    "news-off": n("You get no news"),
    "forgotten": n("You are forgotten"),
    "extension-refused": n("#{number}: not agreed"),
    "rated-satisfied": n("Thank you!"),
    "rated-unsatisfied": n("Thank you. You may write why."),
    "rated-unsolved": n("It goes back at once. You may write what is still wrong."),
}
SENTENCES = {
    "cancelled": n("All right, this is not reported. Write whenever something is wrong."),
    "welcome": n("You are welcome! If something else is wrong, send me a photo or a few words."),
    "forget-not": n("Nothing was erased. /privacy shows what is kept."),
    "too-long": n("That was too long: its end is not in the report. Send the rest as a file."),
    "too-many": n("That is enough for one report: further files are not in it."),
    "unlike": n("#{number}: what a resident just added was a mistake and belongs elsewhere."),
    "unsolved": n("❗ #{number}: the resident says it is not solved. Please look again."),
    "resumed": n("▶ #{number}: no answer in 5 working days. The time runs again; please go on with what is known."),
    "taken-out": n("🔗 #{number}: what came from {words} is a ticket of its own again."),
    "revealed": n("👁 The unit of #{number} sees now who reported it. The leader and the resident are told."),
    "banned": n("⛔ Whoever reported #{number} is not heard any more. To take it back: /unban {number}"),
    "banned-person": n("⛔ {person} is not heard any more. To take it back: /unban {person}"),
    "banned-already": n("They are banned already; nothing was changed."),
    "unbanned": n("✅ They are heard again."),
    "not-banned": n("They were not banned; nothing was changed."),
    "bound": n(
        "✅ This group works for {unit} now. Its tickets come here as cards, and everybody here may act on them,"
        " so keep it to your own people. /help shows how."
    ),
    "unit-bound": n("✅ {unit} has a group of its own now; its tickets are there."),
    "joined": n("✅ You are a coordinator now. /queue shows what is open, /help what you can do."),
    "coordinator-joined": n("✅ {person} is a coordinator now."),
    "leader-unreachable": n("⚠ The leader cannot be reached: #{number} is for you to decide."),
    "unit-moved": n("✅ Telegram made a supergroup of the group of {unit}; its open tickets followed."),
    "unit-back": n("✅ {unit} can be reached again."),
    "desk-unreachable": n(
        "⚠ The desk's group does not let me in any more. What is to be assigned comes to you here meanwhile."
    ),
    "desk-back": n("✅ The desk can be reached again; what is to be assigned is there."),
    "somebody-at-desk": n("✅ Coordinators can be reached again."),
    "nobody-at-desk": n(
        "⚠ No coordinator can be reached, so nobody sees what no unit takes. Let me into the desk's group again,"
        " or send a coordinator the link of /invite coordinator"
    ),
    "topic-gone": n("⚠ The topic of {unit} is deleted or closed; its cards go to the whole group."),
}


def toast(answer: Toast) -> tuple[str, bool]:
    """The text of the little window after a button, and whether it wants to be closed by hand."""
    say = speaker(answer.language)
    if answer.refusal:
        status = status_of(say, answer.status) if answer.status else ""
        number, words = answer.refusal.ticket, answer.refusal.words or ""
        sentence = sentence_of(answer.refusal.reason, number)
        text = say(sentence, number=number, words=words, name=words, status=status, units="", categories="")
        text += _instead(say, number, answer.moves, TOAST - len(text))
    else:
        text = say(_toast(answer.said), number=answer.ticket or "") if answer.said else ""
    return text[:TOAST], answer.alert


def _instead(say: Say, number: int | None, moves: Sequence[str], room: int) -> str:
    """What can be done instead, as much of it as the little window holds."""
    while moves and len(instead(say, number, moves)) > room:
        moves = moves[:-1]
    return instead(say, number, moves)


def _toast(said: str) -> str:
    return TOASTS.get(said) or DID[said.removeprefix("done-")]


def said(view: View) -> Request:
    """Everything that is one sentence of its own."""
    say, number = speaker(view.language), view.row.ticket
    units = [view.district.unit(word) for word in (view.row.words or "").split()]
    name = ("、" if view.language == "zh" else ", ").join(unit.name.text(view.language) for unit in units if unit)
    if view.row.kind in SENTENCES:
        person = isolate(view.row.words or "")
        return say_it(view, say(SENTENCES[view.row.kind], unit=name, number=number, person=person, words=person))
    match view.row.kind:
        case "added-to":
            return say_it(view, say("Added to #{number} and passed on.", number=number), purpose="ticket")
        case "added" | "metoo":
            who = resident_of(say, view.place, view.language)
            adds = say("#{number}: {resident} adds", number=number, resident=who)
            same = say("#{number}: {resident} has the same", number=number, resident=who)
            title = adds if view.row.kind == "added" else same
            return say_it(view, titled(title, isolate(view.row.words or "")), purpose="words")
        case "merged":
            origin, _, words = (view.row.words or "").partition(" ")
            title = say("🔗 #{number}: {other} is the same thing", number=number, other=origin)
            return say_it(view, titled(title, isolate(words)), purpose="words")
        case "hint":
            return _hint(view, number, view.ticket.moves if view.ticket else ())
        case "unit-unreachable":
            line = say("⚠ {unit} cannot be reached: its group does not let the bot in.", unit=name)
            return say_it(view, f"{line} {say('Its open tickets are here too.')}")
    raise ValueError(f"nothing says {view.row.kind!r}")


def _hint(view: View, number: int | None, moves: Sequence[str]) -> Request:
    """Staff who reply without a command mostly mean that it is done."""
    say = speaker(view.language)
    line = say("A reply alone changes nothing about #{number}.", number=number)
    if "close" in moves:
        line = say("To finish #{number}, reply with /close and what was done, with the after-photo.", number=number)
    return say_it(view, line + instead(say, number, moves), purpose="ticket")


def media(view: View) -> Request | None:
    """Files that belong to a ticket, as a reply to its card: an album where there are several photos."""
    if not view.files:
        return None
    first = view.files[0]
    if len(view.files) > 1:
        say, both = speaker(view.language), {"report", "proof"} <= {medium.phase for medium in view.files}
        names = {"report": say("Before"), "proof": say("After")} if both else {}
        album = [
            {
                "type": "photo",
                "media": medium.file,
                **({"caption": names[medium.phase]} if medium.phase in names else {}),
            }
            for medium in view.files
        ]
        return Request("sendMediaGroup", {**place(view), "media": album}, "media")
    method = "send" + first.kind.title().replace("_", "")
    return Request(method, {**place(view), first.kind: first.file}, "media")
