"""Every sentence in both languages, and nothing left over."""

import ast
import re
import string
from pathlib import Path

import pytest

from issuebot.telegram.locale import LANGUAGES, SOURCE, catalogue

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
