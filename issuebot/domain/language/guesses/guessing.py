"""What a report is about, guessed from the weight of its words. Where it is: `naming` and the desk's `places`."""

import re
from functools import lru_cache
from math import asin, cos, hypot, radians, sin

from issuebot.domain.district.model import District
from issuebot.domain.language.guesses.evidence import ELSEWHERE, LETTERS, weigh
from issuebot.domain.language.guesses.examples import EXAMPLES
from issuebot.domain.language.guesses.resembling import by_examples, fitting, lean, likelihood
from issuebot.domain.language.writing.courtesy import without_courtesy
from issuebot.domain.language.writing.dialects import plain
from issuebot.domain.language.writing.script import fold

EARTH_RADIUS = 6_371_000.0  # metres
CLOSE, HALF = 1.0, 0.5  # below the best score, and of its keywords: what reaches this may have been meant
DOUBTFUL = 0.45  # what is less likely than this is not guessed where examples tell
TOLD_AT_LEAST = 6  # letters: 文明路 is like what is said of boards
OFFERED = 2  # guesses at most
HAIL = 24  # characters of a greeting at most
GREETINGS = frozenset(
    {
        *(
            "你好",
            "您好",
            "你好啊",
            "侬好",
            "恁好",
            "在吗",
            "在么",
            "有人吗",
            "嗨",
            "喂",
            "喂喂",
            "喂喂喂",
            "哈喽",
            "哈罗",
            "在不在",
            "有人在吗",
            "有人么",
            "有没有人",
        ),
        *(
            "hi",
            "hello",
            "hey",
            "hi there",
            "hello there",
            "hey there",
            "helo",
            "hallo",
            "hellow",
            "hii",
            "hiya",
            "good morning",
        ),
        *(
            "good afternoon",
            "good evening",
            "is anyone reading this",
            "is anybody reading this",
            "anyone reading this",
            "anybody there",
            "anyone there",
            "test",
        ),
        *(
            "听得到吗",
            "听到没有",
            "听见没有",
            "听见没",
            "听见了吗",
            "听到没",
            "听到了吗",
            "收到请回复",
            "请回复",
            "回个话",
            "吱一声",
            "说话",
            "说话呀",
            "怎么不说话",
            "听得见吗",
            "你听得到吗",
            "能听到吗",
            "在不在啊",
            "你在不在",
            "你在吗",
            "人在吗",
            "还在吗",
            "u there",
            "are you there",
            "you there",
            "is anyone there",
            "is anybody there",
            "yo",
        ),
    }
)
THANKS = frozenset({
    "谢谢", "谢谢你", "谢谢您", "谢谢你们", "谢谢了", "谢谢啊", "谢了", "多谢", "非常感谢", "感谢", "辛苦了", "辛苦",
    "好的", "好的谢谢", "好", "好嘞", "行", "收到", "知道了", "明白了", "嗯", "嗯嗯", "唔该", "多谢晒",
    "好吧", "行吧", "那好吧", "那行", "好呀", "好哒", "嗯好", "哦好", "alright", "all right", "ok then",
    "thanks", "thank you", "thank you very much", "many thanks", "ok", "okay", "ok thanks", "thx",
    "got it", "great", "ta", "cheers", "k", "kk", "cool", "nice", "sweet", "ok cool", "np", "no problem", "awesome",
})  # fmt: skip

TESTS = frozenset({
    "句号", "逗号", "问号", "感叹号", "换行",  # as who dictates says them
    "测试", "测试一下", "试试", "试一下", "试一试", "试试看", "测", "test", "testing", "test test", "just testing",
    "just a test",
    "哦", "噢", "啊", "嗯嗯嗯", "哈哈", "哈哈哈", "呵呵", "没事", "没事了", "没什么", "没什么事", "按错了",
    "发错了", "点错了", "haha",
    "lol", "oops", "never mind", "nevermind", "ok never mind", "oh never mind", "no never mind",
    "nothing", "sorry", "不好意思", "打扰了", "对不起", "再见", "拜拜",
    "bye", "goodbye", "bruh", "jk", "lmao", "haha jk",
    "omg", "ugh", "wow", "hmm", "yay", "额", "呃", "哎", "唉", "诶", "啧", "哇",
    "早", "早上好", "晚上好", "下午好", "好人一生平安", "收到了", "看到了", "知道", "asdf", "abc",
})  # fmt: skip
BLESSINGS = re.compile(
    r"(?:(?:好的?|嗯|行|哦|噢|啊|收到|我?知道了|我?明白了|太好了|真好|那|那就|可以)[，, ]*)*"
    r"(?:真的|太|非常|十分|万分|实在|真是)?(?:谢|感谢|多谢|辛苦|麻烦|有劳|唔该|点赞|赞)"
    r"(?:谢|啦|了|您|你|们|大家|师傅|各位|工作人员|政府|领导|哈|啊|哦|晒|一个|小?同志|小伙子|姑娘|闺女|孩子|小哥"
    r"|老师|机器人|[，, !！])*(?:点赞|赞)?"
    r"|(?:ok(?:ay)?|great|good|well|perfect)?[, ]*(?:many |a lot of |so much )?(?:thanks?|thx|ty|cheers)"
    r"(?:[, !.]*(?:you(?:['’]?re| are)|ur|u r|u are) (?:all )?(?:the best|great|awesome|amazing|a star"
    r"|so kind))?(?: you"
    r"| a lot| so much| very much| again| everyone| guys| all"
    r"| love| mate| dear| darling| sir| madam)*(?:[, !.]+(?:great|good) (?:job|work))?"
)
MARKS = re.compile(r"^[^\w]+|[^\w]+$|[\u115f\u1160\u3164\u2800]")
CLAUSES = re.compile(r"[，,。.!！;；\n]+")
HAILS = re.compile(r"[，,。.!！;；?？~～\n]+|(?<=[^\x00-\x7f])\s+")
TOLD = re.compile(r"[^\W\d_]|\d{2}")  # a single digit is a slip of the thumb; a number may be a door
COUNTING = re.compile(r"(?:test(?:ing)?|测试)?\s*(?:(\d)\1{2,}|1234?)")  # 111, testing 123
SMILES = re.compile("[\u2600-\u27bf\u2764\U0001f300-\U0001faff]")


def guess_category(district: District, words: str) -> str | None:
    """The open category that the words most likely mean."""
    return next(iter(rank_categories(district, words)), None)


@lru_cache(maxsize=4096)  # a draft's card is drawn from the same words several times
def rank_categories(district: District, words: str) -> tuple[str, ...]:
    """The likeliest open category and, where it comes close, the next one, then the file's order. None where the words
    rather tell of what fits none, or of nothing in particular.
    """
    folded = fold(words)
    scores = fitting(district, folded)
    ranked = sorted(scores, key=lambda label: -scores[label])
    best = ranked[0]
    if best == ELSEWHERE or not (weigh(district, folded).get(best) or _is_like(folded, best)):
        return ()
    if by_examples(district, folded) and likelihood(scores, best) < DOUBTFUL:
        return ()
    near = [kind for kind in ranked if kind != ELSEWHERE and _comes_close(district, folded, kind, best)]
    return tuple(near[:OFFERED])


def named_categories(district: District, words: str) -> tuple[str, ...]:
    """The same, but none where no keyword names it: words that only sound like a trouble may be a remark on another."""
    ranked = rank_categories(district, words)
    return ranked if ranked and weigh(district, fold(words)).get(ranked[0]) else ()


def _is_like(folded: str, kind: str) -> bool:
    """Whether examples may tell of it where none of its keywords stands: few letters are like too much."""
    letters = len(folded) / LETTERS if folded.isascii() else len(folded)
    return kind in EXAMPLES and letters >= TOLD_AT_LEAST


@lru_cache(maxsize=4096)
def likely_categories(district: District, words: str) -> tuple[str, ...]:
    """What to offer: the guess, the next likely one, and a third where it comes close; of words that give no guess the
    three that are likeliest all the same. A second guess is one tap away, however sure the first one is.
    """
    if not words:
        return ()
    folded = fold(words)
    scores, guess = fitting(district, folded), rank_categories(district, words)
    others = [kind.id for kind in district.open_categories if kind.id not in guess]
    leanings = dict(zip(scores, lean(district, folded), strict=True))
    others.sort(key=lambda kind: (-scores[kind], -leanings[kind]))
    ranked = [*guess, *others]
    third = ranked[2:3]
    if guess and not any(_comes_close(district, folded, kind, ranked[0]) for kind in third):
        return tuple(ranked[:2])
    return (*ranked[:2], *third)


def says_nothing(words: str) -> bool:
    """Whether these words are no report, and nothing to add to one: thanks, a test, signs, letters that nobody sees."""
    return all(
        _is_thanks(clause) or clause in TESTS or COUNTING.fullmatch(clause) or not TOLD.search(clause)
        for clause in _clauses(words)
    )


def is_greeting(words: str) -> bool:
    """Whether these words only open a talk."""
    clauses = [clause for part in HAILS.split(words) if (clause := bare(part))]
    return bool(clauses) and all(map(_hails, clauses))


def _hails(clause: str) -> bool:
    said = plain(clause)
    if any(form in GREETINGS for form in (clause, clause.rstrip("啊呀呢"), said)):
        return True
    return len(said) <= HAIL and any(form in GREETINGS for form in without_courtesy(said))  # 姑娘你在不在


def is_thanks(words: str) -> bool:
    """Whether these words, or a smiley, only end one."""
    clauses = list(filter(None, _clauses(words)))
    return all(map(_is_thanks, clauses)) if clauses else bool(SMILES.search(words))


def bare(words: str) -> str:
    """Without the marks and smileys around them, in one spelling."""
    return MARKS.sub("", fold(words))


def _clauses(words: str) -> list[str]:
    return [bare(clause) for clause in CLAUSES.split(words)]


def _is_thanks(clause: str) -> bool:
    return clause in THANKS or bool(BLESSINGS.fullmatch(clause))


def _comes_close(district: District, folded: str, kind: str, best: str) -> bool:
    """Whether it may have been meant: by all that tells, or by keywords, as where two troubles are told."""
    scores, said = fitting(district, folded), weigh(district, folded)
    return scores[kind] >= scores[best] - CLOSE or said.get(kind, 0.0) >= HALF * said.get(best, 0.0) > 0


def distance(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Metres along the earth between two points of latitude and longitude."""
    (north_a, east_a), (north_b, east_b) = (map(radians, point) for point in (a, b))
    north, east = sin((north_b - north_a) / 2), sin((east_b - east_a) / 2)
    chord = hypot(north, east * (cos(north_a) * cos(north_b)) ** 0.5)
    return 2 * EARTH_RADIUS * asin(min(1.0, chord))
