import { addDays, type Day } from "@/lib/school-year/day";
import type { KnownPerson } from "./plan-roster";
import type { RosterRow } from "./read-row";

export type HeldLine = { personId: string; managerId: string; startsOn: Day; endsOn: Day | null };
/** Whose line manager a roster would say, from when, and who was it the day before. The two are named by e-mail too, since some do not exist yet. */
export type PlannedLine = { row: number; email: string; name: string; managerEmail: string; manager: string; before: string | null; startsOn: Day };

type Said = Pick<RosterRow, "row" | "email" | "name"> & { manager: string; startsOn: Day };

/**
 * The line managers that a roster says and that are others than now: pure, like the rest of its plan. An empty cell says nothing. A line begins today,
 * or with a role that begins later; of several rows that say it, with the role that begins first.
 */
export function planLines(rows: readonly RosterRow[], people: readonly KnownPerson[], lines: readonly HeldLine[], today: Day): PlannedLine[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const byEmail = new Map(people.map((person) => [person.email, person]));
  const names = new Map([...people, ...rows].map(({ email, name }) => [email, name]));
  const held = Map.groupBy(lines, ({ personId }) => personId);
  const said = new Map<string, Said>();
  for (const { row, email, name, manager, ...role } of rows) {
    const startsOn = role.startsOn && role.startsOn > today ? role.startsOn : today;
    const before = said.get(email);
    if (manager && (!before || startsOn < before.startsOn)) said.set(email, { row, email, name, manager, startsOn });
  }
  return [...said.values()].flatMap(({ row, email, name, manager, startsOn }): PlannedLine[] => {
    const theirs = held.get(byEmail.get(email)?.id ?? "") ?? [];
    const at = (day: Day) => byId.get(theirs.find((line) => line.startsOn <= day && (line.endsOn === null || line.endsOn >= day))?.managerId ?? "");
    if (at(startsOn)?.email === manager) return [];
    return [{ row, email, name, managerEmail: manager, manager: names.get(manager) ?? manager, before: at(addDays(startsOn, -1))?.name ?? at(startsOn)?.name ?? null, startsOn }];
  });
}
