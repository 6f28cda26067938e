import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { array, assert, constant, constantFrom, property, record } from "fast-check";
import { expect, test } from "vitest";
import { prisma } from "@/lib/db/client";
import { type Link, resolvePasts } from "@/lib/register/lineage/resolve-pasts";
import { loadRegisterFiles } from "@/lib/register/load-files";
import { onRealData } from "@/tests/support/real-data";
import { realFile } from "@/tests/support/real-files";
import { THEN } from "@/tests/support/a-trust";

const link = (urn: string, linkUrn: string, kind = "Predecessor", establishedOn: string | null = "2018-09-01"): Link => ({ urn, linkUrn, kind, establishedOn });
const past = (links: Link[], urn: string) => resolvePasts(links).filter((one) => one.urn === urn).map(({ pastUrn, step, goesOn, joinedOn }) => `${step} ${pastUrn}${goesOn ? "" : " apart"} ${joinedOn ?? "?"}`);

test("a school that joined a trust goes on from its old number, and from the one before, with each day", () => {
  const links = [link("C", "B"), link("B", "C", "Successor", null), link("B", "A", "Predecessor", "2012-04-01")];
  expect(past(links, "C")).toEqual(["1 B 2018-09-01", "2 A 2012-04-01"]);
});

test("a school into which others were merged takes over nobody's figures", () => {
  const links = [link("C", "A", "Predecessor - merged"), link("C", "B"), link("D", "C")];
  expect(past(links, "C")).toEqual(["1 A apart 2018-09-01", "1 B apart 2018-09-01"]);
  expect(past(links, "D")).toEqual(["1 C 2018-09-01", "2 A apart 2018-09-01", "2 B apart 2018-09-01"]);
});

test("where one school became two, neither takes over its figures", () => {
  const links = [link("A", "B", "Successor"), link("C", "A")];
  expect([...past(links, "B"), ...past(links, "C")]).toEqual(["1 A apart 2018-09-01", "1 A apart 2018-09-01"]);
});

test("a word of merging from either end is enough; links that are no steps say nothing; links in a ring end", () => {
  expect(past([link("B", "A"), link("A", "B", "Successor - amalgamated")], "B")).toEqual(["1 A apart 2018-09-01"]);
  expect(past([link("B", "A", "Sixth Form Centre Link"), link("B", "A", "Expansion")], "B")).toEqual([]);
  expect(past([link("B", "A"), link("A", "B")], "B")).toEqual(["1 A apart 2018-09-01"]);
  expect(past([link("B", "A"), link("C", "B"), link("A", "C")], "B").length).toBe(2);
});

test("whatever the links, no number's figures go on in two schools at the same step, and no school goes on from itself", () => {
  const anyLink = record({ urn: constantFrom(..."ABCDEF"), linkUrn: constantFrom(..."ABCDEF"), kind: constantFrom("Predecessor", "Successor", "Successor - merged", "Predecessor - Split School", "Result of Amalgamation"), establishedOn: constant(null) });
  assert(property(array(anyLink, { maxLength: 12 }), (links) => {
    const going = resolvePasts(links).filter(({ goesOn }) => goesOn);
    const keys = going.map(({ pastUrn, step }) => `${pastUrn} ${step}`);
    return new Set(keys).size === keys.length && going.every(({ urn, pastUrn }) => urn !== pastUrn);
  }));
});

test("links are loaded as the register writes them, and the pasts are worked out anew", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "links-")), "links.csv");
  const written = (...rows: string[]) => writeFileSync(path, ['"URN","LinkURN","LinkName","LinkType","LinkEstablishedDate"', ...rows].join("\r\n"));
  written('920002,920001,"Caf Lane","Predecessor","01-09-2018"', '920001,920002,"Caf Lane Academy","Successor",""');
  await loadRegisterFiles(process.env.OWNER_DATABASE_URL ?? "", [path], THEN);
  expect(await prisma().registerPast.findMany({ where: { urn: "920002" } })).toMatchObject([{ pastUrn: "920001", step: 1, goesOn: true, joinedOn: new Date("2018-09-01") }]);
  written('920002,920003,"Other","Predecessor - merged","01-09-2020"');
  await loadRegisterFiles(process.env.OWNER_DATABASE_URL ?? "", [path], THEN);
  expect((await prisma().registerPast.findMany({ where: { urn: "920002" } })).map(({ goesOn }) => goesOn)).toEqual([false, false]);
});

onRealData("the register's 33,801 links are loaded; most academies go on from one school, merged ones from none", async () => {
  const [loaded] = await loadRegisterFiles(process.env.OWNER_DATABASE_URL ?? "", [realFile("links_edubasealldata20250422.csv")], THEN);
  expect(loaded).toMatchObject({ kind: "links", rows: 33_801 });
  const going = await prisma().registerPast.count({ where: { goesOn: true } });
  expect(going).toBeGreaterThan(12_000);
  expect(await prisma().registerPast.findMany({ where: { urn: "100012" } })).toMatchObject([]);
  expect((await prisma().registerPast.findMany({ where: { urn: "100006" } })).map(({ pastUrn, goesOn }) => [pastUrn, goesOn])).toEqual([["134643", false]]);
});
