"""A nomination as the desk sees it, and what it is asked and told about one."""

from datetime import datetime

from issuebot.desk.context.turn import moment
from issuebot.desk.publicity.nomination.nominated import Nominated
from issuebot.desk.views import View
from issuebot.domain.messages.publicity.nominations import (
    NominationAsked,
    NominationCard,
    NominationLink,
    NominationTold,
)
from issuebot.telegram.render.publicity.nominations import PURPOSE
from issuebot.telegram.render.publicity.publishing import FOUND
from issuebot.telegram.render.request import Request, Rows, packed, say_it, titled
from issuebot.telegram.render.text import Say, clip, no_translation as n, speaker

LABEL = 20  # letters of a name on a button
MOST = 3  # volunteers that it may be of
STATES = {
    "agreed": n("It goes out with the next digest."),
    "queued": n("Being sent to the public channel."),
    "out": n("In the public channel."),
    "taking": n("Being taken back from the public channel."),
}
ALIKE = (
    n("⚠ Another recent nomination may be of the same person."),
    n("⚠ {count} other recent nominations may be of the same person."),
)
TOLD = {
    "declined": n("Declined. Your words go to the person who nominated."),
    "unwilling": n("🌻 The person nominated would rather not be named, so nothing is published."),
    "back": n("🌻 The good neighbour is no longer in the public channel."),
    "unreachable": n(
        "⚠ A good neighbour was not thanked: I cannot post in the public channel. Make me its admin with the "
        "right to post; it then goes out with the next digest."
    ),
    "refused": n("⚠ A good neighbour was not thanked: Telegram refused it. I will try again with the next digest."),
    "stuck": n(
        "⚠ The thanks to a good neighbour could not be taken back from the public channel. Please delete the post there"
        " by hand; I try again every hour."
    ),
    "forgotten": n("🌻 Somebody in a nomination had their data deleted, so nothing of it is published any more."),
}


def card(view: View, _: NominationCard) -> Request | None:
    shown = view.nominated
    if shown is None:
        return None
    say, found = speaker(view.language), shown.nomination
    lines = [
        found.told,
        "\n" + _photo(say, shown) if found.photo else "",
        _count(say, shown.alike),
        *_state(say, view, shown),
    ]
    title = say("🌻 A good neighbour, nominated by {name}", name=shown.by) if shown.by else say("🌻 A good neighbour")
    return say_it(view, titled(title, *lines), _buttons(say, shown))


def _photo(say: Say, shown: Nominated) -> str:
    out = shown.nomination.status == "adopted" and not shown.nomination.with_photo
    return say("📷 With a photo, which stays out unless you add it.") if out else say("📷 With a photo.")


def _state(say: Say, view: View, shown: Nominated) -> list[str]:
    found = shown.nomination
    if found.status == "sent":
        return ["\n" + say("Nobody else has seen it. Choose it, or decline it and say why.")]
    words = "\n" + say("For everybody to read: {words}", words=found.words) if found.words else ""
    if found.status != "adopted":
        return [words, _agreed(say, view, shown), say(STATES[found.status])]
    if not found.words:
        return ["\n" + say("Next: the words for everybody. Reply to my question, or take what was written.")]
    asked = say("The person has been asked, and has not answered yet.") if found.nominee else ""
    return [words, asked or say("Next: do they agree? Send them the link, or note that they told you so.")]


def _agreed(say: Say, view: View, shown: Nominated) -> str:
    found = shown.nomination
    on = f"{_day(view, found.consented_at):%Y-%m-%d}" if found.consented_at else ""
    if found.nominee and found.consent_by == found.nominee:
        return say("✓ {name} agreed here on {day}.", name=shown.agreed, day=on)
    return say("✓ They agreed, as {name} noted on {day}.", name=shown.agreed or "–", day=on)


def _day(view: View, at: int) -> datetime:
    return moment(at).astimezone(view.district.zone)


def _buttons(say: Say, shown: Nominated) -> Rows:
    found = shown.nomination
    which = f"{found.id}:{found.version}"
    no = (say("Decline kindly"), f"nom:decline:{which}")
    if found.status == "sent":
        return [[(say("✅ Choose it"), f"nom:adopt:{which}"), no]]
    if found.status == "taking":
        return ()
    if found.status != "adopted":
        return [[(say("Take back"), f"nom:take:{which}")]]
    words = (
        [(say("✏ Other words"), f"nom:edit:{which}")]
        if found.words
        else [(say("Take these words"), f"nom:own:{which}")]
    )
    photo = (
        [(say("📷 Photo: {mark}", mark="✓" if found.with_photo else "✗"), f"nom:photo:{which}")] if found.photo else []
    )
    if not found.words:
        return packed([*words, *photo, no])
    asks = [
        (say("Ask {name}", name=clip(name, LABEL)), f"nom:ask:{which}:{person}") for person, name in shown.known[:MOST]
    ]
    agree = [(say("☑ They told me yes"), f"nom:told:{which}"), (say("🔗 Link for them"), f"nom:link:{which}")]
    return [*packed([*asks, *agree]), *packed([*words, *photo, no])]


def _count(say: Say, count: int) -> str:
    return say(ALIKE[min(count, 2) - 1], count=count) if count else ""


def asked(view: View, said: NominationAsked) -> Request:
    say = speaker(view.language)
    if said.found:
        found = ", ".join(
            say(FOUND[kind]) if kind != "length" else say("more than 500 characters") for kind in said.found
        )
        text = say("Not for everybody: these words hold {found}. Please reply with words without it.", found=found)
    elif said.kept.endswith(":words"):
        text = say(
            "Which words may everybody read? Reply with them: the name as they would like it, such as Ms Wang, and what"
            " they did. No house number, no telephone."
        )
    else:
        text = say("Why not? Reply with a sentence; the person who nominated will read it.")
    return say_it(view, text, purpose=PURPOSE, asks=say("Your reply"))


def link(view: View, _: NominationLink) -> Request | None:
    shown = view.nominated
    if shown is None:
        return None
    say = speaker(view.language)
    text = say("Please forward them this link. They read the words there, and agree or not:")
    return say_it(view, f"{text}\n{shown.link}")


def told(view: View, said: NominationTold) -> Request:
    return say_it(view, speaker(view.language)(TOLD[said.what]))
