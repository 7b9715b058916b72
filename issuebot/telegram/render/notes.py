"""Short messages: refusals, questions that wait for a reply, additions, news for the desk, files."""

from collections.abc import Mapping, Sequence

from issuebot.desk.context.commands import Toast
from issuebot.desk.views import View
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
from issuebot.domain.messages.message import Message
from issuebot.domain.messages.notices import (
    Added,
    CoordinatorJoined,
    DeskBack,
    DeskUnreachable,
    Files,
    LeaderUnreachable,
    MergedIn,
    MeToo,
    NobodyAtDesk,
    PhotosForbidden,
    Resumed,
    SomebodyAtDesk,
    TakenOut,
    TopicGone,
    UnitsBack,
    UnitsBound,
    UnitsMoved,
    UnitsUnreachable,
    Unlike,
    Unsolved,
)
from issuebot.domain.messages.residents import (
    DraftCancelled,
    DraftWaits,
    ForgetDeclined,
    ReportTooLong,
    TooManyFiles,
    YouAreWelcome,
)
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
SENTENCES: Mapping[type[Message], str] = {
    DraftCancelled: n("All right, this is not reported. Write whenever something is wrong."),
    DraftWaits: n("Your report is not submitted yet: tap “Submit” on the card above, or write what is to be added."),
    YouAreWelcome: n("You are welcome! If something else is wrong, send me a photo or a few words."),
    ForgetDeclined: n("Nothing was erased. /privacy shows what is kept."),
    ReportTooLong: n("That was too long: its end is not in the report. Send the rest as a file."),
    TooManyFiles: n("That is enough for one report: further files are not in it."),
    Unlike: n("#{number}: what a resident just added was a mistake and belongs elsewhere."),
    Unsolved: n("❗ #{number}: the resident says it is not solved. Please look again."),
    Resumed: n("▶ #{number}: no answer in 5 working days. The time runs again; please go on with what is known."),
    TakenOut: n("🔗 #{number}: what came from {words} is a ticket of its own again."),
    Revealed: n("👁 The unit of #{number} sees now who reported it. The leader and the resident are told."),
    ReporterBanned: n("⛔ Whoever reported #{number} is not heard any more. To take it back: /unban_{number}"),
    PersonBanned: n("⛔ {person} is not heard any more. To take it back: /unban_{number}"),
    BannedAlready: n("They are banned already; nothing was changed."),
    Unbanned: n("✅ They are heard again."),
    NotBanned: n("They were not banned; nothing was changed."),
    GroupBound: n(
        "✅ This group works for {unit} now. Its tickets come here as cards, and everybody here may act on them,"
        " so keep it to your own people. /help shows how."
    ),
    UnitsBound: n("✅ {unit} has a group of its own now; its tickets are there."),
    CoordinatorWelcome: n("✅ You are a coordinator now. /queue shows what is open, /help what you can do."),
    CoordinatorJoined: n("✅ {person} is a coordinator now."),
    LeaderUnreachable: n("⚠ The leader cannot be reached: #{number} is for you to decide."),
    UnitsMoved: n("✅ Telegram made a supergroup of the group of {unit}; its open tickets followed."),
    PhotosForbidden: n(
        "⚠ The group of {unit} lets nobody send photos, so they do not see those of residents. Please ask its admin to"
        " allow photos, or to make me an admin."
    ),
    UnitsBack: n("✅ {unit} can be reached again."),
    DeskUnreachable: n(
        "⚠ The desk's group does not let me in any more. What is to be assigned comes to you here meanwhile."
    ),
    DeskBack: n("✅ The desk can be reached again; what is to be assigned is there."),
    SomebodyAtDesk: n("✅ Coordinators can be reached again."),
    NobodyAtDesk: n(
        "⚠ No coordinator can be reached, so nobody sees what no unit takes. Let me into the desk's group again,"
        " or send a coordinator the link of /invite coordinator"
    ),
    TopicGone: n("⚠ The topic of {unit} is deleted or closed; its cards go to the whole group."),
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
    units = _names(view, getattr(said, "units", None) or (getattr(said, "unit", ""),))
    return say_it(view, say(SENTENCES[type(said)], unit=units, number=number, person=person, words=words))


def added(view: View, said: Added | MeToo) -> Request:
    """What a resident adds, or says of the same thing."""
    say = speaker(view.language)
    who = resident_of(say, view.place, view.language)
    title = say("#{number}: {resident} adds", number=said.ticket, resident=who)
    if isinstance(said, MeToo):
        title = say("#{number}: {resident} has the same", number=said.ticket, resident=who)
    return say_it(view, titled(title, isolate(said.words)), purpose="words")


def merged(view: View, said: MergedIn) -> Request:
    say = speaker(view.language)
    title = say("🔗 #{number}: {other} is the same thing", number=said.ticket, other=f"#{said.other}")
    return say_it(view, titled(title, isolate(said.words)), purpose="words")


def unreachable(view: View, said: UnitsUnreachable) -> Request:
    say = speaker(view.language)
    line = say("⚠ {unit} cannot be reached: its group does not let the bot in.", unit=_names(view, said.units))
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
