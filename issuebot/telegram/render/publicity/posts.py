"""A post of the public channel: nothing of a person, no number, and no place but the community."""

from issuebot.desk.publicity.shown import Shown
from issuebot.desk.views import View
from issuebot.domain.district.model import District
from issuebot.domain.messages.publicity.publishing import Post, Takedown
from issuebot.domain.pictures.pair import Pair, Side
from issuebot.domain.publicity.covering import read_cells
from issuebot.telegram.render.request import DRAWN, Body, Drawing, Json, Request, fitting, titled
from issuebot.telegram.render.text import CAPTION, speaker

NAME = "picture.jpg"


def post(view: View, _: Post) -> Request | None:
    """By the id of the picture that was looked at, so that it goes out as it was seen."""
    shown = view.published
    if shown is None:
        return None
    return Request("sendPhoto", {"chat_id": view.row.chat, "photo": shown.publication.picture, **caption(view, shown)})


def takedown(view: View, said: Takedown) -> Request | None:
    shown = view.published
    if shown is None:
        return None
    which = {"chat_id": view.row.chat, "message_id": shown.publication.message_id}
    if not said.plain:
        return Request("deleteMessage", which)
    return blank(shown.language, which)


def blank(language: str, which: Json) -> Request:
    """In the place of a post that Telegram does not delete. Without an empty picture the old one would stay; then the
    post is not taken back, and this is tried again.
    """
    say = speaker(language)
    words = {"type": "photo", "media": DRAWN, "caption": say("This post has been taken back.")}
    return Request("editMessageMedia", which | {"media": words}, drawing=Drawing(Pair(()).json(), None, "pair", NAME))


def caption(view: View, shown: Shown) -> dict[str, object]:
    """In the channel's language, whoever prepares it."""
    body = fitting(body_of(view, shown), CAPTION)
    return {"caption": body.text, "caption_entities": body.entities}


def body_of(view: View, shown: Shown) -> Body:
    return titled(*said_of(view.district, shown, shown.language))


def said_of(district: District, shown: Shown, language: str) -> tuple[str, str]:
    """Its title and its words; those that a coordinator wrote are as they are."""
    say = speaker(language)
    category, community = district.category(shown.category), district.community(shown.community)
    names = [part.name.text(language) for part in (community, category) if part]
    title = " · ".join(names) or say("Done")
    if shown.publication.words is not None:
        return title, shown.publication.words
    unit = district.unit(shown.unit)
    if unit is None:
        return title, say("Reported by residents, and fixed.")
    return title, say("Reported by residents, fixed by {unit}.", unit=unit.name.text(language))


def pair_of(shown: Shown) -> Pair:
    say = speaker(shown.language)
    labels = {"earlier": say("Before"), "later": say("After")}
    sides = [
        Side(file, label, tuple(sorted(read_cells(shown.publication.covered, side))))
        for side, label in labels.items()
        if (file := shown.file(side))
    ]
    return Pair(tuple(sides))
