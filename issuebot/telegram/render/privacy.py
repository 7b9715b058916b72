"""What is kept of a person and why, in plain words; and the goodbye."""

from issuebot.desk.views import View
from issuebot.domain import retention
from issuebot.domain.messages.residents import ForgetQuestion, Forgotten, NameGiven, Privacy
from issuebot.telegram.render.request import Request, say_it, titled
from issuebot.telegram.render.text import speaker


def privacy(view: View, _: Privacy) -> Request:
    say = speaker(view.language)
    wanted = view.person is None or view.person.news
    lines = [
        say("• Your name, number and language at Telegram: to answer you."),
        say("• Your community: so that you are not asked for it again."),
        say("• Your reports with words, photos and place: so that they can be solved and counted."),
        say(
            "• What you begin and cancel: {cancelled} day, so that a late photo finds its place;"
            " what you do not submit: {stale} days, so that one tap brings it back.",
            cancelled=retention.CANCELLED.days,
            stale=retention.STALE.days,
        ),
        say(
            "• Which message here was about which report: until {days} days after its end, so that your replies are"
            " understood.",
            days=retention.MESSAGE.days,
        ),
        say(
            "• Who on the staff looked at a report: {viewed} days."
            " A message that the bot could not handle: {aside} days, to find the fault.",
            viewed=retention.VIEWING.days,
            aside=retention.SET_ASIDE.days,
        ),
        say(
            "The rest stays until you say /forget; your reports stay then too, without you."
            " No telephone number is kept.",
        ),
        say("Units do not see who reports. With “Anonymous” the coordinators do not see it either."),
        say(
            "Where the work needs it, a coordinator may tell the unit your name, never of an anonymous report."
            " It is logged, the leader hears of it, and I tell you at once."
        ),
        say("News to all residents: yes") if wanted else say("News to all residents: no"),
    ]
    news = (say("No news, please"), "news:off") if wanted else (say("Send me news"), "news:on")
    rows = [[news, (say("Forget me"), "forget:ask")]]
    return say_it(view, titled(say("What is kept of you, and why"), *lines), rows)


def name_given(view: View, said: NameGiven) -> Request | None:
    """To who reported it: which unit knows their name now."""
    shown = view.ticket
    unit = view.district.unit(shown.ticket.revealed_to) if shown else None
    if shown is None or unit is None:
        return None
    say, number = speaker(view.language), said.ticket
    title = say("👁 #{number}: {unit} knows your name now.", number=number, unit=unit.name.text(view.language))
    line = say("A coordinator decided it because the work needs it. Questions? Reply to this message.")
    return say_it(view, titled(title, line), purpose="ticket")


def forget(view: View, asked: ForgetQuestion) -> Request:
    say = speaker(view.language)
    lines = [
        say("Erased: your name, language and community, what you have not submitted, and that your reports are yours."),
        say("Kept without you: the reports themselves, because the work on them goes on and is counted."),
        say("You will not hear how they end, and cannot add to them."),
        say("If somebody is banned, that stays: otherwise being forgotten would lift it."),
        say("You are on the staff: what you did as staff stays, as long as you are. I forget only the resident.")
        if asked.staff
        else "",
        say("What stands in this chat is yours: delete it in Telegram if you like."),
    ]
    rows = [[(say("Yes, forget me"), "forget:yes"), (say("No, keep it"), "forget:no")]]
    return say_it(view, titled(say("Shall I forget you? It cannot be undone."), *lines), rows)


def forgotten(view: View, goodbye: Forgotten) -> Request:
    """The goodbye. Of the person only the language is left, and only in this message."""
    say = speaker(goodbye.language)
    if goodbye.staff:
        return say_it(view, say("Done: nothing is left of you as a resident. What you do as staff goes on."))
    return say_it(view, say("Done: you are forgotten, and your reports go on without you. Write whenever you like."))
