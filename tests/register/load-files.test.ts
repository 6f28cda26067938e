import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prisma } from "@/lib/db/client";
import { loadRegisterFiles } from "@/lib/register/load-files";
import { readRegisterTrust } from "@/lib/register/read-register-trust";
import { onRealData } from "@/tests/support/real-data";
import { realFile } from "@/tests/support/real-files";
import { THEN } from "@/tests/support/a-trust";

const folder = mkdtempSync(join(tmpdir(), "register-"));
let made = 0;
function aFile(content: string | Buffer) {
  const path = join(folder, `file-${(made += 1)}.csv`);
  writeFileSync(path, content);
  return path;
}
const load = (...paths: string[]) => loadRegisterFiles(process.env.OWNER_DATABASE_URL ?? "", paths, THEN);

const heading = "URN,EstablishmentName,EstablishmentStatus (name),Trusts (code),Trusts (name),NumberOfPupils,PercentageFSM,Postcode";
const links = "URN,Group UID,Group Name,Group Type,Group Status,Joined date,EstablishmentName";

test("a file in Windows-1252 with a byte that is no UTF-8 keeps its accents; what it leaves empty stays empty", async () => {
  await load(aFile(Buffer.from(`${heading}\r\n900001,Caf\xe9 Lane Primary,Open,90001,CAF\xc9 TRUST,,,\r\n`, "latin1")));
  const trust = await readRegisterTrust("90001");
  expect(trust?.name).toBe("Café Trust");
  expect(trust?.schools).toMatchObject([{ urn: "900001", name: "Café Lane Primary", roll: null, fsmPercent: null, postcode: null, joinedOn: null }]);
});

test("both ways of writing dates are read, and a school belongs to the trust that it joined last", async () => {
  await load(aFile(`${links}\n900011,90011,FIRST TRUST,Multi-academy trust,Open,01-09-2015,Elm Primary\n900011,90012,SECOND TRUST,Multi-academy trust,Open,01/01/2020,Elm Primary\n`));
  expect((await readRegisterTrust("90011"))?.schools).toEqual([]);
  expect((await readRegisterTrust("90012"))?.schools).toMatchObject([{ urn: "900011", joinedOn: "2020-01-01" }]);
});

test("headings in lower case with underscores are the same edition; groups that are no trusts are passed over; a closed trust is not found", async () => {
  await load(aFile("\uFEFFgroup_uid,group_name,group_type,group_status,group_postcode\n90021,OPEN TRUST,Single-academy trust,Open,SO45 1XA\n90022,SHUT TRUST,Multi-academy trust,Closed,\n90023,A Federation,Federation,Open,\n"));
  expect((await readRegisterTrust("90021"))?.kind).toBe("Single-academy trust");
  expect(await readRegisterTrust("90022")).toBeUndefined();
  expect(await readRegisterTrust("90023")).toBeUndefined();
});

test("a broken cell stops the whole file and says where; a file that nobody knows says what is known", async () => {
  const broken = aFile(`${heading}\n900031,Good Primary,Open,90031,A TRUST,120,4,\n900032,Bad Primary,Open,90031,A TRUST,many,4,\n`);
  await expect(load(broken)).rejects.toThrow(/Row 3, column ‘NumberOfPupils’: ‘many’ is not a whole number/);
  expect(await readRegisterTrust("90031")).toBeUndefined();
  await expect(load(aFile(`${heading}\n900033,Short row\n`))).rejects.toThrow(/Row 2: another number of columns than the headings: 2 and not 8/);
  await expect(load(aFile(`${heading}\n900034,A,Open,,,,,\n900034,B,Open,,,,,\n`))).rejects.toThrow(/Row 3: 900034 stands in row 2 as well/);
  await expect(load(aFile("Animal,Sound\nCow,Moo\n"))).rejects.toThrow(/does not know this file/);
  await expect(load(aFile(""))).rejects.toThrow(/empty/);
});

test("loading the same file again leaves one record of it and the same school", async () => {
  const file = aFile(`${heading}\n900041,Twice Primary,Open,90041,TWICE TRUST,120,4.5%,\n`);
  await load(file);
  await load(file);
  expect((await readRegisterTrust("90041"))?.schools).toMatchObject([{ roll: 120, fsmPercent: 4.5 }]);
  expect(await prisma().registerLoad.count({ where: { fileName: file.split("/").at(-1) ?? "" } })).toBe(1);
});

onRealData("the real extract loads, in any order of files, and the two trusts of the pilot come with their schools", async () => {
  await load(...["groups_2026.csv", "school_context_2024.csv", "grouplinks_edubasealldata_extract.csv", "edubasealldata_extract.csv"].map(realFile));
  const inspire = await readRegisterTrust("3533");
  expect(inspire?.name).toBe("Inspire Learning Partnership");
  expect(inspire?.schools.map(({ name, roll, joinedOn, postcode }) => [name, roll, joinedOn, postcode])).toEqual([
    ["Blackfield Primary School", 433, "2014-10-01", null],
    ["Fawley Infant School", 54, "2014-10-01", null],
    ["Hightown Primary School", 180, "2018-05-01", null],
    ["Kanes Hill Primary School", 393, "2018-05-01", null],
  ]);
  expect((await readRegisterTrust("16340"))?.schools).toHaveLength(24);
});
