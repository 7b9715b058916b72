"""What is kept of a person and why, in plain words; and the goodbye."""

from issuebot.desk.views import View
from issuebot.domain import retention
from issuebot.domain.messages.members import ForgetQuestion, Forgotten, NameGiven, Privacy
from issuebot.telegram.render.request import Request, say_it, titled
from issuebot.telegram.render.text import speaker


def privacy(view: View, _: Privacy) -> Request:
    say = speaker(view.language)
    wanted = view.person is None or view.person.news
    lines = [
        say("• Your name, number and language at Telegram: to reply to you."),
        say("• Your community: so that we need not ask again."),
        say("• Your reports with words, photos and place: to have them solved, and to count them."),
        say(
            "• What you begin and cancel: {cancelled} day, so that late photos are not misplaced;"
            " what you do not submit: {stale} days, so that one tap brings it back.",
            cancelled=retention.CANCELLED.days,
            stale=retention.STALE.days,
        ),
        say(
            "• Which message here was about which report: until {days} days after it ends, so that we"
            " understand your replies.",
            days=retention.MESSAGE.days,
        ),
        say(
            "• Who on the staff looked at a report: {viewed} days."
            " A message that the bot could not handle: {aside} days, to find the fault.",
            viewed=retention.VIEWING.days,
            aside=retention.SET_ASIDE.days,
        ),
        say(
            "The rest stays until you send /forget; your reports remain even then, without your data."
            " We store no telephone number.",
        ),
        say(
            "Units see no names. If the work needs yours, a coordinator may give it to the unit: each time it is"
            " logged, the leader hears of it, and you get a message. With “Anonymous” not even the coordinators see it."
        ),
        say("News to all residents: yes") if wanted else say("News to all residents: no"),
    ]
    news = (say("No news, please"), "news:off") if wanted else (say("Send me news"), "news:on")
    rows = [[news, (say("Delete my data"), "forget:ask")]]
    return say_it(view, titled(say("What we store about you, and why"), *lines), rows)


def name_given(view: View, said: NameGiven) -> Request | None:
    """To whoever reported it: which unit knows their name now."""
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
        say(
            "Deleted: your name, language and community, what you have not submitted, and that your reports are yours."
        ),
        say("Kept, without your data: the reports themselves, because the work on them goes on and is counted."),
        say("You will not hear how they end, and cannot add to them."),
        say("A ban stays: otherwise deleting your data would lift it."),
        say(
            "You are on the staff: what you did as staff is kept while you are."
            " Only your data as a resident is deleted."
        )
        if asked.staff
        else "",
        say("The messages in this chat are yours: delete them in Telegram if you like."),
    ]
    rows = [[(say("Yes, delete it"), "forget:yes"), (say("No, keep it"), "forget:no")]]
    return say_it(view, titled(say("Delete your personal data? This cannot be undone."), *lines), rows)


def forgotten(view: View, goodbye: Forgotten) -> Request:
    """The goodbye. Of the person only the language is left, and only in this message."""
    say = speaker(goodbye.language)
    if goodbye.staff:
        return say_it(view, say("Done: your data as a resident is deleted. Your work as staff goes on."))
    return say_it(
        view,
        say(
            "Done: your personal data is deleted, and work on your reports goes on without it."
            " You are welcome any time."
        ),
    )
