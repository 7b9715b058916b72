"""Whether somebody asks what the bot is for and who is responsible: 噪音归谁管, 这个你们管吗, who handles noise?

Only of a kind of trouble by its bare name. Where a place, a time or anything that happened is named (楼下噪音归谁管,
路灯坏了找谁), or somebody begs (能不能管管), that is a report: its card says who is responsible as well.
"""

import re

from issuebot.domain.language.guesses.guessing import bare
from issuebot.domain.language.writing.script import fold

LEAD = re.compile(
    r"^(?:(?:你好|您好|请问(?:一下|下)?|请教(?:一下)?|问(?:一下|下|个事)|想问(?:一下|下)?"
    r"|我想(?:问|咨询|打听|了解)(?:一下|下)?"
    r"|咨询(?:一下|下)?|打听(?:一下|下)?|麻烦问(?:一下|下)?|像|比如|那个?|那么|hello|hi|excuse me|sorry|please"
    r"|just asking|quick question)[，,：: ]*)+"
)
ENDING = re.compile(r"[啊呀呢吧哦啦哈嘛的]+$")
YOU = r"(?:[你您咱]们?(?:这里|这边|这儿)?|这里|这边|这儿|(?:这个?)?(?:机器人|平台|热线|小程序)|政府|社区|街道)"
WHO = (
    r"(?:谁|哪(?:个|一个|些)?(?:单位|部门|地方|人)|哪(?:里|儿|家|个)|什么(?:单位|部门|人|地方)"
    r"|啥(?:单位|部门|地方)|何部门)"
)
CARE = r"(?:管理|管|负责|受理|处理|解决|办理|办)"
CAN = r"(?:能不能|能否|可不可以|可否|会不会|是不是|是否)"
REPORT = r"(?:上报|举报|投诉|反映|反馈|报修|报)(?:一下)?"
KIND = r"(?:的?(?:这|那)(?:类|种|个|些)?)?(?:的)?(?:事情?|问题|方面|这块|那块|情况|投诉)?"
ABOUT = r"(?P<about>(?![管理]).{0,14}?)"
CHINESE = (
    rf"{YOU}?{CAN}(?:也|都|来|帮忙)?{CARE}{ABOUT}[吗么呢]?",
    rf"{YOU}?(?:也|都)?(?:管不管|受理不受理|负不负责|负责不负责|受不受理|处不处理|管得了|管得着){ABOUT}[吗么]?",
    rf"{YOU}(?:能|可以|会|也|都|还)*{CARE}{ABOUT}(?:吗|么|不)",
    rf"{ABOUT}{KIND}{YOU}?{CAN}{YOU}?(?:归|由|属于|属)?{YOU}?{CARE}(?:的)?[吗么呢]?",
    rf"{ABOUT}{KIND}{YOU}?(?:也|都)?(?:管不管|负不负责|受不受理|处不处理|归不归{YOU}管)",
    rf"{ABOUT}{KIND}(?:能|可以|会|也|都|是|还)*(?:归|由|属于|属)?{YOU}?(?:能|可以|会|也|都)*{CARE}的?[吗么不]",
    rf"{ABOUT}{KIND}(?:应该|应当|该|要|得|是|都|到底|究竟)*(?:归|由|属于|属)(?:于)?{WHO}(?:来|在)?{CARE}?",
    rf"{ABOUT}{KIND}(?:应该|应当|该|要|得|到底|究竟)*(?:找|去|联系|问|打给){WHO}(?:{CARE}|{REPORT})?",
    rf"{ABOUT}{KIND}(?:应该|应当|该|是|都|到底|究竟|现在)*{WHO}(?:来|在)?{CARE}",
    rf"{WHO}(?:来|在|是|专门)?{CARE}{ABOUT}",
    rf"{YOU}?(?:{CAN}|能|可以)(?:在?{YOU})?{REPORT}{ABOUT}[吗么]",
    rf"{YOU}?{CAN}(?:在?{YOU})?{REPORT}{ABOUT}",
    rf"{ABOUT}{KIND}(?:{CAN}|能|可以)(?:[在找向跟]?{YOU})?{REPORT}[吗么]?(?<=[吗么报诉映])",
    rf"{REPORT}{ABOUT}(?:应该|该|要|得)?(?:找|去|归|联系|打给){WHO}{CARE}?",
)
HANDLES = (
    r"(?:handles?|deals? with|takes? care of|looks? after|(?:is|are) responsible for|(?:is|are) in charge of|covers?"
    r"|does|fix(?:es)?|cleans?|collects?)"
)
THING = r"(?P<about>(?:[a-z'-]+ ?){1,4}?)"
ENGLISH = (
    rf"(?:who|(?:which|what) (?:department|office|unit|bureau|team)) {HANDLES} {THING}(?: here)?",
    rf"who (?:do|should|can|must) i (?:contact|call|ask|tell|talk to|go to|see) (?:about|for) {THING}",
    rf"(?:do|can|could) you (?:guys |people )?(?:also )?(?:handle|deal with|take care of|cover|look after) {THING}",
    rf"(?:can|may|could) i (?:also )?(?:report|complain about) {THING}(?: here| to you| with this)?",
    rf"(?:is|are) {THING} your (?:job|business|responsibility|department)",
    rf"(?:is|are) {THING} something (?:that )?you (?:handle|deal with|do|cover)",
    rf"(?:whose (?:job|responsibility) (?:is|are)) {THING}",
)
FORMS = tuple(re.compile(form) for form in (*CHINESE, *ENGLISH))
GENERIC = re.compile(
    r"(?:[你您咱]们?|到底|究竟|还|都)*(?:(?:这|那|此)(?:个|些|件|种|类|样|块|方面)?(?:的)?(?:事情?|问题|情况)?|事情?"
    r"|它|什么(?:事情?|问题)?|啥"
    r"|哪些(?:事情?|问题)?"
    r"|this|that|it|these|those|such (?:a )?things?|things? like (?:this|that)|this kind of thing)?"
)
# Said of a kind of trouble, wherever it is.
ANYWHERE = re.compile(
    r"^(?:(?:我们|咱们?|本)?(?:小区|社区)(?:里面?|内)?的?|关于|有关|像|the |any )|(?:之类|这类|什么|等等?|啥)?的?$"
)
# What makes of it something that happened, somewhere.
HAPPENED = re.compile(
    r"[了过着\d一二三四五六七八九十两几]|没|不|坏|满|断|塌|裂|垂|倒(?!卖)|死|伤|咬|老是|总|天天|每|昨|今|刚"
    r"|现在|又|还|直|夜|晚|早上|中午|下午|楼[上下顶]|隔壁|门口|门前|旁|附近|我|俺|他|她|对面|路口"
    r"|[后前上下外]面|[这那][里边些]|边上|号|单元|栋|幢|[东南西北侧后前大]门|[东南西北]边|管管|一下|有人|人在"
    r"|\b(?:my|our|his|her|their|in|at|on|near|next|outside|from|behind|beside|upstairs|downstairs|is|are|was|not|no"
    r"|broken|full|out|again|still|always|every|this|that|yesterday|today|now|flickering|blocked|please)\b"
)
LONG = 40  # characters: what is longer tells something


def asked_about(words: str) -> str | None:
    """The kind of trouble that they ask about, as they name it; "" where they name none. None where they ask nothing
    of the kind.
    """
    folded = fold(words).strip()
    if not 0 < len(folded) <= LONG or "\n" in folded:
        return None
    asked = LEAD.sub("", bare(folded))
    for said in (asked, ENDING.sub("", asked)):
        for form in FORMS:
            found = form.fullmatch(said)
            if found and (about := _about(found["about"])) is not None:
                return about
    return None


def _about(named: str) -> str | None:
    about = ANYWHERE.sub("", named.strip(" ，,"))
    if GENERIC.fullmatch(about):
        return ""
    return None if HAPPENED.search(about) or re.search(r"[，,。？?！!；;]", about) else about
