import { expect, test } from "vitest";
import { readAll } from "./read-a-file";

const headings = "RECTYPE,URN,TELIG,PTRWM_EXP";
const MB = 1024 * 1024;

/** A file that goes on for as long as somebody reads it, and how much of it was asked for. */
function endless(piece: string, first = "") {
  const asked = { bytes: 0 };
  return {
    asked,
    source: async function* source() {
      if (first) yield Buffer.from(first);
      for (let bytes = Buffer.from(piece.repeat(Math.ceil(65_536 / piece.length))); ; asked.bytes += bytes.length) yield bytes;
    },
  };
}

test("ten gigabytes of commas are refused after a few hundred kilobytes", async () => {
  const { source, asked } = endless(",");
  await expect(readAll(source)).rejects.toThrow("Row 1: The first row has no end");
  expect(asked.bytes).toBeLessThan(MB);
});

test("a file without end is refused at a gigabyte, and takes no memory for it", async () => {
  const { source } = endless("1,900101,31,63%\n", `${headings}\n`);
  const before = process.memoryUsage().rss;
  await expect(readAll(source)).rejects.toThrow("larger than 1 GB");
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * MB);
}, 60_000);

test.each([
  ["a zip called csv", Buffer.from("PK\u0003\u0004rest of it", "latin1"), /zip file or an Excel workbook/],
  ["a PDF", "%PDF-1.7 \n", /PDF/],
  ["a compressed file", Buffer.from([0x1f, 0x8b, 8, 0]), /compressed/],
  ["a web page", "<!DOCTYPE html>\n<html>", /web page/],
  ["UTF-16", Buffer.from(`\uFEFF${headings}\n`, "utf16le"), /UTF-16/],
  ["bytes that no text has", `${headings}\n1,900101,\u0000,63%`, /not a text file/],
  ["nothing", "", /empty/],
  ["headings alone", `${headings}\n`, /nothing under them/],
  ["another file", "Animal,Sound\nCow,Moo\n", /^Row 1: Braid does not know this file by its headings, which begin ‘Animal’ and ‘Sound’/],
  ["a quotation mark never closed", `${headings}\n1,900101,31,63%\n1,"900102,31,63%\n`, /^Row 3: a quotation mark/],
  ["a quotation mark in the middle", `${headings}\n1,9001"02,31,63%\n`, /^Row 2: a quotation mark/],
  ["a field without end", `${headings}\n1,"${"x".repeat(2 * MB)}`, /^Row 2: .*quotation mark/],
  ["more columns than any file has", `${"A,".repeat(3000)}B\n1\n`, /^Row 1: This row has 3,001 columns/],
])("%s is refused in words", async (_what, content, words) => {
  await expect(readAll(content)).rejects.toThrow(words);
});

test.each([
  ["a number with room enough for a book in it", `1,900101,31,1${" ".repeat(900_000)}1`, [{ row: 2, column: "PTRWM_EXP" }]],
  ["a number as long as a street", `1,900101,31,${"9".repeat(400)}`, [{ row: 2, column: "PTRWM_EXP" }]],
  ["a letter of two halves where a sentence is cut", `1,900101,31,${"x".repeat(39)}😀`, [{ row: 2, column: "PTRWM_EXP", words: expect.toSatisfy((words: string) => words.isWellFormed()) }]],
  ["fewer pupils than nobody", "1,900101,-4,63%", [{ row: 2, column: "TELIG", words: "‘-4’ is not a number of pupils" }]],
  ["half a pupil", "1,900101,30.5,63%", [{ row: 2, column: "TELIG", words: "‘30.5’ is not a number of pupils" }]],
])("%s is said by row and column", async (_what, row, problems) => {
  expect((await readAll(`${headings}\n${row}\n`)).report.problems).toMatchObject(problems);
});

test.each([
  ["in its cohort", "1,900102,3", true], ["after its first cell", "1", true], ["after its number, three rows on", "1,900103,31,63%\n1,900102", true], ["after a row that is shorter still", "1\n1,900102,31", true],
  ["nowhere: as short as one before it", "1,900103,31\n1,900102,31", false], ["nowhere: only blank lines follow", "1,900102,31,63%\n\n,\n", false],
])("a download that was cut off %s is told from a file that is whole", async (_where, rows, cut) => {
  const reading = readAll(`${headings}\n1,900101,31,63%\n${rows}`);
  if (cut) await expect(reading).rejects.toThrow(/^Row \d: The last row ends in its middle/);
  else expect((await reading).report.problems).toEqual([]);
});

test("what is wrong with how many pupils there are is said once, however many measures count them", async () => {
  expect((await readAll(`${headings},PTRWM_HIGH\n1,900101,-4,63%,5%\n`)).report).toMatchObject({ problemCount: 1 });
});
