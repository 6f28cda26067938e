import { expect, test } from "vitest";
import { Workbook } from "exceljs";
import { exportFramework } from "@/lib/rubric/file/export-framework";
import { readFrameworkFile } from "@/lib/rubric/file/read-framework-file";
import { templateFile, templateNotes } from "@/lib/rubric/file/template";
import { writeWorkbook } from "@/lib/rubric/file/table/write-workbook";
import { addFramework } from "@/lib/rubric/drafts/add-framework";
import { defaultStages } from "@/lib/rubric/stages";
import { starterFramework } from "@/lib/rubric/starter/starter-framework";
import { publishFramework } from "@/lib/rubric/versions/publish-framework";
import { v7 } from "@/lib/submissions/uuid";
import { aTrust } from "@/tests/support/a-trust";

const csv = (text: string) => readFrameworkFile(Buffer.from(text), "ours.csv");

test("a framework taken out as CSV comes back with what its stages mean, and every element as it was", async () => {
  const executive = await (await aTrust()).executive();
  const { id } = await addFramework(executive, v7(), starterFramework);
  await publishFramework(executive, { frameworkId: id, version: 1, note: "The first" });
  const { body, name } = await exportFramework(executive, id, "csv");
  const read = await readFrameworkFile(body, name);
  if (read.problems) throw new Error(JSON.stringify(read.problems));
  const { file } = read;
  expect(file.stages).toEqual(starterFramework.stages);
  const elements = (framework: typeof starterFramework) => framework.areas.flatMap((area) => area.elements.map(({ variants, ...rest }) => ({ area: area.title, ...rest, variants: variants.map(({ text }) => text).toSorted() })));
  expect(elements(file)).toEqual(elements(starterFramework));
});

test("a heading says what its stage means on a second line", async () => {
  expect(await csv('Area,Element,"Stage: Début\nTrying it,\nwith help",Stage: Secure\nA,B,x,y\n')).toMatchObject({
    file: { stages: [{ name: "Début", means: "Trying it, with help" }, { name: "Secure", means: "" }], areas: [{ elements: [{ stages: ["x", "y"] }] }] },
  });
  expect(await csv(`Area,Element,"Stage: A\n${"m".repeat(241)}",Stage: B\nA,B,x,y\n`)).toMatchObject({ problems: [{ where: "The stage ‘A’", what: "Keep this to 240 characters" }] });
});

async function aBook(change: (heading: (at: string, text: string) => void, about: (at: string, text: string) => void) => void) {
  const book = new Workbook();
  await book.xlsx.load(new Uint8Array(await writeWorkbook(templateFile, templateNotes)).buffer);
  const [elements, about] = book.worksheets;
  change((at, text) => { if (elements) elements.getCell(at).value = text; }, (at, text) => { if (about) about.getCell(at).value = text; });
  return readFrameworkFile(Buffer.from(await book.xlsx.writeBuffer()), "ours.xlsx");
}

test("in a workbook either place will do; where they differ, that is said", async () => {
  const [first] = defaultStages;
  expect(await aBook((heading, about) => { heading("E1", "Stage: Starting\nBeginning to try"); about("C3", ""); })).toMatchObject({ file: { stages: [{ name: "Starting", means: "Beginning to try" }, {}, {}, {}] } });
  expect(await aBook((heading) => heading("E1", "Stage: Starting\nBeginning to try"))).toEqual({
    problems: [{ where: "Row 1, ‘Stage: Starting’", what: `means ‘Beginning to try’ here and ‘${first?.means}’ on the sheet ‘Framework’. Leave one of the two out` }],
  });
});

test("a picture without words, or from elsewhere, is told by its row", async () => {
  expect(await csv("Area,Element,Why it matters,Tips\nA,B,![](/rubric/pictures/x),![A dog](https://example.org/dog.png)\n")).toMatchObject({
    problems: [{ where: "Row 2, Why it matters", what: expect.stringMatching(/^Say in words/) }, { where: "Row 2, Tips, line 1", what: expect.stringMatching(/added to this framework first/) }],
  });
});

test("a tip of two lines is one paragraph, so that a form does not make two of it", async () => {
  const file = { ...templateFile, areas: [{ title: "A", about: "", elements: [{ ...templateFile.areas[0]?.elements[0], tips: ["Count\nto five"] }] }] };
  expect(await readFrameworkFile(Buffer.from(JSON.stringify(file)), "ours.json")).toMatchObject({ file: { areas: [{ elements: [{ tips: ["Count to five"] }] }] } });
});
