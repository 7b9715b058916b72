"""Whatever comes as an update breaks nothing: the queue goes on, nothing of it is a fault of ours, readings are short.

`FUZZ=100000 pytest tests/stories/spine/arrivals/test_odd_updates.py -k sqlite -s` tries that many
and shows the longest reading.
"""

import os
import re
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
import pytest_asyncio
from hypothesis import HealthCheck, Phase, given, settings, strategies as st
from pydantic import ValidationError

from issuebot.desk.context.commands import Said
from issuebot.store.engine.database import Tx
from issuebot.store.rosters import volunteers
from issuebot.telegram.incoming.intake import decode
from tests.domain.language.test_reading_cost import READINGS
from tests.stories.duties.squad import DAY, HOUR, squad_in
from tests.stories.odd_updates import STRANGERS, TELEPHONES, updates
from tests.stories.publicity.broadcast import casting
from tests.stories.publicity.press_office import PressOffice
from tests.stories.world import USERNAME, World

MANY = int(os.environ.get("FUZZ", "400"))
TOGETHER = 10  # updates in one example
UNIT = "police-station"
AGAIN = 20  # examples after which somebody reports as always
THOROUGH = settings(
    max_examples=max(1, MANY // TOGETHER),
    deadline=None,
    database=None,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture
def readings() -> Iterator["Readings"]:
    readings = Readings()
    yield readings
    tried = f"{readings.tried * TOGETHER} updates, {readings.set_aside} of them set aside"
    print(f"\n{tried}, longest reading {readings.longest * 1000:.1f} ms: {readings.of}")  # noqa: T201 what a person reads


@pytest_asyncio.fixture
async def serving(world: World) -> None:
    """Some of those who send odd updates are on duty, others stand on a sheet and are not known yet."""
    squad = await squad_in(world)
    for number in STRANGERS[:4]:
        who = world.telegram.person("孙大爷", id=number)
        await squad.enlist(who)
        for day in range(3):
            await squad.plan(who, after=day * DAY - HOUR, hours=6)
    for name in ("孙大爷", "王芳"):
        await world.database.write(lambda tx, name=name: volunteers.add(tx, UNIT, name, contact=TELEPHONES[0]))  # type: ignore[misc]


@pytest_asyncio.fixture
async def in_public(world: World) -> None:
    """Something is being prepared for everybody: photos of closed tickets, and what all are to be told."""
    office = PressOffice(world)
    await office.knows(office.ping)
    for number in (1, 2):
        await office.closed(f"幸福里{number}号楼门口电线垂下来了")
        await office.opens(number)
    for words in ("明天停水", "明天停电"):
        await casting.drafts(world, words)


# Hypothesis warns where it shows a failure of ten updates, and as an error that would hide the failure itself.
@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@pytest.mark.usefixtures("tireless", "serving", "in_public")
@pytest.mark.timeout(7200)
@THOROUGH
@given(batch=st.lists(updates(), min_size=TOGETHER, max_size=TOGETHER))
async def test_odd_updates_break_nothing(world: World, readings: "Readings", batch: list[dict[str, Any]]):
    for update in batch:
        readings.measure(world.telegram.send_raw(update))
    await world.settle()

    errors = await world.database.write(_take_errors)
    assert not [error for error in errors if not re.match(r"\d+ validation error", error)]
    readings.tried += 1
    readings.set_aside += len(errors)
    if readings.tried % AGAIN == 0:
        await _report(world, readings.tried)


class Readings:
    """Processor time, so that a busy machine changes little."""

    def __init__(self) -> None:
        self.tried = 0
        self.set_aside = 0
        self.longest = 0.0
        self.of = ""
        for reading in READINGS.values():
            reading("幸福里3号楼门口电线垂下来了")  # what is made once is no reading

    def measure(self, update: dict[str, Any]) -> None:
        took = _time(update)
        if took > self.longest:
            took = min(took, _time(update), _time(update))  # once it may have been something else
        if took > self.longest:
            self.longest, self.of = took, f"{ascii(update)[:200]} …"


def _time(update: dict[str, Any]) -> float:
    begun = time.thread_time()
    with suppress(ValidationError):  # it is set aside
        arrived = decode(update, USERNAME, lambda: "token")
        if arrived and isinstance(arrived.arrival.command, Said):
            for reading in READINGS.values():
                reading(arrived.arrival.command.words)
    return time.thread_time() - begun


async def _report(world: World, number: int) -> None:
    """Of somebody who did nothing odd, taken and answered."""
    chen = world.telegram.person("陈", id=7_500_000_000 + number, started=True)
    chen.sends_photo(f"幸福里{number}号楼门口电线垂下来了")
    await world.settle()
    await world.submits(chen)

    assert chen.sees("已提交")


def _take_errors(tx: Tx) -> list[str]:
    """Of this example: the next one is not to read through all that was ever set aside."""
    return [str(row["error"]) for row in tx.all("DELETE FROM poison RETURNING error")]
