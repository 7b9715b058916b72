"""An article's files: the same words in each, nothing taken for markup, a form that office programs open."""

import json
from html.parser import HTMLParser
from io import BytesIO
from itertools import pairwise
from zipfile import ZipFile

import docx
import pytest

from issuebot.domain.pictures.charts import Bars, Series, as_json
from issuebot.press.article.blocks import Block
from issuebot.press.article.template import built_in, compose
from issuebot.press.article.trial import MONTHS
from issuebot.press.article.writing import try_template, write_article

TEMPLATE = """# {{ district }}{{ month }}居民上报问题办理情况

{{ first }} 至 {{ last }}

{{ section("工作开展情况") }}

本月收到居民上报 2 件。

{{ words }}

![图](chart)

| 类别 | 收到 |
{% for one in lines %}
| {{ one[0] }} | {{ one[1] }} |
{% endfor %}

没有标题。
"""
FACTS = {
    "district": "示范区",
    "month": "2026年11月",
    "first": "2026年11月1日",
    "last": "2026年11月30日",
    "words": "1. 甲*乙_<b>丙</b> & #丁",
    "lines": [["环境|卫生", "1"], ["公共秩序", "1"]],
    "cases": [],
    "neighbours": [],
}
SAID = {"language": "zh", "template": TEMPLATE, "facts": FACTS, "chart": None}
CHART = json.loads(as_json(Bars("11月", (), ("11-01",), (Series("收到", (1,)), Series("办结", (1,))), "无")))


class Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def written(kind: str, **said: object) -> bytes:
    return write_article(json.dumps(SAID | said | {"kind": kind}))


def month(language: str, which: int, template: str | None = None) -> list[Block]:
    """A month of nothing, of one ticket, of 5,000."""
    return compose(MONTHS[which], language, template)


def test_word_has_every_part_in_order():
    paper = docx.Document(BytesIO(written("docx")))

    assert [paragraph.text for paragraph in paper.paragraphs] == [
        "示范区2026年11月居民上报问题办理情况",
        "2026年11月1日 至 2026年11月30日",
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


def test_pictures_stand_in_each_form():
    page = written("html", chart=CHART).decode()
    paper = docx.Document(BytesIO(written("docx", chart=CHART)))
    packed = ZipFile(BytesIO(written("md", chart=CHART)))

    assert 'src="data:image/png;base64,' in page
    assert 'alt="图"' in page
    assert len(paper.inline_shapes) == 1
    assert packed.namelist() == ["article.md", "chart.png"]
    assert "![图](chart.png)" in packed.read("article.md").decode()


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("which", [0, 1, 2])
def test_no_heading_is_empty(language: str, which: int):
    blocks = month(language, which)

    kinds = [one.kind for one in blocks]
    assert kinds[:2] == ["title", "span"]
    assert kinds[-1] != "heading"
    assert ("heading", "heading") not in list(pairwise(kinds))
    assert all(one.rows or one.text for one in blocks)


def test_month_with_nothing_is_one_sentence():
    assert [one.text for one in month("en", 0)[2:]] == [
        "Nothing was reported in this period, and nothing was left from before."
    ]


@pytest.mark.parametrize(
    ("which", "said"),
    [
        (1, "1 report came in, 1 was carried over, 1 was closed, 1 was open at the end."),
        (2, "5000 reports came in, 5000 were carried over, 5000 were closed, 5000 were open at the end."),
    ],
)
def test_plural_is_right(which: int, said: str):
    assert said in [one.text for one in month("en", which)]


def test_sections_are_numbered_in_order():
    said = [one.text for one in month("zh", 2) if one.kind == "heading"]

    assert said == ["一、工作开展情况", "二、典型案例", "三、身边好人", "四、存在问题", "五、下一步工作打算"]


@pytest.mark.parametrize(
    ("template", "line", "what"),
    [
        ("# 标题\n\n\n{{ recieved }}\n", 4, "'recieved' is undefined"),
        ("# 标题\n{% if %}\n", 2, "Expected an expression"),
        ("# 标题\n\n{{ district.__class__.__mro__ }}\n", 3, "unsafe"),
        ("# 标题\n\n{% for n in range(10 ** 9) %}x{% endfor %}\n", 3, "Range too big"),
        ("# 标题\n{{ received / 0 }}\n", 2, "division by zero"),
        ("# 标题\n{% include '/etc/passwd' %}\n", 2, "no loader"),
        ("没有标题的一段\n", 1, "没有标题"),
        ("", 1, "没有标题"),
    ],
)
def test_bad_template_is_told_and_nothing_lost(template: str, line: int, what: str):
    title, told, *rest = month("zh", 1, template)

    assert f"templates/article.zh.md.j2 第 {line} 行有误" in told.text
    assert what in told.text
    assert [title, *rest] == month("zh", 1)


def test_built_in_templates_are_tried_well():
    for language in ("zh", "en"):
        assert try_template(built_in(language), language) == "ok"


def test_trial_says_file_line_and_what():
    assert try_template("# x\n{{ nobody }}", "en") == (
        "The template templates/article.en.md.j2 is wrong in line 2: 'nobody' is undefined."
    )
