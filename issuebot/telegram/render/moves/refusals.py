"""Why something was not done: one sentence each, and what is possible instead. Those of duties and of what everybody
sees stand in the rooms of these.
"""

from collections.abc import Sequence

from issuebot.desk.views import View
from issuebot.domain.district.routing import LEADER
from issuebot.domain.messages.answers import Refused
from issuebot.domain.refusals import Reason
from issuebot.telegram.render.duties import refusals as duties
from issuebot.telegram.render.moves.choices import names
from issuebot.telegram.render.names import resident_status, status_of
from issuebot.telegram.render.publicity import refusals as publicity
from issuebot.telegram.render.request import Request, Rows, say_it
from issuebot.telegram.render.text import Say, isolate, no_translation as n, speaker

REFUSALS = {
    **duties.REFUSALS,
    **publicity.REFUSALS,
    Reason.NOT_WITHDRAWN: n(
        "#{number} is “{status}” and cannot be withdrawn any more. Something to add? Reply to this message."
    ),
    Reason.NO_TICKET: n("I cannot find a ticket #{number} for you."),
    Reason.NOT_YOURS: n("#{number} is with somebody else, so you cannot change it."),
    Reason.NOT_NOW: n("That is not possible now: #{number} is “{status}”."),
    Reason.TOO_LATE: n("Somebody else has just changed #{number}. Please look at it again."),
    Reason.ALREADY: n("#{number} is already like that; nothing was changed."),
    Reason.ASKED_ALREADY: n(
        "An extension of #{number} has already been requested; the coordinators have not decided yet."
    ),
    Reason.ANSWERED: n("You have answered already. Thank you!"),
    Reason.TOO_OLD: n("#{number} ended more than 30 days ago. Please report it again: a photo and a few words."),
    Reason.SAME_TICKET: n("#{number} cannot be merged with itself. Write two numbers: /merge_{number} 15"),
    Reason.NOT_OPEN: n("#{words} is not open, so nothing can be merged into it."),
    Reason.NOBODY_TO_REVEAL: n(
        "The reporter of #{number} asked to stay anonymous. To ask them something: /ask_{number}"
    ),
    Reason.NO_UNIT_TO_TELL: n("No unit is working on #{number} now, so there is nobody to tell."),
    Reason.OTHERS_HAVE_IT: n(
        "Others have reported the same as #{number}, so the work goes on. We will tell you when it is done."
    ),
    Reason.ONE_AT_A_TIME: n(
        "One at a time, each with its own words and photo: /close_{number} and what was done."
        " If your words begin with a number, put a colon before them: /close_{number}: 2 …"
    ),
    Reason.WHICH_OF_TWO: n(
        "You replied to #{number}, but your text begins with the number of another ticket. If you mean that one:"
        " /{name} and what you want to say. If you mean #{number}, put a colon before your words."
    ),
    Reason.TOO_MANY: n("That is too many at once: {words} numbers at most."),
    Reason.NO_UNIT: n("There is no unit “{words}”. The units are: {units}"),
    Reason.NO_FILTER: n(
        "I know no unit, community, category or status “{words}”. /queue alone shows everything;"
        " the buttons below it choose."
    ),
    Reason.NO_PERIOD: n(
        "I cannot read “{words}” as a day, a week or a month. For example: /stats yesterday, /stats 2026-10"
    ),
    Reason.NO_COMMUNITY: n("There is no community “{words}”. /poster alone lets you choose."),
    Reason.NAMELESS: n(
        "Telegram has not told me my own name yet, and without it there is no link. Please ask again in a minute."
    ),
    Reason.UNIT_OUT_OF_REACH: n("{words} cannot be reached, so nobody there would see #{number}."),
    Reason.EXPIRED: n("#{number} is overdue, and an extension is possible only before that. Please close it soon."),
    Reason.FINAL: n(
        "The leader gave you #{number}, so it cannot be returned. If that is a problem, ask the leader:"
        " /escalate_{number}"
    ),
    Reason.NOBODY_ANSWERS: n("The reporter of #{number} cannot be reached, so nobody can answer."),
    Reason.STAFF_ONLY: n("This is for staff only. Your own reports are under /my."),
    Reason.COORDINATOR_ONLY: n("Only a coordinator can do this with #{number}."),
    Reason.UNIT_ONLY: n("Only the unit itself can do this with #{number}, in its group."),
    Reason.IN_THE_GROUP: n("Please reply to the ticket's card in your unit's group. Here I take reports only."),
    Reason.PRIVATE_ONLY: n("This is personal: please ask me in a private chat."),
    Reason.UNKNOWN_COMMAND: n("I do not know this command. /help shows what I can do."),
    Reason.OLD_BUTTON: n("This button no longer works. Nothing was changed."),
    Reason.NOT_A_MEMBER: n("Only members of this group can do this. Join it, then tap or write again."),
    Reason.MEMBER_UNKNOWN: n(
        "I could not check whether you are a member of this group, so nothing was done. Please try again soon."
        " If this keeps happening, make me an admin of the group."
    ),
    Reason.NOTHING_TO_CANCEL: n("There is nothing to cancel. To report something, send a photo with a few words."),
    Reason.MISSING_CONTENT: n("First send a photo or a few words about what is wrong."),
    Reason.MISSING_PLACE: n("First say where it is: choose the community, or send a location."),
    Reason.NOT_NEAR: n("#{number} has ended or is not nearby. Your report is still here: just submit it."),
    Reason.DRAFT_OPEN: n(
        "You have another report that is not submitted. Submit or cancel it first, then tap here again."
    ),
    Reason.WORDS_STAND: n("#{number} was handled with your original words, so this edit has no effect."),
    Reason.PHOTO_NEEDED: n(
        "#{number} can be closed only with an after-photo: the resident wants to see what was done. Reply to this"
        " message with a photo or a video; a colleague who is there can send it too. If nobody can go today: “More"
        " time”, the days and why."
    ),
    Reason.PHOTO_NEEDLESS: n("#{number} can be closed without a photo: reply “Close” and what was done."),
    Reason.SHOWN_WRONG: n(
        "#{number}: edit the message that you closed it with and choose the right photo or correct the words; what the"
        " resident sees changes with it. If the work is not finished, reply “Reopen”."
    ),
    Reason.NONE_WAITS: n("None of these is waiting to be accepted."),
    Reason.NOTE_STANDS: n("#{number}: the survey is answered already, so the note stays as it was."),
    Reason.ADMIN_ONLY: n("Only an admin can do this."),
    Reason.OVERSEERS_ONLY: n("Only coordinators, the leader and admins can do this."),
    Reason.REPORTER_GONE: n("It is no longer known who reported #{number}."),
    Reason.STAFF_STAYS: n("This person is on the staff and cannot be banned; an admin has to remove them first."),
    Reason.INVITE_UNKNOWN: n("This invitation link is not valid. Please ask the admin for a new one."),
    Reason.INVITE_USED: n(
        "This invitation link has already been used; each works once. Please ask the admin for a new one."
    ),
    Reason.INVITE_EXPIRED: n("This invitation link has expired. Please ask the admin for a new one."),
    Reason.INVITE_FOR_GROUP: n("This invitation is for a unit's group: open the link and choose the group."),
    Reason.INVITE_FOR_PERSON: n("This invitation is for one person: open the link in a private chat with me."),
    Reason.GROUP_TAKEN: n("This group belongs to another unit or to the coordinators. Please use a group of your own."),
    Reason.GROUP_OF_RESIDENTS: n(
        "There are residents in this group, and they could act for the unit. Please use a group of your own."
    ),
    Reason.COORDINATOR_ALREADY: n("You are already a coordinator. /help shows what you can do."),
    Reason.SLOW_DOWN: n("That was a lot at once. Please write again after {words}; I will not answer before then."),
    Reason.ENOUGH_TODAY: n("You have sent many reports today. This one stays here; you can submit it after {words}."),
    Reason.EXPORTERS_ONLY: n("Only coordinators export tickets, in a private chat with me."),
    Reason.DRAFT_OVER: n(
        "That report was not submitted, so this change went nowhere. To report it after all, send it as a new message."
    ),
    Reason.OURS_TO_ANOTHER: n(
        "I wrote that to somebody else. Have you seen the same problem? Tell me what and where, and we will keep "
        "you informed too."
    ),
    Reason.COORDINATORS_EXCLUDE: n("Only coordinators decide which tickets count for a unit. Please ask them."),
    Reason.NO_UNIT_HAD_IT: n("#{number} was never with a unit, so it counts for none."),
    Reason.UNIT_NEVER_HAD_IT: n(
        "#{number} was never with {words}, so it does not count there. Its history: /ticket_{number}"
    ),
    Reason.EXCLUDED_ALREADY: n("#{number} is already left out. To count it again: /include_{number}"),
    Reason.COUNTS_ALREADY: n("#{number} is already counted. To leave it out: /exclude_{number}"),
    Reason.UNUSABLE: n("I cannot use that for a report. Please send a photo, words, a voice message or a location."),
}

ELSEWHERE = frozenset(
    {Reason.PRIVATE_ONLY, Reason.STAFF_ONLY, Reason.EXPORTERS_ONLY, Reason.BROADCASTERS_ONLY, Reason.PLANNERS_ONLY}
)  # what is done in the private chat; the words are the command
FINAL_BY_DESK = n(
    "#{number} was returned twice and is now yours for good. If that is a problem, ask the leader: /escalate_{number}"
)
DID_YOU_MEAN = n("I do not know this command. Did you mean /{words}? All of them: /help")
LOOK_HERE = {
    True: n("I cannot find a ticket #{number} for you. /queue lists the open ones."),
    False: n("I cannot find a ticket #{number} for you. /my lists yours."),
}


def refusal(view: View, refused: Refused) -> Request:
    say, reason = speaker(view.language), refused.reason
    words = refused.words or ""
    status = view.ticket.ticket.status if view.ticket else ""
    sentence = LOOK_HERE[view.staff] if reason == Reason.NO_TICKET else sentence_of(reason, refused.ticket)
    if reason == Reason.FINAL and view.ticket and view.ticket.ticket.rule != LEADER:
        sentence = FINAL_BY_DESK
    if reason == Reason.UNKNOWN_COMMAND and words:
        sentence = DID_YOU_MEAN
    text = say(
        sentence,
        number=refused.ticket,
        # What would stand between the slash and the name would keep it from being one to tap.
        words=words if reason == Reason.UNKNOWN_COMMAND else isolate(_named(view, reason, words)[:200]),
        name=words[:32],
        status=status_of(say, status) if view.staff else resident_status(say, status),
        **names_of(view),
    )
    text += instead(say, refused.ticket, view.ticket.moves if view.ticket else ())
    return say_it(view, text, _there(view, refused))


def _there(view: View, refused: Refused) -> Rows:
    """From a group into the private chat, which goes on with what they wanted. A command to tap would stay here."""
    say, command = speaker(view.language), "my" if refused.reason == Reason.STAFF_ONLY else refused.words
    if not (view.link and command and refused.reason in ELSEWHERE):
        return ()
    return [[(say("Open the private chat"), f"{view.link}?start=o_{command}")]]


def instead(say: Say, number: int | None, moves: Sequence[str]) -> str:
    """The line of what can be done now, where there is something."""
    possible = " · ".join(f"/{name}_{number}" for name in moves)
    return f"\n{say('Possible now: {moves}', moves=possible)}" if moves else ""


def names_of(view: View) -> dict[str, str]:
    """The units, categories and communities that somebody may name."""
    district, language = view.district, view.language
    return {
        "units": names(language, district.open_units),
        "categories": names(language, district.open_categories),
        "communities": names(language, district.open_communities),
    }


def sentence_of(reason: Reason, number: int | None) -> str:
    """The sentence of a reason, also where there is no number to name."""
    if reason == Reason.NOT_YOURS and number is None:
        return n("This belongs to somebody else. Nothing was changed.")
    return REFUSALS[reason]


def _named(view: View, reason: Reason, words: str) -> str:
    """An id becomes what people call it."""
    unit = view.district.unit(words) if reason in (Reason.UNIT_OUT_OF_REACH, Reason.UNIT_NEVER_HAD_IT) else None
    return unit.name.text(view.language) if unit else words[:60]
