"""What somebody new reads: what to do in three lines, and the choice of the community."""

from issuebot.desk.views import View
from issuebot.domain.messages.residents import HomeChosen, HomeQuestion, HowToReport, Welcome
from issuebot.telegram.render.request import Request, Rows, packed, say_it, titled
from issuebot.telegram.render.text import Say, speaker

COMMUNITIES = 16  # on one page


def start(view: View, welcome: Welcome) -> Request:
    say = speaker(view.language)
    community = view.district.community(welcome.community)
    district = view.district.name.text(view.language)
    hello = say("Hello! This is {district}. Tell us what needs fixing in your community.", district=district)
    known = say("Your community: {community}.", community=community.name.text(view.language)) if community else ""
    odd = say("I do not recognise that link, but you can still send a report.") if welcome.odd else ""
    staff = ""
    if view.district.is_coordinator(view.row.chat):
        staff = say("You are a coordinator: /queue shows open tickets, /help what you can do.")
    elif view.district.is_leader(view.row.chat):
        staff = say("You are the leader: what needs your decision is sent to you here. /help shows what you can do.")
    return say_it(view, titled(hello, odd or known, *_three_lines(say), staff), _ways(say))


def how(view: View, _: HowToReport) -> Request:
    say = speaker(view.language)
    lines = [
        say("1. Tap 📎 beside the message box, and take or choose a photo."),
        say("2. Write under it what is wrong and where, for example: wires hanging down at door 3."),
        say("3. Send it. I show you a card: if it is right, tap “Submit”."),
        say("No photo? Words, a voice message or a location are enough."),
    ]
    return say_it(view, titled(say("How to report"), *lines))


def home(view: View, asked: HomeQuestion) -> Request:
    """The communities, two in a row where they have room."""
    say, places = speaker(view.language), view.district.open_communities
    pages = max(1, -(-len(places) // COMMUNITIES))
    page = min(asked.page, pages - 1)
    shown = places[page * COMMUNITIES : (page + 1) * COMMUNITIES]
    names = [(place.name.text(view.language), f"home:{place.id}") for place in shown]
    rows = packed(names)
    if pages > 1:
        rows.append([("‹", f"home:page:{(page - 1) % pages}"), ("›", f"home:page:{(page + 1) % pages}")])
    rows.append([(say("None of these"), "home:-")])
    return say_it(view, say("Where do you live? I will remember it, so you need not say it again."), rows)


def home_chosen(view: View, chosen: HomeChosen) -> Request:
    say = speaker(view.language)
    community = view.district.community(chosen.community)
    if community:
        line = say("Your community: {community}.", community=community.name.text(view.language))
        return say_it(view, titled(line, say("Now send a photo with a few words.")))
    return say_it(
        view,
        say(
            "No problem: you can still report. Send a photo and write where it is; the coordinators find out who is"
            " responsible."
        ),
    )


def _three_lines(say: Say) -> list[str]:
    return [
        say("1. 📷 Send a photo with a few words: what is wrong, and where."),
        say("2. I find out who is responsible; you tap “Submit”."),
        say("3. When it is done, we tell you, and you say whether it is really solved."),
    ]


def _ways(say: Say) -> Rows:
    return [
        [(say("📷 How to report"), "go:how"), (say("📋 My reports"), "go:mine")],
        [(say("🏠 My community"), "go:home"), (say("🌐 Language"), "go:language")],
    ]
