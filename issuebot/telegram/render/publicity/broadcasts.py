"""The card with which a coordinator sends something to many, and what is said around it."""

from datetime import datetime

from issuebot.desk.publicity.broadcast.announced import Announced
from issuebot.desk.publicity.broadcast.sending import MISSED, REFUSED
from issuebot.desk.views import View
from issuebot.domain.messages.publicity.broadcasts import BroadcastDropped, BroadcastHow, BroadcastMoved
from issuebot.domain.publicity.moments import this_evening
from issuebot.store.publicity.broadcasts import Audience, Broadcast
from issuebot.telegram.render.request import Body, Request, Rows, packed, say_it, show_card, titled
from issuebot.telegram.render.text import Say, clip, isolate, moment, no_translation as n, speaker, ticked

BUTTONS = 8  # communities or units on a page
BAR = 10  # parts of the bar
LISTED = 12  # names of a line
ORDER = ("everyone", "community", "volunteers", "unit")
KINDS = {"community": n("Communities"), "unit": n("Units")}
STEER = {
    "pause": n("⏸ Pause"),
    "resume": n("▶ Go on"),
    "stop": n("⏹ Stop"),
}
STATES = {"scheduled": ("stop",), "running": ("pause", "stop"), "paused": ("resume", "stop")}
ICONS = {"scheduled": "⏰", "running": "📣", "paused": "⏸", "stopped": "⏹", "done": "✅"}


def moved(view: View, _: BroadcastMoved) -> Request:
    say = speaker(view.language)
    return say_it(view, say("👇 See the new message below."))


def dropped(view: View, _: BroadcastDropped) -> Request:
    say = speaker(view.language)
    return say_it(view, say("📣 Not sent."))


def how(view: View, _: BroadcastHow) -> Request:
    """What to do next; and what is under way, also of others, who may be away."""
    say, listed = speaker(view.language), view.announced.under_way if view.announced else ()
    lines = [
        say("Send me the message: words, a photo, an album, a file or a location. You will first see it as "
            "residents would."),
        *(
            say("{icon} {name}: {done} of {total}", icon=ICONS.get(one.status, ""), name=isolate(clip(name, 20)),
                done=one.settled, total=one.total)
            for one, name in listed
        ),
    ]  # fmt: skip
    rows = [
        [(f"{say(STEER[does])} {clip(name, 8)}", f"cast:{one.id}:{does}:list") for does in STATES.get(one.status, ())]
        for one, name in listed
    ]
    nothing = [(say("Don't send anything"), "cast:0:nothing")]
    return say_it(
        view, titled(say("📣 What should everybody read?"), *lines), [*rows, nothing], purpose=BroadcastHow.kind
    )


def card(view: View) -> Request | None:
    shown = view.announced
    cast = shown.broadcast if shown else None
    if not shown or not cast:
        return None
    say = speaker(view.language)
    if cast.status == "draft":
        return _draft(say, view, shown, cast)
    if cast.status == "dropped":
        return show_card(view, Body(say("📣 Not sent.")), [])
    title, lines = _progress(say, view, shown, cast)
    rows = [[(say(STEER[does]), f"cast:{cast.id}:{does}") for does in STATES.get(cast.status, ())]]
    if cast.status == "scheduled":
        rows = [[(say("Send it now"), f"cast:{cast.id}:go:{cast.version}"), (say("Change it"), f"cast:{cast.id}:undo")]]
        rows += [[(say("Don't send it"), f"cast:{cast.id}:drop")]]
    return show_card(view, titled(title, *lines), [row for row in rows if row])


def _draft(say: Say, view: View, shown: Announced, cast: Broadcast) -> Request:
    if cast.page and cast.page != MISSED:
        return show_card(view, Body(say("Who should get it? Tap to choose.")), _choice(say, view, shown, cast))
    reach = shown.reach
    lines = [
        say("⚠ It was due while nothing could be sent. Do you still want to send it?") if cast.page == MISSED else "",
        say("To: {who}", who=_who(say, view, shown.audience))
        if shown.audience
        else say("Who should get it? Choose below."),
        _left_out(say, reach.blocked, reach.opted_out) if reach else "",
        _night(say, view, shown),
        say("The message above is what people see. To correct it, edit your own."),
        say("Another time? Write it here, such as “tomorrow 9:00”.") if reach and reach.goes_to else "",
    ]
    chosen = {one.kind for one in shown.audience}
    rows = [
        [_ticked(say("All residents"), f"cast:{cast.id}:everyone", on="everyone" in chosen),
         _ticked(say(KINDS["community"]), f"cast:{cast.id}:page:community", on="community" in chosen)],
        [_ticked(say("Volunteers"), f"cast:{cast.id}:volunteers", on="volunteers" in chosen),
         _ticked(say(KINDS["unit"]), f"cast:{cast.id}:page:unit", on="unit" in chosen)],
        *(_times(say, view, shown, cast) if reach and reach.goes_to else ()),
        [(say("Don't send it"), f"cast:{cast.id}:drop")],
    ]  # fmt: skip
    return show_card(view, titled(say("📣 Broadcast"), *lines), rows)


def _times(say: Say, view: View, shown: Announced, cast: Broadcast) -> Rows:
    count = shown.reach.goes_to if shown.reach else 0
    go = say("✅ To {count}, in the morning", count=count)
    if shown.night is None:
        go = say("✅ Send now to {count}", count=count)
    later = [(say("Tomorrow 9:00"), f"cast:{cast.id}:morning:{cast.version}")]
    if this_evening(view.now, view.district.zone):
        later.insert(0, (say("Today 19:00"), f"cast:{cast.id}:evening:{cast.version}"))
    return [[(go, f"cast:{cast.id}:go:{cast.version}")], later]


def _choice(say: Say, view: View, shown: Announced, cast: Broadcast) -> Rows:
    """A page of communities or units; a tap on one chooses it, a second one takes it back."""
    kind, _, number = cast.page.partition(":")
    parts = view.district.open_communities if kind == "community" else view.district.open_units
    pages = max(1, -(-len(parts) // BUTTONS))
    page = min(int(number or 0), pages - 1)
    some = parts[page * BUTTONS : (page + 1) * BUTTONS]
    chosen = {one.name for one in shown.audience if one.kind == kind}
    labels = [
        _ticked(part.name.text(view.language), f"cast:{cast.id}:one:{kind}:{part.id}", on=part.id in chosen)
        for part in some
    ]
    turn = [
        (label, f"cast:{cast.id}:page:{kind}:{to}")
        for label, to in (("◀", page - 1), ("▶", page + 1))
        if 0 <= to < pages
    ]
    return [*packed(labels), *([turn] if turn else []), [(say("Done"), f"cast:{cast.id}:page")]]


def _progress(say: Say, view: View, shown: Announced, cast: Broadcast) -> tuple[str, list[str]]:
    who = say("To: {who}", who=_who(say, view, shown.audience))
    if cast.status == "scheduled":
        zone = view.district.zone
        at = moment(say, datetime.fromtimestamp(cast.starts_at or 0, zone), view.now, zone)
        return say("⏰ Planned for {time}", time=at), [who, _night(say, view, shown)]
    titles = {
        "running": n("📣 Sending"),
        "paused": n("⏸ Paused"),
        "stopped": n("⏹ Stopped"),
        "done": n("✅ Sent to all"),
    }
    full = BAR * cast.settled // max(1, cast.total)
    refused = say("Telegram does not take this message. Please send it in another way.")
    missed = say("⚠ Nothing could be sent for hours, so it is paused: it may be out of date. Go on?")
    left = cast.total - cast.settled
    lines = [
        who,
        f"{'▓' * full}{'░' * (BAR - full)} {cast.settled}/{cast.total}" if cast.status in ("running", "paused") else "",
        say("Reached: {count}", count=cast.reached),
        _left_out(say, cast.blocked, cast.opted_out),
        say("Failed: {count}", count=cast.failed) if cast.failed else "",
        say("Not sent: {count}", count=left) if cast.status == "stopped" and cast.total else "",
        refused if cast.page == REFUSED and cast.status == "paused" else "",
        missed if cast.page == MISSED and cast.status == "paused" else "",
        _night(say, view, shown) if cast.status == "running" else "",
    ]
    return say(titles[cast.status]), lines


def _left_out(say: Say, blocked: int, opted_out: int) -> str:
    parts = [
        say("out of reach: {count}", count=blocked) if blocked else "",
        say("unsubscribed: {count}", count=opted_out) if opted_out else "",
    ]
    return " · ".join(filter(None, parts))


def _night(say: Say, view: View, shown: Announced) -> str:
    if shown.night is None:
        return ""
    at = moment(say, shown.night, view.now, view.district.zone)
    return say("🌙 Quiet hours: nothing is sent before {time}.", time=at)


def _who(say: Say, view: View, audience: tuple[Audience, ...]) -> str:
    names = [_name(say, view, one) for one in sorted(audience, key=lambda one: ORDER.index(one.kind))]
    more = len(names) - LISTED
    return say(", ").join(names[:LISTED]) + (f" +{more}" if more > 0 else "")


def _name(say: Say, view: View, one: Audience) -> str:
    if one.kind == "everyone":
        return say("All residents")
    if one.kind == "volunteers":
        return say("Volunteers")
    part = view.district.community(one.name) if one.kind == "community" else view.district.unit(one.name)
    return part.name.text(view.language) if part else one.name


def _ticked(label: str, does: str, *, on: bool) -> tuple[str, str]:
    return ticked(label, on=on), does
