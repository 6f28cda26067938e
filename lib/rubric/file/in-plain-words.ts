import type { z } from "zod";

type Issue = z.core.$ZodIssue;

const kinds: Record<string, string> = { string: "a text", number: "a number", int: "a whole number", array: "a list", object: "an object" };

/** What is wrong with a value, for somebody who never saw the schema. */
export function inPlainWords(issue: Issue): string {
  if (issue.code === "invalid_type" && issue.message.startsWith("Invalid input"))
    return issue.message.endsWith("undefined") ? "This is missing" : `This should be ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === "invalid_value" && issue.message.startsWith("Invalid option")) return `This should be one of: ${issue.values.join(", ")}`;
  return issue.message;
}
