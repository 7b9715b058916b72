"""/help: what each role can do, by what one wants, short enough for a telephone. Every command there is stands here."""

from issuebot.desk.views import View
from issuebot.domain.messages.lists import Help, Unclear
from issuebot.domain.queue import Queue
from issuebot.telegram.render.members.staff import admin_help
from issuebot.telegram.render.members.welcome import ways
from issuebot.telegram.render.names import units_of
from issuebot.telegram.render.request import Request, Rows, say_it, titled
from issuebot.telegram.render.text import Say, clip, isolate, speaker


def help_(view: View, asked: Help) -> Request:
    say = speaker(view.language)
    patrol = (
        [say("🚶 /patrol – report in series, photo after photo")] if view.row.chat > 0 and not asked.volunteer else []
    )
    admin = [*(_for_volunteer(say) if asked.volunteer else ()), *(admin_help(say) if asked.admin else ())]
    match asked.role:
        case "unit":
            title = say(
                "{units}: how to use this group",
                units=units_of(say, view.district, " ".join(asked.units), view.language),
            )
            return say_it(view, titled(title, *_for_unit(say)), _buttons(say, asked))
        case "coordinator":
            return say_it(
                view,
                titled(say("For coordinators"), *_for_coordinator(say), *patrol, *admin),
                _buttons(say, asked),
            )
        case "leader":
            return say_it(view, titled(say("For the leader"), *_for_leader(say), *patrol, *admin), _buttons(say, asked))
        case "group":
            return say_it(
                view, say("To report something, send me a private message: a photo and a few words are enough.")
            )
    lines = [*_for_resident(say), *admin, *(_people(say) if asked.admin else ())]
    return say_it(view, titled(say("How it works"), *lines), ways(say, person=True))


def unclear(view: View, asked: Unclear) -> Request:
    """The lists that one most often wants, and the way to a report."""
    say, words = speaker(view.language), isolate(clip(asked.words, 200))
    if asked.chosen:
        return say_it(view, f"📝 {words}")
    report = (say("📝 Report this"), f"unclear:{asked.said}")
    if asked.resident:
        text = say(
            "Is “{words}” something to report? Then tap “Report this”. Otherwise write what is wrong and where, or send"
            " a photo.",
            words=words,
        )
        return say_it(view, text, [[report], [(say("🙋 Talk to a person"), "human")]], purpose="unclear")
    text = say(
        "I did not understand “{words}”. What would you like to see? Or put it in other words. If it is something to"
        " report, tap “Report this”.",
        words=words,
    )
    rows = _buttons(say, Help("coordinator"))
    return say_it(
        view,
        text,
        [*rows, [(say("Figures"), "stats:"), report]],
        purpose="unclear",
    )


def _buttons(say: Say, asked: Help) -> Rows:
    """The two lists that one looks into most; in a group of several units those of the first."""
    owner = asked.units[0] if asked.role == "unit" and asked.units else None
    lists = ((say("Open tickets"), Queue(owner)), (say("Late tickets"), Queue(owner, late=True)))
    return [[(label, f"list:{queue.key()}") for label, queue in lists]]


def _for_resident(say: Say) -> list[str]:
    return [
        say("📷 Send a photo with a few words. Albums, voice messages and locations work too, in any order."),
        say("Check the card and tap “Submit”. That is all."),
        say("To add to a report, reply to its message."),
        say("When it is done, we send you the result, and one tap tells us whether it is really solved."),
        "",
        say("For anything else, a word is enough:"),
        say("📋 “progress” – how your reports are going"),
        say("↩ “withdraw” – take a report back · “cancel” – drop one that is not submitted"),
        say("🙋 “talk to a person” – somebody answers you here · 🌻 “praise” – thank a good neighbour"),
        say("🏠 “my community” · 🌐 “language” · 🔒 “privacy” – what we store about you"),
        say("👥 In your community's group: /report and what is wrong · 📖 “guide” – waste, dogs, noise"),
    ]


def _for_volunteer(say: Say) -> list[str]:
    return [
        say("🗓 /duty – your duties, and who else is on duty"),
        say("📍 /checkin and /checkout – at the place of your duty, with your location"),
        say("🚶 /patrol – on duty: photo after photo, each is a report"),
        say("🔁 /swap – hand a duty over · /cover – step in where nobody has come"),
        say("⏱ /hours – your hours and certificate. Words do as well: my shifts, swap, check in, hours"),
    ]


def _for_unit(say: Say) -> list[str]:
    return [
        say(
            "Each ticket is a card, kept up to date. Reply to it as to a colleague: “OK” accepts, a photo can close it."
        ),
        say("💬 Also: “fixed”, “return: reason”, “ask: question”, “need more time”. To a list: “all received”."),
        say("Or with commands:"),
        say("✅ “Accept” or /accept 12 – it is yours"),
        say("📷 “Close” or /close 12 what was done – as the caption of the after-photo"),
        say("❓ /ask 12 question – to the resident · /return 12 reason – not yours"),
        say("⏳ /extend 12 2d reason – more time · /category 12 category"),
        say("📣 /tell 12 words or a photo – show the resident how it goes"),
        say("📝 /note 12 words – for the staff only · /escalate 12 words – to the leader"),
        *_lists(say),
        say("🗓 /duty – who of the unit is on duty · /invite – a link for its volunteers"),
        say("🌅 /quiet – morning lists · 🌐 /language – 中文 / English"),
    ]


def _for_coordinator(say: Say) -> list[str]:
    return [
        say("Each ticket is a card, kept up to date. Reply to it and the number may be left out."),
        say("💬 Plain words do: “give it to sanitation”, “duplicate of #7”, “urgent”. Commands do as well:"),
        say("➡ /assign 12 unit – give it to a unit · /join 12 unit – a second one helps"),
        say("✅ /close 12 what was done · /decline 12 reason, and where to turn instead"),
        say("❓ /ask 12 question – to the resident · /category 12 category"),
        say("🔁 /merge 12 7 – the same as 7 · /reopen 12 reason · /reveal 12 reason – show who reported it"),
        say("⏳ /extend 12 2d reason – more time · /urgent 12 – half the time · /publish 12, /digest – for all to see"),
        say(
            "📣 /tell 12 words – to the resident · /note 12 words – for the staff · /escalate 12 words – to the leader"
        ),
        *_lists(
            say,
            say(
                "📊 /stats – figures, /map · /exclude 12 reason – leave it out of its unit's figures"
                " · /include 12 – count it"
            ),
        ),
        say(
            "🗓 /roster – plan duties · /duty – who is on · /cover 12 name – put somebody in · /hours – who served"
            " · /invite volunteers · /poster · /article"
        ),
        *_people(say),
        say("📄 /export – a table · 📢 /broadcast – to all residents · 🌅 /quiet – morning lists · 🌐 /language"),
    ]


def _for_leader(say: Say) -> list[str]:
    return [
        say("What stays unsolved, and what units and coordinators cannot decide, is sent to you here."),
        say("💬 Plain words do: “how are things”, “the worst unit”, “disputed”, “last month”, “12”."),
        say("➡ /assign 12 unit – decide who does it; the unit cannot return it"),
        say("📝 /note 12 words – reaches those who work on it at once"),
        *_lists(say),
        *_people(say),
        say("🌅 /quiet – morning lists · 🌐 /language – 中文 / English"),
    ]


def _lists(say: Say, figures: str = "") -> list[str]:
    return [
        say("📋 /queue – open tickets · /overdue – late ones"),
        say("🔍 /find words · /ticket 12 – its whole history"),
        figures or say("📊 /stats – figures · /map – where they are"),
    ]


def _people(say: Say) -> list[str]:
    return [
        say(
            "👤 /who – people and units · /audit 12 – who saw it and what they did · /why 12 – why this guess · /route"
        ),
        say("⛔ /ban 12 – ban the reporter · /unban 12 – lift the ban"),
    ]
