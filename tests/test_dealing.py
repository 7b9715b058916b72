"""Who begins with which tests."""

from dataclasses import dataclass
from typing import Any

from tests.dealing import deal


@dataclass(frozen=True, slots=True)
class Item:
    nodeid: str


def row_of(names: str, workers: int) -> list[str]:
    """Letters are files: small ones compute, capital ones start programs, and P is the demo page."""
    folders = {True: "tests/process/", False: "tests/stories/"}
    items: list[Any] = [
        Item(f"tests/demo/page/{n}.py::test" if name == "P" else f"{folders[name.isupper()]}{name}.py::test{n}")
        for n, name in enumerate(names)
    ]
    row = [item.nodeid for item in deal(items, workers)]
    assert sorted(row) == sorted(item.nodeid for item in items)
    return ["P" if "page" in one else one.split("/")[2][0] for one in row]


def test_waiting_tests_begin_alone():
    assert "".join(row_of("aaPbBccAAP", 1)) == "PPAABaabcc"


def test_each_worker_begins_with_waiting_files():
    row = "".join(row_of("aaPbbbBBccccCAAPdd", 3))

    assert [row[:6], row[6:12], row[12:]] == ["PPCaab", "AAbbcc", "BBccdd"]


def test_few_tests_for_many_workers_are_all_dealt():
    assert sorted(row_of("AAAAa", 4)) == sorted("AAAAa")
