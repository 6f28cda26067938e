import { z } from "zod";
import { type Day, withItsYear } from "@/lib/school-year/day";

/** What a partner university says of a module: how many credits at which level it recognises for it, from when to when. */
export type Validation = { university: string; credits: number; level: number; reference: string; fromDay: Day; untilDay: Day | null };

const line = (what: string) => z.string().trim().min(1, what).max(200, "Keep this to 200 characters");
const day = z.iso.date("Give a date");

/** The boxes in which editors state it. */
export const validationBoxes = {
  university: line("Name the university"),
  credits: z.coerce.number("Give a number of credits").min(0.5, "At least half a credit").max(180, "At most 180 credits").multipleOf(0.5, "Whole or half credits"),
  level: z.coerce.number("Choose a level").int("Choose a level").min(3, "Choose a level").max(8, "Choose a level"),
  reference: line("Give the reference under which the university can find it"),
  fromDay: day,
  untilDay: z.union([z.literal("").transform(() => null), day, z.null()]).default(null),
};

/** The levels at which a module may stand, as they are known in England. */
export const levelWords: Record<number, string> = {
  3: "Level 3, as A levels", 4: "Level 4, as the first year of a degree", 5: "Level 5, as the second year of a degree",
  6: "Level 6, as a bachelor’s degree", 7: "Level 7, as a master’s degree", 8: "Level 8, as a doctorate",
};

/** '5 credits at level 7' */
export const creditsInWords = ({ credits, level }: Pick<Validation, "credits" | "level">): string => `${credits} ${credits === 1 ? "credit" : "credits"} at level ${level}`;

/** Whether the university's word holds on a day. */
export const holdsOn = ({ fromDay, untilDay }: Validation, on: Day): boolean => fromDay <= on && (untilDay === null || untilDay >= on);

/** 'from 1 September 2026 until 31 August 2028' */
export const spanInWords = ({ fromDay, untilDay }: Pick<Validation, "fromDay" | "untilDay">): string =>
  `from ${withItsYear(fromDay)}${untilDay ? ` until ${withItsYear(untilDay)}` : ""}`;
