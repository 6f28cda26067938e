import type { Role } from "@/lib/db/generated/enums";

/** Where a role can be held. */
export type RolePlace = "trust" | "school" | "either";

const places: Partial<Record<Role, RolePlace>> = {
  trust_administrator: "trust", trust_executive: "trust", trust_team: "trust", trustee: "trust",
  principal: "school", senior_leader: "school",
};

/** Where this role can be held. */
export const rolePlace = (role: Role): RolePlace => places[role] ?? "either";

/** What is wrong with a role at that place, in the user's words, or undefined. `name` is the trust's word for the role. */
export function placeProblem(role: Role, schoolId: string | null, name: string): string | undefined {
  const place = rolePlace(role);
  if (place === "school" && !schoolId) return `Choose the school of this ${name}`;
  if (place === "trust" && schoolId) return `A ${name} belongs to the whole trust, not to one school`;
  return undefined;
}
