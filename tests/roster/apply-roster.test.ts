import { expect, test } from "vitest";
import { findAccounts } from "@/lib/auth/sign-in-address";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { applyRoster } from "@/lib/roster/apply-roster";
import { readImport } from "@/lib/roster/read-import";
import { uploadRoster } from "@/lib/roster/upload-roster";
import { writeRoster } from "@/lib/roster/write-roster";
import { v7 } from "@/lib/submissions/uuid";
import { aTrust, outsidersTo } from "@/tests/support/a-trust";

const file = (...lines: string[]) => ({ name: "staff.csv", bytes: new TextEncoder().encode(["Name,E-mail,Role,School,Start,End", ...lines].join("\n")), requestId: v7() });
async function uploaded(viewer: Viewer, ...lines: string[]): Promise<string> {
  const kept = await uploadRoster(viewer, file(...lines));
  if (kept.problems) throw new Error(JSON.stringify(kept.problems));
  return kept.id;
}
const apply = (viewer: Viewer, importId: string, end: string[] = []) => applyRoster(viewer, { importId, end, requestId: v7() });
async function imported(viewer: Viewer, ...lines: string[]) {
  const id = await uploaded(viewer, ...lines);
  await apply(viewer, id);
  return (await readImport(viewer, id)).done;
}

test("a roster adds people who can sign in, with dated roles; the same file again changes nothing", async () => {
  const trust = await aTrust();
  await trust.school("Oakfield Primary");
  const administrator = await trust.administrator();
  const email = `kim-${v7()}@example.org`;
  const lines = [`Kim Ito,${email},Principal,Oakfield Primary,01/09/2026,`, `Kim Ito,${email},Trustee,,,`, `Nobody Yet,none-${v7()}@example.org,,,,`];
  expect(await imported(administrator, ...lines)).toEqual({ added: 2, renamed: 0, given: 2, ended: 0, led: 0, unchanged: 0 });
  const [account] = await findAccounts(email);
  const kim = await trust.viewer(account?.personId ?? "");
  expect(kim.roles).toMatchObject([{ role: "principal", schoolName: "Oakfield Primary" }, { role: "trustee", schoolId: null }]);
  expect(await imported(administrator, ...lines)).toEqual({ added: 0, renamed: 0, given: 0, ended: 0, led: 0, unchanged: 2 });
});

test("an end in the file ends the role; a name is put right; what is not listed ends only when it is ticked", async () => {
  const trust = await aTrust();
  const school = await trust.school("Oakfield Primary");
  const administrator = await trust.administrator();
  const [stays, goes] = [await trust.person("Stays Put", { role: "teacher", school }), await trust.person("Goes Away", { role: "teacher", school })];
  const email = async (viewer: Viewer) => (await trust.arrange((db) => db.person.findUniqueOrThrow({ where: { trustId_id: { trustId: trust.trustId, id: viewer.personId } } }))).email;
  const id = await uploaded(administrator, `Stays Calm,${await email(stays)},Teacher,Oakfield Primary,,31/12/2026`);
  const { plan } = await readImport(administrator, id);
  expect(plan).toMatchObject({ renamed: [{ from: "Stays Put", to: "Stays Calm" }], ended: [{ endsOn: "2026-12-31" }], unlisted: [{ name: "Goes Away", role: "teacher" }] });
  await apply(administrator, id, plan?.unlisted.map((role) => role.id));
  const ends = await trust.arrange((db) => db.rolePeriod.findMany({ where: { trustId: trust.trustId, schoolId: school.id }, include: { person: true }, orderBy: { endsOn: "asc" } }));
  expect(ends.map(({ person, endsOn }) => [person.name, endsOn?.toISOString().slice(0, 10)])).toEqual([["Goes Away", "2026-11-19"], ["Stays Calm", "2026-12-31"]]);
  expect(goes.personId).toBeDefined();
  expect(await imported(administrator, `Stays Calm,${await email(stays)},Teacher,Oakfield Primary,,31/12/2026`)).toMatchObject({ ended: 0, given: 0 });
});

test("the administrator's own role is never among the unlisted", async () => {
  const trust = await aTrust();
  const administrator = await trust.administrator();
  const { plan } = await readImport(administrator, await uploaded(administrator, `Kim,k-${v7()}@example.org,,,,`));
  expect(plan?.unlisted).toEqual([]);
});

test("a double tap and a second confirmation do it once", async () => {
  const trust = await aTrust();
  const administrator = await trust.administrator();
  const importId = await uploaded(administrator, `Kim,k-${v7()}@example.org,Trustee,,,`);
  const input = { importId, end: [], requestId: v7() };
  await Promise.all([applyRoster(administrator, input), applyRoster(administrator, input), apply(administrator, importId)]);
  expect((await readImport(administrator, importId)).done).toMatchObject({ added: 1, given: 1 });
  expect(await trust.arrange((db) => db.rolePeriod.count({ where: { trustId: trust.trustId, role: "trustee" } }))).toBe(1);
});

test("one wrong row keeps the whole file out", async () => {
  const trust = await aTrust();
  const administrator = await trust.administrator();
  const kept = await uploadRoster(administrator, file(`Kim,k-${v7()}@example.org,Trustee,,,`, "Jo,jo,Teacher,Nowhere,,"));
  expect(kept.problems).toMatchObject([{ row: 3, column: "E-mail" }, { row: 3, column: "School" }]);
  expect(await trust.arrange((db) => db.person.count({ where: { trustId: trust.trustId } }))).toBe(1);
});

test("a thousand people are imported with the statements of ten", async () => {
  const trust = await aTrust();
  await trust.school("Oakfield Primary");
  const administrator = await trust.administrator();
  const lines = Array.from({ length: 1000 }, (_, n) => `Person ${n},p${n}-${v7()}@example.org,Teacher,Oakfield Primary,01/09/2026,`);
  expect(await imported(administrator, ...lines)).toMatchObject({ added: 1000, given: 1000 });
});

test("the file that Braid writes changes nothing when it comes back", async () => {
  const trust = await aTrust();
  const school = await trust.school("Oakfield Primary");
  const administrator = await trust.administrator();
  const principal = await trust.principalOf([school]);
  await trust.arrange((db) => db.person.update({ where: { trustId_id: { trustId: trust.trustId, id: principal.personId } }, data: { name: "=Sam Principal" } }));
  const bytes = new TextEncoder().encode(await writeRoster(administrator));
  const kept = await uploadRoster(administrator, { name: "back.csv", bytes, requestId: v7() });
  const { done } = await readImport(administrator, "id" in kept ? kept.id : "");
  expect(done).toEqual({ added: 0, renamed: 0, given: 0, ended: 0, led: 0, unchanged: 2 });
});

test("nobody else uploads, sees, applies or exports a roster; another administrator does not see this one's", async () => {
  const trust = await aTrust();
  const administrator = await trust.administrator();
  const importId = await uploaded(administrator, `Kim,k-${v7()}@example.org,Trustee,,,`);
  const { "the trust administrator": _self, ...outsiders } = await outsidersTo(trust);
  const colleague = await trust.person("Second Administrator", { role: "trust_administrator" });
  await expect(readImport(colleague, importId)).rejects.toThrow(NotFound);
  await expect(apply(colleague, importId)).rejects.toThrow(NotFound);
  for (const [who, outsider] of Object.entries({ ...outsiders, "an executive": await trust.executive() })) {
    await expect(uploadRoster(outsider, file("x,x@example.org,,,,")), who).rejects.toThrow(NotFound);
    await expect(readImport(outsider, importId), who).rejects.toThrow(NotFound);
    await expect(apply(outsider, importId), who).rejects.toThrow(NotFound);
    await expect(writeRoster(outsider), who).rejects.toThrow(NotFound);
  }
});

test("an import that would end the last administrator's role stops whole", async () => {
  const trust = await aTrust();
  const administrator = await trust.administrator();
  const { email } = await withTenant(administrator, (db) => db.person.findUniqueOrThrow({ where: { trustId_id: { trustId: trust.trustId, id: administrator.personId } } }));
  const id = await uploaded(administrator, `Mina Okafor,${email},Trust administrator,,,19/11/2026`, `Kim,k-${v7()}@example.org,Trustee,,,`);
  await expect(apply(administrator, id)).rejects.toThrow(Refused);
  expect(await trust.arrange((db) => db.person.count({ where: { trustId: trust.trustId } }))).toBe(1);
});

test("a file gives its own uploader no role, and then does nothing at all", async () => {
  const trust = await aTrust();
  const administrator = await trust.administrator();
  const { email } = await withTenant(administrator, (db) => db.person.findUniqueOrThrow({ where: { trustId_id: { trustId: trust.trustId, id: administrator.personId } } }));
  const id = await uploaded(administrator, `Mina Okafor,${email},Trust executive,,,`, `Kim,k-${v7()}@example.org,Trustee,,,`);
  await expect(apply(administrator, id)).rejects.toThrow(/Take your own new role out/);
  expect(await trust.arrange((db) => db.person.count({ where: { trustId: trust.trustId } }))).toBe(1);
});
