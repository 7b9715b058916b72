"""Several units on one ticket: 城管牵头，环卫配合, 让城管和环卫一起办, 环卫也去看看, sanitation should help."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from issuebot.domain.district.designations import LEAST, names_of
from issuebot.domain.district.parts import Unit
from issuebot.domain.language.writing.script import fold

FIRST_SIGN = 0xE000  # of the private use area: a unit's name is one sign, so that a form is read without its length
U = "[\ue000-\uf8ff]"
AND = r"(?:\s*(?:[、,，/&+]|以及|还有|和|跟|与|同|及|\band\b(?: the\b)?)\s*)"
L = rf"{U}(?:{AND}{U}){{0,5}}"
SEVERAL = rf"{U}(?:{AND}{U}){{1,5}}"
PRE = (
    r"(?:请|麻烦|还是|那就?|这个|这件|建议|应该|就|先|把|让|叫|由|派给?|安排|通知|要求|责成|再|也|转给|交给|交由|给)*+"
)
GAP = r"[\s,，;；。、]*"
GO = r"(?:去|来|上|过去)?"
WORK = r"(?:办理?|处理|处置|解决|整治|整改|落实|跟进|看看?|看一下|弄|管|到?现场|参加|出面|行动|做|搞)*+"
END = r"(?:一下|下|吧|了|啊|好了)*+[\s。.!！]*+"
LEADS = rf"(?:{GO}(?:牵头|主办|为主|主责|主要负责|负责|领头|带头){WORK})"
HELPS = rf"(?:{GO}(?:配合|协办|协助|参与|帮忙|帮一?下|支援|协同|辅助|为辅|帮着){WORK}(?:他们|一下)?)"
TOGETHER = r"(?:都|全都|一起|一块儿?|共同|联合|协同|两家|两个单位|两边|三家|分头)"
LED = (
    re.compile(rf"{PRE}(?P<lead>{U}){LEADS}{GAP}(?:{PRE}(?P<helps>{L})(?:都|也|一起|一并)*+{HELPS}?)?{END}"),
    re.compile(rf"{PRE}(?P<lead>{U})(?:会同|联合|带着|带上|协调){GAP}(?P<helps>{L}){TOGETHER}?{GO}{WORK}{END}"),
    re.compile(
        rf"(?:please |let |have )?(?:the )?(?P<lead>{U}) (?:leads?|to lead|is in charge|in charge)[,;]?"
        rf"(?: (?:and|with) )? ?(?:the )?(?P<helps>{L})(?: (?:to )?(?:helps?|assists?|helping|assisting|supports?))?"
    ),
)
HELPED = (
    re.compile(rf"{PRE}(?P<helps>{L})(?:都|也|一起|一并|再|同时)*+{HELPS}{END}"),
    re.compile(rf"{PRE}(?P<helps>{L})(?:也要?|也一起|也得|同时)(?:一起|一块儿?)?{GO}{WORK}{END}"),
    re.compile(rf"{PRE}(?P<helps>{U})(?:一起|一块儿?)(?:去|来|参加|上|办){WORK}{END}"),
    re.compile(
        rf"{PRE}(?:加上?|加派|增派|叫上|带上|添上?|拉上|喊上|算上|增加)(?P<helps>{L})(?:也|都|一起|一块儿?)*+"
        rf"(?:{HELPS}|{GO}{WORK}){END}"
    ),
    re.compile(
        rf"(?:please |pls |can |could |let |have |ask )*+(?:the )?(?P<helps>{L}) (?:should |can |could |must |to |will "
        r"|also )*+(?:help|assist|join|support)(?:s|ing)?(?: out)?(?: (?:with|on|in))?(?: (?:it|this|that|them))?"
    ),
    re.compile(
        rf"(?:please |pls )*+(?:also )?(?:add|bring in|include) (?:the )?(?P<helps>{L})"
        r"(?: to(?: (?:it|this|that))?| too)?"
    ),
)
ALL = (
    re.compile(rf"{PRE}(?P<all>{SEVERAL})(?:两个单位|两家|三家|两边)?{TOGETHER}++{GO}{WORK}{END}"),
    re.compile(rf"{PRE}(?:派给?|转给|交给|交由|分给)(?P<all>{SEVERAL}){GO}{WORK}{END}"),
    re.compile(
        rf"(?:please |pls |let |have |get |ask |assign (?:it |this )?to |give (?:it |this )?to )*+(?:both )?(?:the )?"
        rf"(?P<all>{SEVERAL})(?: (?:should |can |must |to )?(?:do|handle|take|work on|deal with|see to|fix))?"
        r"(?: (?:it|this|that))?"
        r"(?: (?:together|jointly|both))?"
    ),
)
LONG = 60  # characters


@dataclass(frozen=True, slots=True)
class Joint:
    """Ids of units. `lead` is None where nobody is named who leads; `helps` are then all that are named.

    `stays`: they help whoever has the ticket already.
    """

    lead: str | None
    helps: tuple[str, ...]
    stays: bool = False


def read_joint(units: Sequence[Unit], words: str) -> Joint | None:
    """None where the words give a ticket to one unit, or to none."""
    text = fold(words).strip()
    if not 0 < len(text) <= LONG:
        return None
    signs, text = _with_signs(units, text)
    if not signs:
        return None
    for form in LED:
        if found := form.fullmatch(text):
            lead = signs[found["lead"]]
            helps = tuple(one for one in _named(signs, found["helps"] or "") if one != lead)
            return Joint(lead, helps) if helps else None
    for form in HELPED:
        if found := form.fullmatch(text):
            return Joint(None, _named(signs, found["helps"]), stays=True)
    for form in ALL:
        if (found := form.fullmatch(text)) and len(named := _named(signs, found["all"])) > 1:
            return Joint(None, named)
    return None


def _names(unit: Unit) -> tuple[str, ...]:
    """With the English ones without their last word: the urban management, of its bureau."""
    names = names_of(unit)
    return names + tuple(name.rpartition(" ")[0] for name in names if name.isascii() and name.count(" "))


def _named(signs: dict[str, str], text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(signs[one] for one in text if one in signs))


def _with_signs(units: Sequence[Unit], text: str) -> tuple[dict[str, str], str]:
    """Each unit's sign and id, and the words with the signs in place of the names; the longest name first."""
    names = sorted(
        ((name, at) for at, unit in enumerate(units) for name in _names(unit) if len(name) >= LEAST),
        key=lambda pair: (-len(pair[0]), pair[1]),
    )
    signs: dict[str, str] = {}
    for name, at in names:
        if name in text:
            sign = chr(FIRST_SIGN + at)
            signs[sign] = units[at].id
            text = re.sub(rf"(?<![a-z]){re.escape(name)}(?![a-z])" if name.isascii() else re.escape(name), sign, text)
    return signs, text
