import { z } from "zod";
import { rowsOf } from "@/lib/forms/rows-of";
import { parseHalfTermKey } from "@/lib/school-year/half-term";
import { ends, MOST_MEASURES, returnMeasure, units } from "./template/measure";
import { partitions } from "./template/parts";

const row = z.object({ key: z.union([z.literal(""), returnMeasure.shape.key]).default(""), name: returnMeasure.shape.name, about: returnMeasure.shape.about, unit: z.enum(units), better: z.enum(ends), by: returnMeasure.shape.by });

export const designTemplateInput = z.object({ requestId: z.uuid(), number: z.coerce.number().int().min(0), measures: z.array(row).min(1, "Ask for at least one measure").max(MOST_MEASURES, `Ask for ${MOST_MEASURES} measures at most`) });

/** The rows of the form as the schema wants them, each with its place there; one without a name is left out. */
export function measuresTyped(typed: Readonly<Record<string, string | string[]>>) {
  return rowsOf(typed, "measures").flatMap((one, place) => {
    if (!one?.name) return [];
    const by = [typed[`measures.${place}.by`] ?? []].flat();
    return [{ place, measure: { ...one, by: partitions.filter((partition) => by.includes(partition)) } }];
  });
}

export const openRoundInput = z.object({
  requestId: z.uuid(),
  halfTerm: z.string("Choose the half term").transform((key, context) => {
    const found = parseHalfTermKey(key);
    if (!found) context.addIssue({ code: "custom", message: "Choose the half term" });
    return found ?? { academicYear: 0, ordinal: 0 };
  }),
  dueOn: z.iso.date("Give the day by which schools send it"),
});
export type OpenRoundInput = z.infer<typeof openRoundInput>;

/** The draft's version and the number of the last sent return that the page saw. */
export const onSchoolReturn = z.object({ roundId: z.uuid(), schoolId: z.uuid(), version: z.coerce.number().int().min(0), seen: z.coerce.number().int().min(0) });
/** Which of the grid's buttons was pressed; none of them keeps what stands there. */
export const fillReturnInput = onSchoolReturn.extend({ requestId: z.uuid(), step: z.enum(["stay", "sheet", "send"]).catch("stay") });
export const onRound = z.object({ requestId: z.uuid(), roundId: z.uuid() });

/** A return is a few kilobytes; a whole spreadsheet of pupils is not one. */
const MOST_BYTES = 512 * 1024;
const noFile = new File([], "");

export const sheetInput = z
  .object({
    file: z.instanceof(File).default(noFile).refine(({ size }) => size <= MOST_BYTES, "The file is larger than half a megabyte, so it is not a return"),
    pasted: z.string().max(MOST_BYTES, "That is too long to be a return").default(""),
  })
  .refine(({ file, pasted }) => file.size > 0 || pasted.trim() !== "", { path: ["file"], message: "Choose the file, or paste what stands in the spreadsheet" });
