-- A picture of the guide: digest is the SHA-256 of the file beside the district file, content the picture as it is sent,
-- in Base64, file Telegram's file_id once it was sent.
CREATE TABLE guide_picture (
    digest TEXT PRIMARY KEY,
    content TEXT NOT NULL,
    file TEXT
);
