"""Which file an article becomes.

docx: in the form that offices use; html: one page with its pictures inside, which prints well; paste: the same for an
editor of public accounts, which keeps nothing but the styles of each element; md: Markdown, packed with its pictures
where it has some; trial: whether a template can be filled, in a sentence.
"""

import json
from base64 import b64decode
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from issuebot.domain.pictures.charts import read_chart
from issuebot.press.article import plain, web, word
from issuebot.press.article.blocks import Block
from issuebot.press.article.template import TemplateFault, compose, fill
from issuebot.press.article.trial import MONTHS

Said = dict[str, Any]
OLD = (1980, 1, 1, 0, 0, 0)  # the earliest that a ZIP can say: the same article is the same file


@dataclass(frozen=True, slots=True)
class Article:
    """Its pictures by their names, with the ending of each: png or jpg."""

    language: str
    blocks: tuple[Block, ...]
    pictures: dict[str, tuple[bytes, str]]


def write_article(given: str) -> bytes:
    said: Said = json.loads(given)
    if said["kind"] == "trial":
        return try_template(said["template"], said["language"]).encode()
    article = put_together(said)
    match said["kind"]:
        case "docx":
            return word.write(article.blocks, article.pictures, article.language)
        case "html":
            return web.write(article.blocks, article.pictures, article.language)
        case "paste":
            return web.write_paste(article.blocks, article.pictures)
        case "md":
            return _packed(article)
        case other:
            raise ValueError(f"no article is a {other}")


def put_together(said: Said) -> Article:
    """`facts`, `template` (the office's own, or none), `chart`, and `given`: the pictures of cases that have one."""
    facts, pictures = said["facts"], {}
    given = [b64decode(one) for one in said.get("given", ())]
    cases = []
    for place, case in enumerate(facts["cases"], 1):
        shown = bool(case["picture"] and given)
        if shown:
            pictures[f"case-{place}"] = (given.pop(0), "jpg")
        cases.append(case | {"picture": shown})
    blocks = compose(facts | {"cases": cases}, said["language"], said.get("template"))
    wanted = {one.name for one in blocks if one.kind == "picture"}
    if said.get("chart") and "chart" in wanted:
        pictures["chart"] = (_draw(said["chart"]), "png")
    known = tuple(one for one in blocks if one.kind != "picture" or one.name in pictures)
    return Article(said["language"], known, {name: one for name, one in pictures.items() if name in wanted})


def _draw(chart: Said) -> bytes:
    from issuebot.press.charts.drawing import draw_chart

    return draw_chart(read_chart(json.dumps(chart)))


def try_template(template: str, language: str) -> str:
    """With a month of nothing, of one ticket, of many: `ok`, or what is wrong, in English."""
    try:
        for facts in MONTHS:
            fill(template, facts, language)
    except TemplateFault as fault:
        return fault.told(language, "en")
    return "ok"


def _packed(article: Article) -> bytes:
    files = {name: f"{name}.{ending}" for name, (_, ending) in article.pictures.items()}
    text = plain.write(article.blocks, files)
    if not files:
        return text
    output = BytesIO()
    with ZipFile(output, "w", ZIP_DEFLATED) as packed:
        contents = {"article.md": text} | {files[name]: content for name, (content, _) in article.pictures.items()}
        for name, content in contents.items():
            packed.writestr(_entry(name), content)
    return output.getvalue()


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, OLD)
    entry.compress_type = ZIP_DEFLATED
    return entry
