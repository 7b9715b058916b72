"""Short messages: what the press of a button answers, single sentences, what is passed on of a report, files."""

from collections.abc import Mapping, Sequence

from issuebot.desk.context.commands import Toast
from issuebot.desk.notices.attachments import PAGE_WORDS
from issuebot.desk.views import View
from issuebot.domain.language.personal.identity_numbers import mask
from issuebot.domain.messages.answers import (
    BannedAlready,
    CoordinatorWelcome,
    GroupBound,
    NotBanned,
    PersonBanned,
    ReporterBanned,
    Revealed,
    Unbanned,
)
from issuebot.domain.messages.members import ForgetDeclined
from issuebot.domain.messages.message import Message
from issuebot.domain.messages.notices import (
    Added,
    Files,
    MergedIn,
    MeToo,
    Resumed,
    TakenOut,
    Unlike,
    Unsolved,
    WholeWords,
)
from issuebot.domain.messages.reach import (
    CoordinatorJoined,
    DeskBack,
    DeskUnreachable,
    LeaderUnreachable,
    NobodyAtDesk,
    PhotosForbidden,
    SomebodyAtDesk,
    TopicGone,
    UnitsBack,
    UnitsBound,
    UnitsMoved,
    UnitsUnreachable,
)
from issuebot.domain.messages.residents import (
    DraftCancelled,
    DraftMoved,
    DraftWaits,
    ReportTooLong,
    StaysNamed,
    SubmittedAlready,
    TooManyFiles,
    YouAreWelcome,
)
from issuebot.telegram.render.moves.prompts import DID
from issuebot.telegram.render.moves.refusals import instead, sentence_of
from issuebot.telegram.render.names import resident_of, status_of
from issuebot.telegram.render.request import Request, place, say_it, titled
from issuebot.telegram.render.text import Say, isolate, no_translation as n, speaker

TOAST = 200  # characters: core.telegram.org/bots/api#answercallbackquery
TOASTS = {
    "publish-taken": n("#{number} is being taken back"),
    "publish-only-one": n("There is no other photo"),
    "photo-goes-along": n(
        "The photo goes out as it is. Please look first: no other faces, no number plates, no house numbers."
    ),
    "submitted": n("Submitted: #{number}"),
    "submitted-already": n("Already submitted: #{number}"),
    "cancelled": n("Cancelled"),
    "number-hidden": n("The number is hidden"),
    "split": n("Split: submit this one, and the other one comes next."),
    "revived": n("👇 Here it is again"),
    "joined": n("Added to #{number}. Thank you!"),
    "joined-already": n("Already added: #{number}"),
    "spot-merged": n("Merged into #{number}"),
    "spot-one": n("One matter now: #{number}. The unit knows of the earlier ones."),
    "spot-one-left": n("Only #{number} is still open, so there is nothing to merge."),
    "spot-over": n("None of these is open any more. To reopen one, tap “Tickets” and choose it."),
    "spot-done-already": n("This has been done already: #{number}"),
    "unlike": n("Taken out of #{number}. Your report is back here."),
    "patrol-ended": n("The patrol has ended. Thank you!"),
    "persuade": n("Thank you! The unit can see that you go."),
    "unable": n("All right: the unit takes care of it."),
    "place": n("👇 Choose the community, or send a location (📎), or write where it is."),
    "prompt": n("👇 Please answer my message below"),
    "news-on": n("You will get news"),
    "news-off": n("You will get no more news"),
    "broadcast-pause": n("Paused"),
    "broadcast-resume": n("It goes on"),
    "broadcast-stop": n("Stopped"),
    "on the way": n("Thank you, it is written down"),
    "forgotten": n("Your personal data is deleted"),
    "extension-refused": n("#{number}: extension refused"),
    "offered": n("Offered"),
    "offer-withdrawn": n("Withdrawn; the duty stays yours"),
    "taken": n("The duty is yours now"),
    "passed": n("All right, thank you"),
    "put-in": n("Done"),
    "unlearned": n("#{number} is no example any more"),
    "rated-satisfied": n("Thank you!"),
    "rated-unsatisfied": n("Thank you. Would you like to say why?"),
    "rated-unsolved": n("It goes back at once. Please write what is still wrong."),
}
GONE = n("▶ #{number}: nobody is left who could answer. The clock is running again; please go on with what is known.")
SENTENCES: Mapping[type[Message], str] = {
    DraftCancelled: n("All right, I will not report this. Write whenever you see a problem."),
    DraftWaits: n("Your report is not submitted yet: tap “Submit” on the card above, or write “cancel”."),
    DraftMoved: n("👇 The card of this report is further down now."),
    SubmittedAlready: n(
        "#{number} has been submitted, and we will write to you here. To add something, just write it."
    ),
    StaysNamed: n("#{number} has been submitted and stays as it is. What you report now will be anonymous."),
    YouAreWelcome: n("You are welcome! If you see anything else, send me a photo or a few words."),
    ForgetDeclined: n("Nothing was deleted. Write “privacy” to see what we store."),
    ReportTooLong: n("That was too long, so the end was left out. Please send the rest as a file."),
    TooManyFiles: n("One report holds no more files; the others were not added."),
    Unlike: n("#{number}: what the resident just added was a mistake; please ignore it."),
    Unsolved: n("❗ #{number}: the resident says it is not solved. Please look again."),
    Resumed: n(
        "▶ #{number}: no answer in 5 working days. The clock is running again; please go on with what is known."
    ),
    TakenOut: n("🔗 #{number}: {words} is a ticket of its own again."),
    Revealed: n("👁 The unit of #{number} can now see who reported it. The leader and the resident have been told."),
    ReporterBanned: n("⛔ The reporter of #{number} is banned. To undo this: /unban_{number}"),
    PersonBanned: n("⛔ {person} is banned. To undo this: /unban_{number}"),
    BannedAlready: n("Already banned; nothing was changed."),
    Unbanned: n("✅ The ban is lifted; they can report again."),
    NotBanned: n("Not banned; nothing was changed."),
    GroupBound: n(
        "✅ This group now works for {unit}. Its tickets come here as cards, and everybody here can act on them,"
        " so please keep it to your own staff. /help shows how."
    ),
    UnitsBound: n("✅ {unit} now has a group of its own; its tickets have moved there."),
    CoordinatorWelcome: n("✅ You are now a coordinator. /queue shows open tickets, /help what you can do."),
    CoordinatorJoined: n("✅ {person} is now a coordinator."),
    LeaderUnreachable: n("⚠ The leader cannot be reached: #{number} is for you to decide."),
    UnitsMoved: n("✅ Telegram made the group of {unit} a supergroup; its open tickets have moved along."),
    PhotosForbidden: n(
        "⚠ The group of {unit} lets nobody send photos, so they do not see those of residents. Please ask its admin to"
        " allow photos, or to make me an admin."
    ),
    UnitsBack: n("✅ {unit} can be reached again."),
    DeskUnreachable: n(
        "⚠ I have lost access to the coordinators' group. Until it is back, what is to be assigned comes to you here."
    ),
    DeskBack: n("✅ The coordinators' group is back; what is to be assigned is there."),
    SomebodyAtDesk: n("✅ Coordinators can be reached again."),
    NobodyAtDesk: n(
        "⚠ No coordinator can be reached, so nobody sees the tickets that no unit takes. Let me into the coordinators'"
        " group again, or send a coordinator the link from /invite coordinator"
    ),
    TopicGone: n("⚠ The topic of {unit} was deleted or closed; its cards go to the whole group."),
}


def toast(answer: Toast) -> tuple[str, bool]:
    """The text that answers a button press, and whether it is shown as an alert."""
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
    """The moves that are possible instead, as many as fit into the alert."""
    while moves and len(instead(say, number, moves)) > room:
        moves = moves[:-1]
    return instead(say, number, moves)


def _toast(said: str) -> str:
    return TOASTS.get(said) or DID[said.removeprefix("done-")]


def sentence(view: View, said: Message) -> Request:
    """Everything that is one sentence of its own, with the number, the units or the name that it is about."""
    say, number = speaker(view.language), getattr(said, "ticket", None) or getattr(said, "person", None)
    person = isolate(str(getattr(said, "name", "") or getattr(said, "person", "") or ""))
    words = f"#{said.other}" if isinstance(said, TakenOut) else ""
    spoken = GONE if isinstance(said, Resumed) and said.gone else SENTENCES[type(said)]
    units = _names(view, getattr(said, "units", None) or (getattr(said, "unit", ""),))
    return say_it(view, say(spoken, unit=units, number=number, person=person, words=words))


def added(view: View, said: Added | MeToo) -> Request:
    """What a resident adds, or says of the same thing."""
    say = speaker(view.language)
    who = resident_of(say, view.place, view.language)
    title = say("#{number}: {resident} adds", number=said.ticket, resident=who)
    if isinstance(said, MeToo):
        title = say("#{number}: {resident} has the same problem", number=said.ticket, resident=who)
    return say_it(view, titled(title, isolate(said.words)), purpose="words")


def merged(view: View, said: MergedIn) -> Request:
    say = speaker(view.language)
    title = say("🔗 #{number}: {other} is the same thing", number=said.ticket, other=f"#{said.other}")
    return say_it(view, titled(title, isolate(said.words)), purpose="words")


def unreachable(view: View, said: UnitsUnreachable) -> Request:
    say = speaker(view.language)
    line = say("⚠ {unit} cannot be reached: the bot has no access to its group.", unit=_names(view, said.units))
    return say_it(view, f"{line} {say('Its open tickets are here too.')}")


def _names(view: View, ids: Sequence[str]) -> str:
    units = [view.district.unit(one) for one in ids]
    return ("、" if view.language == "zh" else ", ").join(unit.name.text(view.language) for unit in units if unit)


def files(view: View, _: Files) -> Request | None:
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


def whole_words(view: View, part: WholeWords) -> Request | None:
    """One part of a report that is too long for its card."""
    if view.ticket is None:
        return None
    # Masked before it is cut: half of a number would not be recognised.
    whole = view.ticket.ticket.words if view.oversees else mask(view.ticket.ticket.words)
    words = whole[part.page * PAGE_WORDS : (part.page + 1) * PAGE_WORDS]
    return say_it(view, titled(f"#{view.ticket.ticket.number}", words), purpose="words")
