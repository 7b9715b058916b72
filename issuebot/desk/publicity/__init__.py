"""What is shown to the public: publishing, digests, guides, nominations, broadcasts, posters."""
