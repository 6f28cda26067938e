import { expect, test } from "vitest";
import { figuresAsked } from "@/lib/returns/filling/figures";
import { patienceFor } from "@/lib/returns/release/patience";
import { reckonRelease } from "@/lib/returns/release/reckon";
import { starterMeasures } from "@/lib/returns/template/starter";
import { larkfield } from "@/prisma/seed/larkfield";
import { countedPupils } from "@/prisma/seed/returns/counted-pupils";

const LONG_MS = 60_000;
const idOf = (name: string) => name.replaceAll(" ", "-");

/** Thirty schools of all sizes as the demo has them, with the first one's correction. */
const schools = larkfield.schools
  .map((school) => {
    const ages = { phase: school.phase, lowAge: school.ages[0], highAge: school.ages[1] };
    const mended = larkfield.leaders[0]?.schools.includes(school.name) ? 1 : 0;
    return { ...ages, id: idOf(school.name), name: school.name, figures: countedPupils(school, figuresAsked(starterMeasures, ages), 0, mended) };
  })
  .toSorted((one, other) => one.name.localeCompare(other.name));

/** Each school's own heads, those of two schools, and the trust leads. */
const ledBy = [...Map.groupBy(larkfield.leaders, ({ lead }) => lead).values()].map((led) => led.flatMap((one) => one.schools));
const readers = [...schools.map(({ name }) => [name]), ...larkfield.leaders.map((one) => one.schools), ...ledBy].map((all) => all.map(idOf));

test("what to hide of thirty schools' figures is found, however much rounding piles up on the way, and no more than that", async () => {
  const { shown, givesAway } = await reckonRelease(starterMeasures, schools, readers, [], patienceFor(LONG_MS));
  expect(givesAway).toEqual([]);
  expect(shown.map(({ cells }) => Object.values(cells).filter((cell) => cell === "hidden").length)).toEqual([66, 66, 56, 86, 29]);
});
