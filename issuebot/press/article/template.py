"""From facts and a template to the blocks of an article, in Jinja's sandbox.

A template is the office's own text: it may say anything with the facts, and reach nothing else. What it fills in is
never taken for markup. Where it is wrong, the built-in form is used, and says so at its top, so that nothing is lost.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from issuebot.domain.publicity.templates import ARTICLES
from issuebot.press.article.blocks import Block, read_blocks

HERE = Path(__file__).parent
MARKS = re.compile(r"([\\`*_{}\[\]<>#|~!])")
NUMERALS = "一二三四五六七八九十"
BETWEEN, END = {"zh": "，", "en": ", "}, {"zh": "。", "en": "."}
LONGEST = 200_000  # letters: nobody writes an article of that length
NOTES = {
    "zh": "（{fault}本稿用的是内置格式。改好后请协调员重新生成。）",
    "en": "({fault} This draft has the built-in form. Correct the file, apply the district file, and ask again.)",
}
FAULTS = {
    "zh": "模板 {file} 第 {line} 行有误：{what}。",
    "en": "The template {file} is wrong in line {line}: {what}.",
}
SILENT = {"zh": "没有标题，第一行应为“# 标题”", "en": "it has no title; let its first line be “# …”"}


class TemplateFault(Exception):
    """In a line of a template."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(what)
        self.line, self.what = line, what

    def told(self, language: str, tongue: str) -> str:
        """One sentence in `tongue` about the template of a language."""
        return FAULTS[tongue].format(file=ARTICLES[language], line=self.line, what=self.what.rstrip("."))


def built_in(language: str) -> str:
    return (HERE / ARTICLES[language]).read_text(encoding="utf-8")


def compose(facts: Mapping[str, Any], language: str, template: str | None) -> list[Block]:
    """By the office's own template, else by the built-in one."""
    if template is None:
        return fill(built_in(language), facts, language)
    try:
        return fill(template, facts, language)
    except TemplateFault as fault:
        title, *rest = fill(built_in(language), facts, language)
        return [title, Block("text", NOTES[language].format(fault=fault.told(language, language))), *rest]


def fill(template: str, facts: Mapping[str, Any], language: str) -> list[Block]:
    """Raises `TemplateFault`."""
    kitchen = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, lstrip_blocks=True, autoescape=False, finalize=_plain
    )
    try:
        said = _up_to(LONGEST, kitchen.from_string(template).generate({**facts, **_helpers(language)}))
    except TemplateSyntaxError as error:
        raise TemplateFault(error.lineno, error.message or "not Jinja") from None
    except Exception as error:  # noqa: BLE001 whatever the office's own text does, the article is written
        raise TemplateFault(_line_of(error), f"{error}" or type(error).__name__) from None
    blocks = read_blocks(said)
    if not blocks or blocks[0].kind != "title":
        raise TemplateFault(1, SILENT[language])
    return blocks


def _up_to(most: int, parts: Iterable[str]) -> str:
    said, length = [], 0
    for part in parts:
        said.append(part)
        length += len(part)
        if length > most:
            raise ValueError(f"more than {most} letters")
    return "".join(said)


def _line_of(error: Exception) -> int:
    """The line of the template where it was raised: Jinja keeps its lines in the code that it makes of it."""
    trace, line = error.__traceback__, 1
    while trace:
        if trace.tb_frame.f_code.co_filename in ("<template>", "<unknown>"):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _plain(value: object) -> str:
    """On one line, and no mark in it means anything."""
    if isinstance(value, Markup):
        return str(value)
    return MARKS.sub(r"\\\1", " ".join(f"{value}".split()))


def _helpers(language: str) -> dict[str, Callable[..., object]]:
    """What a template can call."""
    placed: list[str] = []

    def some(count: int, one: str, several: str = "") -> str:
        return (one if count == 1 or not several else several).replace("{count}", f"{count}") if count else ""

    def rate(share: Mapping[str, int] | None, sentence: str) -> str:
        for name, count in (share or {}).items():
            sentence = sentence.replace(f"{{{name}}}", f"{count}")
        return sentence if share else ""

    def sentence(*parts: str) -> str:
        joined = BETWEEN[language].join(filter(None, parts))
        return f"{joined[0].upper()}{joined[1:]}{END[language]}" if joined else ""

    def section(heading: str) -> Markup:
        """Numbered as offices do it in Chinese, from one, whichever sections there are."""
        placed.append(heading)
        number = f"{NUMERALS[min(len(placed), len(NUMERALS)) - 1]}、" if language == "zh" else ""
        return Markup(f"## {number}{_plain(heading)}")  # noqa: S704 its words are escaped

    return {"some": some, "rate": rate, "sentence": sentence, "section": section}
