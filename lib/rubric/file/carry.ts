import { deflateRawSync, inflateRawSync } from "node:zlib";
import { type FrameworkFile, frameworkFile } from "./framework-file";

/** In bytes: more than the largest framework has. */
const MOST_CARRIED = 32 * 1024 * 1024;

/** A framework as a text that a form can hold between its preview and its import, so that nothing is kept before somebody says so. */
export const carry = (file: FrameworkFile): string => deflateRawSync(JSON.stringify(file)).toString("base64url");

/** The framework that `carry` wrote, checked as a file is; undefined when it is none. */
export function carried(text: string): FrameworkFile | undefined {
  try {
    const value: unknown = JSON.parse(inflateRawSync(Buffer.from(text, "base64url"), { maxOutputLength: MOST_CARRIED }).toString("utf8"));
    return frameworkFile.safeParse(value).data;
  } catch {
    return undefined;
  }
}
