import { expect, test } from "vitest";
import { fitsOnceGone, ours } from "@/components/forms/autosave/form-fields";
import { fillFromSheet } from "@/lib/returns/filling/save-draft";
import { readGrid } from "@/lib/returns/filling/read-form";
import { readReturn } from "@/lib/returns/reading/read-return";
import { saysMoreAtAGlance } from "@/lib/returns/release/change-shown";
import { absence, aTrustWithReturns, ordinary } from "./a-trust-with-returns";

test("of a box with more in it than a number has, it is said by the box", () => {
  const { errors, tooLong, draft } = readGrid({ "f.a.x.count": "1".repeat(101), "f.a.x.outOf": "ten", "f.a.y.count": "5", "f.a.y.outOf": "9" });
  expect(tooLong).toEqual({ "f.a.x.count": ["This is too long: a number has 100 characters at most"] });
  expect(errors).toEqual(tooLong);
  expect(Object.keys(draft)).toEqual(["a.x", "a.y"]);
});

test("a sheet that changes nothing writes nothing, but keeps what is typed beside it", async () => {
  const { roundId, aSchool, send } = await aTrustWithReturns();
  const { school, head } = await aSchool("Oakfield Primary");
  await send(head, school, ordinary);
  const sheet = new TextEncoder().encode(`Measure,Pupils,Number,Out of\n${absence.name},Disadvantaged,12,60`);
  const fill = (typed: typeof ordinary) => fillFromSheet(head, { roundId, schoolId: school.id, version: 0, seen: 1 }, sheet, typed);
  const draft = async () => (await readReturn(head, roundId, school.id)).draft;
  expect([await fill(ordinary), await draft()]).toEqual([{ changed: 0 }, null]);
  const typed = { ...ordinary, "absence.send": { status: "not-available", count: null, outOf: null } } as const;
  expect([await fill(typed), (await draft())?.figures]).toEqual([{ changed: 0 }, typed]);
});

test("a page that goes away sends only what a browser still takes; a pasted sheet is never part of a draft", () => {
  const boxes = (many: number) => Array.from({ length: many }, (_, place): [string, string] => [`f.measure-${place}.disadvantaged.count`, "12"]);
  expect([fitsOnceGone(boxes(20)), fitsOnceGone(boxes(600)), fitsOnceGone([["text", "é".repeat(40_000)]])]).toEqual([true, false, false]);
  expect(["f.a.x.count", "seen", "pasted", "version", "$ACTION_ID"].map(ours)).toEqual([true, true, false, false, false]);
});

test("what changed is drawn of a single measure too", () => {
  const [one, two] = [{ measures: [{ measure: absence, parts: [], cells: {} }], schools: [], without: 0 }, { measures: [1, 2].map(() => ({ measure: absence, parts: [], cells: {} })), schools: [], without: 0 }];
  expect([saysMoreAtAGlance(one, undefined), saysMoreAtAGlance(one, {}), saysMoreAtAGlance(two, undefined)]).toEqual([false, true, true]);
});
