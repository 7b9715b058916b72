"""The names of the files with which an office says a month's article in its own way, by language."""

from collections.abc import Mapping
from types import MappingProxyType

FOLDER = "templates"
ARTICLES: Mapping[str, str] = MappingProxyType(
    {language: f"{FOLDER}/article.{language}.md.j2" for language in ("zh", "en")}
)
