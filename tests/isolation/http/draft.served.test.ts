import { beforeAll, expect, test } from "vitest";
import { rowsBehindTheWall } from "@/tests/catalogue/as-owner";
import { sourcesUnder } from "@/tests/house/sources";
import { readFileSync } from "node:fs";
import { aFullTrust, type FullTrust } from "../full-trust/full-trust";
import type { Persona } from "../full-trust/people";
import { spilt } from "./allowed-marks";
import { post } from "./ask";
import { atTheMoment } from "./at-the-moment";
import { type Caller, callerOf, whileSuspended } from "./outsiders";
import { digestOf } from "./trust-digest";

const WEEK = "/check-ins/week/2026-11-16/draft";
/** Who leads a school writes a draft of their own by the same address. */
const leaders: Caller[] = ["principal", "principalOfBirch", "principalOfCedar"];

let full: FullTrust;
let elsewhere: FullTrust;
beforeAll(async () => {
  atTheMoment();
  full = await aFullTrust("Hawthorn Isolation Trust", "hawthorn-text");
  elsewhere = await aFullTrust("Larkfield Isolation Trust", "larkfield-text");
});

/** A save that says it is the principal's. */
function aSave({ trustId, people, checkIns }: FullTrust): FormData {
  const form = new FormData();
  const said = { version: "1", "personal.note": "somebody else's words", trustId, leaderId: people.principal.personId, personId: people.principal.personId, id: checkIns.draftId };
  for (const [name, value] of Object.entries(said)) form.append(name, value);
  return form;
}
const draftOfThePrincipal = async () => (await rowsBehindTheWall("check_in_draft", full.trustId)).filter((row) => row["leaderId"] === full.people.principal.personId);

test("a draft's own route saves for its leader and for nobody else, whatever the form says", async () => {
  const wrong: Record<string, unknown> = {};
  const theirs = await draftOfThePrincipal();
  const before = await digestOf(full.trustId);
  const callers = [...(Object.keys(full.people) as Persona[]).filter((persona) => !leaders.includes(persona)), "nobody", "suspended", "oldSession", "elsewhere"] as Caller[];
  for (const caller of callers) {
    const who = await callerOf(full, elsewhere, caller, "principal");
    const ask = () => post(who, WEEK, aSave(full));
    const answer = caller === "suspended" && who ? await whileSuspended(full, who, ask) : await ask();
    const expected = { nobody: 401, suspended: 401, oldSession: 401, elsewhere: 200 }[caller as string] ?? 404;
    const after = await digestOf(full.trustId);
    const effect = Object.keys(before).filter((table) => before[table] !== after[table]);
    if (answer.status !== expected || effect.length) wrong[caller] = `${answer.status} ${effect.join(", ")}`;
    const spills = spilt(answer, full, caller, WEEK);
    if (spills.length) wrong[caller] = spills;
  }
  for (const caller of ["principalOfBirch", "principalOfCedar"] as const) {
    const answer = await post(full.people[caller], WEEK, aSave(full));
    const spills = spilt(answer, full, caller, WEEK);
    if (answer.status >= 500 || spills.length) wrong[caller] = [answer.status, ...spills];
  }
  expect(wrong).toEqual({});
  expect(await draftOfThePrincipal()).toEqual(theirs);
}, 60_000);

test("its leader saves it; not from another site, and not for a week that is none", async () => {
  const { principal } = full.people;
  const before = await draftOfThePrincipal();
  expect((await post(principal, WEEK, aSave(full), "https://elsewhere.example.org")).status).toBe(403);
  for (const week of ["2026-11-17", "2020-01-06", "not-a-week", "2026-11-02"]) expect((await post(principal, `/check-ins/week/${week}/draft`, aSave(full))).status, week).toBe(422);
  expect(await draftOfThePrincipal()).toEqual(before);
  expect((await post(principal, WEEK, aSave(full))).status).toBe(200);
  expect(await draftOfThePrincipal()).not.toEqual(before);
});

test("what saves itself and the upload of a film are the only routes that take anything, so every other one changes nothing by a link", () => {
  const taking = sourcesUnder("app").filter((file) => file.endsWith("/route.ts") && /export async function (POST|PUT|PATCH|DELETE)/.test(readFileSync(file, "utf8")));
  expect(taking.toSorted()).toEqual(["app/(trust)/check-ins/week/[weekOf]/draft/route.ts", "app/(trust)/institute/coaching/sessions/[sessionId]/draft/route.ts", "app/(trust)/institute/coaching/sessions/[sessionId]/note/route.ts", "app/(trust)/institute/cohorts/[cohortId]/project/draft/route.ts", "app/(trust)/institute/gap-tasks/[taskId]/draft/route.ts", "app/(trust)/institute/scripts/[scriptId]/draft/route.ts", "app/(trust)/returns/[roundId]/[schoolId]/draft/route.ts", "app/(trust)/rubric/credits/[studyId]/draft/route.ts", "app/(trust)/self-evaluation/[evaluationId]/[indicator]/draft/route.ts", "app/(trust)/videos/[videoId]/upload/route.ts"]);
});
