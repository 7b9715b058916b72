"""The digest as everybody reads it: each figure with what it was counted of, and no line without a figure."""

from datetime import date, timedelta

from issuebot.desk.context.turn import ASKS
from issuebot.desk.publicity.digests import days_of
from issuebot.desk.views import View
from issuebot.domain.messages.publishing import DigestNews, DigestPost, DigestPreview, DigestWords
from issuebot.domain.rates import Rate
from issuebot.store.publicity.digests import Digest
from issuebot.telegram.render.publicity.publishing import FOUND
from issuebot.telegram.render.request import Body, Request, Rows, say_it, titled
from issuebot.telegram.render.text import Say, no_translation as n, speaker

STATES = {
    "preview": n("Only you see this yet. Reply to it with words of your own to be put below; or publish it as it is."),
    "queued": n("On its way to the public channel."),
    "out": n("In the public channel. To correct its words, reply to this message."),
    "dropped": n("Dropped; nothing was published."),
}
WHAT = {
    "out": n("✅ The digest is in the public channel. /digest shows it; a reply to it corrects its words."),
    "unreachable": n(
        "⚠ The digest was not published: I cannot post in the public channel. Make me its admin with the right to post,"
        " then publish it again: /digest"
    ),
    "refused": n("⚠ The digest was not changed in the public channel: Telegram did not take it. Again: /digest"),
    "gone": n(
        "⚠ The digest was deleted from the public channel, or cannot be changed there any more. If it is gone, publish"
        " it again: /digest"
    ),
    "empty": n("Nothing was reported, done or shown in that time, so there is no digest to publish."),
    "none": n("There is no digest yet. The first comes on the first working morning of a week."),
}


def preview(view: View, said: DigestPreview) -> Request | None:
    found = view.digest
    if found is None or found.status not in STATES:
        return None
    say, public = speaker(view.language), body_of(view, found)
    values = f"{found.id}:{said.version}"
    rows: Rows = [[(say("✅ Publish"), f"dig:yes:{values}"), (say("Drop"), f"dig:no:{values}")]]
    body = Body(f"{public.text}\n\n———\n{say(STATES[found.status])}", public.entities)
    return say_it(view, body, rows if found.status == "preview" else (), purpose=f"{ASKS}digest")


def words(view: View, said: DigestWords) -> Request:
    say = speaker(view.language)
    found = ", ".join(say(FOUND[kind]) for kind in said.found)
    text = say("Not for everybody: your words hold {found}. Please reply again without it.", found=found)
    return say_it(view, text, purpose=f"{ASKS}digest", asks=say("What everybody may read"))


def news(view: View, said: DigestNews) -> Request:
    return say_it(view, speaker(view.language)(WHAT[said.what]))


def post(view: View, _: DigestPost) -> Request | None:
    """A chart, and good neighbours who agreed to be named, have their place below the figures."""
    return say_it(view, body_of(view, view.digest)) if view.digest else None


def body_of(view: View, found: Digest) -> Body:
    """In the channel's language, whoever reads the preview."""
    say = speaker(view.district.language)
    name = view.district.name.text(view.district.language)
    title = say("{name}: {days}", name=name, days=_days(found))
    return titled(title, *_lines(say, found), f"\n{found.words}" if found.words else "")


def _days(found: Digest) -> str:
    period = days_of(found)
    last = period.end - timedelta(days=1)
    return f"{period.first:%Y-%m}" if found.span == "month" else f"{period.first} – {_short(period.first, last)}"


def _short(first: date, last: date) -> str:
    return f"{last:%m-%d}" if first.year == last.year else f"{last}"


def _lines(say: Say, found: Digest) -> list[str]:
    answered = found.satisfied + found.unsatisfied + found.unsolved
    response, timely = (
        Rate(found.prompt, found.prompt + found.overdue),
        Rate(found.on_time, found.on_time + found.late),
    )
    solved, content = Rate(found.satisfied + found.unsatisfied, answered), Rate(found.satisfied, answered)
    return [
        say("Reports received: {count}", count=found.received) if found.received else "",
        say("Put right: {count}", count=found.closed) if found.closed else "",
        _rate(say, say("Accepted in time"), response),
        _rate(say, say("Closed in time"), timely),
        _rate(say, say("Solved, residents say"), solved),
        _rate(say, say("Satisfied, residents say"), content),
        say("Before and after in this channel: {count}", count=found.posts) if found.posts else "",
        say("Neighbours who reported something: {count}. Thank you!", count=found.neighbours)
        if found.neighbours
        else "",
    ]


def _rate(say: Say, name: str, rate: Rate) -> str:
    """Never without what it was counted of."""
    if rate.percent is None:
        return ""
    return say("{name}: {percent}% ({good} of {of})", name=name, percent=rate.percent, good=rate.good, of=rate.of)
