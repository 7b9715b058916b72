"""What the district file might say of its routes, as lines to copy into it."""

from issuebot.desk.views import View
from issuebot.domain.messages.learning import RouteLines, RouteQuestion
from issuebot.store.route_hints import Sent
from issuebot.telegram.render.request import Request, say_it, titled
from issuebot.telegram.render.text import Say, speaker

SHOWN = 12  # routes in one message


def question(view: View, asked: RouteQuestion) -> Request:
    say = speaker(view.language)
    lines = [
        _sent(say, view, asked),
        say("Should these always go there? Then add these lines to the district file:"),
        "",
        *_lines(asked.category, asked.community, asked.unit),
        "",
        say("An admin then applies the file. If not, there is nothing to do. All such routes: /route"),
    ]
    return say_it(view, titled(say("🧭 A route that coordinators keep changing"), *lines))


def lines(view: View, _: RouteLines) -> Request | None:
    say = speaker(view.language)
    if view.rerouted is None:
        return None
    if not view.rerouted:
        return say_it(
            view, say("🧭 Coordinators send reports where the district file says. There is nothing to add to it.")
        )
    told = [_sent(say, view, one) for one in view.rerouted[:SHOWN]]
    copied = [line for one in view.rerouted[:SHOWN] for line in ("", *_lines(one.category, one.community, one.unit))]
    title = say("🧭 Often reassigned, but not in the district file")
    return say_it(view, titled(title, *told, "", say("If these should be rules, add these lines:"), *copied))


def _sent(say: Say, view: View, sent: RouteQuestion | Sent) -> str:
    parts = (
        view.district.category(sent.category),
        view.district.community(sent.community),
        view.district.unit(sent.unit),
    )
    kind, place, to = (part.name.text(view.language) if part else "" for part in parts)
    return say(
        "“{category}” in {community}: {count} went to {unit}",
        category=kind,
        community=place,
        count=sent.tickets,
        unit=to,
    )


def _lines(category: str, community: str, unit: str) -> list[str]:
    return ["[[routes]]", f'category = "{category}"', f'community = "{community}"', f'unit = "{unit}"']
