import { asFile, nothingHere } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { templateFile, templateNotes } from "@/lib/rubric/file/template";
import { writeWorkbook } from "@/lib/rubric/file/table/write-workbook";
import { canStartFrameworks } from "@/lib/rubric/policy";

/** An empty framework as a workbook, with two rows filled in and notes on how to fill in the rest. */
export async function GET() {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  if (!canStartFrameworks(viewer)) return nothingHere();
  return asFile(await writeWorkbook(templateFile, templateNotes), "framework-template.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
}
