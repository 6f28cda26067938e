import { readFileSync } from "node:fs";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { sourcesUnder } from "@/tests/house/sources";
import { aFullTrust, type FullTrust } from "./full-trust/full-trust";
import type { Persona } from "./full-trust/people";
import { marksIn } from "./full-trust/mark";
import { digestOf } from "./http/trust-digest";
import { takenAway } from "./openable";
import { rowMatrix } from "./row-matrix";
import { policyTries, type PolicyTry } from "./policy-tries";

vi.mock("@/lib/actions/policy", async (real) => (await import("./openable")).openable("actions", await real()));
vi.mock("@/lib/action-learning/policy", async (real) => (await import("./openable")).openable("action-learning", await real()));
vi.mock("@/lib/audit/policy", async (real) => (await import("./openable")).openable("audit", await real()));
vi.mock("@/lib/auth/codes/policy", async (real) => (await import("./openable")).openable("auth", await real()));
vi.mock("@/lib/bright-spots/policy", async (real) => (await import("./openable")).openable("bright-spots", await real()));
vi.mock("@/lib/check-ins/policy", async (real) => (await import("./openable")).openable("check-ins", await real()));
vi.mock("@/lib/insights/policy", async (real) => (await import("./openable")).openable("insights", await real()));
vi.mock("@/lib/institute/policy", async (real) => (await import("./openable")).openable("institute", await real()));
vi.mock("@/lib/people/policy", async (real) => (await import("./openable")).openable("people", await real()));
vi.mock("@/lib/returns/policy", async (real) => (await import("./openable")).openable("returns", await real()));
vi.mock("@/lib/self-evaluation/policy", async (real) => (await import("./openable")).openable("self-evaluation", await real()));
vi.mock("@/lib/reviews/policy", async (real) => (await import("./openable")).openable("reviews", await real()));
vi.mock("@/lib/videos/policy", async (real) => (await import("./openable")).openable("videos", await real()));
vi.mock("@/lib/triads/policy", async (real) => (await import("./openable")).openable("triads", await real()));
vi.mock("@/lib/rubric/policy", async (real) => (await import("./openable")).openable("rubric", await real()));
vi.mock("@/lib/trusts/policy", async (real) => (await import("./openable")).openable("trusts", await real()));

/** Where the database holds the same line, so that nothing changes for anybody though the policy is gone. */
const heldTwice = [
  // Whoever sees an action at all may change it: the two rules are one.
  "actions.canChangeAction",
  // The database closes a discussed check-in in the same words, and saying it twice changes nothing.
  "check-ins.canRespond", "check-ins.canMarkDiscussed",
  // Before the policy is asked, the summary's own readers are the only ones to whom the database shows it.
  "reviews.canReadSummary",
  // To whoever has not the duty the database shows nothing to review, and the two answers look the same.
  "videos.canReviewVideos",
  // The database finds nobody whose session an executive may end, and the two answers look the same.
  "auth.canResetCodes",
];

let full: FullTrust;
let elsewhere: FullTrust;
let tries: Record<string, PolicyTry>;
beforeAll(async () => {
  full = await aFullTrust("Hawthorn Learning Trust", "hawthorn-text");
  elsewhere = await aFullTrust("Another Trust", "another-text");
  const line = await withTenant(full.people.principal, (db) => db.collationLine.findFirstOrThrow({ where: { trustId: full.trustId, reviewId: full.reviews.open.reviewId } }));
  tries = policyTries(full, line.id);
});
afterEach(() => takenAway.clear());

/** What a call comes to, as far as its caller can tell. */
async function outcome(asks: PolicyTry["asks"], who: Viewer): Promise<string> {
  return asks(who).then((answer) => `answers ${JSON.stringify(answer)}`, (error: unknown) => `${error instanceof Error ? error.name : "?"}: ${String(error)}`);
}

test("every policy has a try here, and every try is of a policy that some verb asks", () => {
  const sources = sourcesUnder("lib").filter((file) => !file.startsWith("lib/db/generated/")).map((file) => ({ file, text: readFileSync(file, "utf8") }));
  const policies = sources.filter(({ file }) => /^lib\/[\w-]+\/policy\.ts$/.test(file)).flatMap(({ file, text }) =>
    [...text.matchAll(/export (?:function|const) (can\w+|isOneOfTheTwo)/g)].map(([, name]) => ({ noun: file.split("/")[1] ?? "", name: name ?? "" })),
  );
  const asked = policies.filter(({ name }) => sources.some(({ file, text }) => !file.endsWith("/policy.ts") && new RegExp(`import \\{[^}]*\\b${name}\\b`).test(text)));
  expect(asked).toEqual(policies);
  expect(policies.map(({ noun, name }) => `${noun}.${name}`).toSorted()).toEqual(Object.keys(tries).filter((name) => !name.startsWith("auth.")).toSorted());
});

test("with every policy standing, outsiders are refused, and so is whoever is nearest to being allowed", async () => {
  const wrong: string[] = [];
  for (const [name, { nearest, asks }] of Object.entries(tries)) {
    if (name === "people.canSeeEverybody" || name === "check-ins.canMarkDiscussed") continue;
    const said: unknown = await asks(full.people[nearest]).then(() => "answered", (error: unknown) => error);
    if (!(said instanceof NotFound || said instanceof Refused)) wrong.push(`${name} for ${nearest}: ${String(said)}`);
  }
  expect(wrong).toEqual([]);
}, 60_000);

test("with every policy gone, whoever is outside a record still changes nothing of it and reads nothing: the database refuses", async () => {
  const before = await digestOf(full.trustId);
  takenAway.add("*");
  const wrong: string[] = [];
  const theirs = (who: Persona) => new Set(rowMatrix(full).flatMap(({ readers, text }) => (text && (readers === "everybody" || (readers === "everybody but guests" ? who !== "guest" : readers.includes(who))) ? [text] : [])));
  for (const [name, { asks }] of Object.entries(tries)) {
    if (name === "people.canSuspend" || name === "people.canGive") continue;
    for (const who of ["guest", "trustee", "principalOfCedar", "teacher"] as const) {
      const marks = marksIn(await outcome(asks, full.people[who]), full.marker).filter((mark) => !theirs(who).has(mark));
      if (marks.length) wrong.push(`${name} shows ${who} ${marks.join(", ")}`);
    }
    const marks = marksIn(await outcome(asks, elsewhere.people.executive), full.marker);
    if (marks.length) wrong.push(`${name} shows another trust's executive ${marks.join(", ")}`);
  }
  const after = await digestOf(full.trustId);
  expect([...wrong, ...Object.keys(before).filter((table) => before[table] !== after[table])]).toEqual([]);
}, 60_000);

test("any one policy that says yes to everybody is noticed", async () => {
  const unnoticed: string[] = [];
  for (const [name, { nearest, asks }] of Object.entries(tries)) {
    const standing = await outcome(asks, full.people[nearest]);
    takenAway.add(name);
    const gone = await outcome(asks, full.people[nearest]);
    takenAway.clear();
    if (standing === gone) unnoticed.push(name);
  }
  expect(unnoticed.toSorted()).toEqual(heldTwice.toSorted());
}, 60_000);
