"""Charts as plain values: what is to be drawn, in the reader's language, and nothing of how."""

import json
from dataclasses import asdict, dataclass
from typing import Any, ClassVar, TypeAlias


@dataclass(frozen=True, slots=True)
class Series:
    """`counts`: one for each group."""

    name: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Bars:
    """Counts of groups: bars side by side, or on top of one another where `stacked`. `marks`: what stands above each
    group in place of its counts. `line` is drawn below them, on a scale of its own. `empty` stands where all are 0.
    """

    form: ClassVar[str] = "bars"
    title: str
    notes: tuple[str, ...]
    groups: tuple[str, ...]
    series: tuple[Series, ...]
    empty: str
    stacked: bool = False
    marks: tuple[str, ...] = ()
    line: Series | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """`percent` is None where there is none; `text` says it, and of how many."""

    percent: int | None
    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """A line of shares. One without shares is a heading of those below it; `bold`: of all together."""

    name: str
    shares: tuple[Share, ...] = ()
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Shares:
    """Rates of many, each on a scale of its own from 0 to 100 below one of `heads`."""

    form: ClassVar[str] = "shares"
    title: str
    notes: tuple[str, ...]
    heads: tuple[str, ...]
    parts: tuple[Part, ...]
    empty: str


@dataclass(frozen=True, slots=True)
class Heat:
    """Counts of rows and columns, the darker the more. `counts`: those of each row."""

    form: ClassVar[str] = "heat"
    title: str
    notes: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    empty: str


@dataclass(frozen=True, slots=True)
class Cells:
    """A line of a table. One without cells is a heading of those below it; `bold`: of all; `mark`: its rank."""

    name: str
    cells: tuple[str, ...] = ()
    bold: bool = False
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Figures in words: `heads` stand above the cells, `foot` below them all."""

    form: ClassVar[str] = "table"
    title: str
    notes: tuple[str, ...]
    heads: tuple[str, ...]
    lines: tuple[Cells, ...]
    foot: tuple[str, ...] = ()


Chart: TypeAlias = Bars | Shares | Heat | Table


def as_json(chart: Chart) -> str:
    return json.dumps({"form": chart.form} | asdict(chart), ensure_ascii=False)


def read_chart(text: str) -> Chart:
    given = json.loads(text)
    match given.pop("form"):
        case "bars":
            given["series"] = tuple(_series(one) for one in given["series"])
            given["line"] = _series(given["line"]) if given["line"] else None
            return Bars(**_frozen(given))
        case "shares":
            given["parts"] = tuple(
                Part(one["name"], tuple(Share(**share) for share in one["shares"]), one["bold"])
                for one in given["parts"]
            )
            return Shares(**_frozen(given))
        case "heat":
            given["counts"] = tuple(map(tuple, given["counts"]))
            return Heat(**_frozen(given))
        case "table":
            given["lines"] = tuple(
                Cells(one["name"], tuple(one["cells"]), one["bold"], one["mark"]) for one in given["lines"]
            )
            return Table(**_frozen(given))
        case other:
            raise ValueError(f"no chart has the form {other}")


def _series(given: dict[str, Any]) -> Series:
    return Series(given["name"], tuple(given["counts"]))


def _frozen(given: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in given.items()}
