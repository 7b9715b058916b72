"""aiogram's models are built when somebody uses them, not all as it is imported.

For each of Telegram's five hundred types it has pydantic make a validator, which takes two seconds and a hundred
megabytes. Our calls use none of them (see `calls.py`). pydantic itself builds a model that was left unbuilt at its
first use; only the names that aiogram's annotations stand for have to be kept for it.
"""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

THEIRS = "aiogram."
names: dict[str, Any] = {}  # the classes by the names that annotations use; empty until aiogram is imported

_rebuild = BaseModel.model_rebuild.__func__  # type: ignore[attr-defined]  # a classmethod has one


def _build(
    cls: type[BaseModel],
    *,
    force: bool = False,
    raise_errors: bool = True,
    _parent_namespace_depth: int = 2,
    _types_namespace: Mapping[str, Any] | None = None,
) -> bool | None:
    if cls.__module__.startswith(THEIRS):
        if _types_namespace is not None and not force:  # as aiogram is imported
            names.update(_types_namespace if not names else {})
            return None
        _types_namespace = names
    built: bool | None = _rebuild(
        cls,
        force=force,
        raise_errors=raise_errors,
        _parent_namespace_depth=_parent_namespace_depth + 1,  # ours is one more
        _types_namespace=_types_namespace,
    )
    return built


def leave_unbuilt() -> None:
    """Before the first import of aiogram, in whichever module that is."""
    BaseModel.model_rebuild = classmethod(_build)  # type: ignore[assignment, method-assign]  # made like it
