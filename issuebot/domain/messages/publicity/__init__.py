"""Messages of what everybody may see: posts, digests, nominations, broadcasts, guides, papers."""
