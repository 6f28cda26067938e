import { addDays, type Day } from "@/lib/school-year/day";
import type { KnownPerson } from "./plan-roster";
import type { RosterRow } from "./read-row";

export type HeldLine = { personId: string; managerId: string; startsOn: Day; endsOn: Day | null };
/** Whose line manager a roster would say, from when, and who was it the day before. The two are named by e-mail too, since some do not exist yet. */
export type PlannedLine = { email: string; name: string; managerEmail: string; manager: string; before: string | null; startsOn: Day };

/**
 * The line managers that a roster says and that are others than now: pure, like the rest of its plan. An empty cell says nothing. A line begins today,
 * or with a role that begins later.
 */
export function planLines(rows: readonly RosterRow[], people: readonly KnownPerson[], lines: readonly HeldLine[], today: Day): PlannedLine[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const byEmail = new Map(people.map((person) => [person.email, person]));
  const names = new Map([...people, ...rows].map(({ email, name }) => [email, name]));
  const held = Map.groupBy(lines, ({ personId }) => personId);
  const said = new Map<string, RosterRow & { manager: string }>();
  for (const row of rows) if (row.manager && !said.has(row.email)) said.set(row.email, { ...row, manager: row.manager });
  return [...said.values()].flatMap(({ email, name, manager, ...row }): PlannedLine[] => {
    const startsOn = row.startsOn && row.startsOn > today ? row.startsOn : today;
    const theirs = held.get(byEmail.get(email)?.id ?? "") ?? [];
    const at = (day: Day) => byId.get(theirs.find((line) => line.startsOn <= day && (line.endsOn === null || line.endsOn >= day))?.managerId ?? "");
    if (at(startsOn)?.email === manager) return [];
    return [{ email, name, managerEmail: manager, manager: names.get(manager) ?? manager, before: at(addDays(startsOn, -1))?.name ?? at(startsOn)?.name ?? null, startsOn }];
  });
}
