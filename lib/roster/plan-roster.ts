import type { Role } from "@/lib/db/generated/enums";
import type { Day } from "@/lib/school-year/day";
import { type HeldLine, planLines, type PlannedLine } from "./plan-lines";
import type { RosterRow } from "./read-row";
import { type StrayLine, strayLines } from "./stray-lines";

export type HeldPeriod = { id: string; personId: string; role: Role; schoolId: string | null; startsOn: Day; endsOn: Day | null };
export type KnownPerson = { id: string; name: string; email: string; suspended: boolean };

/** What a roster would do. `given` names people by e-mail, since some do not exist yet. */
export type RosterPlan = {
  added: { name: string; email: string }[];
  renamed: { id: string; from: string; to: string }[];
  given: { email: string; name: string; role: Role; schoolId: string | null; startsOn: Day; endsOn: Day | null }[];
  ended: { id: string; name: string; role: Role; schoolId: string | null; endsOn: Day }[];
  /** Open roles that the file does not list; each ends only if the administrator ticks it. */
  unlisted: { id: string; personId: string; name: string; role: Role; schoolId: string | null }[];
  led: PlannedLine[];
  /** Those of them that cannot be, since the manager would not work in the trust: a plan with one is not done. */
  stray: StrayLine[];
  unchanged: number;
};

type Held = Omit<HeldPeriod, "id" | "personId"> & { id: string | null };

/**
 * Compares a roster with the people and roles as they stand: pure, so that preview and import agree, and the same file again plans nothing.
 * A role that is held already keeps its dates; the file can only say when it ends. What has ended is never touched. Unlisted roles that are `ticked` end today.
 */
export function planRoster(rows: readonly RosterRow[], people: readonly KnownPerson[], { periods, lines }: { periods: readonly HeldPeriod[]; lines: readonly HeldLine[] }, today: Day, own: string, ticked: readonly string[] = []): RosterPlan {
  const plan: RosterPlan = { added: [], renamed: [], given: [], ended: [], unlisted: [], led: planLines(rows, people, lines, today), stray: [], unchanged: 0 };
  const byEmail = new Map(people.map((person) => [person.email, person]));
  const byId = new Map(people.map((person) => [person.id, person]));
  const held = new Map<string, Held[]>();
  for (const period of periods) {
    const email = byId.get(period.personId)?.email ?? "";
    held.set(email, [...(held.get(email) ?? []), period]);
  }
  const listed = new Set<string>();
  const seen = new Set<string>();
  for (const row of rows) {
    if (!seen.has(row.email)) meet(plan, byEmail.get(row.email), row);
    seen.add(row.email);
    if (row.role) compare(plan, held, listed, { ...row, role: row.role }, today);
  }
  for (const period of periods) {
    const open = period.startsOn <= today && period.endsOn === null;
    if (!open || listed.has(period.id) || period.personId === own) continue;
    const { id, personId, role, schoolId } = period;
    const name = byId.get(personId)?.name ?? "";
    if (ticked.includes(id)) plan.ended.push({ id, name, role, schoolId, endsOn: today });
    else plan.unlisted.push({ id, personId, name, role, schoolId });
  }
  return { ...plan, stray: strayLines(plan, people, periods) };
}

function meet(plan: RosterPlan, person: KnownPerson | undefined, { name, email }: RosterRow) {
  if (!person) plan.added.push({ name, email });
  else if (person.name !== name) plan.renamed.push({ id: person.id, from: person.name, to: name });
}

function compare(plan: RosterPlan, held: Map<string, Held[]>, listed: Set<string>, row: RosterRow & { role: Role }, today: Day) {
  const startsOn = row.startsOn ?? (row.endsOn && row.endsOn < today ? row.endsOn : today);
  const theirs = held.get(row.email) ?? [];
  const match = theirs.find((period) => period.role === row.role && period.schoolId === row.schoolId
    && (period.endsOn === null || period.endsOn >= startsOn) && (!row.endsOn || period.startsOn <= row.endsOn));
  if (!match) {
    const given = { email: row.email, name: row.name, role: row.role, schoolId: row.schoolId, startsOn, endsOn: row.endsOn };
    plan.given.push(given);
    held.set(row.email, [...theirs, { ...given, id: null }]);
    return;
  }
  if (match.id) listed.add(match.id);
  const ends = match.id && row.endsOn && row.endsOn !== match.endsOn && (match.endsOn === null || match.endsOn >= today);
  if (match.id && ends && row.endsOn) plan.ended.push({ id: match.id, name: row.name, role: row.role, schoolId: row.schoolId, endsOn: row.endsOn });
  else plan.unchanged += 1;
}
