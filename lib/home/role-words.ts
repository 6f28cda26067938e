import type { Role } from "@/lib/db/generated/enums";
import type { CurrentRole, Viewer } from "@/lib/viewers/viewer";
import { capitalWord, roles } from "@/lib/trusts/words";
import type { Home } from "./homes";

const ranks = roles as readonly string[];

/** A role in the trust's own word for it, with a capital. */
export function roleWord(role: Role, own: Record<string, string> = {}): string {
  return capitalWord({ trust: { words: own } }, role);
}

/** The viewer in a line: 'Principal, Oakfield Primary', 'Trust executive'. */
export function roleLine(viewer: Pick<Viewer, "roles" | "trust">): string {
  const [first] = viewer.roles.toSorted((a, b) => ranks.indexOf(a.role) - ranks.indexOf(b.role));
  if (!first) return "";
  const places = viewer.roles.flatMap((held: CurrentRole) => (held.role === first.role && held.schoolName ? [held.schoolName] : []));
  const word = roleWord(first.role, viewer.trust.words);
  if (places.length === 0) return word;
  return places.length === 1 ? `${word}, ${places[0]}` : `${word} of ${places.length} schools`;
}

/** What a home is called where a person chooses between theirs. */
export function homeWord(home: Home, own: Record<string, string> = {}): string {
  const role: Record<Home, Role | undefined> = {
    executive: "trust_executive", "trust-team": "trust_team", principal: "principal", "senior-leader": "senior_leader",
    administrator: "trust_administrator", trustee: "trustee", guest: "guest", staff: undefined,
  };
  const held = role[home];
  return held ? roleWord(held, own) : "Member of staff";
}
