import { newestOf } from "@/lib/editions/newest-of";
import { shapeOf } from "@/lib/editions/shape-of";
import { type RegisterEdition, registerEditionSchema } from "./edition";
import { shippedRegister } from "./shipped";

/** The newest version of every kind of file of the register: those that came with Braid and those that an operator added. */
export function knownRegisterEditions(added: readonly { description: unknown }[]): RegisterEdition[] {
  return newestOf([...shippedRegister, ...added.flatMap(({ description }) => (shapeOf(description) === "register" ? [registerEditionSchema.parse(description)] : []))]);
}
