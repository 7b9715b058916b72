"""Posters: the words on them, in both languages, and how they are sent."""

import json

from issuebot.desk.views import View
from issuebot.domain.district.parts import Community, Name, Post
from issuebot.domain.messages.publicity.papers import PosterChoice, PosterSent
from issuebot.telegram.render.request import Request, packed, say_it, send_file, titled
from issuebot.telegram.render.text import clip, no_translation as n, speaker

ON_A_PAGE = 16
LABEL = 30  # letters of a button
TITLE = n("Something wrong here? Scan and tell us")
HINT = n("Scan with Telegram, or open {link}")
STEPS = (n("1 Scan the code"), n("2 Send a photo and a few words"), n("3 We tell you when it is done"))


def choice(view: View, asked: PosterChoice) -> Request:
    say, places = speaker(view.language), view.district.open_communities
    start = asked.start if asked.start < len(places) else 0
    shown = places[start : start + ON_A_PAGE]
    rows = packed([(clip(one.name.text(view.language), LABEL), f"poster:{one.id}") for one in shown])
    if len(places) > ON_A_PAGE:
        after = start + ON_A_PAGE if start + ON_A_PAGE < len(places) else 0
        rows.append([("›", f"poster::page:{after}")])
    return say_it(view, say("🖨 Which community's poster do you need?"), rows)


def document(view: View, asked: PosterSent) -> Request | None:
    place = view.district.place(asked.place)
    if place is None:
        return None
    say, name = speaker(view.language), place.name.text(view.language)
    title = say("🖨 Poster: {place}", place=name)
    body = titled(title, say("A4. Print it as it is, and hang it where people pass."), asked.link)
    other = [[(say("As a picture"), f"poster:{place.id}:png")]] if asked.paper == "pdf" else []
    file = "".join(letter for letter in name if letter not in '\\/:*?"<>|')
    given = words_of(place, view.district.name, asked.link, asked.paper)
    failing = say("The file could not be made. Please try again a little later.")
    return send_file(view, ("poster", given, f"{file}.{asked.paper}"), body, other, failing=failing)


def words_of(place: Community | Post, issuer: Name, link: str, kind: str) -> str:
    """What the press draws it from."""
    address = link.partition("?")[0].removeprefix("https://")
    given = {
        "kind": kind,
        "link": link,
        "title": _both(TITLE),
        "name": [place.name.zh, place.name.en],
        "hint": _both(HINT, link=address),
        "issuer": [issuer.zh, issuer.en],
        "steps": [_both(step) for step in STEPS],
    }
    return json.dumps(given, ensure_ascii=False)


def _both(sentence: str, **values: str) -> list[str]:
    return [speaker(language)(sentence, **values) for language in ("zh", "en")]
