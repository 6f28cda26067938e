/** A little more than the slowest way through, so that how long an answer takes says nothing about an account. */
export const ANSWER_MS = 600;

/** The result of the work, but not before `ms` have passed since it began; an error waits as well. */
export async function noSoonerThan<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const floor = new Promise((resolve) => setTimeout(resolve, ms));
  try {
    return await work();
  } finally {
    await floor;
  }
}
