import { readWorkbook } from "./read-workbook";
import type { OpenSheet } from "./sheet";
import { unpack } from "@/lib/zip/unpack";

export type OpenWorkbook = { sheets: OpenSheet[]; wrong?: undefined } | { wrong: string };

/** An Excel workbook's sheets out of its bytes, opened within bounds; or what the file is instead, with a way on. */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenWorkbook> {
  const unpacked = unpack(Buffer.from(bytes));
  if (unpacked.wrong !== undefined) return { wrong: unpacked.wrong };
  if (unpacked.entries.has("word/document.xml")) return { wrong: "This is a Word document. Put its text into the spreadsheet’s columns" };
  if (!unpacked.entries.has("xl/workbook.xml")) return { wrong: "This is a zip file and no Excel workbook. Open it and choose the file inside; from another spreadsheet program, save it as .xlsx or CSV" };
  const sheets = await readWorkbook(unpacked.entries).catch((error: unknown) => (error instanceof Error ? undefined : Promise.reject(error)));
  return sheets ? { sheets } : { wrong: "It is damaged: it cannot be opened. Save it again from your spreadsheet program" };
}
