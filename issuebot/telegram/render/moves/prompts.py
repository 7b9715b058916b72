"""What the staff's moves answer: questions for what is missing, and what several numbers did."""

from issuebot.desk.context.turn import ASKS
from issuebot.desk.moves.orders.order import NAMED
from issuebot.desk.views import View
from issuebot.domain.district.parts import Template
from issuebot.domain.messages.answers import Acknowledged, CommandQuestion, Done, MoveQuestion, SeveralDone
from issuebot.domain.messages.residents import WithdrawQuestion
from issuebot.domain.refusals import SEVERAL_KEPT, Reason
from issuebot.domain.templates import OWN, fitting, key
from issuebot.domain.ticket import Need, Status
from issuebot.telegram.render.moves.choices import which
from issuebot.telegram.render.moves.refusals import REFUSALS, names_of
from issuebot.telegram.render.names import status_of
from issuebot.telegram.render.request import Request, say_it
from issuebot.telegram.render.text import Say, clip, isolate, no_translation as n, speaker

ASKED = {
    ("close", "note"): n("What was done about #{number}? Reply to this message with a few words."),
    ("close", "proof"): n("#{number} needs an after-photo. Reply to this message with the photo."),
    ("return", "reason"): n("Why is #{number} not yours? Reply to this message with the reason."),
    ("ask", "question"): n("What do you want to know about #{number}? Reply to this message with the question."),
    ("decline", "reason"): n(
        "Why is #{number} declined, and where can the resident turn instead? Reply to this message."
    ),
    ("reopen", "reason"): n("Why should #{number} be reopened? Reply to this message with the reason."),
    ("extend", "span"): n("How much longer will #{number} take, and why? Reply like this: 2d waiting for material"),
    ("extend", "reason"): n("Why does #{number} need more time? Reply to this message with the reason."),
    ("tell", "note"): n("What should the resident see about #{number}? Reply with words or a photo."),
    ("note", "note"): n("What should be noted on #{number}? Reply to this message; residents never see it."),
    ("escalate", "note"): n("What should the leader decide about #{number}? Reply to this message."),
    ("merge", "ticket"): n("Which ticket is #{number} the same as? Reply with its number."),
}
CHOOSING = {
    "close": n("#{number}: what was done?"),
    "decline": n("Why is #{number} declined, and where can the resident turn instead?"),
    "return": n("Why is #{number} not yours?"),
    "ask": n("What do you want to know about #{number}?"),
}
WHICH_TICKET = n("Which ticket? Reply with its number, or reply to its card.")
HINTS = {
    Need.NOTE: n("Your message"),
    Need.PROOF: n("The after-photo"),
    Need.REASON: n("The reason"),
    Need.QUESTION: n("The question"),
    Need.SPAN: n("2d and the reason"),
    Need.TICKET: n("The number"),
}
WHOM = n("Who? Reply with the number of their report, or reply to its card.")
LACKS = {
    "find": (n("What are you looking for? Reply with a word or two."), n("Your message")),
    "ban": (WHOM, n("The number")),
    "unban": (WHOM, n("The number")),
    "exclude": (n("Why should #{number} not count for the unit? Reply with the reason."), n("The reason")),
    "publish": (n("Which closed ticket should be published? Reply with its number."), n("The number")),
    "fix": (
        n("Which duty, how long, and why? Reply like this: 12 2:30 forgot to check in"),
        n("12 2:30 and the reason"),
    ),
    "cover": (
        n("Who should take which duty? Reply with its number and the name, like this: 12 Wang Fang"),
        n("The name"),
    ),
    "swap": (n("Who should be asked? Reply with the name."), n("The name")),
    "invite": (n("Which community? Reply with its name. The communities are: {communities}"), n("The name")),
    "reveal": (n("Why does the unit need to know who reported #{number}? Reply with the reason."), n("The reason")),
}
KNOWN = {  # questions in which the number is known
    "fix": (n("How long was duty {kept}, and why? Reply like this: 2:30 forgot to check in"), n("2:30 and the reason")),
    "cover": (n("Who should take duty {kept}? Reply with the name."), n("The name")),
}
NOBODY = n("I cannot find anybody called “{words}”. Reply with another name; to add somebody, with “new” and the name.")
DID = {
    "assign": n("#{number} assigned"),
    "accept": n("#{number} accepted"),
    "return": n("#{number} returned"),
    "ask": n("#{number}: the resident has been asked"),
    "close": n("#{number} is done"),
    "decline": n("#{number} declined"),
    "merge": n("#{number} merged"),
    "reopen": n("#{number} reopened"),
    "withdraw": n("#{number} withdrawn"),
    "extend": n("#{number}: deadline extended"),
    "extend-asked": n("#{number}: extension requested. The coordinators will decide, and you will hear of it here."),
    "join": n("#{number}: a second unit has been added"),
    "category": n("#{number}: category changed"),
    "urgent": n("#{number} is urgent now"),
    "note": n("#{number}: noted"),
    "tell": n("#{number}: shown to the resident"),
    "seen": n("#{number}: seen"),
    "corrected": n("#{number}: the note is corrected"),
    "note-told": n("#{number}: noted, and passed on to those who work on it"),
    "escalate": n("#{number}: the leader has been asked"),
    "escalate-desk": n("#{number}: no leader can be reached, so the coordinators have been asked"),
}
DID_ALL = {
    "accept": n("✅ Accepted: {numbers}")
}  # when it was done to several at once and there is no more to say of each
DID_WITH = {
    "assign": n("#{number} is with {target} now"),
    "join": n("#{number}: {target} now helps"),
    "category": n("#{number} is “{target}” now"),
    "merge": n("#{number} is merged into {target}"),
}


def prompt(view: View, asked: MoveQuestion) -> Request | None:
    """A question to reply to; what was said already is kept with it."""
    if view.ticket is None:
        return None
    say, name, need = speaker(view.language), asked.move, asked.need
    if need in NAMED:
        return which(view, asked)
    ticket = view.ticket.ticket
    number = ticket.number
    lacks_proof = bool(view.ticket.category and view.ticket.category.proof and not view.ticket.proofs)
    templates = fitting(view.district, name, ticket.category, ticket.unit)
    if templates and not asked.kept and not asked.own_words and need != Need.PROOF:
        return _choice(view, asked, templates, lacks_proof=lacks_proof and name == "close")
    kept = asked.kept or ""
    several = kept.startswith(SEVERAL_KEPT)
    named = kept.strip().replace(" ", ", ") if several else f"#{number}"
    text = say(ASKED[name, need], number=named[1:])
    if (name, need) == ("close", "note") and lacks_proof:
        text = say("#{number}: what was done? Reply with the after-photo and a few words.", number=number)
    if need == Need.SPAN and kept and not several:
        text = say("How much longer will #{number} take? Reply with the days, like this: 3 days", number=number)
    if need in (Need.PROOF, Need.SPAN) and kept and not several:
        text = f"{text}\n{say('✅ {note}', note=isolate(clip(kept, 200)))}"
    return say_it(view, text, purpose=f"prompt:{name}", asks=say(HINTS[Need(need)]))


def asks(view: View, asked: CommandQuestion) -> Request:
    """A command that lacks what it is about: the reply completes it."""
    say, name = speaker(view.language), asked.command
    sentence, hint = WHICH_TICKET, HINTS[Need.TICKET]
    if name in LACKS and (name not in ("reveal", "exclude") or asked.ticket):
        sentence, hint = LACKS[name]
    if asked.kept and name in KNOWN:
        sentence, hint = KNOWN[name]
    if asked.nobody:
        sentence = NOBODY
    words = isolate((asked.nobody or "")[:60])
    text = say(sentence, name=name, number=asked.ticket, kept=asked.kept, words=words, **names_of(view))
    return say_it(view, text, purpose=f"{ASKS}{name}", asks=say(hint))


def _choice(view: View, asked: MoveQuestion, templates: tuple[Template, ...], *, lacks_proof: bool) -> Request:
    """Templates to tap. A message cannot both have buttons and open a reply, so writing is a button of its own."""
    say, name, number = speaker(view.language), asked.move, asked.ticket
    how = say("👇 Tap what fits, or write your own.")
    if lacks_proof:
        how = say("👇 Tap what fits, or write your own; then I will ask for the after-photo.")
    rows = [[(one.text.text(view.language), f"say:{name}:{number}:{key(one)}")] for one in templates]
    rows.append([(say("✍ My own words"), f"say:{name}:{number}:{OWN}")])
    return say_it(view, f"{say(CHOOSING[name], number=number)}\n{how}", rows, purpose=f"prompt:{name}")


def did(view: View, done: Done) -> Request:
    """Says that something was done, where no card in the chat shows it."""
    return say_it(view, _done(view, done.move, done.ticket, done.target or ""), purpose="ticket")


def acknowledged(view: View, done: Acknowledged) -> Request:
    """core.telegram.org/bots/api#setmessagereaction: one look at one's own message tells that it was understood."""
    thumb = [{"type": "emoji", "emoji": "👍"}]
    return Request("setMessageReaction", {"chat_id": view.row.chat, "message_id": done.said, "reaction": thumb})


def did_all(view: View, done: SeveralDone) -> Request:
    """One line for each number of a command with several."""
    say = speaker(view.language)
    made = [f"#{number}" for number, reason, _ in done.outcomes if reason == "done" and done.move in DID_ALL]
    together = [say(DID_ALL[done.move], numbers=say(", ").join(made))] if len(made) > 1 else []
    others = [one for one in done.outcomes if not together or one[1] != "done"]
    return say_it(view, "\n".join([*together, *(_line(say, view, done.move, one) for one in others)]))


def _done(view: View, name: str, number: int | None, target: str) -> str:
    """`target`: the id of a unit or category, or another ticket's number."""
    part = view.district.unit(target) or view.district.category(target)
    what = part.name.text(view.language) if part else target
    return speaker(view.language)(
        DID_WITH[name] if what and name in DID_WITH else DID[name], number=number, target=what
    )


def _line(say: Say, view: View, name: str, outcome: tuple[int, str, str]) -> str:
    number, reason, status = outcome
    if reason == "done":
        return "✅ " + _done(view, name, number, status)
    values = {**names_of(view), "number": number, "name": name, "words": "", "status": status_of(say, status)}
    return "✖ " + isolate(say(REFUSALS[Reason(reason)], **values))


def withdraw(view: View, asked: WithdrawQuestion) -> Request | None:
    """Really? And, in the same message, what came of it."""
    if view.ticket is None:
        return None
    say, ticket = speaker(view.language), view.ticket.ticket
    if ticket.status == Status.WITHDRAWN:
        return say_it(view, say("#{number} is withdrawn.", number=ticket.number), purpose="ticket")
    if asked.answer == "no":
        return say_it(view, say("All right: #{number} goes on.", number=ticket.number), purpose="ticket")
    question = say("Withdraw #{number}? Nobody will work on it then.", number=ticket.number)
    answers = [
        (say("Yes, withdraw"), f"withdraw:{ticket.number}:yes"),
        (say("No, carry on"), f"withdraw:{ticket.number}:no"),
    ]
    return say_it(view, question, [answers], purpose="withdraw")
