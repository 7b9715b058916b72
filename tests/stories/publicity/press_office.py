"""A coordinator at work on what everybody may see: photos that have pixels, and a channel that shows them."""

from io import BytesIO

from PIL import Image

from issuebot.simulator import Group, Message, Person, Press
from tests.stories.world import World

RED, BLUE = (200, 30, 30), (30, 30, 200)
MARK = b"Canon 33.8700N 115.7800E"  # what a camera writes beside the pixels
NEAR = 24  # of 255: how far a JPEG's colour may be from the one that was drawn


def photo_of(colour: tuple[int, int, int], size: tuple[int, int] = (700, 700)) -> bytes:
    """With the camera and the place beside the pixels."""
    output = BytesIO()
    picture = Image.new("RGB", size, colour)
    exif = Image.Exif()
    exif[0x010E] = MARK.decode()
    exif.get_ifd(0x8825)[1] = "N"
    picture.save(output, format="JPEG", exif=exif, comment=MARK)
    return output.getvalue()


class PressOffice:
    def __init__(self, world: World) -> None:
        self.world = world
        self.channel: Group = world.telegram.channel("示范区发布", world.district.digest_chat or 0)
        self.ping = world.telegram.person("陈协调", id=7_000_000_003, language="zh-hans", started=True)

    async def closed(self, words: str = "幸福里3号楼门口电线垂下来了", *, after: bytes | None = None) -> int:
        """A ticket that was reported, solved and rated."""
        world = self.world
        world.wang.sends_photo(words, content=photo_of(RED))
        await world.settle()
        world.wang.presses("提交")
        await world.settle()
        number = await world.count_tickets()
        ticket = await world.ticket_of(number)
        unit = world.groups[ticket.unit]
        world.zhou.sends_photo(f"/close {number} 周科已捆扎", to=unit, content=after or photo_of(BLUE))
        await world.settle()
        world.wang.presses("已解决，满意")
        await world.settle()
        return number

    async def knows(self, person: Person) -> None:
        """They have written to the bot."""
        person.says("/help")
        await self.world.settle()

    async def opens(self, number: int = 1) -> Message:
        """The panel of what is being prepared."""
        self.world.li.says(f"/publish {number}")
        await self.world.settle()
        return self.panel

    @property
    def panel(self) -> Message:
        return next(one for one in reversed(self.world.li.messages) if one.media.get("photo"))

    async def taps(self, label: str, who: Person | None = None) -> Press:
        person = who or self.world.li
        pressed = person.presses(label)
        await self.world.settle()
        return pressed

    async def publishes(self, number: int = 1) -> Message:
        await self.opens(number)
        await self.taps("✅ 发布")
        return self.channel.messages[-1]

    def bytes_of(self, message: Message) -> bytes:
        return self.world.telegram.files[message.media["photo"][-1]["file_id"]].content

    def pixels_of(self, message: Message) -> Image.Image:
        return Image.open(BytesIO(self.bytes_of(message))).convert("RGB")

    @property
    def shown(self) -> list[Message]:
        """What stands in the channel now."""
        return [one for one in self.channel.messages if not one.deleted]


def looks(pixel: object, colour: tuple[int, int, int]) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(one - other) < NEAR for one, other in zip(pixel, colour, strict=True))
