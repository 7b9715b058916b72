"""Replies to a question of ours that are no answer to it."""

import re

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.orders import offers, replies
from issuebot.domain.clock.durations import find_span
from issuebot.domain.language.answers.likely import likely
from issuebot.domain.language.answers.proof_words import asks_about_proof
from issuebot.domain.language.answers.replies import read_reply
from issuebot.domain.language.guesses.guessing import bare
from issuebot.domain.language.intents.wishes import read_wish
from issuebot.domain.language.writing.courtesy import without_courtesy
from issuebot.domain.language.writing.script import fold
from issuebot.domain.messages.answers import Acknowledged
from issuebot.domain.refusals import SEVERAL_KEPT
from issuebot.store.outgoing.messages import Message

HOW = re.compile(
    r"(?:这个|这|那个|我|要)*(?:怎么|咋个?|如何|怎样|(?:在|从)?(?:哪里?|哪儿))(?:个)?(?:点|按|选|搞|用)?"
    r"(?:办结|结案|结单|签收|接单|退回|退单|追问|延期|回复|操作|弄|点|搞|用|派单|改派|合并|发照片|传照片|上传)[啊呀呢]*(?:这个|它|的)?"
    r"(?:[，, ]*我?也?不(?:会|懂|知道)(?:怎么)?(?:弄|搞|用|点|操作|回复?)?)?"
    r"|我?(?:还)?不(?:会|知道怎么|懂怎么|晓得怎么)(?:弄|搞|用|点|操作|回复?)(?:这个|它)?"
    r"|what (?:do|should|can|am) i (?:do|supposed to do)(?: now| with (?:this|it|that))?"
    r"|how (?:do|can) i (?:close|accept|return|ask|reply|use|assign|do)(?: it| this)?"
)
# A yes to a card; to the question what was done it says that it is done.
IS_DONE = re.compile(r"\W*(?:都|全|全都|已经?)?(?:好|行|可以|成|妥|得|没问题|ok)(?:了|啦)+\W*")
ASKS = re.compile(r"\s*[?？]+\s*")
GIVES_UP = re.compile(
    r"(?:哦|那|还是|先|就|我|不好意思|,)*(?:(?:算了|不用了|不(?:问|退|办|结|发|延|说|延期)了?|取消|[点按弄搞]错了?)(?:吧|啊|呀|了)*)+"
    r"|never ?mind|cancel(?: it| that)?|forget it|(?:sorry )?wrong button|no(?:,)? thanks"
)
PHOTO_LATER = re.compile(
    r"晚点|稍后|稍等|等[会下一]|一会|马上|回头|[明后今]天|[上下]午|在拍|去拍|后面?补|later|tomorrow|minute|soon|wait"
)


def is_help(words: str) -> bool:
    """`怎么用`, `怎么办结`, `？`: they do not know how, and nobody is to be told so."""
    return read_wish(words) == "help" or ASKS.fullmatch(words) is not None or is_how(words)


def is_how(words: str) -> bool:
    """`怎么派单`: how something of the staff's is done."""
    return any(HOW.fullmatch(form) for form in without_courtesy(bare(words)))


def _gives_up(words: str) -> bool:
    """算了不问了: each piece says that nothing is to be done."""
    pieces = [
        piece for piece in re.split(r"[\s，,。.!！、]+(?!mind|button|it|that|thanks)", fold(words).strip()) if piece
    ]
    return all(GIVES_UP.fullmatch(piece) for piece in pieces or ("",)) or GIVES_UP.fullmatch(fold(words)) is not None


def answers_otherwise(turn: Turn, said: Said, about: Message) -> bool:
    """A reply to a question of ours that is no answer to it: 收到 and 不归我们管 are no note for the resident."""
    name, kept = about.purpose.removeprefix("prompt:"), about.words or ""
    if about.ticket is None or said.attachment or not said.words or kept.startswith(SEVERAL_KEPT):
        return False
    if _gives_up(said.words):
        turn.answer(Acknowledged(said.message_id, "seen", about.ticket), said.where)
        return True
    meant = read_reply(said.words)
    if name == "close" and not kept and IS_DONE.fullmatch(fold(said.words)):
        return False
    other = meant.move in replies.CLERKS and meant.move != name and (meant.plainly or meant.move == "accept")
    if name == "close" and kept and meant.move != "close":
        # The note is there, and only the photo is missing: whatever this is, it is not the photo.
        if meant.move == "accept" or PHOTO_LATER.search(fold(said.words)):
            turn.answer(Acknowledged(said.message_id, "seen", about.ticket), said.where)
        else:
            replies.hear(turn, said, about.ticket)
        return True
    likeliest = likely(said.words)
    if name == "return" and (find_span(said.words) or asks_about_proof(said.words)):
        other = other or likeliest != "return"  # 还要三天 is no reason why it is not theirs
    if name == "close":
        other = other or likeliest in ("return", *offers.RARELY)
    if name in replies.CLERKS and other:
        replies.hear(turn, said, about.ticket)
        return True
    return False
