"""Whether somebody says that a picture belongs to what they just told: 再发一张, 补张照片, one more photo."""

import re

from issuebot.domain.language.guesses.guessing import bare
from issuebot.domain.language.writing.courtesy import without_courtesy

PICTURE = r"(?:照片|图片|相片|图|视频|近照)"
MORE = re.compile(
    r"(?:我|俺|这里|这|那|这是|刚才|给?[你您]们?|[，, ])*(?:再|又|还|补|另外?|多|加)(?:要|想|有|来|给(?:你|您|你们)?"
    r"|一下|补|充"
    r"|发|拍|传|上传|加|个|的)*"
    r"(?:[一两二三几]|这|\d)?张?(?:清楚|清晰|近|远|全景"
    rf"|现场)?(?:一?点)?(?:的)?{PICTURE}?(?:(?<=[张片图频照])|(?<=张清楚)|(?<=张清晰)|(?<=张近)"
    r"|(?<=张远))(?:点)?(?:的)?(?:给(?:你|您)们?)?"
    r"|(?:这是|这里是|补)?(?:刚才|上面|上一个|前面)?(?:那个|那件|那)?(?:事|问题)?的?(?:补充|另一张"
    rf"|现场)(?:的)?{PICTURE}"
    r"|(?:and |here(?:['’]?s| is| are) |i have |i['’]?ll send |let me (?:send|add) |adding |send(?:ing)? )*"
    r"(?:one more|another|more|a better|a clearer|two more|a second|the other) (?:photos?|pics?|pictures?|images?"
    r"|shots?|videos?)"
    r"(?: of (?:it|this|that))?"
)
LONG = 20  # characters


def adds_photo(words: str) -> bool:
    said = bare(words)
    return 0 < len(said) <= 2 * LONG and any(MORE.fullmatch(form) for form in without_courtesy(said))
