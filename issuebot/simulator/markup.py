"""Text as Telegram reads it: HTML to entities, and what it finds by itself. Offsets are UTF-16 units."""

import re
from typing import Any

Json = dict[str, Any]

# See bots/api#html-style, which names all tags and characters there are.
TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "code": "code", "pre": "pre",
    "a": "text_link", "blockquote": "blockquote", "tg-spoiler": "spoiler", "span": "spoiler",
}  # fmt: skip
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
TAG = re.compile(r"<(/?)([^<>\s/]*)([^<>]*)>|(<)")
CHARACTER = re.compile(r"&(?:(lt|gt|amp|quot)|#(\d+)|#x([0-9a-fA-F]+));?")
HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))""")
FOUND = re.compile(
    r"(?P<url>https?://[^\s<>]+)|(?<![\w/@])(?:(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?)(?![\w/])"
    r"|(?P<mention>@[A-Za-z]\w{3,31})\b)"
)


def utf16(words: str) -> int:
    return len(words) if words.isascii() else len(words.encode("utf-16-le")) // 2


def html(source: str) -> tuple[str, list[Json]]:
    """Errors are ValueErrors in the words of td MessageEntity.cpp parse_html."""
    words, size, at = "", 0, 0
    opened: list[tuple[str, int, str]] = []
    entities: list[Json] = []
    for tag in TAG.finditer(source):
        plain = _unescape(source[at : tag.start()])
        words, size, at = words + plain, size + utf16(plain), tag.end()
        closing, name, rest, stray = tag.groups()
        where = f"at byte offset {len(source[: tag.start()].encode())}"
        if stray:
            raise ValueError(f"Unclosed start tag {where}")
        if not closing:
            if name.lower() not in TAGS:
                raise ValueError(f'Unsupported start tag "{name}" {where}')
            opened.append((name.lower(), size, rest))
            continue
        entities += _close(opened, name.lower(), size, where)
    if opened:
        raise ValueError(f'Can\'t find end tag corresponding to start tag "{opened[-1][0]}"')
    return words + _unescape(source[at:]), entities


def with_found(words: str, given: list[Json]) -> list[Json]:
    """Adds commands, mentions and links, which Telegram marks in everybody's words."""
    found = []
    for match in FOUND.finditer(words) if "/" in words or "@" in words else ():
        start = utf16(words[: match.start()])
        length = utf16(match.group())
        if not any(e["offset"] < start + length and start < e["offset"] + e["length"] for e in given):
            found.append({"type": match.lastgroup, "offset": start, "length": length})
    return sorted(given + found, key=lambda e: (e["offset"], -e["length"])) if found else given


def _close(opened: list[tuple[str, int, str]], name: str, size: int, where: str) -> list[Json]:
    if not opened:
        raise ValueError(f"Unexpected end tag {where}")
    expected, start, attributes = opened.pop()
    if name and name != expected:
        raise ValueError(f'Unmatched end tag {where}, expected "</{expected}>", found "</{name}>"')
    entity = {"type": TAGS[expected], "offset": start, "length": size - start}
    if expected == "a":
        href = HREF.search(attributes)
        if href is None:
            return []
        entity["url"] = _unescape(next(filter(None, href.groups()), ""))
    return [entity] if size > start else []


def _unescape(source: str) -> str:
    return CHARACTER.sub(_character, source) if "&" in source else source


def _character(match: re.Match[str]) -> str:
    name, decimal, hexadecimal = match.groups()
    return NAMED[name] if name else chr(int(decimal) if decimal else int(hexadecimal, 16))
