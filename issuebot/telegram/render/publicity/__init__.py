"""What everybody may see, and how it is prepared."""

from issuebot.domain.messages.publishing import (
    DigestNews,
    DigestPost,
    DigestPreview,
    DigestTakedown,
    DigestWords,
    Post,
    PublishHere,
    PublishNews,
    PublishPanel,
    PublishReview,
    PublishWords,
    Takedown,
)
from issuebot.telegram.render.publicity import digests, posts, publishing
from issuebot.telegram.render.registry import says

RENDERERS = (
    says(PublishPanel, publishing.panel),
    says(PublishReview, publishing.review),
    says(PublishHere, publishing.here),
    says(PublishWords, publishing.words),
    says(PublishNews, publishing.news),
    says(DigestPreview, digests.preview),
    says(DigestWords, digests.words),
    says(DigestNews, digests.news),
    says(DigestPost, digests.post),
    says(DigestTakedown, digests.takedown),
    says(Post, posts.post),
    says(Takedown, posts.takedown),
)
