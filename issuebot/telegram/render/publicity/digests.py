"""The digest as everybody reads it: each figure with what it was counted of, and no line without a figure."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from issuebot.desk.context.turn import ASKS
from issuebot.desk.publicity.digests import days_of
from issuebot.desk.views import View
from issuebot.domain.messages.publicity.publishing import (
    DigestNews,
    DigestPost,
    DigestPreview,
    DigestTakedown,
    DigestWords,
)
from issuebot.domain.pictures.charts import Bars, Series, as_json
from issuebot.domain.rates import Rate
from issuebot.store.publicity.digests import Digest
from issuebot.telegram.render.publicity import posts
from issuebot.telegram.render.publicity.publishing import FOUND
from issuebot.telegram.render.request import (
    DRAWN,
    Body,
    Drawing,
    Json,
    Request,
    Rows,
    edit_caption,
    say_it,
    show_picture,
    titled,
)
from issuebot.telegram.render.text import CAPTION, Say, no_translation as n, speaker, units

PURPOSE = f"{ASKS}digest"
CHANNEL = "-100"  # how the ids of channels begin
PAIRS = (
    n("1 picture of before and after goes along."),
    n("{count} pictures of before and after go along."),
)
THANKED = (
    n("🌻 1 good neighbour is thanked below it."),
    n("🌻 {count} good neighbours are thanked below it."),
)
BUTTONS = {
    "preview": ((n("✅ Publish"), "yes"), (n("Drop"), "no")),
    "out": ((n("Take back"), "back"),),
}
STATES = {
    "preview": n(
        "Only coordinators see this yet. To add a few words of your own, reply to it; or publish it as it is."
    ),
    "queued": n("Being sent to the public channel."),
    "out": n("In the public channel since {moment}. To correct its words, reply to this message."),
    "taking": n("Being taken back from the public channel."),
    "dropped": n("Dropped; nothing was published."),
}
TAKEN_BACK = n("Taken back from the public channel, {moment}. It can be published again.")
OUT = "https://t.me/c/{channel}/{message}"  # for members of the channel: core.telegram.org/api/links
WHAT = {
    "out": n("✅ The digest is in the public channel. /digest shows it; to correct its words, reply to it."),
    "back": n("Taken back: nothing of that digest is in the public channel any more. To publish it again: /digest"),
    "stuck": n(
        "⚠ A part of the digest could not be taken back from the public channel. Please delete it there by hand; I try"
        " again every hour."
    ),
    "unreachable": n(
        "⚠ The digest was not published: I cannot post in the public channel. Make me its admin with the right to post,"
        " then publish it again: /digest"
    ),
    "refused": n("⚠ The digest in the public channel was not changed: Telegram refused it. To try again: /digest"),
    "gone": n(
        "⚠ The digest was deleted from the public channel, or cannot be changed there any more. If it is gone, publish"
        " it again: /digest"
    ),
    "empty": n("Nothing was reported, fixed or published in that time, so there is no digest."),
    "none": n("There is no digest yet. The first comes on the first working morning of a week."),
}


def preview(view: View, said: DigestPreview) -> Request | None:
    shown = view.digest
    found = shown.digest if shown else None
    if shown is None or found is None or found.status not in STATES:
        return None
    say, public = speaker(view.language), body_of(view, found)
    values = f"{found.id}:{said.version}"
    more = _count(say, PAIRS, len(shown.pairs)) if found.status == "preview" else ""
    thanks = _count(say, THANKED, shown.thanked) if found.status == "preview" else ""
    notes = "\n".join(filter(None, (more, thanks, _state(say, view, found))))
    body = Body(f"{public.text}\n\n———\n{notes}", public.entities)
    link = OUT.format(channel=f"{found.chat}"[4:], message=found.message_id) if found.status == "out" else ""
    opens = [(say("Open it in the channel"), link)] if link and f"{found.chat}".startswith(CHANNEL) else []
    rows: Rows = [[*opens, *((say(label), f"dig:{does}:{values}") for label, does in BUTTONS.get(found.status, ()))]]
    chart = None if said.plain or units(body.text) > CAPTION else chart_of(view, found)
    rows = rows if rows[0] else ()
    return say_it(view, body, rows, purpose=PURPOSE) if chart is None else _pictured(view, found, chart, body, rows)


def _state(say: Say, view: View, found: Digest) -> str:
    at = found.out_at if found.status == "out" else found.taken_back_at
    moment = f"{datetime.fromtimestamp(at or found.changed_at, view.district.zone):%m-%d %H:%M}"
    said = TAKEN_BACK if found.status == "preview" and found.taken_back_at else STATES[found.status]
    return say(said, moment=moment)


def _pictured(view: View, found: Digest, chart: Bars, body: Body, rows: Rows) -> Request:
    """With the picture that was looked at. A message that had none gets it once there is one."""
    row = view.row
    if found.chart is None and row.edits:
        return say_it(view, body, rows, purpose=PURPOSE)
    shows = show_picture(view, as_json(chart), body, rows, failing=body, what="charts")
    if found.chart is None:
        return replace(shows, purpose=PURPOSE, drawing=shows.drawing and _asking(shows.drawing))
    media = shows.arguments.get("media")
    filled = {"media": {**media, "media": found.chart}} if media else {"photo": found.chart}
    return replace(shows, arguments=shows.arguments | filled, purpose=PURPOSE, drawing=None)


def words(view: View, said: DigestWords) -> Request:
    say = speaker(view.language)
    found = ", ".join(say(FOUND[kind]) for kind in said.found)
    text = say("Not for everybody: your words hold {found}. Please reply again without it.", found=found)
    return say_it(view, text, purpose=PURPOSE, asks=say("What everybody may read"))


def news(view: View, said: DigestNews) -> Request:
    say = speaker(view.language)
    rows = [[(say(label), f"dig:{does}:{said.digest}") for label, does in BUTTONS["out"]]] if said.what == "out" else ()
    return say_it(view, say(WHAT[said.what]), rows)


def _asking(drawing: Drawing) -> Drawing:
    """So that a reply to what is said in the picture's place is understood, too."""
    return replace(drawing, spare=drawing.spare and replace(drawing.spare, purpose=PURPOSE))


def post(view: View, said: DigestPost) -> Request | None:
    """The chart with the words below it, and the pairs beside it; the words by themselves where they are too long for
    that, and the pictures after them.
    """
    shown = view.digest
    if shown is None:
        return None
    body = body_of(view, shown.digest)
    if view.row.edits:
        return edit_caption(view, body, ()) if shown.digest.pictured else say_it(view, body)
    chart = None if said.plain else chart_of(view, shown.digest)
    pairs = () if said.plain else shown.pairs
    if said.rest:
        return album(view, shown.digest, chart, pairs, Body(""))
    if not (chart or pairs) or units(body.text) > CAPTION:
        return say_it(view, body)
    return album(view, shown.digest, chart, pairs, body)


def album(view: View, found: Digest, chart: Bars | None, pairs: Sequence[str], body: Body) -> Request | None:
    """One picture, or several that Telegram shows as one message. Without its chart where that cannot be drawn."""
    pictures = [*([found.chart or DRAWN] if chart else []), *pairs]
    words = {"caption": body.text or None, "caption_entities": body.entities or None}
    if not pictures:
        return say_it(view, body) if body.text else None
    if len(pictures) == 1:
        request = Request("sendPhoto", {"chat_id": view.row.chat, "photo": pictures[0], **words})
    else:
        media: list[Json] = [{"type": "photo", "media": one} for one in pictures]
        media[0] |= {name: value for name, value in words.items() if value}
        request = Request("sendMediaGroup", {"chat_id": view.row.chat, "media": media})
    if DRAWN not in pictures or chart is None:
        return request
    # Which message shows which pair is counted from the end, and so holds without the chart, too.
    spare = album(view, found, None, pairs, body)
    return replace(request, drawing=Drawing(as_json(chart), spare, "charts"))


def takedown(view: View, said: DigestTakedown) -> Request | None:
    if view.digest is None or view.digest.piece is None:
        return None
    which = {"chat_id": view.row.chat, "message_id": view.digest.piece}
    return posts.blank(view.district.language, which) if said.plain else Request("deleteMessage", which)


def chart_of(view: View, found: Digest) -> Bars | None:
    """None where nothing came in and nothing was closed."""
    say, parts = speaker(view.district.language), json.loads(found.parts)
    received, closed = (tuple(part[place] for part in parts) for place in (1, 2))
    if not any((*received, *closed)):
        return None
    name = view.district.name.text(view.district.language)
    return Bars(
        title=say("{name}: {days}", name=name, days=_days(found)),
        notes=(say("Each day") if found.span == "week" else say("Each week, from the day shown"),),
        groups=tuple(str(part[0])[5:] for part in parts),
        series=(Series(say("Received"), received), Series(say("Closed"), closed)),
        empty=say("Nothing in this time."),
    )


def body_of(view: View, found: Digest) -> Body:
    """In the channel's language, whoever reads the preview."""
    say = speaker(view.district.language)
    name = view.district.name.text(view.district.language)
    title = say("{name}: {days}", name=name, days=_days(found))
    lines = [*filter(None, _lines(say, found))] or [say("This time we thank good neighbours.")]
    return titled(title, *lines, f"\n{found.words}" if found.words else "")


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
        say("Fixed: {count}", count=found.closed) if found.closed else "",
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
    """A rate is never said without what it was counted of."""
    if rate.percent is None:
        return ""
    return say("{name}: {percent}% ({good} of {of})", name=name, percent=rate.percent, good=rate.good, of=rate.of)


def _count(say: Say, forms: tuple[str, str], count: int) -> str:
    return say(forms[min(count, 2) - 1], count=count) if count else ""
