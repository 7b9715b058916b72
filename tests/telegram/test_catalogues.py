"""Every sentence in both languages, and nothing left over."""

import ast
import re
import string
from pathlib import Path

import pytest

from issuebot.telegram.locale import LANGUAGES, SOURCE, catalogue

CONTRACT = {"Solved, not satisfied"}  # buttons whose words are promised
RENDER = Path(__file__).parents[2] / "issuebot" / "telegram" / "render"
OTHERS = [language for language in LANGUAGES if language != SOURCE]


def written() -> set[str]:
    """The sentences of `say("…")` and `n("…")`, also inside f-strings, where Babel's extractor does not look."""
    calls = [
        node
        for file in RENDER.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("say", "n")
    ]
    return {str(call.args[0].value) for call in calls if isinstance(call.args[0], ast.Constant)}


def labels() -> set[str]:
    """Of buttons: pairs of `say("…")` and what a tap of it sends, as "export:pick"."""
    pairs = [
        node.elts
        for file in RENDER.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Tuple) and len(node.elts) == 2
    ]
    return {
        str(label.args[0].value)
        for label, action in pairs
        if isinstance(label, ast.Call) and isinstance(label.func, ast.Name) and label.func.id == "say"
        if isinstance(label.args[0], ast.Constant) and re.search(r"[a-z]:", ast.unparse(action))
    }


def letters_of(label: str) -> int:
    """Without values and signs."""
    return len(re.sub(r"[\W\d_]", "", re.sub(r"\{\w+\}", "", label)))


def values_in(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_is_translated(language: str):
    missing = {sentence for sentence in written() if not catalogue(language).get(sentence)}

    assert missing == set()


@pytest.mark.parametrize("language", OTHERS)
def test_no_translation_is_left_over(language: str):
    assert set(catalogue(language)) - written() == set()


@pytest.mark.parametrize("language", OTHERS)
def test_translations_name_the_same_values(language: str):
    for sentence, translated in catalogue(language).items():
        unused = {"community", "unit", "category", "reason"} if language == "zh" else set()
        assert values_in(translated) - values_in(sentence) == set(), sentence
        assert values_in(sentence) - values_in(translated) <= unused, sentence


def test_chinese_has_no_english_left():
    allowed = re.compile(r"/[a-z]+|\.xlsx|\.csv|MB|WGS|English|Telegram|#?\{[a-z]+\}|UNIT")

    leftovers = [text for text in catalogue("zh").values() if re.search("[A-Za-z]{2,}", allowed.sub("", text))]

    assert leftovers == []


def test_buttons_are_short():
    short = labels() - CONTRACT
    chinese = catalogue("zh")

    assert len(short) > 80
    assert {label for label in short if letters_of(label) > 20} == set()
    assert {chinese[label] for label in short if letters_of(chinese[label]) > 6} == set()


ONE_NAME = {  # of each thing, and what else people call it
    "责任单位": "承办单位",
    "辖区文件": "(?<!辖)区文件",
    "上报人": "反映人",
    "值班": "值勤|值守",
    "超时": "逾期",
    "整改前、整改后": "办理前|办理后",
    "未到岗": "缺岗",
}


@pytest.mark.parametrize("name", ONE_NAME)
def test_each_thing_has_one_name(name: str):
    assert [text for text in catalogue("zh").values() if re.search(ONE_NAME[name], text)] == []
