"""What leaders and coordinators tell those who work on a ticket: 抓紧, 要重视, 明天上午前办完, by tomorrow noon."""

import re

from issuebot.domain.language.writing.script import fold

HURRY = (
    r"抓紧|抓好|抓实|尽快|尽早|赶紧|赶快|马上(?:办|处|去|解|落)|立即|立刻|从速|速办|速速|火速|加快|加急|务必|必须"
    r"|要快|快[点办]|快一?点|别拖|不[要能得]再?拖|盯[住紧着]|上点?心|重视|认真|妥善|依法|依规|落实|整改|负起责"
)
BY = (
    r"限[期时今明后一两二三四五六七八九十\d]|(?:[今明后]天|[今明]晚|周[一二三四五六日天末]|月底|下班|国庆|中午|[上下]午"
    r"|\d+[天日号点])[^，,。]{0,6}前|(?:[天日时周]|小时|月)(?:之内|以内|内)|今天(?:就|之内|必须|要|务必)"
    r"|(?:[今明后]天|周[一二三四五六日天])[^，,。]{0,4}(?:办完|办结|办好|弄完|弄好|处理好|处理完|解决|完成|交|报)"
)
REPORT = (
    r"(?:给|向|跟|报|告诉|回复|答复|通知)(?:一下)?我(?:一?个|个)?(?:结果|答复|回话|汇报|回音|说法|情况|报告|$|一声|一下)"
    r"|(?:报|汇报|反馈)(?:一下)?(?:结果|情况|进展)|给[^，,。]{0,4}(?:结果|答复|交代|说法)"
)
URGE = r"催(?!收)|督促|督办|提醒(?:一下|一声)?(?:他们|单位|[经承]办)|责成|责令|跟他们说|告诉(?:他们|单位|[经承]办)|转告"
AGREED = (
    r"[按照](?:这个|此|要求|规定|程序|[^，,。]{0,8}(?:意见|方案|说的))?(?:去)?(?:办|处理|执行|落实|来)"
    r"|(?:请|转)[^，,。]{1,10}阅[处办研]|阅[处办研]"
)
ENGLISH = (
    r"\b(?:asap|as soon as possible|hurry(?: up)?|urge|chase(?: them| it)?(?: up)?|remind|push them"
    r"|speed (?:it|this) up"
    r"|must be|needs? to be|has to be|should be|want (?:it|this) done|see to it|take (?:it|this) seriously"
    r"|(?:by|before) (?:today|tonight|tomorrow|noon|mon|tue|wed|thu|fri|sat|sun|next|the end|end of|this|\d)\w*"
    r"|within (?:\d+|a|an|one|two|three) \w+|report (?:back )?to me|let me know|tell them|inform them"
    r"|results?(?: \w+){0,3} by)\b"
)
INSTRUCTS = re.compile(rf"{HURRY}|{BY}|{REPORT}|{URGE}|{AGREED}|{ENGLISH}")
LONG = 60  # characters: what is longer tells something


def is_instruction(words: str) -> bool:
    """Whether it is likely meant for those who work on a ticket. Of what is told to anybody else it may be true as
    well: who asks must have seen that the words are of a ticket, or of none.
    """
    return len(words) <= LONG and INSTRUCTS.search(fold(words)) is not None
