import { z } from "zod";
import { LONGEST } from "../content";

const inElement = { frameworkId: z.uuid(), elementId: z.uuid() };

export const commentInput = z.object({
  ...inElement,
  requestId: z.uuid(),
  part: z.string().min(1, "Choose the part").max(60),
  passage: z.string().trim().max(LONGEST.line, "Quote at most 500 characters").default(""),
  remark: z.string().trim().min(1, "Write your remark").max(2000, "Keep this under 2,000 characters"),
});
export const settleInput = z.object({ ...inElement, commentId: z.uuid(), settled: z.enum(["true", "false"]).transform((said) => said === "true") });
