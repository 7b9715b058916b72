"""What a check finds: what is good, what is odd, what stops reports; and what is wrong with a chat."""

from dataclasses import dataclass, field

from issuebot.domain.district.parts import Unit


@dataclass(slots=True)
class Report:
    """What was found: `good`, `odd` (to be put right), and `stops`: reports would reach nobody."""

    good: list[str] = field(default_factory=list)
    odd: list[str] = field(default_factory=list)
    stops: list[str] = field(default_factory=list)

    @property
    def lines(self) -> list[str]:
        end = [] if self.odd or self.stops else ["Everything is in order."]
        marked = (("✓", self.good), ("!", self.odd), ("✗", self.stops))
        return [f"{mark} {words}" for mark, found in marked for words in found] + end


@dataclass(frozen=True, slots=True)
class Wrong:
    """What keeps the bot from working in a chat, and what to do; where it is not mute, it can say something."""

    what: str
    remedy: str
    is_mute: bool = True


NO_DESK = Wrong("desk_chat is not set", "write it into the district file")


def no_group(unit: Unit) -> Wrong:
    return Wrong("it has no group", f"write /invite unit {unit.id} to the bot")
