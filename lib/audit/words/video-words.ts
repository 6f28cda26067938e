/** What happened in practice videos. */
export const videoWords: Record<string, string> = {
  "video.started": "Practice video begun",
  "video.described": "Practice video described",
  "video.consent-said": "Consent for a practice video said",
  "video.captions-saved": "Captions of a practice video saved",
  "video.film-added": "Film added to a practice video",
  "video.sent": "Practice video sent for review",
  "video.taken-back": "Practice video taken back",
  "video.withdrawn": "Practice video withdrawn",
  "video.deleted": "Practice video deleted for good",
  "video.approved": "Practice video approved by a reviewer",
  "video.returned": "Practice video returned to its owner",
  "video.shared": "Practice video shown to a colleague",
  "video.share-ended": "Practice video no longer shown to a colleague",
};
