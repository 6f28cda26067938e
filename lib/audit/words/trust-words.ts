/** What happened in the trust, its schools, its year and the log. */
export const trustWords: Record<string, string> = {
  "calendar-feed.made": "Calendar link made",
  "calendar-feed.ended": "Calendar link ended",
  "trust.founded": "Trust set up",
  "school.added": "School added",
  "school.edited": "School changed",
  "hub.added": "Hub added",
  "hub.changed": "Hub changed",
  "hub.removed": "Hub removed",
  "half-terms.saved": "Half terms saved",
  "school-half-terms.saved": "A school’s own half terms saved",
  "season.added": "Season added",
  "season.removed": "Season removed",
  "words.saved": "The trust’s words saved",
  "audit.exported": "The log was downloaded",
};
