"""An article as a file: `python -m issuebot.press.article` reads its words in JSON and writes what `kind` says.

docx: in the form that offices use; html: one page that prints well; paste: the same for an editor of public accounts,
which keeps nothing but the styles of each element; md: Markdown. Nothing of the words is taken for markup.
"""

import json
import re
import sys
from collections.abc import Callable, Mapping
from html import escape
from io import BytesIO
from types import MappingProxyType
from typing import Any

Said = dict[str, Any]
LATIN, TITLES, BODY = "Times New Roman", "SimHei", "FangSong"
TITLE, HEADING, TEXT = 22, 16, 16  # points: 二号, 三号
MARKS = re.compile(r"([\\`*_{}\[\]<>#|~])")
PAGE = """<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<title>{title}</title>
<style>
@page {{ size: A4; margin: 25mm }}
body {{ max-width: 40em; margin: 2em auto; padding: 0 1em; font: 17px/1.8 serif; color: #1d2327 }}
h1, .span {{ text-align: center }}
h2 {{ font-size: 1.1em; break-after: avoid }}
table {{ border-collapse: collapse; width: 100% }}
th, td {{ border: 1px solid #999; padding: .2em .6em; text-align: left }}
tr {{ break-inside: avoid }}
</style>
</head>
<body>
{body}
</body>
</html>
"""
STYLES = {
    "h1": "font-size:22px;text-align:center;font-weight:bold;margin:0 0 8px",
    "h2": "font-size:18px;font-weight:bold;margin:20px 0 8px",
    "p": "font-size:16px;line-height:1.75;margin:0 0 10px",
    "table": "border-collapse:collapse;width:100%;font-size:14px",
    "th": "border:1px solid #999;padding:4px 8px;text-align:left",
    "td": "border:1px solid #999;padding:4px 8px;text-align:left",
}


def write_article(given: str) -> bytes:
    """`title`, `span`, `language`, `sections` of a heading, paragraphs and perhaps a table (`head`, `rows`)."""
    said: Said = json.loads(given)
    return KINDS[said["kind"]](said)


def _markdown(said: Said) -> bytes:
    lines = [f"# {_plain(said['title'])}", "", _plain(said["span"])]
    for section in said["sections"]:
        lines += ["", f"## {_plain(section['heading'])}"] if section["heading"] else []
        for paragraph in section["paragraphs"]:
            lines += ["", _plain(paragraph)]
        if table := section.get("table"):
            rows = [table["head"], ["---"] * len(table["head"]), *table["rows"]]
            lines += [
                "",
                *(f"| {' | '.join(cell if cell == '---' else _plain(cell) for cell in row)} |" for row in rows),
            ]
    return "\n".join([*lines, ""]).encode()


def _plain(text: str) -> str:
    """On one line; what begins like a list or a number of one is none."""
    line = MARKS.sub(r"\\\1", " ".join(text.split()))
    return re.sub(r"^(\d+)\.(?=\s)|^([-+])(?=\s)", lambda found: f"{found[1] or ''}\\{found[2] or '.'}", line)


def _html(said: Said) -> bytes:
    body = _elements(said, styled=False)
    return PAGE.format(lang=said["language"], title=escape(said["title"]), body=body).encode()


def _paste(said: Said) -> bytes:
    return _elements(said, styled=True).encode()


def _elements(said: Said, *, styled: bool) -> str:
    def element(name: str, inside: str, more: str = "") -> str:
        style = f' style="{STYLES[name]}"' if styled and name in STYLES else more
        return f"<{name}{style}>{inside}</{name}>"

    lines = [element("h1", escape(said["title"])), element("p", escape(said["span"]), ' class="span"')]
    for section in said["sections"]:
        lines += [element("h2", escape(section["heading"]))] if section["heading"] else []
        lines += [element("p", escape(paragraph)) for paragraph in section["paragraphs"]]
        if table := section.get("table"):
            rows = ["".join(element("th", escape(cell)) for cell in table["head"])]
            rows += ["".join(element("td", escape(cell)) for cell in row) for row in table["rows"]]
            lines.append(element("table", "\n".join(element("tr", row) for row in rows)))
    return "\n".join(lines)


def _docx(said: Said) -> bytes:
    import docx
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Cm, Pt

    paper, output = docx.Document(), BytesIO()
    page = paper.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.top_margin, page.bottom_margin = Cm(3.7), Cm(3.5)  # as GB/T 9704 has it
    page.left_margin, page.right_margin = Cm(2.8), Cm(2.6)
    paper.core_properties.author, paper.core_properties.comments = "", ""
    paper.core_properties.title = _clean(said["title"])
    _add(paper, said["title"], TITLES, TITLE, bold=True).alignment = WD_ALIGN_PARAGRAPH.CENTER
    _add(paper, said["span"], BODY, TEXT).alignment = WD_ALIGN_PARAGRAPH.CENTER
    indent = Pt(TEXT * 2) if said["language"] == "zh" else Pt(0)
    for section in said["sections"]:
        if section["heading"]:
            heading = _add(paper, section["heading"], TITLES, HEADING, bold=said["language"] != "zh")
            heading.paragraph_format.first_line_indent, heading.paragraph_format.keep_with_next = indent, True
        for text in section["paragraphs"]:
            _add(paper, text, BODY, TEXT).paragraph_format.first_line_indent = indent
        if table := section.get("table"):
            _add_table(paper, [table["head"], *table["rows"]])
    paper.save(output)
    return output.getvalue()


def _add(paper: Any, text: str, font: str, size: int, *, bold: bool = False) -> Any:
    paragraph = paper.add_paragraph()
    paragraph.paragraph_format.line_spacing = 1.5
    paragraph.paragraph_format.space_after = 0
    _run(paragraph, text, font, size, bold=bold)
    return paragraph


def _add_table(paper: Any, rows: list[list[str]]) -> None:
    table = paper.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
    for place, row in enumerate(rows):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            _run(cell.paragraphs[0], text, BODY, 12, bold=not place)


def _run(paragraph: Any, text: str, font: str, size: int, *, bold: bool) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt

    run = paragraph.add_run(_clean(text))
    run.font.name, run.font.size, run.bold = LATIN, Pt(size), bold
    run.element.rPr.rFonts.set(qn("w:eastAsia"), font)


def _clean(text: str) -> str:
    """Without letters that XML cannot hold."""
    return "".join(letter for letter in text if letter >= " " and letter not in "\ufffe\uffff")


KINDS: Mapping[str, Callable[[Said], bytes]] = MappingProxyType(
    {"docx": _docx, "html": _html, "paste": _paste, "md": _markdown}
)


def main() -> None:
    sys.stdout.buffer.write(write_article(sys.stdin.buffer.read().decode()))


if __name__ == "__main__":
    main()
