import { expect, test } from "vitest";
import { readPerson } from "@/lib/people/read-person";
import { applyRoster } from "@/lib/roster/apply-roster";
import { readImport } from "@/lib/roster/read-import";
import { uploadRoster } from "@/lib/roster/upload-roster";
import { writeRoster } from "@/lib/roster/write-roster";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aTrust } from "@/tests/support/a-trust";

const upload = (viewer: Viewer, ...lines: string[]) => uploadRoster(viewer, { name: "staff.csv", bytes: new TextEncoder().encode(["Name,E-mail,Role,School,Start,Reports to", ...lines].join("\n")), requestId: v7() });

async function aSchool() {
  const trust = await aTrust();
  const school = await trust.school("Oakfield Primary");
  const [administrator, mo, sasha] = [await trust.administrator(), await trust.person("Mo Middle", { role: "middle_leader", school }), await trust.person("Sasha Senior", { role: "senior_leader", school })];
  const people = await trust.arrange((db) => db.person.findMany({ where: { trustId: trust.trustId } }));
  const email = (who: Viewer) => people.find(({ id }) => id === who.personId)?.email ?? "";
  const bring = async (...lines: string[]) => {
    const kept = await upload(administrator, ...lines);
    if (kept.problems) throw new Error(JSON.stringify(kept.problems));
    const { plan } = await readImport(administrator, kept.id);
    if (plan) await applyRoster(administrator, { importId: kept.id, end: [], requestId: v7() });
    return { plan, done: (await readImport(administrator, kept.id)).done };
  };
  return { trust, administrator, mo, sasha, email, bring };
}

test("a staff file says who manages whom, people who come by it included; the same file again changes nothing, and an empty cell says nothing", async () => {
  const { administrator, mo, sasha, email, bring } = await aSchool();
  const ned = `ned-${v7()}@example.org`;
  const rows = (over: string) => [`Mo Middle,${email(mo)},Middle leader,Oakfield Primary,,${over}`, `Sasha Senior,${email(sasha)},Senior leader,Oakfield Primary,,`, `Ned New,${ned},Teacher,Oakfield Primary,04/01/2027,${email(mo).toUpperCase()}`];
  const { plan, done } = await bring(...rows(ned));
  expect(plan?.led).toMatchObject([{ name: "Mo Middle", manager: "Ned New", before: null, startsOn: "2026-11-19" }, { name: "Ned New", manager: "Mo Middle", startsOn: "2027-01-04" }]);
  expect(done).toMatchObject({ added: 1, led: 2 });
  expect((await bring(...rows(ned))).done).toMatchObject({ led: 0 });
  expect((await bring(...rows(""))).done).toMatchObject({ led: 0 });
  expect((await bring(...rows(email(sasha)))).plan?.led).toMatchObject([{ name: "Mo Middle", manager: "Sasha Senior", before: "Ned New" }]);
  expect((await readPerson(administrator, mo.personId)).lines.map((line) => [line.as, line.with])).toEqual([["managed", "Sasha Senior"], ["manages", "Ned New"]]);
  const written = await writeRoster(administrator);
  expect(written.split(/\r?\n/).find((line) => line.includes("Mo Middle"))).toContain(email(sasha));
  const again = await uploadRoster(administrator, { name: "staff.csv", bytes: new TextEncoder().encode(written), requestId: v7() });
  expect(again.problems).toBeUndefined();
  expect((await readImport(administrator, again.problems ? "" : again.id)).done).toMatchObject({ led: 0, given: 0 });
});

test("an address that nobody works under, no address, oneself and two managers are each said with their row, and nothing is taken", async () => {
  const { trust, administrator, mo, sasha, email } = await aSchool();
  const vera = await trust.person("Vera Trustee", { role: "trustee" });
  const { email: veras } = await trust.arrange((db) => db.person.findUniqueOrThrow({ where: { trustId_id: { trustId: trust.trustId, id: vera.personId } } }));
  const words = async (...lines: string[]) => (await upload(administrator, ...lines)).problems?.map(({ row, column, words: said }) => `${row} ${column}: ${said}`);
  expect(await words(`Mo Middle,${email(mo)},Middle leader,Oakfield Primary,,nobody@example.org`, `Sasha Senior,${email(sasha)},,,,${veras}`)).toEqual([
    "2 Reports to: nobody with the address ‘nobody@example.org’ works in the trust or stands in this file as staff", `3 Reports to: nobody with the address ‘${veras}’ works in the trust or stands in this file as staff`,
  ]);
  expect(await words(`Mo Middle,${email(mo)},Middle leader,Oakfield Primary,,Sasha`, `Sasha Senior,${email(sasha)},,,,${email(sasha)}`)).toEqual(["2 Reports to: ‘Sasha’ is not an e-mail address", "3 Reports to: nobody is their own line manager"]);
  expect(await words(`Mo Middle,${email(mo)},Middle leader,Oakfield Primary,,${email(sasha)}`, `Mo Middle,${email(mo)},Teacher,Oakfield Primary,,k@example.org`)).toContain("3 Reports to: ‘Mo Middle’ has another line manager in row 2");
  expect((await readPerson(administrator, mo.personId)).lines).toEqual([]);
});
