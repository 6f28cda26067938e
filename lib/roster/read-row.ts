import { z } from "zod";
import { fold } from "@/lib/csv/fold";
import { readDay } from "@/lib/csv/read-day";
import type { Role } from "@/lib/db/generated/enums";
import { NOBODY_THEMSELVES } from "@/lib/line-managers/nobody-themselves";
import { placeProblem } from "@/lib/people/role-place";
import type { Day } from "@/lib/school-year/day";
import { email as emailRule } from "@/lib/trusts/schema";
import { ownWords } from "@/lib/trusts/words";
import { type RosterColumn, roleSynonyms } from "./columns";
import type { FoundColumns } from "./find-columns";

/** One row of a staff file, understood. Without a role it is only a person. */
export type RosterRow = { row: number; name: string; email: string; role: Role | null; schoolId: string | null; startsOn: Day | null; endsOn: Day | null; /** The e-mail address of their line manager. */ manager: string | null };

/** What is wrong, where; row and column are null when it is the file as a whole. */
export type Problem = { row: number | null; column: string | null; words: string };

type Reading = { row: number; cells: readonly string[]; found: FoundColumns; bySchool: (written: string) => string | null | undefined; words: Record<string, string> };

const longest = z.string().max(200);

/** A row's meaning, or each thing that is wrong with it. */
export function readRow({ row, cells, found, bySchool, words }: Reading): { row?: RosterRow; problems: Problem[] } {
  const problems: Problem[] = [];
  const cell = (column: RosterColumn) => cells[found[column]?.at ?? -1] ?? "";
  const say = (column: RosterColumn, what: string) => void problems.push({ row, column: found[column]?.heading ?? null, words: what });

  const name = (found.name ? cell("name") : `${cell("firstName")} ${cell("lastName")}`).replaceAll(/\s+/g, " ").trim();
  if (!name) say(found.name ? "name" : "lastName", "the name is missing");
  if (!longest.safeParse(name).success) say("name", "the name is longer than 200 characters");
  const email = emailRule.safeParse(cell("email"));
  if (!email.success) say("email", cell("email") ? `‘${cell("email")}’ is not an e-mail address` : "the e-mail address is missing");

  const manager = cell("manager") ? emailRule.safeParse(cell("manager")) : null;
  if (manager && !manager.success) say("manager", `‘${cell("manager")}’ is not an e-mail address; a line manager is named by theirs`);
  if (manager?.success && email.success && manager.data === email.data) say("manager", fold(NOBODY_THEMSELVES));
  const written = cell("role");
  const role = written ? findRole(written, words) : null;
  if (role === undefined) say("role", `‘${written}’ is not a role that Braid knows`);
  const school = cell("school");
  const schoolId = school ? bySchool(school) : null;
  if (schoolId === undefined) say("school", `‘${school}’ is not a school of the trust`);
  if (school && schoolId === null) say("school", `two schools are called ‘${school}’: use the URN`);
  const misplaced = role && schoolId !== undefined ? placeProblem(role, schoolId, words[role] || ownWords[role]) : undefined;
  if (misplaced && !(school && schoolId === null)) say("school", misplaced.charAt(0).toLowerCase() + misplaced.slice(1));

  const day = (column: "startsOn" | "endsOn") => {
    const read = cell(column) ? readDay(cell(column)) : null;
    if (read === undefined) say(column, `‘${cell(column)}’ is not a date such as 01/09/2026`);
    return read ?? null;
  };
  const [startsOn, endsOn] = [day("startsOn"), day("endsOn")];
  if (startsOn && endsOn && endsOn < startsOn) say("endsOn", "the end is before the start");
  if (problems.length > 0 || !email.success || role === undefined || schoolId === undefined) return { problems };
  return { row: { row, name, email: email.data, role, schoolId, startsOn, endsOn, manager: manager?.data ?? null }, problems };
}

/** The role that somebody wrote, in the trust's own words or the field's; undefined when it is none. */
function findRole(written: string, words: Record<string, string>): Role | undefined {
  const folded = fold(written);
  const all = Object.entries(roleSynonyms) as [Role, readonly string[]][];
  return (all.find(([role]) => words[role] && fold(words[role] ?? "") === folded) ?? all.find(([, names]) => names.includes(folded)))?.[0];
}
