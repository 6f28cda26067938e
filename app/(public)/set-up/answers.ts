/** What a founder has said so far; it stands in the address, so that every step can be left and come back to. */
export type Answers = { pass?: string; trustName?: string; name?: string; email?: string };
export type Params = Promise<Record<string, string | string[] | undefined>>;

const keys = ["pass", "trustName", "name", "email"] as const;

export async function answersIn(params: Params): Promise<Answers> {
  const given = await params;
  return Object.fromEntries(keys.flatMap((key) => (typeof given[key] === "string" && given[key] ? [[key, given[key]]] : [])));
}

/** A step's address with the answers in it. */
export function stepHref(path: string, answers: Answers): string {
  const query = new URLSearchParams(keys.flatMap((key) => (answers[key] ? [[key, answers[key]]] : []))).toString();
  return `/set-up${path}${query ? `?${query}` : ""}`;
}

/** In the address, a trust that is set up by hand stands here instead of a number. */
export const BY_HAND = "by-hand";
