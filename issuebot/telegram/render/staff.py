"""What admins and coordinators read about the staff itself: invites, who is who, who did what."""

from issuebot.desk.views import View
from issuebot.domain.roles import has_role
from issuebot.telegram.render.request import Request, say_it, titled
from issuebot.telegram.render.text import Say, speaker


def admin_help(say: Say) -> list[str]:
    return [
        say("For admins:"),
        say("/invite unit UNIT – a link by which a group becomes the unit's"),
        say("/invite coordinator – a link by which a person becomes a coordinator"),
    ]


def stranger(view: View) -> Request | None:
    """Said once in a group of no role; nothing when it has become somebody's meanwhile."""
    if has_role(view.district, view.row.chat):
        return None
    say = speaker(view.language)
    return say_it(
        view,
        say(
            "Hello! This group is nobody's yet. To make it a unit's, an admin writes to me: /invite unit UNIT."
            " To report something, write to me in private."
        ),
    )


def invite_how(view: View) -> Request:
    say = speaker(view.language)
    lines = [
        *admin_help(say)[1:3],
        say("The units are: {units}", units=_units(view)),
    ]
    return say_it(view, titled(say("Whom to invite?"), *lines))


def invite_unit(view: View) -> Request:
    say = speaker(view.language)
    unit_id, _, link = (view.row.words or "").partition(" ")
    unit = view.district.unit(unit_id)
    name = unit.name.text(view.language) if unit else unit_id
    lines = [
        link,
        say("Whoever opens it chooses the group, and I come along. It works once, for 24 hours."),
        say("For one topic of a forum: write this in the topic, when I am in the group:"),
        f"/start@{link_to(link)} {link.partition('=')[2]}",
    ]
    return say_it(view, titled(say("🔑 The link for the group of {unit}", unit=name), *lines))


def invite_coordinator(view: View) -> Request:
    say = speaker(view.language)
    link = (view.row.words or "").partition(" ")[2]
    lines = [
        link,
        say("Send it to that person only: whoever opens it first is a coordinator. It works once, for 24 hours."),
    ]
    return say_it(view, titled(say("🔑 The link for a coordinator"), *lines))


def link_to(link: str) -> str:
    """The bot's name out of its own link."""
    return link.partition("?")[0].rpartition("/")[2]


def _units(view: View) -> str:
    return ", ".join(f"{unit.id} ({unit.name.text(view.language)})" for unit in view.district.open_units)
