"""How it is chosen what everybody may see: the picture as it will be, and a grid to cover faces and plates."""

from issuebot.desk.context.turn import ASKS
from issuebot.desk.publicity.shown import Shown
from issuebot.desk.views import View
from issuebot.domain.messages.publicity.publishing import (
    PublishHere,
    PublishNews,
    PublishPanel,
    PublishReview,
    PublishWords,
)
from issuebot.domain.pictures.pair import Pair, Side
from issuebot.domain.publicity.covering import COLUMNS, ROWS, read_cells
from issuebot.telegram.render.publicity.posts import NAME, body_of, pair_of
from issuebot.telegram.render.request import (
    DRAWN,
    Body,
    Drawing,
    Json,
    Request,
    Rows,
    fitting,
    keyboard,
    place,
    say_it,
    titled,
)
from issuebot.telegram.render.text import CAPTION, Say, no_translation as n, speaker, units

COVERED = "⬛"
STATES = {
    "draft": n("#{number}: this is what everybody will see. Cover faces and number plates, then publish it."),
    "asked": n("#{number}: waiting for a second person to check it. Nobody else sees it until then."),
    "queued": n("#{number}: being sent to the public channel."),
    "out": n("#{number}: in the public channel."),
    "taking": n("#{number}: being taken back from the public channel."),
}
WHAT = {
    "out": n("✅ #{number} is in the public channel."),
    "dropped": n("#{number}: dropped; nothing was published."),
    "declined": n("#{number}: the second check said no, so it is not published. You can change it: /publish_{number}"),
    "unreachable": n(
        "⚠ #{number} was not published: I cannot post in the public channel. Make me its admin with the right to post,"
        " then publish again. Nothing is lost: /publish_{number}"
    ),
    "refused": n("⚠ #{number} was not published: Telegram refused it. Try again or change it: /publish_{number}"),
    "unreadable": n("⚠ #{number}: Telegram refused the picture. Please choose another photo: /publish_{number}"),
    "taking": n("#{number}: being taken back from the public channel."),
    "back": n("✅ #{number} is no longer in the public channel."),
    "recalled": n(
        "#{number} is no longer closed, or its reporter's data was deleted: it is taken back from the channel."
    ),
    "lapsed": n("#{number} is no longer closed, or its reporter's data was deleted, so nothing is published."),
    "stuck": n(
        "⚠ #{number} could not be taken back: I may not delete in the public channel. Please delete the post there by"
        " hand, or make me an admin who may; I try again every hour."
    ),
}
FOUND = {
    "telephone": n("a telephone number"),
    "identity": n("an identity card number"),
    "house": n("a house number"),
    "point": n("a point on the map"),
    "address": n("a link or an @name"),
    "ticket": n("a ticket's number"),
    "name": n("a person's name"),
    "length": n("more than 700 characters"),
}


def panel(view: View, said: PublishPanel) -> Request | None:
    shown = view.published
    if shown is None:
        return None
    if said.side and shown.file(said.side):
        return _grid(view, said, shown)
    say, publication = speaker(view.language), shown.publication
    body = _with_state(view, shown, say(STATES[publication.status], number=publication.ticket))
    rows = _buttons(say, shown)
    if publication.picture:
        return _picture(view, publication.picture, body, rows)
    return _picture(view, DRAWN, body, rows, pair=pair_of(shown))


def review(view: View, said: PublishReview) -> Request | None:
    shown = view.published
    if shown is None or shown.publication.picture is None:
        return None
    say, publication = speaker(view.language), shown.publication
    line = say("#{number}: may everybody see this? Look for faces, number plates and names.", number=publication.ticket)
    values = f"{publication.id}:{said.version}"
    rows = [[(say("✅ Yes, publish"), f"pub:yes:{values}"), (say("No, not like this"), f"pub:no:{values}")]]
    return _picture(view, publication.picture or "", _with_state(view, shown, line), rows)


def here(view: View, said: PublishHere) -> Request:
    """In a group nothing is prepared, because others read along."""
    say = speaker(view.language)
    text = say("#{number}: please choose what is published in a private chat with me.", number=said.number)
    return say_it(view, text, [[(say("Choose"), f"{view.link or 'https://t.me/'}?start=p_{said.number}")]])


def words(view: View, said: PublishWords) -> Request:
    say = speaker(view.language)
    ask = say(
        "What should everybody read about #{number}? Reply with a sentence or two: what was wrong, what was done. "
        "No names, telephone numbers or house numbers.",
        number=said.ticket,
    )
    if said.found:
        found = ", ".join(say(FOUND[kind]) for kind in said.found)
        ask = say("Not for everybody: your words hold {found}. Please reply again without it.", found=found)
    return say_it(view, ask, purpose=f"{ASKS}publish", asks=say("What everybody may read"))


def news(view: View, said: PublishNews) -> Request:
    say = speaker(view.language)
    text = say(WHAT[said.what], number=said.number)
    take = [[(say("Take it back"), f"pub:take:{said.publication}")]] if said.what == "out" else []
    if view.row.edits:
        which = {"chat_id": view.row.chat, "message_id": view.row.edits, "reply_markup": keyboard(take)}
        return Request("editMessageCaption", which | {"caption": text})
    return say_it(view, text, take)


def _with_state(view: View, shown: Shown, line: str) -> Body:
    """What everybody will read, and below it what only who prepares it reads."""
    public = body_of(view, shown)
    whole = Body(f"{public.text}\n\n———\n{line}", public.entities)
    return whole if units(whole.text) <= CAPTION else fitting(public, CAPTION)


def _buttons(say: Say, shown: Shown) -> Rows:
    publication = shown.publication
    if publication.status in ("queued", "out"):
        return [[(say("Take it back"), f"pub:take:{publication.id}")]]
    if publication.status not in ("draft", "asked"):
        return []
    sides = {
        "earlier": (say("Other photo before"), say("Cover before")),
        "later": (say("Other photo after"), say("Cover after")),
    }
    go = say("✅ Publish")
    if shown.second and publication.approver is None:
        go = say("✅ Ask for a check")
    rows: list[list[tuple[str, str]]] = [
        [(labels[1], f"pub:grid:{publication.id}:{side}") for side, labels in sides.items() if shown.file(side)],
        [(labels[0], f"pub:next:{publication.id}:{side}") for side, labels in sides.items()],
        [(say("✍ Other words"), f"pub:words:{publication.id}"), (say("Drop"), f"pub:drop:{publication.id}")],
    ]
    return rows if publication.status == "asked" else [*rows, [(go, f"pub:go:{publication.id}")]]


def _grid(view: View, said: PublishPanel, shown: Shown) -> Request:
    say, publication = speaker(view.language), shown.publication
    cells = read_cells(publication.covered, said.side)
    file = shown.file(said.side) or ""
    rows: list[list[tuple[str, str]]] = [
        [
            (COVERED if (cell := f"{column}{row}") in cells else cell, f"pub:cell:{publication.id}:{said.side}:{cell}")
            for column in COLUMNS
        ]
        for row in range(1, ROWS + 1)
    ]
    rows.append([(say("Done"), f"pub:panel:{publication.id}")])
    title = say("#{number}: tap the cells to be covered, and once more to uncover them.", number=publication.ticket)
    pair = Pair((Side(file, "", tuple(sorted(cells))),), grid=True)
    return _picture(view, DRAWN, titled(title), rows, pair=pair)


def _picture(view: View, photo: str, body: Body, rows: Rows, *, pair: Pair | None = None) -> Request:
    """A new message, or in the place of an older one; without a picture a sentence that says so, with the buttons."""
    row, say = view.row, speaker(view.language)
    purpose = f"{ASKS}publish" if isinstance(view.message, PublishPanel) else "said"
    words: Json = {"caption": body.text, "caption_entities": body.entities or None}
    failing = say(
        "The photo cannot be fetched from Telegram, or is not an image. Choose another one, or tap again in a while."
    )
    if row.edits:
        which = {"chat_id": row.chat, "message_id": row.edits, "reply_markup": keyboard(rows)}
        request = Request("editMessageMedia", which | {"media": {"type": "photo", "media": photo, **words}}, purpose)
        spare = Request("editMessageCaption", which | {"caption": failing}, purpose)
    else:
        request = Request(
            "sendPhoto", {**place(view), "photo": photo, **words, "reply_markup": keyboard(rows)}, purpose
        )
        spare = say_it(view, failing, rows, purpose=purpose)
    if pair is None:
        return request
    return Request(
        request.method, request.arguments, purpose, drawing=Drawing(pair.json(), spare, "pair", NAME, photos=pair.files)
    )
