"""What clerks say of the after-photo: 没有照片怎么办 and 一定要照片吗 ask, 发错图了 says it is the wrong one."""

import re

from issuebot.domain.language.writing.slips import mend

LACKS = (
    r"(?:没有?|未|没来得及|忘(?:记|了)*)(?:去|再|能|人)?(?:拍照片?|照相|拍|(?:发|传|带|留|存)?(?:照片|相片|图片?|图))|拍不[了到成]"
    r"|(?:照片|相片|图片?)(?:没有?(?:拍|存|留)?|忘(?:记|了)*(?:拍|发|传)?|丢了?|删了?)"
    r"|(?:no|without an?|without any|lost the|forgot (?:to take )?(?:an?|the|my)?"
    r"|(?:don['’]?t|do not) have an?|didn['’]?t take an?) ?"
    r"(?:after-?)?(?:photo|picture|pic|image)s?"
)
ASKS = re.compile(
    rf"(?:{LACKS}).{{0,6}}(?:怎么|咋|可以|行|能|吗|么|办结|结案|what|ok|how|\?)"
    r"|(?:怎么|咋|如何|为什么|为啥|干嘛|一定|必须|非得?|能不能|可不可以|可以|要不要|用不用|是不是|还)[^，,。]{0,6}(?:照片|相片|拍照|发图|传图|图片)"
    r"|(?:照片|相片|图片|拍照)[^，,。]{0,4}(?:怎么|咋|往哪|在哪|发哪|传哪|是必须|必须|一定要|行不|可以不)"
    r"|(?:do|must|can|should|why|how|have to|is|are)\b.{0,24}(?:photo|picture|pic)\b"
)
MISSING = re.compile(LACKS)
OF_OTHERS = re.compile(
    r"居民|市民|上报|反映|业主|看不清|模糊|再(?:发|拍|传|补)|(?:照片|图片?)(?:里|上|中|是)(?!必)|resident|reporter|blurr|shows?\b"
)
WRONG = re.compile(
    r"(?:照片|相片|图片?|视频|截图)[^，,。]{0,3}(?:发|传|弄|搞|放|拿|选|拍|贴|上传)?错|(?:发|传|放|贴|选|拿|弄|搞|拍|上传|用)错(?:了)?(?:一?张)?(?:照片|相片|图片?|视频|张)"
    r"|不是(?:这|那|本|同)[^，,。]{0,6}(?:照片|图)|(?:照片|图片?)(?:不对|不是这|不是本|是别的|是另)|(?:换|重发|重传|重新发|重新传|改)[^，,。]{0,2}(?:照片|图片?|张)"
    r"|(?:这|下面|后面|新)(?:一)?张才|应该是(?:这|下面|后面)(?:一)?张|以(?:这|后)(?:一)?张为准"
    r"|(?:说明|文字|内容|备注|结果|字|话)(?:写|打|填|发)错|(?:写|打)错(?:了|字|一个)"
    r"|wrong (?:photo|picture|pic|image|one attached)|not the right (?:photo|picture|pic)|typo"
)
LONG = 40  # characters: what is longer tells a story


def asks_about_proof(words: str) -> bool:
    """Whether they want to know what becomes of it without a photo, or how one is sent."""
    said = mend(words)
    return len(said) <= LONG and bool(ASKS.search(said) or MISSING.search(said)) and not OF_OTHERS.search(said)


def shows_the_wrong(words: str) -> bool:
    """Whether what they sent is not what they meant to: the photo or the note, not the close itself."""
    return WRONG.search(mend(words)) is not None
