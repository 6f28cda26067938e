import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prisma } from "@/lib/db/client";
import { addRegisterEdition } from "@/lib/register/editions/add-edition";
import { shippedRegister } from "@/lib/register/editions/shipped";
import { loadRegisterFiles } from "@/lib/register/load-files";
import { onRealData } from "@/tests/support/real-data";
import { realFile } from "@/tests/support/real-files";
import { THEN } from "@/tests/support/a-trust";

const owner = process.env.OWNER_DATABASE_URL ?? "";
const folder = mkdtempSync(join(tmpdir(), "register-editions-"));
const aFile = (content: string) => {
  const path = join(folder, `file-${content.length}.csv`);
  writeFileSync(path, content);
  return path;
};
const own = {
  register: "links", key: "county-links", version: 1, name: "The county’s list of schools that became others", recognisedBy: ["urn", "linkUrn"],
  columns: { urn: ["Old number"], linkUrn: ["New number"], linkKind: ["How"], establishedOn: ["Since"] }, leftAside: ["Remark*"],
};

test("a kind of file that an operator describes is read from then on; columns that nobody knows and columns that are not there are named", async () => {
  const path = aFile("Old number,New number,How,Remarks,Colour\n900201,900202,Successor,none,red\n");
  await expect(loadRegisterFiles(owner, [path], THEN)).rejects.toThrow(/does not know this file/);
  expect(await addRegisterEdition(owner, own, THEN)).toMatchObject({ edition: { key: "county-links" } });
  expect(await loadRegisterFiles(owner, [path], THEN)).toMatchObject([{ edition: own.name, rows: 1, unknown: ["Colour"], missing: ["Since"] }]);
  expect(await prisma().registerLink.count({ where: { urn: "900201", linkUrn: "900202" } })).toBe(1);
});

test("a preview says what stands in a file and changes nothing", async () => {
  const path = aFile("URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n900211,900212,Elm,Successor,01-09-2020\n");
  expect(await loadRegisterFiles(owner, [path], THEN, { preview: true })).toMatchObject([{ rows: 1, unknown: [], missing: [] }]);
  expect(await prisma().registerLink.count({ where: { urn: "900211" } })).toBe(0);
});

test("a description that is wrong is told so in words, each thing where it stands", async () => {
  const wrong = await addRegisterEdition(owner, { ...own, recognisedBy: ["urn", "colour"], columns: { urn: ["Old"], linkUrn: ["New"], roll: ["Pupils"] } }, THEN);
  expect(wrong).toEqual({ wrong: [
    "columns › roll: A file about links has no such field; it has urn, linkUrn, linkKind, establishedOn",
    "columns › linkKind: Every row needs it: name its column",
    "recognisedBy › colour: Name its column among the columns",
  ] });
  expect(await addRegisterEdition(owner, { ...own, key: "register-links" }, THEN)).toEqual({ wrong: ["version: Braid comes with version 1 of register-links; give yours a higher one"] });
});

test("every shipped kind of file has a key of its own", () => {
  expect(new Set(shippedRegister.map(({ key }) => key)).size).toBe(shippedRegister.length);
});

onRealData("of the real files every column is known", async () => {
  const files = ["edubasealldata_extract.csv", "grouplinks_edubasealldata_extract.csv", "groups_2026.csv", "links_edubasealldata20250422.csv", "school_context_2024.csv"];
  const loaded = await loadRegisterFiles(owner, files.map(realFile), THEN, { preview: true });
  expect(loaded.map(({ unknown }) => unknown)).toEqual(files.map(() => []));
  expect(Object.fromEntries(loaded.map(({ fileName, missing }) => [fileName, missing]))).toMatchObject({ "edubasealldata_extract.csv": [], "links_edubasealldata20250422.csv": [] });
});
