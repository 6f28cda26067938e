import { expect, test } from "vitest";
import { exportEvents } from "@/lib/audit/export-events";
import { listEvents } from "@/lib/audit/list-events";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { aTrust, outsidersTo } from "@/tests/support/a-trust";

async function aTrustWithALog() {
  const trust = await aTrust();
  const administrator = await trust.administrator();
  const [lead, principal] = [await trust.person("Lena Lead", { role: "trust_team" }), await trust.principalOf([await trust.school()], undefined, "Priya Principal")];
  await withTenant(lead, (db) => recordEvent(db, lead, "personal-part.opened", { ownerId: principal.personId }));
  await withTenant(principal, (db) => recordEvent(db, { ...principal, at: new Date("2026-11-20T00:30:00Z") }, "check-in.shared", { ownerId: principal.personId }));
  return { trust, administrator };
}

test("an administrator reads who did what and whose it was, newest first, filtered by the address", async () => {
  const { administrator } = await aTrustWithALog();
  const seen = async (filter: Parameters<typeof listEvents>[1]) => (await listEvents(administrator, filter)).lines.map(({ by, what, whose }) => [by, what, whose]);
  const [shared, opened] = [["Priya Principal", "check-in.shared", null], ["Lena Lead", "personal-part.opened", "Priya Principal"]];
  expect(await seen({})).toEqual([shared, opened]);
  expect(await seen({ kind: "opened" })).toEqual([opened]);
  expect(await seen({ who: "lena" })).toEqual([opened]);
  expect(await seen({ who: "%" })).toEqual([]);
  expect(await seen({ from: "2026-11-20" })).toEqual([shared]);
  expect(await seen({ to: "2026-11-19" })).toEqual([opened]);
});

test("an export is a line of the log itself", async () => {
  const { administrator } = await aTrustWithALog();
  expect((await exportEvents(administrator, {})).csv).toContain("Lena Lead");
  expect((await listEvents(administrator, { kind: "exports" })).lines).toMatchObject([{ what: "audit.exported" }]);
});

test("nobody else reads the log", async () => {
  const { trust } = await aTrustWithALog();
  const { "the trust administrator": _theirs, ...outsiders } = await outsidersTo(trust);
  for (const [who, outsider] of Object.entries({ ...outsiders, "an executive": await trust.executive() })) {
    await expect(listEvents(outsider, {}), who).rejects.toThrow(NotFound);
    await expect(exportEvents(outsider, {}), who).rejects.toThrow(NotFound);
  }
});
