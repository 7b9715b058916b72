-- Since when a group takes no pictures of ours: the card says so, and the desk was told. Found out when one is next sent.
ALTER TABLE chat ADD COLUMN no_photos_since BIGINT;
