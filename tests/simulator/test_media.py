"""Files, albums and places."""

import pytest
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import BufferedInputFile, InputMediaDocument, InputMediaPhoto, InputMediaVideo

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


def sides(width: int, height: int) -> bytes:
    return width.to_bytes(4, "big") + height.to_bytes(4, "big")


PICTURE = PNG + sides(1080, 1350)


@pytest.fixture
def photo(telegram):
    return telegram.store(b"jpeg", "image/jpeg")


async def test_photo_travels_by_its_id(bot, telegram, wang, office):
    taken = wang.sends_photo("灯", content=b"jpeg")
    file_id = taken.media["photo"][-1]["file_id"]

    sent = await bot.send_photo(office.id, file_id, caption="#1")

    assert sent.photo[-1].file_unique_id == taken.media["photo"][-1]["file_unique_id"]
    assert telegram.file(sent.photo[-1].file_id) == b"jpeg"


async def test_upload_can_be_fetched(bot, wang):
    sent = await bot.send_document(wang.id, BufferedInputFile(b"a,b", "figures.csv"))

    fetched = await bot.download(sent.document)

    assert fetched.read() == b"a,b"
    assert sent.document.file_name == "figures.csv"


async def test_empty_upload_is_refused(bot, wang):
    with pytest.raises(TelegramBadRequest, match="file must be non-empty"):
        await bot.send_document(wang.id, BufferedInputFile(b"", "figures.csv"))


async def test_unknown_file_is_refused(bot, wang):
    with pytest.raises(TelegramBadRequest, match="wrong file identifier/HTTP URL specified"):
        await bot.send_photo(wang.id, "AgACAgIAAx")
    with pytest.raises(TelegramBadRequest, match="invalid file_id"):
        await bot.get_file("AgACAgIAAx")


async def test_file_keeps_its_kind(bot, wang, photo):
    with pytest.raises(TelegramBadRequest, match="can't use file of type Photo as Video"):
        await bot.send_video(wang.id, photo)


async def test_large_file_cannot_be_fetched(bot, wang):
    sent = wang.sends_document(size=21 * 1024 * 1024)

    with pytest.raises(TelegramBadRequest, match="file is too big"):
        await bot.get_file(sent.media["document"]["file_id"])


async def test_voice_and_video_are_sent(bot, wang):
    voice = wang.sends_voice(seconds=9).media["voice"]["file_id"]
    video = wang.sends_video().media["video"]["file_id"]

    assert (await bot.send_voice(wang.id, voice)).voice
    assert (await bot.send_video(wang.id, video)).video


async def test_album_becomes_one_group(bot, telegram, wang, photo):
    video = telegram.store(b"mp4", "video/mp4")

    sent = await bot.send_media_group(
        wang.id, [InputMediaPhoto(media=photo, caption="#1"), InputMediaVideo(media=video)]
    )

    assert len({message.media_group_id for message in sent}) == 1
    assert telegram.counted(wang.id) == 2


@pytest.mark.parametrize("items", [1, 11])
async def test_album_takes_two_to_ten(bot, wang, photo, items):
    with pytest.raises(TelegramBadRequest, match="number of items"):
        await bot.send_media_group(wang.id, [InputMediaPhoto(media=photo)] * items)


async def test_album_mixes_no_documents(bot, telegram, clock, wang, photo):
    paper = telegram.store(b"pdf", "application/pdf")

    with pytest.raises(TelegramBadRequest, match="can't be mixed"):
        await bot.send_media_group(wang.id, [InputMediaPhoto(media=photo), InputMediaDocument(media=paper)])
    clock.now += 3

    assert len(await bot.send_media_group(wang.id, [InputMediaDocument(media=paper)] * 2)) == 2


async def test_refused_album_sends_nothing(bot, wang, photo):
    with pytest.raises(TelegramBadRequest, match="wrong file identifier"):
        await bot.send_media_group(wang.id, [InputMediaPhoto(media=photo), InputMediaPhoto(media="?")])

    assert wang.messages == []


async def test_place_must_be_on_earth(bot, wang):
    assert (await bot.send_location(wang.id, 33.87, 115.78)).location

    with pytest.raises(TelegramBadRequest, match="location"):
        await bot.send_location(wang.id, 133.87, 115.78)


async def test_text_becomes_an_uploaded_picture(bot, telegram, wang):
    sent = await bot.send_message(wang.id, "地图")
    picture = InputMediaPhoto(media=BufferedInputFile(PICTURE, "map.png"), caption="未办结 3")

    edited = await bot.edit_message_media(picture, chat_id=wang.id, message_id=sent.message_id)

    assert wang.sees("未办结 3").id == sent.message_id
    assert telegram.file(edited.photo[-1].file_id) == PICTURE
    assert len(wang.messages) == 1


async def test_same_media_is_not_modified(bot, wang, photo):
    sent = await bot.send_photo(wang.id, photo, caption="#1")

    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await bot.edit_message_media(
            InputMediaPhoto(media=photo, caption="#1"), chat_id=wang.id, message_id=sent.message_id
        )


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"not a picture", "IMAGE_PROCESS_FAILED"),
        (PNG + sides(9000, 1001), "PHOTO_INVALID_DIMENSIONS"),
        (PNG + sides(2100, 100), "PHOTO_INVALID_DIMENSIONS"),
        (b"\xff\xd8\xff" + bytes(10 * 1024 * 1024), "file is too big"),
    ],
)
async def test_upload_must_be_a_photo(bot, wang, content, reason):
    with pytest.raises(TelegramBadRequest, match=reason):
        await bot.send_photo(wang.id, BufferedInputFile(content, "map.png"))
