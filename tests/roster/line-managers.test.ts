import { expect, test } from "vitest";
import { leaveTrust } from "@/lib/people/leave-trust";
import { readPerson } from "@/lib/people/read-person";
import { suspendPerson } from "@/lib/people/suspend-person";
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
    "2 Reports to: nobody with the address ‘nobody@example.org’ is staff of the trust on 19 November 2026 or comes as staff by this file", `3 Reports to: nobody with the address ‘${veras}’ is staff of the trust on 19 November 2026 or comes as staff by this file`,
  ]);
  expect(await words(`Mo Middle,${email(mo)},Middle leader,Oakfield Primary,,Sasha`, `Sasha Senior,${email(sasha)},,,,${email(sasha)}`)).toEqual(["2 Reports to: ‘Sasha’ is not an e-mail address; a line manager is named by theirs", "3 Reports to: nobody is their own line manager"]);
  expect(await words(`Mo Middle,${email(mo)},Middle leader,Oakfield Primary,,${email(sasha)}`, `Mo Middle,${email(mo)},Teacher,Oakfield Primary,,k@example.org`)).toContain("3 Reports to: ‘Mo Middle’ has another line manager in row 2");
  expect((await readPerson(administrator, mo.personId)).lines).toEqual([]);
});

test("somebody who has left or was suspended since the file was read manages nobody by it: it says so, and nothing of it is done", async () => {
  const { trust, administrator, mo, sasha, email } = await aSchool();
  const ned = `ned-${v7()}@example.org`;
  const read = async (...lines: string[]) => { const kept = await upload(administrator, ...lines); return kept.problems ? "" : kept.id; };
  const apply = (importId: string, end: string[] = []) => applyRoster(administrator, { importId, end, requestId: v7() });
  const lines = (start = "") => [`Ned New,${ned},Teacher,Oakfield Primary,${start},${email(sasha)}`, `Mo Middle,${email(mo)},Middle leader,Oakfield Primary,,${ned}`];
  const [today, later, suspended] = [await read(...lines()), await read(...lines("04/01/2027")), await read(`Sasha Senior,${email(sasha)},Senior leader,Oakfield Primary,,${email(mo)}`)];
  const people = () => trust.arrange((db) => db.person.count({ where: { trustId: trust.trustId } }));
  const before = await people();
  const role = (await readImport(administrator, later)).plan?.unlisted.find(({ name }) => name === "Sasha Senior");
  await expect(apply(later, [role?.id ?? ""])).rejects.toThrow("Sasha Senior is not staff of the trust on 4 January 2027, so cannot be Ned New’s line manager. Nothing was brought in");
  await leaveTrust(administrator, { personId: sasha.personId, lastDay: "2026-11-18", heirId: null });
  await suspendPerson(administrator, mo.personId);
  expect((await readImport(administrator, today)).plan?.stray).toMatchObject([{ name: "Ned New", manager: "Sasha Senior" }]);
  await expect(apply(today)).rejects.toThrow("Sasha Senior is not staff of the trust on 19 November 2026");
  await expect(apply(suspended)).rejects.toThrow("Mo Middle is suspended, so cannot be Sasha Senior’s line manager");
  expect([await people(), (await readPerson(administrator, mo.personId)).lines, (await readImport(administrator, today)).done]).toEqual([before, [], undefined]);
});

test("a line begins with the first of the roles that name it", async () => {
  const { mo, sasha, email, bring } = await aSchool();
  const ned = `ned-${v7()}@example.org`;
  const row = (role: string, start: string, over: string) => `Ned New,${ned},${role},Oakfield Primary,${start},${over}`;
  const { plan } = await bring(row("Teacher", "04/01/2027", email(mo)), row("Support staff", "01/12/2026", email(mo)), row("Middle leader", "", ""), `Sasha Senior,${email(sasha)},Senior leader,Oakfield Primary,,`);
  expect(plan?.led).toMatchObject([{ name: "Ned New", manager: "Mo Middle", startsOn: "2026-12-01" }]);
});

test("of a manager's name and address in two columns the address is read, whichever stands first", async () => {
  const { administrator, mo, sasha, email } = await aSchool();
  for (const [headings, cells] of [["Line manager,Line manager e-mail", `Sasha Senior,${email(sasha)}`], ["Manager email,Manager", `${email(sasha)},Sasha Senior`]]) {
    const bytes = new TextEncoder().encode(`Name,E-mail,${headings}\nMo Middle,${email(mo)},${cells}`);
    const kept = await uploadRoster(administrator, { name: "staff.csv", bytes, requestId: v7() });
    expect(kept.problems, headings).toBeUndefined();
    expect((await readImport(administrator, kept.problems ? "" : kept.id)).plan?.led, headings).toMatchObject([{ name: "Mo Middle", manager: "Sasha Senior" }]);
  }
});
