import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { dataFolder } from "@/lib/commands/data-folder";
import { claimPort } from "@/lib/commands/postgres/free-port";
import { startApp } from "@/lib/commands/start-app";
import { withTenant } from "@/lib/db/with-tenant";
import { readRevision } from "@/lib/triads/sessions/read-revision";
import { aFullTrust, type FullTrust } from "@/tests/isolation/full-trust/full-trust";
import { listenTo } from "@/tests/isolation/http/ask";
import { atTheMoment } from "@/tests/isolation/http/at-the-moment";

let full: FullTrust;
beforeAll(async () => {
  atTheMoment();
  full = await aFullTrust("Hawthorn Isolation Trust", "hawthorn-text");
});

/** One more web process beside the one that all tests share. */
async function another(at?: number) {
  const port = at ?? (await claimPort(0)) ?? 0;
  const output = openSync(join(dataFolder(), "test", "another-server.log"), "a");
  const app = await startApp({ mode: "start", port, env: {}, output });
  closeSync(output);
  onTestFinished(app.stop);
  return { ...app, port };
}

const path = () => `/triads/sessions/${full.triads.underWayId}/live`;
const extend = () =>
  withTenant(full.people.seniorLeader, (db) => db.triadRound.updateMany({ where: { trustId: full.trustId, sessionId: full.triads.underWayId, number: 1 }, data: { extendedMinutes: { increment: 5 } } }));
const revisionNow = async () => `"revision":${await readRevision(full.people.seniorLeader, full.triads.underWayId)}}`;

test("phones at two web processes hear the same; one that is killed takes nothing with it, and a phone that comes back is told where things stand", async () => {
  const second = await another();
  const here = await listenTo(full.people.seniorLeader, path());
  const there = await listenTo(full.people.reviewer, path(), second.url);
  await extend();
  for (const phone of [here, there]) while (!phone.told().includes(await revisionNow())) expect(await phone.next()).not.toBe("");

  process.kill(second.pid, "SIGKILL");
  while ((await there.next()) !== "");
  await extend();
  while (!here.told().includes(await revisionNow())) expect(await here.next()).not.toBe("");
  await another(second.port);
  const back = await listenTo(full.people.reviewer, path(), second.url);
  while (!back.told().includes(await revisionNow())) expect(await back.next()).not.toBe("");
  for (const phone of [here, back]) phone.leave();
}, 120_000);

test("a process that is told to stop sends its phones away and ends by itself", async () => {
  const ORDERLY = 128 + 15;
  const second = await another();
  const phone = await listenTo(full.people.reviewer, path(), second.url);
  await phone.next();
  process.kill(second.pid, "SIGTERM");
  while ((await phone.next()) !== "");
  expect(await second.ended).toBe(ORDERLY);
}, 60_000);
