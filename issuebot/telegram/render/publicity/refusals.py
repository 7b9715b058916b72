"""Why something was not done about what everybody sees: one sentence each, and what is possible instead."""

from issuebot.domain.refusals import Reason
from issuebot.telegram.render.text import no_translation as n

REFUSALS = {
    Reason.PUBLISHERS_ONLY: n("Only coordinators choose what is published. Please do it in a private chat with me."),
    Reason.PUBLISH_NOT_CLOSED: n(
        "#{number} is “{status}”. Only a closed ticket can be shown to everybody: wait for the resident's answer."
    ),
    Reason.PUBLISH_NO_PHOTO: n("#{number} has no photo that everybody could be shown."),
    Reason.PUBLISH_NO_CHANNEL: n(
        "There is no public channel yet. An admin creates one, makes me its admin, and sets digest_chat."
    ),
    Reason.PUBLISH_NOT_LOOKED: n("The picture has changed: please look at the new one first, then tap again."),
    Reason.PUBLISH_OWN: n("You helped to prepare it, so somebody else has to check it."),
    Reason.PUBLISH_NOBODY_ELSE: n(
        "There may be people in this picture, so another coordinator or the leader has to check it. None of them "
        "can be reached now."
    ),
    Reason.PUBLISH_OVER: n("This has just changed. See the current version: /publish_{number}"),
    Reason.DIGEST_OVER: n("A colleague has just done this, or it has changed. See the current version: /digest"),
    Reason.NOMINATION_OVER: n("This has already been decided or taken back."),
    Reason.NOMINATION_CHANGED: n("This has just changed. Please look at the current version."),
    Reason.BROADCASTERS_ONLY: n("Only coordinators can broadcast, in a private chat with me."),
    Reason.BROADCAST_UNUSABLE: n(
        "This kind of message cannot be broadcast. Please send words, a photo, an album, a video, a file or a location."
    ),
    Reason.BROADCAST_TOO_LONG: n(
        "The text is {words} characters too long, because a line on how to unsubscribe goes below it. Please "
        "shorten it and send it again."
    ),
    Reason.BROADCAST_NOBODY: n("Nobody would get it. Please choose who should."),
    Reason.BROADCAST_CHANGED: n("This has just changed. Please use the buttons of the newest message."),
    Reason.BROADCAST_GOES: n("It is already being sent and cannot be changed. You can stop it on its card."),
}
