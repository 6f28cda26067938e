import { z } from "zod";
import { criteria, type ReturnReason, returnReasons, reviewAgainIn } from "./criteria";

const keys = criteria.map(({ key }) => key) as string[];
const manyOf = (form: unknown) => (form === undefined ? [] : [form].flat());

export const answerInput = z
  .object({
    videoId: z.uuid(),
    verdict: z.enum(["publish", "return"], "Choose whether to publish it or to return it"),
    met: z.preprocess(manyOf, z.array(z.string())),
    reasons: z.preprocess(manyOf, z.array(z.enum(Object.keys(returnReasons) as [ReturnReason, ...ReturnReason[]]))),
    words: z.string().trim().max(2000, "Keep this under 2,000 characters").default(""),
    again: z.enum(Object.keys(reviewAgainIn) as (keyof typeof reviewAgainIn)[], "Choose when it is looked at again").default("12"),
  })
  .superRefine(({ verdict, met, reasons, words }, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (verdict === "publish" && !keys.every((key) => met.includes(key))) say("met", "Tick each point that it meets. One that it does not meet is a reason to return it");
    if (verdict === "return" && reasons.length === 0) say("reasons", "Give at least one reason");
    if (verdict === "return" && words === "") say("words", "Say in a sentence what would make it ready");
  });
export type Answer = z.infer<typeof answerInput>;
