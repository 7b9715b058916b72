"""What is said in reply to a question of ours and is no answer to it."""

import re

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.orders import replies
from issuebot.domain.language.likely import likely
from issuebot.domain.language.replies import read_reply
from issuebot.domain.language.script import fold
from issuebot.domain.language.wishes import read_wish
from issuebot.domain.messages.answers import Acknowledged
from issuebot.domain.refusals import SEVERAL_KEPT
from issuebot.store.outgoing.messages import Message

HOW = re.compile(r"(?:请问|这个|我)*怎么(?:办结|结案|签收|接单|退回|退单|追问|延期|回复|操作|弄)(?:啊|呀|呢|的)?[?？]?")
PHOTO_LATER = re.compile(
    r"晚点|稍后|稍等|等[会下一]|一会|马上|回头|[明后今]天|[上下]午|在拍|去拍|后面?补|later|tomorrow|minute|soon|wait"
)


def is_help(words: str) -> bool:
    """`怎么用`, `怎么办结`: they do not know how, and nobody is to be told so."""
    return read_wish(words) == "help" or HOW.fullmatch(fold(words).strip()) is not None


def answers_otherwise(turn: Turn, said: Said, about: Message) -> bool:
    """A reply to a question of ours that is no answer to it: 收到 and 不归我们管 are no note for the resident."""
    name, kept = about.purpose.removeprefix("prompt:"), about.words or ""
    if about.ticket is None or said.attachment or not said.words or kept.startswith(SEVERAL_KEPT):
        return False
    meant = read_reply(said.words)
    other = meant.move in replies.CLERKS and meant.move != name and (meant.plainly or meant.move == "accept")
    if name == "close" and kept and meant.move != "close":
        # The note is there, and only the photo is missing: whatever this is, it is not the photo.
        if meant.move == "accept" or PHOTO_LATER.search(fold(said.words)):
            turn.answer(Acknowledged(said.message_id, "seen", about.ticket), said.where)
        else:
            replies.hear(turn, said, about.ticket)
        return True
    if name in replies.CLERKS and (other or (name == "close" and likely(said.words) in ("return", *replies.RARELY))):
        replies.hear(turn, said, about.ticket)
        return True
    return False
