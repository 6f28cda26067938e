import { type Edition, readEdition } from "./edition";
import { keepEdition } from "@/lib/editions/keep-edition";
import { shipped } from "./shipped";

/**
 * Adds an edition that an operator describes, as the database's owner.
 * @returns the edition, or what is wrong with it in words
 */
export async function addEdition(ownerUrl: string, written: unknown, at: Date): Promise<{ edition: Edition } | { wrong: string[] }> {
  const read = readEdition(written);
  if ("wrong" in read) return read;
  const wrong = await keepEdition(ownerUrl, read.edition, shipped, at);
  return wrong ? { wrong: [wrong] } : read;
}
