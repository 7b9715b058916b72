"""Whether one message tells of several troubles, which different units see to."""

import re

from issuebot.domain.district.model import District
from issuebot.domain.language.guesses.guessing import rank_categories

PARTS = re.compile(
    r"\n+|(?:^|[\s，,。;；:：!！])(?=\d{1,2}[、.．)）:：\s])|(?:^|[\s，,。;；:：])(?=[一二三四五六]是"
    r"|[一二三四五六]、|第[一二三四五六](?:个|件)?)|(?=[①②③④⑤⑥])"
    r"|另外|还有(?!人|个)|[\s，,。;；](?=[^\s，,。;；]{0,10}(?:也|还|又))"
    r"|(?:^|[\s,.;])(?:also|secondly|another (?:thing|problem|issue))\b|\band\b(?=.*\b(?:too|as well|also)\b)"
)


def tells_several(district: District, words: str) -> bool:
    """Of parts that are told apart two at least are of different categories, with no doubt about either."""
    kinds = [rank_categories(district, part) for part in PARTS.split(words)]
    sure = {found[0] for found in kinds if len(found) == 1}
    return len(sure) > 1
