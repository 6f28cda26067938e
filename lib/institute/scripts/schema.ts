import { z } from "zod";
import { requestId } from "../schema";
import { scriptContent } from "./steps";

export const startScriptInput = z.object({ requestId });
export const onScript = z.object({ scriptId: z.uuid() });
export const scriptInput = scriptContent.extend({ scriptId: z.uuid(), version: z.coerce.number().int() });
export type ScriptInput = z.infer<typeof scriptInput>;
