import { expect, test } from "vitest";
import { readSchoolYear, type YearWeek } from "@/lib/schools/read-school-year";
import { sayEnds, sayHowItWent } from "@/lib/schools/say-how-it-went";
import { aTrust, outsidersTo } from "@/tests/support/a-trust";

const stood = (rank: number) => ({ checkInId: "c", rank, needToTalk: false });
const week = (number: number, ranks: [number, number, number]): YearWeek => ({
  weekOf: `2026-09-0${number}`, halfTerm: "Autumn 1", week: number, name: `Autumn 1, week ${number}`, toCome: false,
  stood: { safeguarding: stood(ranks[0]), standards: stood(ranks[1]), stakeholders: stood(ranks[2]) },
});
const words = ["Assured", "Mostly assured", "Partly assured", "Not yet assured"];

test("the headline says which S moved and how", () => {
  expect(sayHowItWent([week(1, [1, 3, 2]), week(2, [2, 2, 2])])).toBe("Standards better, safeguarding worse than at the year’s start");
  expect(sayHowItWent([week(1, [1, 1, 1])])).toBe("The three Ss stand where they began");
  expect(sayHowItWent([])).toBe("Nothing has been shared this year");
  expect(sayEnds([week(1, [1, 3, 2]), week(2, [2, 2, 2])], words)).toBe("Safeguarding: from assured to mostly assured. Standards: from partly assured to mostly assured. Stakeholders: mostly assured, as at the start.");
});

test("the school's line reads its year, what is to come included; nobody else does", async () => {
  const trust = await aTrust();
  const school = await trust.school();
  const principal = await trust.principalOf([school]);
  const weeks = await readSchoolYear(principal, school.id);
  expect([weeks?.[0]?.weekOf, weeks?.at(-1)?.halfTerm, weeks?.filter(({ toCome }) => !toCome).at(-1)?.weekOf]).toEqual(["2026-08-31", "Summer 2", "2026-11-16"]);
  expect(await readSchoolYear(await trust.executive(), school.id)).toBeDefined();
  for (const [who, outsider] of Object.entries(await outsidersTo(trust))) expect(await readSchoolYear(outsider, school.id).then((read) => read?.length), who).toSatisfy((length) => length === undefined);
});
