import { beforeAll, expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { raiseSessionVersion } from "@/lib/viewers/raise-session-version";
import { v7 } from "@/lib/submissions/uuid";
import { aFullTrust, type FullTrust } from "../full-trust/full-trust";
import type { Persona } from "../full-trust/people";
import { listenTo } from "./ask";
import { atTheMoment } from "./at-the-moment";
import { type Caller, callerOf, whileSuspended } from "./outsiders";

let full: FullTrust;
let elsewhere: FullTrust;
beforeAll(async () => {
  atTheMoment();
  full = await aFullTrust("Hawthorn Isolation Trust", "hawthorn-text");
  elsewhere = await aFullTrust("Larkfield Isolation Trust", "larkfield-text");
});

const of = (sessionId: string) => `/triads/sessions/${sessionId}/live`;
/** A tap of one of the three: the round gets more time. */
const extend = (by: Persona) =>
  withTenant(full.people[by], (db) => db.triadRound.updateMany({ where: { trustId: full.trustId, sessionId: full.triads.underWayId, number: 1 }, data: { extendedMinutes: { increment: 5 } } }));
/** Numbers alone: the time, and how often it changed. */
const NUMBERS = /^(?:retry: \d+\n\n|data: \{"at":\d+(?:,"revision":\d+)?\}\n\n)*$/;
const callers = () => [...Object.keys(full.people), "nobody", "suspended", "oldSession", "elsewhere"] as Caller[];

const listeners: [string, (full: FullTrust) => string, Persona[]][] = [
  ["a session under way", ({ triads }) => triads.underWayId, ["seniorLeader", "seniorLeaderOfCedar", "reviewer", "financeDirector"]],
  ["one before somebody left and somebody joined", ({ triads }) => triads.firstId, ["teacher", "presenter", "middleLeader"]],
  ["one after it", ({ triads }) => triads.secondId, ["teacher", "presenter", "actionOwner"]],
];

test.each(listeners)("%s is listened to by the members of its moment; for everybody else, coordinators and administrators too, there is nothing", async (_which, session, members) => {
  const found: Record<string, number> = {};
  for (const caller of callers()) {
    const who = await callerOf(full, elsewhere, caller, members[0] as Persona);
    const ask = async () => {
      const stream = await listenTo(who, of(session(full)));
      await stream.next();
      stream.leave();
      expect(stream.told()).toMatch(NUMBERS);
      return stream.status;
    };
    found[caller] = caller === "suspended" && who ? await whileSuspended(full, who, ask) : await ask();
  }
  expect(found).toEqual(Object.fromEntries(callers().map((caller) => [caller, (members as Caller[]).includes(caller) ? 200 : 404])));
});

test("a session that there is not looks like one of others", async () => {
  for (const sessionId of [v7(), "not-an-id", elsewhere.triads.underWayId]) expect((await listenTo(full.people.seniorLeader, of(sessionId))).status).toBe(404);
});

test("three phones hear of a tap, in numbers alone; whoever was suspended meanwhile, or whose access changed, hears no more", async () => {
  const { people, triads } = full;
  const phones = await Promise.all([people.seniorLeader, people.seniorLeaderOfCedar, people.reviewer].map((who) => listenTo(who, of(triads.underWayId))));
  const neighbour = await listenTo(people.teacher, of(triads.secondId));
  for (const phone of [...phones, neighbour]) while (!phone.told().includes("revision")) expect(await phone.next()).not.toBe("");
  const [first, second, third] = phones as [(typeof phones)[number], (typeof phones)[number], (typeof phones)[number]];
  await extend("seniorLeader");
  for (const phone of phones) expect(await phone.next()).toMatch(/"revision"/);

  await whileSuspended(full, people.seniorLeaderOfCedar, async () => {
    await extend("seniorLeader");
    expect(await second.next()).toBe("");
    expect(await first.next()).toMatch(/"revision"/);
    expect(await third.next()).toMatch(/"revision"/);
  });
  await withTenant(people.administrator, (db) => raiseSessionVersion(db, people.administrator, people.reviewer.personId));
  await extend("seniorLeader");
  expect(await third.next()).toBe("");
  expect(await first.next()).toMatch(/"revision"/);
  for (const phone of [...phones, neighbour]) {
    expect(phone.told()).toMatch(NUMBERS);
    phone.leave();
  }
  expect(neighbour.told().match(/revision/g), "what happens in another triad passes it by").toHaveLength(1);
});
