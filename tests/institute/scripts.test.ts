import { expect, test } from "vitest";
import { NotFound, Stale } from "@/lib/errors";
import { listScripts, readScript } from "@/lib/institute/scripts/find-script";
import { deleteScript, saveScript, startScript } from "@/lib/institute/scripts/keep-script";
import { NOTHING_YET } from "@/lib/institute/scripts/steps";
import { v7 } from "@/lib/submissions/uuid";
import { rowsBehindTheWall } from "@/tests/catalogue/as-owner";
import { databaseText } from "@/tests/support/database-text";
import { aSession } from "./a-session";

const written = { ...NOTHING_YET, about: "The marking", issue: "Four books of six were not looked at" };

test("a script is its writer's alone, sealed, and truly gone once deleted", async () => {
  const { teacher, facilitator, principal, executive, trust } = await aSession();
  const requestId = v7();
  const { id } = await startScript(teacher, requestId);
  expect((await startScript(teacher, requestId)).id).toBe(id);
  await saveScript(teacher, { scriptId: id, version: 1, ...written });
  expect(await readScript(teacher, id)).toMatchObject({ version: 2, content: written });
  expect(await listScripts(teacher)).toMatchObject([{ id, about: "The marking" }]);
  for (const who of [facilitator, principal, executive]) {
    await expect(readScript(who, id)).rejects.toThrow(NotFound);
    await expect(saveScript(who, { scriptId: id, version: 2, ...NOTHING_YET })).rejects.toThrow(NotFound);
    await expect(deleteScript(who, id)).rejects.toThrow(NotFound);
    expect(await listScripts(who)).toEqual([]);
  }
  expect(await rowsBehindTheWall("storm_script", trust.trustId)).toHaveLength(1);
  expect(await databaseText()).not.toContain(written.issue);
  await deleteScript(teacher, id);
  expect(await rowsBehindTheWall("storm_script", trust.trustId)).toEqual([]);
});

test("two devices never overwrite each other", async () => {
  const { teacher } = await aSession();
  const { id } = await startScript(teacher, v7());
  await saveScript(teacher, { scriptId: id, version: 1, ...written });
  await expect(saveScript(teacher, { scriptId: id, version: 1, ...NOTHING_YET, move: "We look again in a week" })).rejects.toThrow(Stale);
  expect((await readScript(teacher, id)).content).toEqual(written);
});

test("whoever works in the trust may rehearse, whatever their job; a trustee and a guest have no place here", async () => {
  const { assistant, trust } = await aSession();
  const trustee = await trust.person("Tom Trustee", { role: "trustee" });
  await startScript(assistant, v7());
  await expect(startScript(trustee, v7())).rejects.toThrow(NotFound);
});
