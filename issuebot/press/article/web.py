"""An article as one page of HTML with its pictures inside, and as HTML to be pasted. Nothing of its words is markup."""

from base64 import b64encode
from collections.abc import Mapping, Sequence
from html import escape

from issuebot.press.article.blocks import Block

TYPES = {"png": "image/png", "jpg": "image/jpeg"}
PAGE = """<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
@page {{ size: A4; margin: 25mm }}
body {{ max-width: 40em; margin: 2em auto; padding: 0 1em; font: 17px/1.8 serif; color: #1d2327 }}
h1, .span, .picture {{ text-align: center }}
h1 {{ font-size: 1.5em; line-height: 1.4 }}
h2 {{ font-size: 1.1em; break-after: avoid }}
table {{ border-collapse: collapse; width: 100%; font-size: .85em; line-height: 1.5 }}
th, td {{ border: 1px solid #999; padding: .3em .5em; text-align: left }}
tr, .picture {{ break-inside: avoid }}
img {{ max-width: 100%; max-height: 20cm }}
@media print {{ body {{ margin: 0 auto; padding: 0 }} }}
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
    "img": "max-width:100%",
}
Pictures = Mapping[str, tuple[bytes, str]]


def write(blocks: Sequence[Block], pictures: Pictures, language: str) -> bytes:
    body = _elements(blocks, pictures, styled=False)
    return PAGE.format(lang=language, title=escape(blocks[0].text), body=body).encode()


def write_paste(blocks: Sequence[Block], pictures: Pictures) -> bytes:
    return _elements(blocks, pictures, styled=True).encode()


def _elements(blocks: Sequence[Block], pictures: Pictures, *, styled: bool) -> str:
    def element(name: str, inside: str, more: str = "") -> str:
        return f"<{name}{_style(name) if styled else more}>{inside}</{name}>"

    def picture(block: Block) -> str:
        content, ending = pictures[block.name]
        source = f"data:{TYPES[ending]};base64,{b64encode(content).decode()}"
        style = _style("img") if styled else ""
        return element("p", f'<img src="{source}" alt="{escape(block.text)}"{style}>', ' class="picture"')

    lines = []
    for block in blocks:
        match block.kind:
            case "title":
                lines.append(element("h1", escape(block.text)))
            case "heading":
                lines.append(element("h2", escape(block.text)))
            case "span":
                lines.append(element("p", escape(block.text), ' class="span"'))
            case "picture":
                lines.append(picture(block))
            case "table":
                head, *rows = block.rows
                cells = ["".join(element("th", escape(cell)) for cell in head)]
                cells += ["".join(element("td", escape(cell)) for cell in row) for row in rows]
                lines.append(element("table", "\n".join(element("tr", row) for row in cells)))
            case _:
                lines.append(element("p", escape(block.text)))
    return "\n".join(lines)


def _style(name: str) -> str:
    return f' style="{STYLES[name]}"' if name in STYLES else ""
