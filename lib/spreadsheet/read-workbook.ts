import exceljs, { type Cell } from "exceljs";
import type { OpenSheet, SheetProblem } from "./sheet";
import { pack } from "@/lib/zip/pack";

/** The commands run as plain modules, to which the package offers these inside its whole alone. */
const { ValueType, Workbook } = exceljs;

/** Further down than this nobody writes by hand, and a sheet that says so would be walked through row by row. */
const LAST_ROW = 5000;

/** A row's style, which would be looked for among the styles. */
const rowStyle = /(<row\b[^>]*?)\ss=(?:"[^"]*"|'[^']*')/g;

/** What exceljs gets to see: the sheets' cells and the shared texts. Merged ranges, names, rules and styles would be laid out cell by cell, however many they claim. */
function cellsAlone(entries: ReadonlyMap<string, Buffer>): Map<string, Buffer> {
  const kept = new Map<string, Buffer>();
  for (const [name, content] of entries) {
    if (/^xl\/(?:_rels\/workbook\.xml\.rels|sharedStrings\.xml)$/.test(name)) kept.set(name, content);
    if (name === "xl/workbook.xml") kept.set(name, Buffer.from(content.toString("utf8").replaceAll(/<definedNames\b.*?<\/definedNames>/gs, "")));
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) kept.set(name, Buffer.from(`<worksheet>${/<sheetData\b.*<\/sheetData>/s.exec(content.toString("utf8"))?.[0].replaceAll(rowStyle, "$1") ?? "<sheetData/>"}</worksheet>`));
  }
  return kept;
}

/**
 * A workbook's sheets as texts, cell by cell; a formula or an error in a cell is a problem.
 * @throws whatever exceljs throws for a workbook that it cannot read
 */
export async function readWorkbook(entries: ReadonlyMap<string, Buffer>): Promise<OpenSheet[]> {
  const book = new Workbook();
  await book.xlsx.load(new Uint8Array(pack(cellsAlone(entries))).buffer);
  return book.worksheets.map((page): OpenSheet => {
    const { name } = page;
    if (page.rowCount > LAST_ROW) {
      return { name, rows: [], problems: [{ where: `Sheet ‘${name}’`, what: `goes down to row ${page.rowCount.toLocaleString("en-GB")}. Delete the empty rows below your last one` }] };
    }
    const problems: SheetProblem[] = [];
    const rows: string[][] = [];
    page.eachRow((row, number) => {
      const cells: string[] = [];
      row.eachCell((cell, column) => {
        const { text, wrong } = textOf(cell);
        cells[column - 1] = text;
        if (wrong) problems.push({ where: `Sheet ‘${name}’, cell ${cell.address}`, what: wrong });
      });
      rows[number - 1] = Array.from(cells, (text) => text ?? "");
    });
    return { name, rows: Array.from(rows, (row) => row ?? []), problems };
  });
}

function textOf(cell: Cell): { text: string; wrong?: string } {
  const { type, value } = cell;
  if (type === ValueType.Formula) return { text: "", wrong: "holds a formula. Copy the cell and paste it as a value" };
  if (type === ValueType.Error) return { text: "", wrong: "holds a spreadsheet’s error. Write the text instead" };
  if (type === ValueType.RichText && typeof value === "object" && value && "richText" in value) return { text: value.richText.map(({ text }) => text).join("").trim() };
  return { text: value === null || typeof value === "object" ? "" : String(value).trim() };
}
