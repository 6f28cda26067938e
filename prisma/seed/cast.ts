import type { Duty, Role } from "@/lib/db/generated/enums";
import { roleSynonyms } from "@/lib/roster/columns";
import { familyNames, givenNames } from "./texts/names";
import { pick, type Random } from "./random";

/** Somebody in a demo trust, as their trust's staff file has them. */
export type Member = { name: string; email: string; held: { role: Role; school?: string }[]; duties?: Duty[] };

export const addressOf = (name: string, domain: string): string => `${name.toLowerCase().replaceAll(/[^a-z ]/g, "").replaceAll(" ", ".")}@${domain}`;

export const member = (domain: string) => (name: string, held: Member["held"], duties: Duty[] = []): Member => ({ name, email: addressOf(name, domain), held, duties });

/** Made-up people with a role at a school, none of whom is called as somebody is already. */
export function strangers(random: Random, domain: string, taken: readonly Member[], wanted: readonly { role: Role; school: string }[]): Member[] {
  const names = new Set(taken.map((one) => one.name));
  return wanted.map((held) => {
    let name = "";
    do name = `${pick(random, givenNames)} ${pick(random, familyNames)}`;
    while (names.has(name));
    names.add(name);
    return { name, email: addressOf(name, domain), held: [held] };
  });
}

const ABOVE: Partial<Record<Role, readonly Role[]>> = { senior_leader: ["principal"], middle_leader: ["senior_leader", "principal"], teacher: ["middle_leader", "senior_leader"], support_staff: ["senior_leader", "principal"] };

/** Who manages somebody at their school, as schools usually have it; of several each has about as many. */
function managerOf(people: readonly Member[], { name, held: [first] }: Member): string {
  const at = (role: Role) => people.filter(({ held }) => held.some((one) => one.role === role && one.school === first?.school));
  const over = (ABOVE[first?.role ?? "guest"] ?? []).map(at).find((found) => found.length > 0) ?? [];
  const beside = first ? at(first.role).findIndex((one) => one.name === name) : 0;
  return over[beside % Math.max(1, over.length)]?.email ?? "";
}

/** The staff file that an administrator would bring in: one line a role, with the line manager, as a spreadsheet saves it. */
export function staffFile(people: readonly Member[], from: string): string {
  const [year, month, day] = from.split("-");
  const lines = people.flatMap((one) => {
    const [manager, { name, email, held }] = [managerOf(people, one), one];
    return held.length === 0 ? [`${name};${email};;;;`] : held.map(({ role, school }) => `${name};${email};${roleSynonyms[role][0]};${school ?? ""};${day}/${month}/${year};${manager}`);
  });
  return ["Name;E-mail;Role;School;Start;Line manager", ...lines].join("\r\n");
}
