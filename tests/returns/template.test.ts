import { expect, test } from "vitest";
import { readReturn } from "@/lib/returns/reading/read-return";
import { compareSchools } from "@/lib/returns/reading/compare-schools";
import { headline } from "@/lib/returns/reading/words";
import { openRound } from "@/lib/returns/rounds/open-round";
import { designTemplate } from "@/lib/returns/template/design-template";
import { partsAsked } from "@/lib/returns/template/parts";
import { readTemplate } from "@/lib/returns/template/read-template";
import { readAskedOfMe } from "@/lib/asked/read-asked-of-me";
import { withTenant } from "@/lib/db/with-tenant";
import { v7 } from "@/lib/submissions/uuid";
import { absence, aTrustWithReturns, four, ordinary } from "./a-trust-with-returns";

test("a new version counts from the next half term on; a measure keeps its key whatever it is called", async () => {
  const { executive, roundId, aSchool } = await aTrustWithReturns();
  const { school, head } = await aSchool("Oakfield Primary");
  const { number, measures } = await readTemplate(executive);
  await designTemplate(executive, { requestId: v7(), number, measures: [...measures.map((one) => ({ ...one, name: "Often absent" })), { key: "", name: "On time", about: "", unit: "percent", better: "higher", by: [] }] });
  expect((await readTemplate(executive)).measures.map(({ key }) => key)).toEqual(["absence", "on-time"]);
  expect((await readReturn(head, roundId, school.id)).round.measures).toEqual([absence]);
  await expect(designTemplate(executive, { requestId: v7(), number, measures })).rejects.toThrow("Somebody published another version");
});

test("a half term has one return, of the trust's own dates", async () => {
  const { executive } = await aTrustWithReturns();
  const open = (ordinal: number, dueOn = "2027-02-01") => openRound(executive, { requestId: v7(), halfTerm: { academicYear: 2026, ordinal }, dueOn });
  await expect(open(2)).rejects.toThrow("has its return already");
  await expect(open(3, "2026-12-01")).rejects.toThrow("before the half term begins");
  await open(3);
});

test("a school is asked for its own year groups", () => {
  const ages = (lowAge: number | null, highAge: number | null, phase: string | null = null) => partsAsked({ by: ["year"] }, { lowAge, highAge, phase });
  expect(ages(4, 7)).toEqual(["reception", "year-1", "year-2"]);
  expect(ages(11, 16)).toEqual(["year-7", "year-8", "year-9", "year-10", "year-11"]);
  expect(ages(null, null, "Primary")).toHaveLength(7);
  expect(ages(3, 18)).toHaveLength(15);
});

test("schools are told apart from the trust's figure only as far as one can be sure", () => {
  const at = (name: string, figures: ReturnType<typeof four>) => ({ id: name, name, phase: null, lowAge: 4, highAge: 11, figures });
  const compared = compareSchools(absence, [at("Oakfield", ordinary), at("Birch", four([40, 60], [50, 140], [30, 40], [60, 160])), at("Cedar", four([3, 6], [1, 4], [1, 5], [3, 5]))]);
  expect(compared.schools.map(({ standing }) => standing)).toEqual(["below", "above", "cannot be told apart from"]);
  expect(headline(absence, compared)).toBe("30% of 410 pupils in 3 schools; the mean of the schools is 33%. As far as one can be sure, Birch is above that and Oakfield is below that.");
});

test("a head's home says that the return is due until it is sent; an executive's how many are in once the day has come", async () => {
  const { trust, executive, aSchool, send } = await aTrustWithReturns();
  const { school, head } = await aSchool("Oakfield Primary");
  const waiting = (who: typeof head) => withTenant(who, (db) => readAskedOfMe(db, who)).then((all) => all.map(({ what, title }) => `${what}: ${title}`));
  expect(await waiting(head)).toEqual(["return-due: Oakfield Primary"]);
  expect(await waiting(executive)).toEqual([]);
  await send(head, school, ordinary);
  expect(await waiting(head)).toEqual([]);
  expect(await waiting(await trust.later(executive, new Date("2026-11-28T09:00:00Z")))).toEqual(["returns-in: 1 of 1 schools have sent theirs"]);
});
