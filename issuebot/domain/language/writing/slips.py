"""Acts as they are typed with slips: another character of the same sound, and what a dialect says for 了.

Only where the next character shows what was meant, and one character for one: 一处理好 is 已处理好, 一处 stays.
"""

import re

from issuebot.domain.language.writing.script import fold

SLIPS = (
    (re.compile(r"[以己巳](?=[经办处修签完弄清解恢安整派换装搞拆补]|收[到倒道])"), "已"),
    (
        re.compile(
            r"(?<![第之十有看等下统])一(?=(?:处理|处置|办结|办完|办好|修好|修复|修完|解决|整改|签收|完成|清理|清运|恢复"
            r"|安排|派人|更换|弄好|搞好))"
        ),
        "已",
    ),
    (re.compile(r"(?<=处)[里利力立](?=$|[好完了结中妥掉到过\W])"), "理"),
    (re.compile(r"(?<=解)[觉绝绝诀](?=$|[好完了\W])"), "决"),
    (re.compile(r"[结姐](?=决(?:$|[好完了\W]))"), "解"),
    (re.compile(r"(?<=修)[号耗浩](?=$|[了啦\W])"), "好"),
    (re.compile(r"[休羞](?=好)"), "修"),
    (re.compile(r"[彻澈](?=回|销|单)"), "撤"),
    (re.compile(r"(?<=撤)消"), "销"),
    (re.compile(r"(?<=撤)[会汇](?=$|[了吧\W])"), "回"),
    (re.compile(r"(?<=签)[受手首]"), "收"),
    (re.compile(r"(?<=收)[道倒](?=$|[了啦\W])"), "到"),
    (re.compile(r"(?<=办)[节接杰截](?=$|[了吧\W])"), "结"),
    (re.compile(r"(?<=延)[七其器](?=$|[\W\d一二两三四五六七八九十几])"), "期"),
    (re.compile(r"[曼蛮慢](?=意)"), "满"),
    (re.compile(r"[蟹榭](?=[谢蟹榭])|(?<=谢)[蟹榭]"), "谢"),
    (re.compile(r"(?<=\w[好完了掉亮通走净决理结复成到])[咧叻勒嘞咯喽啰鸟列嚟](?=$|[\W哈啊呀嘛吧谢多师])"), "了"),
)


def mend(words: str) -> str:
    """In one spelling and with the characters that were meant; as long as `fold` makes them."""
    said = fold(words)
    for slip, meant in SLIPS:
        said = slip.sub(meant, said)
    return said
