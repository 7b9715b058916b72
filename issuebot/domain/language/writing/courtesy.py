"""What people say around what they want: 你好麻烦您, 劳驾, 谢谢了, could you please. It changes nothing of it."""

import re

LEAD = re.compile(
    r"(?:(?:你好|您好|你们好|请问(?:一下)?|麻烦(?:您|你|你们|一下|了)*|劳驾(?:您|你|一下|了)*|有劳(?:您|你)?"
    r"|不好意思|打扰(?:了|一下|您|你)*|拜托|老师|同志|师傅|大哥|大姐|姑娘|闺女|小伙子|小姑娘|小同志|领导|亲"
    r"|那个啥|那个|那啥|就是|额|呃|嗯|哎|诶|唉|喂|在吗|在不在|有人吗|有没有人|有人在吗|有人么|我?想?问(?:一|你"
    r"|您)?下|我?想?请教(?:一下)?|我想问|帮(?:我|个)忙?"
    r"|hi|hello|hey|excuse me|sorry(?: to (?:bother|trouble) you)?|please|pls|plz"
    r"|good (?:morning|afternoon|evening)|sir|madam|so|ok|um+)[，,、。.!！?？~～\s]*)+"
)
END = re.compile(
    r"(?:[，,、。.!！~～\s]*(?:谢谢(?:你|您|你们|了|啦|啊|哈)*|多谢(?:了|啦)?|麻烦(?:您|你|你们)?了?|辛苦(?:您|你"
    r"|你们)?了?"
    r"|劳驾了?|拜托了?|行吗|行不行?|好吗|好不好|成不成?|[啊呀呢吧吗么嘛哦噢啦哈哎诶呗哇咯咧]|闺女|姑娘|师傅|同志"
    r"|老师|小伙子|大哥|大姐"
    r"|please|pls|plz|sorry|thanks(?: a lot)?|thank you|thx|cheers|mate|then|now))+[，,、。.!！?？~～\s]*$"
)


def without_courtesy(said: str) -> tuple[str, ...]:
    """The words as they are, and with less and less of the courtesy around them; nothing that is empty."""
    led = LEAD.match(said)
    begun = said[led.end() :] if led else said
    forms = (said, begun, END.sub("", said), END.sub("", begun))
    return tuple(dict.fromkeys(form for form in forms if form))
