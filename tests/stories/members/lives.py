"""Six tickets, one of each kind that is shown to some and hidden from others, and everybody who might look at them."""

from issuebot.simulator import Group, Message, Person
from tests.stories import documents
from tests.stories.duties.squad import HOUR, Squad
from tests.stories.world import World

KINDS = ("plain", "anonymous", "sensitive", "merged", "into", "forgotten")
NUMBERS = {kind: number for number, kind in enumerate(KINDS, 1)}
# What is said of each ticket: 王阿姨's words, door and name; Smith's words; what staff tell them, and each other.
SAID = ("words", "door", "added", "followed", "told", "internal")


def secret(kind: str, what: str) -> str:
    """In no sentence of ours, and in no other secret."""
    return f"{'甲乙丙丁戊己'[KINDS.index(kind)]}{'壹贰叁肆伍陆'[SAID.index(what)]}暗语"


def spot(kind: str) -> tuple[float, float]:
    """Far enough from each other to be offered alone."""
    return 33.8660 + 0.0015 * KINDS.index(kind), 115.7800


class Lives:
    """Six tickets, each with all that can be said of it, and the files that belong to each."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.files: dict[str, str] = {}
        self.made: documents.Begun = (0, 0)
        self.begun = 0  # the first call to Telegram after they were lived
        self.unit = world.groups["telecom-office"]
        self.smith, self.ghost = world.smith, world.telegram.person("顾影", id=7_300_000_041, language="zh-hans")
        self.veiled = world.telegram.person("幕后人", id=7_300_000_042, language="zh-hans", started=True)
        self.stranger = world.telegram.person("陌生人", id=7_300_000_077, language="zh-hans")
        self.guard = world.telegram.person("郭志愿", id=7_300_000_079, language="zh-hans", started=True)
        self.neighbour = world.telegram.person("钱邻居", id=7_300_000_078, language="zh-hans")

    def reporter(self, kind: str) -> Person:
        return {"into": self.world.zhao, "forgotten": self.ghost, "anonymous": self.veiled}.get(kind, self.world.wang)

    async def live(self, *, until: str = "") -> None:
        """To the end of each ticket, or until the staff has `told` residents the first thing.

        郭志愿 is on duty in the community: uncivil behaviour there, which is sensitive, is offered to him.
        """
        squad = Squad(self.world, int(self.world.time) - HOUR)
        await squad.enlist(self.guard)
        await squad.plan(self.guard, hours=48, place="xingfu", kind="community")
        for kind in KINDS:
            await self.report(kind)
            await self.follow(kind)
            await self.come_near(kind)
        world, desk = self.world, self.world.groups["desk"]
        for kind in KINDS:
            number = NUMBERS[kind]
            self.reporter(kind).says(secret(kind, "added"), reply_to=self.reporter(kind).sees(f"#{number}"))
            photo = self.reporter(kind).sends_photo(reply_to=self.reporter(kind).sees(f"#{number}"))
            self.keep(kind, "photo added", photo)
            world.li.says(f"/note {number} {secret(kind, 'internal')}", to=desk)
            await world.settle()
        world.li.says("/merge 4 5", to=desk)
        await world.settle()
        world.li.says("/join 1 police-station", to=desk)
        await world.forgets(self.ghost)
        if until == "told":
            return
        for kind in ("plain", "anonymous", "sensitive", "into", "forgotten"):
            self.keep(kind, "photo shown", world.li.sends_photo(f"/tell {NUMBERS[kind]}", to=desk))
            await world.settle()
            photo = world.li.sends_photo(f"/close {NUMBERS[kind]} {secret(kind, 'told')}", to=desk)
            self.keep(kind, "photo told", photo)
            await world.settle()
        self.begun = len(world.telegram.calls)

    async def report(self, kind: str) -> None:
        who, matter = self.reporter(kind), "半夜很吵" if kind == "sensitive" else "电线垂下来了"
        self.keep(
            kind, "photo", who.sends_photo(f"幸福里47号楼{secret(kind, 'door')}门口{matter}，{secret(kind, 'words')}")
        )
        who.sends_location(*spot(kind))
        await self.world.settle()
        if kind == "anonymous":
            who.presses("匿名")
            await self.world.settle()
        await self.world.submits(who)

    async def follow(self, kind: str) -> None:
        matter = "吵死了" if kind == "sensitive" else "电线快碰到头了"
        photo = self.smith.sends_photo(f"{matter} {secret(kind, 'followed')}")
        self.keep(kind, "photo followed", photo)
        self.smith.sends_location(*spot(kind))
        await self.world.settle()
        self.smith.presses(f"Me too #{NUMBERS[kind]}")
        await self.world.settle()

    async def come_near(self, kind: str) -> None:
        """Who wants to read what somebody wrote pretends to stand beside it."""
        self.neighbour.says("很吵" if kind == "sensitive" else "电线垂下来了")
        self.neighbour.sends_location(*spot(kind))
        await self.world.settle()
        assert self.neighbour.sees("附近已有人报过").button(f"#{NUMBERS[kind]}")
        self.neighbour.presses("取消")
        await self.world.settle()

    def keep(self, kind: str, what: str, message: Message) -> None:
        self.files[f"{kind} {what}"] = message.media["photo"][-1]["file_id"]

    def secrets(self, kind: str) -> dict[str, str]:
        said = {what: secret(kind, what) for what in SAID}
        return said | {
            what.removeprefix(f"{kind} "): file for what, file in self.files.items() if what.startswith(kind)
        }

    def readers(self) -> dict[str, tuple[Person, Group | None]]:
        world, groups = self.world, self.world.groups
        return {
            "overseer": (world.li, groups["desk"]),
            "coordinator": (world.li, None),
            "leader": (world.boss, None),
            "unit": (world.zhou, groups["telecom-office"]),
            "helper": (world.sun, groups["police-station"]),
            "paired": (world.zhou, groups["petition-bureau"]),
            "another unit": (world.sun, groups["sanitation-office"]),
            "unit's member in private": (world.zhou, None),
            "reporter": (world.wang, None),
            "other reporter": (world.zhao, None),
            "anonymous reporter": (self.veiled, None),
            "follower": (world.smith, None),
            "forgotten": (self.ghost, None),
            "neighbour": (self.neighbour, None),
            "volunteer": (self.guard, None),
            "stranger": (self.stranger, None),
            "residents' group": (self.neighbour, groups["xingfu"]),
            "admin": (world.admin, None),
        }
