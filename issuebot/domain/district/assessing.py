"""Reads `[assessment]`: what each rate weighs in the monthly score, its floor, and who is compared."""

from dataclasses import fields as fields_of
from typing import Any

from issuebot.domain.district.fields import Fields
from issuebot.domain.figures.scoring import MIN_TICKETS, NO_FLOOR, USUAL, WEIGHTS, Parts, Rules

NAMES = tuple(one.name for one in fields_of(Parts))
MOST = 100  # per cent; no weight is larger either


def read_assessment(file: Fields) -> Rules:
    if not file.has("assessment"):
        return USUAL
    table = file.table("assessment")
    rules = Rules(
        weights=_read_weights(table),
        floor=_read_parts(table, "floor", "{ response = 60, solved = 50 }", required=False) or NO_FLOOR,
        min_tickets=table.positive("min_tickets", f"{MIN_TICKETS}") or MIN_TICKETS,
    )
    table.close("[assessment]")
    return rules


def _read_weights(table: Fields) -> Parts:
    example = "{ " + ", ".join(f"{name} = {getattr(WEIGHTS, name)}" for name in NAMES) + " }"
    weights = _read_parts(table, "weights", example, required=True)
    if weights == Parts() and set(NAMES) <= table.values["weights"].keys():
        table.note("weights", f"weights are all 0, and no unit would have a score; write them like weights = {example}")
    return weights or WEIGHTS


def _read_parts(table: Fields, key: str, example: str, *, required: bool) -> Parts | None:
    """None where the key is absent or is no table; a number that is wrong is a finding, and stands as none."""
    values: dict[str, Any] | None = table.take(key, dict, example)
    if values is None:
        return None
    inner = Fields(table.findings, (*table.path, key), values)
    parts = Parts(**{name: _read_part(inner, name, key, required=required) for name in NAMES})
    inner.close(key)
    return parts


def _read_part(inner: Fields, name: str, key: str, *, required: bool) -> int:
    usual = getattr(WEIGHTS, name) if key == "weights" else 60
    value: int | None = inner.take(name, int, f"{usual}", required=required)
    if value is not None and not 0 <= value <= MOST:
        inner.note(name, f"{name} {value} in {key} must be 0 to {MOST}; write it like {name} = {usual}")
    return value or 0
