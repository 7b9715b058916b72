"""What commands are called in Chinese: nobody has to translate the word on a button to type it."""

from collections.abc import Mapping
from types import MappingProxyType

IN_CHINESE: Mapping[str, str] = MappingProxyType(
    {
        "签收": "accept",
        "办结": "close",
        "退回": "return",
        "追问": "ask",
        "备注": "note",
        "内部备注": "note",
        "派单": "assign",
        "请示": "escalate",
        "延期": "extend",
        "并单": "merge",
        "协办": "join",
        "加急": "urgent",
        "不予受理": "decline",
        "重新办理": "reopen",
        "类别": "category",
        "不计入": "exclude",
        "重新计入": "include",
        "帮助": "help",
        "查找": "find",
        "晨报": "quiet",
        "值班": "duty",
        "排班": "duty",
        "签到": "checkin",
        "签退": "checkout",
        "换班": "swap",
        "顶班": "cover",
        "时长": "hours",
        "发布": "publish",
        "公示": "publish",
        "简报": "digest",
        "群发": "broadcast",
        "巡查": "patrol",
        "巡逻": "patrol",
    },
)
