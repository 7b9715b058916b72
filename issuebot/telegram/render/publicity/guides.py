"""Pages of the guide, with buttons to those around them."""

import json
from dataclasses import replace

from issuebot.desk.views import View
from issuebot.domain.district.parts import GuidePage
from issuebot.domain.messages.publicity.guides import GuideShown
from issuebot.domain.publicity.guide import below, offered_for, page
from issuebot.store.publicity.guide_pictures import GuidePicture
from issuebot.store.tickets import Ticket
from issuebot.telegram.render.request import Body, Drawing, Request, Rows, packed, say_it, show_picture, titled
from issuebot.telegram.render.text import Say, clip, speaker

LABEL = 30  # letters of a button


def shown(view: View, asked: GuideShown) -> Request | None:
    say, pages = speaker(view.language), view.district.guide
    topic = page(pages, asked.topic)
    report = [[(say("📝 No, report it"), f"revive:{asked.draft}")]] if asked.draft else []
    if topic is None:
        return say_it(view, titled(*_front(say, view, asked)), [*_choice(view, asked), *report])
    if asked.picture == "alone":
        return _pictured(view, view.picture, Body(""), ()) if view.picture else None
    lines = [topic.text.text(view.language)]
    if view.viewed is not None:
        lines += ["", say("Opened in the last 30 days: {count}×", count=view.viewed)]
    rows = [*_buttons(view, below(pages, topic.id)), *report, _back(say, view, topic)]
    body = titled(f"📖 {topic.name.text(view.language)}", *lines)
    return _pictured(view, view.picture, body, rows) if view.picture else say_it(view, body, rows)


def _pictured(view: View, picture: GuidePicture, body: Body, rows: Rows) -> Request:
    """By Telegram's id, once it was sent. Without words below it, nothing is said in its place."""
    spare = say_it(view, body, rows) if body.text else None
    request = replace(show_picture(view, "", body, rows, failing=body), form="photo")
    if picture.file is None:
        return replace(
            request, drawing=Drawing(json.dumps({"picture": picture.content}), spare, "guide_picture", "picture.jpg")
        )
    media = request.arguments.get("media")
    filled = {"media": {**media, "media": picture.file}} if media else {"photo": picture.file}
    return replace(request, arguments=request.arguments | filled, drawing=None)


def button_for(view: View, ticket: Ticket) -> Rows:
    """Below the receipt of a report: the page that speaks of it."""
    topic = offered_for(view.district.guide, ticket.category, ticket.words)
    return [[(f"📖 {clip(topic.name.text(view.language), LABEL)}", f"guide:{topic.id}:new")]] if topic else []


def _front(say: Say, view: View, asked: GuideShown) -> tuple[str, ...]:
    if not view.district.guide:
        report = say("Send a photo and a few words to report something.")
        return say("📖 There are no pages in the guide yet."), report
    if asked.topics:
        return (say("📖 Which of these do you mean?"),)
    missed = say("Nothing was found for these words. This is what there is:") if asked.missed else ""
    how = "" if asked.missed else say("Tap a page, or write what you want to know.")
    return say("📖 Community guide"), missed or how


def _choice(view: View, asked: GuideShown) -> Rows:
    pages = view.district.guide
    chosen = tuple(one for one in (page(pages, topic) for topic in asked.topics) if one)
    return _buttons(view, chosen or below(pages, None))


def _buttons(view: View, pages: tuple[GuidePage, ...]) -> Rows:
    return packed([(clip(one.name.text(view.language), LABEL), f"guide:{one.id}") for one in pages])


def _back(say: Say, view: View, topic: GuidePage) -> list[tuple[str, str]]:
    above = page(view.district.guide, topic.parent or "")
    label = above.name.text(view.language) if above else say("All pages")
    return [(f"⬅ {clip(label, LABEL)}", f"guide:{topic.parent or ''}")]
