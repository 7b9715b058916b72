"""Good neighbours, as who nominates and who is nominated reads of it, and as everybody does."""

from issuebot.desk.context.turn import ASKS
from issuebot.desk.views import View
from issuebot.domain.messages.publicity.nominations import (
    ConsentNews,
    ConsentQuestion,
    NeighbourPost,
    NeighbourTakedown,
    NominationDraft,
    NominationNews,
    NominationPhoto,
    NominationQuestion,
)
from issuebot.telegram.render.publicity import posts
from issuebot.telegram.render.request import Body, Request, Rows, say_it, titled
from issuebot.telegram.render.text import CAPTION, no_translation as n, speaker, units

PURPOSE = f"{ASKS}nominate"
NEWS = {
    "sent": n(
        "🌻 Thank you! A coordinator will read it and ask the person you praise before anything is published. I "
        "will tell you the outcome."
    ),
    "cancelled": n("Dropped. Nobody has seen it."),
    "today": n("🌻 You have praised somebody today already, thank you! Tomorrow you can praise the next one."),
    "kinds": n("Here I take words and a photo. Please write in a few words who it is and what they did."),
    "empty": n("Please write who it is and what they did; a photo alone does not say it."),
    "declined": n("We read your praise. It will not be published: {reason}\nThank you for telling us!"),
    "unwilling": n("🌻 The person you praised prefers not to be named in public, but knows of your thanks."),
    "out": n("🌻 The neighbour you praised is now thanked in the public channel. Thank you!"),
    "lapsed": n("🌻 You did not submit your praise, so it was deleted. To praise somebody, write “praise”."),
}
CONSENT = {
    "agreed": n("🌻 Thank you! This goes out with the next digest:"),
    "queued": n("🌻 Thank you! This is on its way to the public channel:"),
    "out": n("🌻 This is in the public channel:"),
    "taking": n("This is being taken back from the public channel:"),
}
ANSWERS = {
    "no": n("Nothing will be published. Thank you for what you did!"),
    "back": n("Taken back. If it was already published, it disappears from the channel in a moment."),
    "over": n("There is nothing left to agree to. Please ask the person who sent you the link."),
}


def question(view: View, _: NominationQuestion) -> Request:
    say = speaker(view.language)
    text = say("🌻 Whom would you like to thank, and what did they do? Simply write it here. A photo may go along.")
    return say_it(view, text, purpose=PURPOSE, asks=say("Who, and what they did"))


def draft(view: View, said: NominationDraft) -> Request | None:
    shown = view.nominated
    if shown is None:
        return None
    say, found = speaker(view.language), shown.nomination
    told = found.told.strip()
    photo = say("📷 With your photo.") if found.photo else say("A photo may go along: send it here.")
    missing = "" if told else say("Please write who it is and what they did.")
    promise = say("Nobody sees it before you submit it. The person is asked before anything is published.")
    act = [(say("✅ Submit"), f"nom:send:{found.id}:{found.version}")] if told else []
    rows: list[list[tuple[str, str]]] = [[*act, (say("Cancel"), f"nom:cancel:{found.id}")]]
    if said.mistaken:
        rows.append([(say("📝 Report it instead"), f"nom:report:{found.id}")])
    return say_it(view, titled(say("🌻 Praise for a good neighbour"), told, "\n" + photo, missing, promise), rows)


def news(view: View, said: NominationNews) -> Request:
    say = speaker(view.language)
    return say_it(view, say(NEWS[said.what], reason=said.said or ""))


def photo(view: View, _: NominationPhoto) -> Request | None:
    shown = view.nominated
    if shown is None:
        return None
    say = speaker(view.language)
    words = say("🌻 The photo that came with the praise")
    return Request("sendPhoto", {"chat_id": view.row.chat, "photo": shown.nomination.photo, "caption": words})


def consent(view: View, _: ConsentQuestion) -> Request | None:
    shown = view.nominated
    if shown is None:
        return None
    say, found = speaker(view.language), shown.nomination
    words = found.words or ""
    if found.status != "adopted":
        rows: Rows = [[(say("Take back"), f"nom:back:{found.id}")]] if found.status != "taking" else ()
        return say_it(view, titled(say(CONSENT[found.status]), "\n" + words), rows)
    name = view.district.name.text(view.language)
    lines = [
        say("This is what everybody would read in the public channel of {district}:", district=name),
        "\n" + words + "\n",
        say("With this photo.") if found.photo and found.with_photo else "",
        say("May we publish it? You can take it back at any time."),
    ]
    rows = [
        [
            (say("✅ Yes, you may"), f"nom:yes:{found.id}:{found.version}"),
            (say("Rather not"), f"nom:no:{found.id}:{found.version}"),
        ]
    ]
    return say_it(view, titled(say("🌻 A neighbour wants to thank you"), *lines), rows)


def consent_news(view: View, said: ConsentNews) -> Request:
    return say_it(view, speaker(view.language)(ANSWERS[said.what]))


def post(view: View, _: NeighbourPost) -> Request | None:
    """In the channel's language: the words that the nominee agreed to, and nothing else."""
    shown = view.nominated
    if shown is None:
        return None
    say, found = speaker(view.district.language), shown.nomination
    body = titled(say("🌻 Good neighbours"), found.words or "")
    return _photo(view, found.photo, body) if found.photo and found.with_photo else say_it(view, body)


def _photo(view: View, file: str, body: Body) -> Request:
    if units(body.text) > CAPTION:
        return say_it(view, body)
    words = {"caption": body.text, "caption_entities": body.entities}
    return Request("sendPhoto", {"chat_id": view.row.chat, "photo": file, **words})


def takedown(view: View, said: NeighbourTakedown) -> Request | None:
    shown = view.nominated
    if shown is None:
        return None
    found, say = shown.nomination, speaker(view.district.language)
    which = {"chat_id": view.row.chat, "message_id": found.message_id}
    if not said.plain:
        return Request("deleteMessage", which)
    if found.with_photo:
        return posts.blank(view.district.language, which)
    return Request("editMessageText", which | {"text": say("This post has been taken back.")})
