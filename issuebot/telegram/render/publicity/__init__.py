"""What everybody may see, and how it is prepared."""

from issuebot.domain.messages.publicity.nominations import (
    ConsentNews,
    ConsentQuestion,
    NeighbourPost,
    NeighbourTakedown,
    NominationAsked,
    NominationCard,
    NominationDraft,
    NominationLink,
    NominationNews,
    NominationPhoto,
    NominationQuestion,
    NominationTold,
)
from issuebot.domain.messages.publicity.publishing import (
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
from issuebot.telegram.render.publicity import digests, nomination_cards, nominations, posts, publishing
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
    says(NominationQuestion, nominations.question),
    says(NominationDraft, nominations.draft),
    says(NominationNews, nominations.news),
    says(NominationPhoto, nominations.photo),
    says(ConsentQuestion, nominations.consent),
    says(ConsentNews, nominations.consent_news),
    says(NeighbourPost, nominations.post),
    says(NeighbourTakedown, nominations.takedown),
    says(NominationCard, nomination_cards.card),
    says(NominationAsked, nomination_cards.asked),
    says(NominationLink, nomination_cards.link),
    says(NominationTold, nomination_cards.told),
)
