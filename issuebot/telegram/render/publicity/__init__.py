"""What everybody may see, and how it is prepared."""

from issuebot.domain.messages.publishing import (
    Post,
    PublishHere,
    PublishNews,
    PublishPanel,
    PublishReview,
    PublishWords,
    Takedown,
)
from issuebot.telegram.render.publicity import posts, publishing
from issuebot.telegram.render.registry import says

RENDERERS = (
    says(PublishPanel, publishing.panel),
    says(PublishReview, publishing.review),
    says(PublishHere, publishing.here),
    says(PublishWords, publishing.words),
    says(PublishNews, publishing.news),
    says(Post, posts.post),
    says(Takedown, posts.takedown),
)
