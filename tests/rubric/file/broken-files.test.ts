import { deflateRawSync } from "node:zlib";
import { Workbook } from "exceljs";
import { expect, test } from "vitest";
import { FORMAT } from "@/lib/rubric/file/framework-file";
import { readFrameworkFile } from "@/lib/rubric/file/read-framework-file";
import { pack } from "@/lib/zip/pack";
import { unpack } from "@/lib/zip/unpack";
import { anElement } from "../a-framework";

const problemsOf = async (bytes: Uint8Array | string, name = "ours.csv") => {
  const read = await readFrameworkFile(typeof bytes === "string" ? Buffer.from(bytes) : bytes, name);
  return (read.problems ?? []).map(({ where, what }) => `${where}: ${what}`);
};

test("a CSV as Excel writes it in England: semicolons, Windows-1252, a mark at the start, an area only once", async () => {
  const text = "Area;Element;Tips;Stage: Début;Stage: Secure;Research\r\nQuestioning;Wait time;\"• Count to five\n• Look away\";Tries it;Does it;\r\n;Cold call;;;;\"A title | An author | 2019 | A journal | Strong | It helps\"\r\n";
  const bytes = Buffer.from(text.replaceAll("•", "\u0095").replace("é", "\u00E9"), "latin1");
  const read = await readFrameworkFile(bytes, "set_plays.csv");
  expect(read).toMatchObject({ file: {
    name: "set plays", stages: [{ name: "Début" }, { name: "Secure" }],
    areas: [{ title: "Questioning", elements: [{ title: "Wait time", tips: ["Count to five", "Look away"], stages: ["Tries it", "Does it"] }, { title: "Cold call", research: [{ kind: "study", strength: "strong", means: "It helps" }] }] }],
  } });
  expect(await readFrameworkFile(Buffer.from("\uFEFFArea,Element\nA,B\n"), "x.csv")).toMatchObject({ file: { areas: [{ title: "A", elements: [{ title: "B", stages: ["", "", "", ""] }] }] } });
});

test("everything that is wrong is said at once, by row and column", async () => {
  const long = "x".repeat(241);
  const text = [
    "Area,Element,Summary,Colour,Research,Reading,Stage: One,Stage: Two",
    `,Wait time,${long},,,,,`,
    `Questioning,,,red,"Only | three | parts",,,`,
    `Questioning,Cold call,,,"T | A | 19 | S | Film | Certain | M | not a link",No bars,,`,
  ].join("\n");
  expect(await problemsOf(text)).toEqual([
    "Row 1, ‘Colour’: is no column that Braid knows. Rename it, or take it out",
    "Row 2, Area: Write something here, or take it out",
    "Row 2, Summary: Keep this to 240 characters",
    "Row 3, Research, line 1: has 3 parts between bars. It should have Title | Authors | Year | Source | Kind | Strength | What it means | Link; the link may be left out",
    "Row 3, Element: Write something here, or take it out",
    "Row 4, Research, line 1, Year: ‘19’ is not a year such as 2019",
    "Row 4, Research, line 1, Kind: ‘Film’ is none of Review, Trial, Study, Guidance, Book",
    "Row 4, Research, line 1, Strength: ‘Certain’ is none of Strong, Moderate, Promising, Mixed, Reasoned",
    "Row 4, Reading, line 1: should have Title | By | Link; the link may be left out",
    "Row 4, Research, line 1, Link: Give the whole address, beginning with https://",
  ]);
});

test("a file that is something else is refused by what it is", async () => {
  expect(await problemsOf("%PDF-1.7 …")).toEqual(["The file: This is a PDF. Save it as .xlsx, as CSV, or as Braid’s JSON"]);
  expect(await problemsOf(pack(new Map([["a.txt", Buffer.from("a")]])))).toEqual([expect.stringContaining("This is a zip file and no Excel workbook. Open it and choose the file inside")]);
  expect(await problemsOf(pack(new Map([["word/document.xml", Buffer.from("a")]])))).toEqual([expect.stringContaining("Word document")]);
  expect(await problemsOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]))).toEqual([expect.stringContaining("old Excel")]);
  expect(await problemsOf(Buffer.from([0x89, 0x50, 0x4e, 0x47]))).toEqual([expect.stringContaining("picture")]);
  expect(await problemsOf("PK broken")).toEqual([expect.stringContaining("damaged")]);
  expect(await problemsOf(pack(new Map([["xl/workbook.xml", Buffer.from("<not xml")]])))).toEqual([expect.stringMatching(/damaged|empty/)]);
  expect(await problemsOf("")).toEqual(["The file: It is empty"]);
  expect(await problemsOf(Buffer.alloc(5 * 1024 * 1024 + 1, "a"))).toEqual(["The file: It is larger than 5 MB"]);
  expect(await problemsOf("Area,Element\n")).toEqual(["Row 2: There are headings and no element under them"]);
  expect(await problemsOf("Name,Role\nMo,Teacher\n")).toContain("Row 1: has no column ‘Area’");
  expect(await problemsOf(`Area,Element\n${"A,B\n".repeat(801)}`)).toEqual(["The file: It has 801 elements. A framework has at most 800"]);
  expect(await problemsOf('Area,Element\n"A,B\n')).toEqual([expect.stringContaining("a quotation mark is opened and never closed")]);
});

/** A workbook of a few hundred bytes whose one sheet opens to as many zeros as one likes, and claims to hold one byte. */
function bomb(size: number): Buffer {
  const [name, packed] = ["xl/workbook.xml", deflateRawSync(Buffer.alloc(size))];
  const honest = pack(new Map([[name, packed]]));
  for (const at of [honest.indexOf("PK\u0003\u0004") + 8, honest.lastIndexOf("PK\u0001\u0002") + 10]) honest.writeUInt16LE(8, at);
  for (const at of [honest.indexOf("PK\u0003\u0004") + 22, honest.lastIndexOf("PK\u0001\u0002") + 24]) honest.writeUInt32LE(1, at);
  return honest;
}

test("a zip that opens to gigabytes is refused whatever size it claims", async () => {
  expect(unpack(bomb(1000)).wrong).toBeUndefined();
  expect(await problemsOf(bomb(26 * 1024 * 1024), "ours.xlsx")).toEqual([expect.stringContaining("It opens to far more than a sheet of this kind holds")]);
});

async function workbook(fill: (book: Workbook) => void): Promise<Buffer> {
  const book = new Workbook();
  const page = book.addWorksheet("Elements");
  page.addRow(["Area", "Element", "Tips"]);
  page.addRow(["Questioning", "Wait time", "Count"]);
  fill(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

test("formulas and errors in cells are named, cell by cell; styled text, links and numbers are text", async () => {
  const bytes = await workbook((book) => {
    book.worksheets[0]?.addRow([{ formula: "A2", result: "Questioning" }, { error: "#REF!" }, "x"]);
  });
  expect(await problemsOf(bytes)).toEqual([
    "Sheet ‘Elements’, cell A3: holds a formula. Copy the cell and paste it as a value",
    "Sheet ‘Elements’, cell B3: holds a spreadsheet’s error. Write the text instead",
    "Row 3, Element: Write something here, or take it out",
  ]);
  const plain = await workbook((book) => {
    const row = book.worksheets[0]?.addRow([{ richText: [{ text: "Quest" }, { text: "ioning", font: { bold: true } }] }, 42, { text: "a link", hyperlink: "https://example.org" }]);
    if (row) row.font = { bold: true };
  });
  expect(await readFrameworkFile(plain, "ours.xlsx")).toMatchObject({ file: { name: "ours", areas: [{ title: "Questioning", elements: [{}, { title: "42", tips: ["a link"] }] }] } });
});

test("ranges that claim the whole sheet cost nothing", async () => {
  const bytes = await workbook((book) => {
    const [page] = book.worksheets;
    page?.mergeCells("D1:E2");
  });
  const { entries } = unpack(bytes) as { entries: Map<string, Buffer> };
  const huge = (name: string, from: string, to: string) => entries.set(name, Buffer.from((entries.get(name)?.toString() ?? "").replace(from, to)));
  huge("xl/worksheets/sheet1.xml", "D1:E2", "A1:XFD1048576");
  huge("xl/workbook.xml", "</sheets>", "</sheets><definedNames><definedName name=\"all\">Elements!$A$1:$XFD$1048576</definedName></definedNames>");
  expect(await readFrameworkFile(pack(entries), "ours.xlsx")).toMatchObject({ file: { areas: [{ title: "Questioning" }] } });
  huge("xl/worksheets/sheet1.xml", '<row r="2"', '<row r="1048576"');
  expect(await problemsOf(pack(entries), "ours.xlsx")).toEqual([expect.stringContaining("goes down to row 1,048,576")]);
});

const json = (change: (file: Record<string, unknown>) => void) => {
  const file = { format: FORMAT, name: "Ours", about: "", stages: [{ name: "A", means: "" }, { name: "B", means: "" }], areas: [{ title: "Questioning", about: "", elements: [{ ...anElement("Wait time"), stages: ["", ""] }] }] };
  change(file);
  return JSON.stringify(file);
};

test("JSON says where it is wrong in words, and no name in it is passed over", async () => {
  expect(await problemsOf(json(() => undefined), "ours.json")).toEqual([]);
  expect(await problemsOf(json((file) => Object.assign(file, { format: "other/2" })))).toEqual([`format: The file must say "format": "${FORMAT}"`]);
  expect(await problemsOf(json((file) => Object.assign(file, { areas: [{ title: "Questioning", elements: [{ title: "Wait time", stages: ["one"], tips: "many", research: [{ title: "T", authors: "A", year: 1, source: "S", kind: "film", strength: "strong" }] }] }] })))).toEqual([
    "areas 1 ‘Questioning’, elements 1 ‘Wait time’, tips: This should be a list",
    "areas 1 ‘Questioning’, elements 1 ‘Wait time’, research 1 ‘T’, year: Give the year in full",
    "areas 1 ‘Questioning’, elements 1 ‘Wait time’, research 1 ‘T’, kind: This should be one of: review, trial, study, guidance, book",
    "areas 1 ‘Questioning’, elements 1 ‘Wait time’, research 1 ‘T’, means: This is missing",
  ]);
  expect(await problemsOf(json((file) => Object.assign(file, { colour: "red" })))).toEqual(["colour: Braid knows nothing of this name. Look at how it is spelt"]);
  expect(await problemsOf('{"format": "braid-framework/1",\n "name" 3}')).toEqual(["The file: It is not JSON as it should be: there is a mistake near line 2"]);
  expect(await problemsOf("[".repeat(2_000_000), "deep.json")).toEqual([expect.stringContaining("The file: It is not JSON")]);
  expect(await problemsOf("[]", "list.json")).toEqual(["The file: This should be an object"]);
});

test("characters that a database cannot hold are left out", async () => {
  const read = await readFrameworkFile(Buffer.from(json((file) => Object.assign(file, { about: "a\u0000b\r\nc\uD800" }))), "ours.json");
  expect(read).toMatchObject({ file: { about: "ab\nc\uFFFD" } });
});
