import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prisma } from "@/lib/db/client";
import { shippedRegister } from "@/lib/register/editions/shipped";
import { loadRegisterFiles } from "@/lib/register/load-files";
import { readBatches } from "@/lib/register/read-batches";
import { THEN } from "@/tests/support/a-trust";

const folder = mkdtempSync(join(tmpdir(), "hostile-register-"));
const headings = "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate";
const load = (content: string | Buffer) => {
  const path = join(folder, "file.csv");
  writeFileSync(path, content);
  return loadRegisterFiles(process.env.OWNER_DATABASE_URL ?? "", [path], THEN);
};

test.each([
  ["a zip called csv", Buffer.from("PK\u0003\u0004rest of it", "latin1"), /zip file or an Excel workbook/],
  ["UTF-16", Buffer.from(`\uFEFF${headings}\n`, "utf16le"), /UTF-16/],
  ["a megabyte of commas without a line", ",".repeat(1024 * 1024), /Row 1: The first row has no end/],
  ["a field without end", `${headings}\n900101,"${"x".repeat(2 * 1024 * 1024)}`, /Row 2: .*quotation mark/],
  ["a row of thousands of columns", `${headings}\n${"A,".repeat(3000)}B\n`, /Row 2: This row has 3,001 columns/],
  ["a ragged row", `${headings}\n900101,900102,Elm,Predecessor\n`, /Row 2: another number of columns than the headings: 4 and not 5/],
  ["headings alone", `${headings}\n`, /nothing under them/],
  ["headings between rows of nothing", `,,,,\n${headings}\n,,,,\n`, /nothing under them/],
])("%s is refused in words, and nothing of it is kept", async (_what, content, words) => {
  await expect(load(content)).rejects.toThrow(words);
  expect(await prisma().registerLink.count({ where: { urn: "900101" } })).toBe(0);
});

test("semicolons, a mark at the start and rows of nothing are read as they are meant", async () => {
  await load(`\uFEFF${headings.replaceAll(",", ";")}\r\n900105;900106;Elm;Predecessor;01-09-2020\r\n;;;;\r\n`);
  expect(await prisma().registerLink.findMany({ where: { urn: "900105" }, select: { linkUrn: true, kind: true } })).toEqual([{ linkUrn: "900106", kind: "Predecessor" }]);
});

test("a file that goes on and on is read in the memory of a batch", async () => {
  async function* rows() {
    yield Buffer.from(`${headings}\n`);
    for (let piece = 0; piece < 400; piece += 1) yield Buffer.from(`900101,900102,${"x".repeat(80)},Predecessor,01-09-2020\n`.repeat(1000));
  }
  const before = process.memoryUsage().rss;
  let count = 0;
  for await (const batch of readBatches(rows, { encoding: "utf-8", delimiter: "," }, shippedRegister)) count += batch.rows.length;
  expect(count).toBe(400_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
}, 60_000);
