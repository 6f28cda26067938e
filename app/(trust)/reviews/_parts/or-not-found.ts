import { notFound } from "next/navigation";
import { NotFound } from "@/lib/errors";

/** What was read, or the page that says it is not here: a refused and a missing thing look the same. */
export async function orNotFound<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}
