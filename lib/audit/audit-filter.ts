import { z } from "zod";

/** Kinds of event by how their names begin or end, in the words of the filter. */
export const eventKinds = {
  "sign-in": { words: "Signing in", like: ["sign-in.%", "sign-out.%", "sessions.%", "codes.%", "password%", "invitation.%", "identity.%"] },
  people: { words: "People and roles", like: ["person.%", "role.%", "appointment.%", "one-to-one.%", "roster.%"] },
  settings: { words: "Schools and settings", like: ["trust.%", "school.%", "school-half-terms.%", "half-terms.%", "hub.%", "season.%", "words.%"] },
  "check-ins": { words: "Check-ins and actions", like: ["check-in.%", "support.%", "action.%", "priority.%", "personal-part.%"] },
  reviews: { words: "Reviews", like: ["review.%", "agenda%", "decision.%"] },
  triads: { words: "Coaching triads", like: ["triad%"] },
  sets: { words: "Action learning", like: ["action-set.%", "set-meeting.%"] },
  videos: { words: "Practice videos", like: ["video.%"] },
  opened: { words: "Opening what is personal", like: ["%.opened"] },
  exports: { words: "Exports", like: ["%.exported"] },
} as const;
export type EventKind = keyof typeof eventKinds;

export type AuditFilter = { kind?: EventKind; who?: string; from?: string; to?: string; page?: number };

const kinds = Object.keys(eventKinds) as [EventKind, ...EventKind[]];
const asked = z.object({
  kind: z.enum(kinds).optional().catch(undefined),
  who: z.string().trim().min(1).max(100).optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).optional().catch(undefined),
});

/** What the address asks for; what makes no sense is left out. */
export function auditFilter(given: Record<string, string | string[] | undefined>): AuditFilter {
  return Object.fromEntries(Object.entries(asked.parse(given)).filter(([, value]) => value !== undefined));
}

/** The same list at another place. */
export function auditHref(path: string, filter: AuditFilter, page?: number): string {
  const query = new URLSearchParams(Object.entries({ ...filter, page: page ? String(page) : undefined }).flatMap(([key, value]) => (value ? [[key, String(value)]] : [])));
  return query.size > 0 ? `${path}?${query}` : path;
}
