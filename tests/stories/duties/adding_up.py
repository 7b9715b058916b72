"""What has to be true of duties whatever happened: counted apart from the bot's own way of counting."""

from collections import Counter
from itertools import combinations, pairwise

from issuebot.domain.roster.duty import Happened
from issuebot.domain.roster.hours import count
from issuebot.domain.ticket import OPEN
from issuebot.store.engine.database import Tx
from issuebot.store.rosters import duties, record, services
from tests.stories.duties.unrest import Post

BY_THEMSELVES = {Happened.SWAPPED, Happened.COVERED}
TAKES_TIME = {Happened.MOVED, Happened.REASSIGNED, Happened.IMPORTED, Happened.PUT_IN, *BY_THEMSELVES}


def check(post: Post) -> None:
    tx = post.tx
    found = [duties._duty(row) for row in tx.all(f"{duties.WHOLE} ORDER BY duty.id")]
    records = {duty.id: record.of_duty(tx, duty.id) for duty in found}
    for duty in found:
        counted = count(records[duty.id])
        assert {(one.volunteer, one.seconds) for one in counted if one.seconds} == recount(records[duty.id]), duty
        kept = {(one.volunteer, one.seconds, one.standing) for one in services.of_duty(tx, duty.id)}
        recounted = {
            (one.volunteer, one.seconds, str(one.standing))
            for one in counted
            if one.standing in services.KEPT or one.corrected
        }
        assert kept == recounted, (duty, kept, recounted)
        assert sum(one.standing == "here" for one in counted) <= 1, duty
        spans = sorted((one.came_at, one.left_at) for one in counted if one.came_at and one.left_at)
        assert all(end <= start for (_, end), (start, _) in pairwise(spans)) or _came_back(records[duty.id]), duty
        uncorrected = [one for one in counted if not one.corrected]
        assert sum(one.seconds for one in uncorrected) <= duty.ends - duty.starts, (duty, counted)
        reminders = [
            (one.volunteer, one.starts, one.words) for one in records[duty.id] if one.kind == Happened.REMINDED
        ]
        assert len(reminders) == len(set(reminders)), duty
    standing = [duty for duty in found if duty.status == "planned" and duty.person]
    for one, other in combinations(standing, 2):
        if one.person == other.person and one.starts < other.ends and other.starts < one.ends:
            last = max((_last_change(records[duty.id]) for duty in (one, other)), key=lambda event: event.id)
            assert last.kind not in BY_THEMSELVES, (one, other, last)

    check_patrols(tx)


def check_patrols(tx: Tx) -> None:
    """One patrol of a person at a time; of a photo one ticket; one who goes, as long as it is theirs to go."""
    pieces = tx.all("SELECT id, ticket, status FROM draft WHERE patrol IS NOT NULL AND ticket IS NOT NULL")
    assert len({row["ticket"] for row in pieces}) == len(pieces)
    files = tx.all(
        "SELECT draft.patrol, media.unique_id FROM media JOIN draft ON draft.id = media.draft"
        " WHERE draft.patrol IS NOT NULL AND media.phase = 'report'"
    )
    assert len({(row["patrol"], row["unique_id"]) for row in files}) == len(files)
    lost = "SELECT id FROM media WHERE ticket IS NULL AND draft IN (SELECT id FROM draft WHERE status = 'submitted')"
    assert not tx.all(lost)
    going = "SELECT ticket.status FROM persuasion JOIN ticket ON number = ticket WHERE persuasion.status = 'taken'"
    assert all(row["status"] in OPEN for row in tx.all(going))


def recount(events: list[record.DutyEvent]) -> set[tuple[int, int]]:
    """Who has how many seconds, second by second: apart from the bot's own way of counting."""
    there: set[tuple[int, int]] = set()
    came: tuple[int, int] | None = None  # who, and when
    plan = [event for event in events if event.kind != Happened.CORRECTED]
    for event in plan:
        leaves = event.kind in (Happened.CHECKED_OUT, Happened.OVER, Happened.CANCELLED)
        if came and (leaves or came[0] != event.volunteer):
            there |= {(came[0], second) for second in range(came[1], event.at)}
            came = None
        if event.kind == Happened.CHECKED_IN and came is None:
            came = event.volunteer, event.at
    found = Counter(who for who, second in there if plan[-1].starts <= second < plan[-1].ends)
    fixed = {event.volunteer: event.seconds or 0 for event in events if event.kind == Happened.CORRECTED}
    return {(who, seconds) for who, seconds in {**found, **fixed}.items() if seconds}


def _last_change(events: list[record.DutyEvent]) -> record.DutyEvent:
    return max((event for event in events if event.kind in TAKES_TIME), key=lambda event: event.id)


def _came_back(events: list[record.DutyEvent]) -> bool:
    """Who handed it over and had it again later was there before and after: their whole time says no more."""
    holders = [event.volunteer for event in events if event.kind != Happened.CORRECTED]
    changes = [who for who, next_ in pairwise([*holders, 0]) if who != next_]
    return len(changes) > len(set(changes))


def check_reminders(post: Post) -> None:
    """What the record says of a duty to come was said; of one that changed since, the change was told."""
    for row in post.tx.all("SELECT id FROM duty WHERE status = 'planned' AND starts > :now", now=post.town.time):
        duty = duties.duty(post.tx, row["id"])
        if duty and duty.person:
            events = record.of_duty(post.tx, duty.id)
            since = _last_change(events).id
            for event in events:
                if event.kind == Happened.REMINDED and event.id > since:
                    assert (duty.id, duty.volunteer, duty.starts, event.words == "soon") in post.town.reminded, event
