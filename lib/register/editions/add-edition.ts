import { inLines } from "@/lib/editions/in-lines";
import { keepEdition } from "@/lib/editions/keep-edition";
import { type RegisterEdition, registerEditionSchema } from "./edition";
import { shippedRegister } from "./shipped";

/**
 * Adds a kind of file of the register that an operator describes, as the database's owner.
 * @returns the edition, or what is wrong with it in words, line by line
 */
export async function addRegisterEdition(ownerUrl: string, written: unknown, at: Date): Promise<{ edition: RegisterEdition } | { wrong: string[] }> {
  const read = registerEditionSchema.safeParse(written);
  if (!read.success) return { wrong: inLines(read.error) };
  const wrong = await keepEdition(ownerUrl, read.data, shippedRegister, at);
  return wrong ? { wrong: [wrong] } : { edition: read.data };
}
