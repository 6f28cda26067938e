import { z } from "zod";
import { LONGEST, title } from "../content";
import { stages } from "../stages";

const version = z.coerce.number().int();
const about = z.string().trim().max(LONGEST.line, "Keep this to 500 characters").default("");
const inFramework = { frameworkId: z.uuid() };
const inArea = { ...inFramework, areaId: z.uuid() };
const by = z.enum(["up", "down"]);
const removed = z.enum(["true", "false"]).transform((said) => said === "true");

/** A framework's name and what it is for. */
export const detailsInput = z.object({ ...inFramework, version, name: title, about });

/** A stage as a form has it: its name, what it means, and the key of the stage that it was when the form was drawn. */
const stageRow = z.object({ name: z.string().trim(), means: z.string().trim().default(""), was: z.string().max(40).optional() });

/** The rows with one of them a place further up or down; at the end it stays. */
function moved<Row>(rows: readonly Row[], row: Row | undefined, by: 1 | -1): Row[] {
  const at = row === undefined ? -1 : rows.indexOf(row);
  const neighbour = rows[at + by];
  return row === undefined || at < 0 || neighbour === undefined ? [...rows] : rows.with(at, neighbour).with(at + by, row);
}

/** The stages as rows of a form, those without a name left out; each keeps the texts of the stage that it was. */
export const stagesInput = z.object({ ...inFramework, version, rows: z.array(stageRow).max(6), move: z.string().regex(/^[0-5]\.(?:up|down)$/).optional() }).transform((input, context) => {
  const kept = moved(input.rows.filter(({ name }) => name !== ""), input.rows[Number(input.move?.[0])], input.move?.endsWith("up") ? -1 : 1);
  const checked = stages.safeParse(kept.map(({ name, means }) => ({ name, means })));
  if (!checked.success) {
    for (const { path, message } of checked.error.issues) {
      const [at, field] = path;
      const row = typeof at === "number" && kept[at] ? input.rows.indexOf(kept[at]) : 0;
      context.addIssue({ code: "custom", message, path: [`stages.${row}.${String(field ?? "name")}`] });
    }
    return z.NEVER;
  }
  return { frameworkId: input.frameworkId, version: input.version, stages: checked.data, was: kept.map((row) => row.was), ...(input.move ? { moved: input.rows[Number(input.move[0])]?.was ?? "" } : {}) };
});

export const areaAddInput = z.object({ ...inFramework, requestId: z.uuid(), title });
export const areaInput = z.object({
  ...inArea, version, title, about,
  reviewOn: z.union([z.literal("").transform(() => null), z.iso.date("Give a date, or leave it empty")]).default(null),
});

/** An area or an element of a draft. */
const part = { ...inFramework, of: z.enum(["area", "element"]), id: z.uuid() };
export const moveInput = z.object({ ...part, by });
export const removeInput = z.object({ ...part, removed });

export const elementAddInput = z.object({ ...inArea, requestId: z.uuid(), title });

export const editorInput = z.object({ ...inFramework, personId: z.uuid("Choose somebody") });
export const publishInput = z.object({ ...inFramework, version, mark: z.string().max(64).optional(), note: z.string().trim().min(1, "Say in a sentence what is new").max(LONGEST.line, "Keep this to 500 characters") });
export const retireInput = z.object({ ...inFramework, retired: removed });
