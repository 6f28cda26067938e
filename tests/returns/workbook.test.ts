import { Workbook, type Worksheet } from "exceljs";
import { expect, test } from "vitest";
import { fillFromSheet } from "@/lib/returns/filling/save-draft";
import { readReturn } from "@/lib/returns/reading/read-return";
import { pack } from "@/lib/zip/pack";
import { absence, aTrustWithReturns, of } from "./a-trust-with-returns";

const headings = ["Measure", "Pupils", "Number", "Out of", "If there is none"];

async function workbook(fill: (sheet: Worksheet) => void): Promise<Uint8Array> {
  const book = new Workbook();
  fill(book.addWorksheet("Return"));
  book.addWorksheet("Our own notes").addRow(["not for Braid", { formula: "1+1", result: 2 }]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function aSheetToFill() {
  const { roundId, aSchool } = await aTrustWithReturns();
  const { school, head } = await aSchool("Oakfield Primary");
  const draft = async () => (await readReturn(head, roundId, school.id)).draft;
  return { draft, fill: (bytes: Uint8Array) => fillFromSheet(head, { roundId, schoolId: school.id, version: 0, seen: 0 }, bytes, {}) };
}

test("an Excel workbook fills the return from its first sheet, numbers as numbers or as text, with its empty rows left out", async () => {
  const { draft, fill } = await aSheetToFill();
  const bytes = await workbook((sheet) => {
    sheet.addRow(headings);
    sheet.addRow([absence.name, "Disadvantaged", 12, 60]);
    sheet.getRow(5).values = [absence.name, "Not disadvantaged", "18", "140"];
  });
  expect(await fill(bytes)).toEqual({ changed: 2 });
  expect((await draft())?.figures).toEqual({ "absence.disadvantaged": of(12, 60), "absence.not-disadvantaged": of(18, 140) });
});

test("what is wrong in a workbook is said by the row or the cell as its program shows it, and nothing is taken", async () => {
  const { draft, fill } = await aSheetToFill();
  const rows = (...lines: unknown[][]) => workbook((sheet) => sheet.addRows([headings, ...lines]));
  await expect(fill(await rows([absence.name, "Disadvantaged", 12, 60], [absence.name, "Not disadvantaged", 18.5, 140]))).rejects.toThrow("Row 3, column Number");
  await expect(fill(await rows([absence.name, "Disadvantaged", { formula: "6+6", result: 12 }, 60]))).rejects.toThrow("cell C2 holds a formula");
  await expect(fill(await workbook((sheet) => sheet.getCell("A6000").value = "far down"))).rejects.toThrow("goes down to row 6,000");
  await expect(fill(await workbook(() => undefined))).rejects.toThrow("columns are missing");
  await expect(fill(new Uint8Array(pack(new Map([["content.xml", Buffer.from("<office/>")]]))))).rejects.toThrow("no Excel workbook");
  await expect(fill(new TextEncoder().encode("%PDF-1.7"))).rejects.toThrow("This is a PDF. Save it as .xlsx or CSV.");
  expect(await draft()).toBeNull();
});
