import { worksFrom } from "@/lib/line-managers/works-from";
import { withItsYear } from "@/lib/school-year/day";
import type { PlannedLine } from "./plan-lines";
import type { HeldPeriod, KnownPerson, RosterPlan } from "./plan-roster";

/** A line that cannot be; `suspended` where its manager is shut out for now, whatever their roles. */
export type StrayLine = PlannedLine & { suspended: boolean };

/** The planned lines whose manager, when all that is planned is done, works in the trust neither on the line's first day nor later: nobody by that address, somebody who has left, is suspended or has no job. */
export function strayLines({ led, given, ended }: Pick<RosterPlan, "led" | "given" | "ended">, people: readonly KnownPerson[], periods: readonly HeldPeriod[]): StrayLine[] {
  const byEmail = new Map(people.map((person) => [person.email, person]));
  const ends = new Map(ended.map(({ id, endsOn }) => [id, endsOn]));
  const held = Map.groupBy(periods, ({ personId }) => personId);
  const comes = Map.groupBy(given, ({ email }) => email);
  return led.flatMap((line) => {
    const { managerEmail, startsOn } = line;
    const manager = byEmail.get(managerEmail);
    const roles = (held.get(manager?.id ?? "") ?? []).map((role) => ({ ...role, endsOn: ends.get(role.id) ?? role.endsOn }));
    const suspended = manager?.suspended ?? false;
    return suspended || !worksFrom([...roles, ...(comes.get(managerEmail) ?? [])], startsOn) ? [{ ...line, suspended }] : [];
  });
}

/** ‘Sasha Senior is not staff of the trust on 19 November 2026, so cannot be Mo Middle’s line manager.’ */
export const sayStray = ({ manager, name, startsOn, suspended }: StrayLine): string =>
  `${manager} is ${suspended ? "suspended" : `not staff of the trust on ${withItsYear(startsOn)}`}, so cannot be ${name}’s line manager.`;
