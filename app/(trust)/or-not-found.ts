import { notFound } from "next/navigation";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";

/** What a verb returns, or the not-found page where it says NotFound. */
export async function orNotFound<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}

/** An id from the address, or the not-found page where it is none. */
export function idOrNotFound(id: string): string {
  return isId(id) ? id : notFound();
}
