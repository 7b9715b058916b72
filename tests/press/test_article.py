"""An article's files: the same words in each, nothing taken for markup, a form that office programs open."""

import json
from html.parser import HTMLParser
from io import BytesIO

import docx
import pytest

from issuebot.press.article import write_article

SAID = {
    "language": "zh",
    "title": "示范区2026年11月居民上报问题办理情况",
    "span": "2026年11月1日 至 2026年11月30日",
    "sections": [
        {
            "heading": "一、工作开展情况",
            "paragraphs": ["本月收到居民上报 2 件。", "1. 甲*乙_<b>丙</b> & #丁"],
            "table": {"head": ["类别", "收到"], "rows": [["环境|卫生", "1"], ["公共秩序", "1"]]},
        },
        {"heading": "", "paragraphs": ["没有标题。"], "table": None},
    ],
}


class Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def written(kind: str) -> bytes:
    return write_article(json.dumps(SAID | {"kind": kind}))


def test_word_has_every_part_in_order():
    paper = docx.Document(BytesIO(written("docx")))

    assert [paragraph.text for paragraph in paper.paragraphs] == [
        SAID["title"],
        SAID["span"],
        "一、工作开展情况",
        "本月收到居民上报 2 件。",
        "1. 甲*乙_<b>丙</b> & #丁",
        "没有标题。",
    ]
    assert [cell.text for cell in paper.tables[0].rows[1].cells] == ["环境|卫生", "1"]
    assert paper.core_properties.author == ""


@pytest.mark.parametrize("kind", ["html", "paste"])
def test_words_stay_words_in_html(kind: str):
    page = Text()

    page.feed(written(kind).decode())

    assert "1. 甲*乙_<b>丙</b> & #丁" in "".join(page.said)
    assert "b" not in page.tags
    assert not {"script", "img", "link"} & page.tags
    assert page.tags >= {"h1", "h2", "p", "table"}


def test_account_gets_styles_in_each_element():
    page = written("paste").decode()

    assert "<style" not in page
    assert "class=" not in page
    assert '<p style="font-size:16px' in page


def test_markdown_keeps_words_from_being_marks():
    page = written("md").decode()

    assert "# 示范区2026年11月居民上报问题办理情况" in page
    assert r"1\. 甲\*乙\_\<b\>丙\</b\> & \#丁" in page
    assert r"| 环境\|卫生 | 1 |" in page
