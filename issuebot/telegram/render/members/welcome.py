"""What somebody new reads: what to do in three lines, and the choice of the community and the language."""

from issuebot.desk.views import View
from issuebot.domain.messages.members import HomeChosen, HomeQuestion, LanguageQuestion
from issuebot.domain.messages.residents import AboutUs, GoAhead, HowToReport, Sorry, Welcome, WhoHandles
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
    return say_it(view, titled(hello, odd or known, *_three_lines(say), staff), ways(say))


def how(view: View, _: HowToReport) -> Request:
    say = speaker(view.language)
    lines = [
        say("1. Tap 📎 beside the message box, and take or choose a photo."),
        say("2. Write under it what is wrong and where, for example: wires hanging down at door 3."),
        say("3. Send it. I show you a card: if it is right, tap “Submit”."),
        say("No photo? Words, a voice message or a location are enough."),
    ]
    return say_it(view, titled(say("How to report"), *lines))


def go_ahead(view: View, said: GoAhead) -> Request:
    say = speaker(view.language)
    number = say("You need not leave a number: we will write to you here.") if said.number else ""
    ask = say("Go ahead: what is wrong, and where? A photo or a few words are enough.")
    return say_it(view, "\n".join(filter(None, (number, ask))))


def about_us(view: View, _: AboutUs) -> Request:
    say = speaker(view.language)
    district = view.district.name.text(view.language)
    lines = [
        say(
            "I am the bot of {district}: free, day and night. I pass on what you report to the people who can fix it.",
            district=district,
        ),
        say("Units do not see your name; with “Anonymous” not even the coordinators do. More: write “privacy”."),
        f"☎️ {view.district.contact.text(view.language)}" if view.district.contact else "",
    ]
    return say_it(view, "\n".join(filter(None, lines)), _help(say))


def who_handles(view: View, asked: WhoHandles) -> Request:
    """Who sees to the kind of trouble that they named; else all kinds that there are. One tap begins the report."""
    say, language, district = speaker(view.language), view.language, view.district
    category, community = district.category(asked.category), district.community(asked.community)
    unit = district.unit(asked.unit)
    names = {"category": category.name.text(language) if category else ""}
    if category is None:
        kinds = say(", ").join(kind.name.text(language) for kind in district.open_categories)
        first = say(
            "You can report here: {kinds}. You can report anything else too; the coordinators pass it on.", kinds=kinds
        )
    elif asked.varies:
        first = say("You can report that here. Who sees to “{category}” depends on the community.", **names)
    elif unit is None:
        first = say("You can report that here. The coordinators find out who is responsible.")
    elif community:
        names |= {"community": community.name.text(language), "unit": unit.name.text(language)}
        first = say("You can report that here. In {community}, {unit} sees to “{category}”.", **names)
    else:
        first = say("You can report that here. {unit} sees to “{category}”.", unit=unit.name.text(language), **names)
    if asked.drafting:
        return say_it(view, first)
    rows = [[(say("📝 Report it"), f"begin:{asked.category or ''}:{asked.community or ''}")]]
    return say_it(
        view, "\n".join((first, say("Is this happening now? Tap below, or send a photo and say where."))), rows
    )


def sorry(view: View, said: Sorry) -> Request:
    say = speaker(view.language)
    line = say("We are sorry about this. Write what is wrong and where, and I will pass it on at once.")
    if said.drafting:
        line = say("We are sorry about this. Tap “Submit” on the card above, and I will pass it on at once.")
    return say_it(view, line, _help(say))


def ways(say: Say, *, person: bool = False) -> Rows:
    """Where one can go from here; `person`: also to a human being."""
    rows = [
        [(say("📷 How to report"), "go:how"), (say("📋 My reports"), "go:mine")],
        [(say("🏠 My community"), "go:home"), (say("🌐 Language"), "go:language")],
    ]
    return [*rows, [(say("🙋 Talk to a person"), "human")]] if person else rows


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


def language(view: View, _: LanguageQuestion) -> Request:
    say = speaker(view.language)
    names = (("zh", "中文"), ("en", "English"))
    return say_it(
        view, say("I will write to you in English from now on."), [[(name, f"language:{code}") for code, name in names]]
    )


def _three_lines(say: Say) -> list[str]:
    return [
        say("1. 📷 Send a photo with a few words: what is wrong, and where."),
        say("2. I find out who is responsible; you tap “Submit”."),
        say("3. When it is done, we tell you, and you say whether it is really solved."),
    ]


def _help(say: Say) -> Rows:
    return [[(say("📋 My reports"), "go:mine"), (say("🙋 Talk to a person"), "human")]]
