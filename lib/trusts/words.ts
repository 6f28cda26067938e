import type { Role } from "@/lib/db/generated/enums";
import type { Viewer } from "@/lib/viewers/viewer";
import { capital } from "@/lib/words";

/** Our own words for what a trust may call otherwise. */
export const ownWords = {
  trust: "trust",
  trust_administrator: "trust administrator",
  trust_executive: "trust executive",
  trust_team: "trust team",
  principal: "principal",
  senior_leader: "senior leader",
  middle_leader: "middle leader",
  teacher: "teacher",
  support_staff: "support staff",
  governor: "governor",
  trustee: "trustee",
  guest: "guest",
} as const satisfies Record<Role | "trust", string>;

export type Word = keyof typeof ownWords;

/** The roles, those at the trust first. */
export const roles = Object.keys(ownWords).filter((key) => key !== "trust") as Role[];

/** The trust's word for something, in lower case as within a sentence: 'headteacher' where the trust says so, else 'principal'. */
export function word(viewer: { trust: Pick<Viewer["trust"], "words"> }, key: Word): string {
  return viewer.trust.words[key] || ownWords[key];
}

/** The same at the beginning of a line. */
export function capitalWord(viewer: { trust: Pick<Viewer["trust"], "words"> }, key: Word): string {
  const own = word(viewer, key);
  return capital(own);
}
