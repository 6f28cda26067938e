import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "@/lib/commands/data-folder";
import { marksIn } from "../full-trust/mark";

/** What the log of the served product holds of texts that somebody wrote into a box: nothing, or something is wrong. */
export const saidInTheLog = (marker: string): string[] => marksIn(readFileSync(join(dataFolder(), "test", "isolation-server.log"), "utf8"), marker);
