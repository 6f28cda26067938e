import { useState } from "react";
import type { SetBeside } from "@/lib/comparison/headlines/set-beside";

/** Another school of the trust that may be set beside this one. */
export type OtherSchool = { id: string; name: string };

type Fetched = SetBeside | "waiting" | "nothing" | "failed";

const ANSWER_MS = 10_000;

/** What is asked for when somebody chooses another school, and not before. */
async function ask(href: string): Promise<Fetched> {
  try {
    const answer = await fetch(href, { headers: { accept: "application/json" }, cache: "no-store", signal: AbortSignal.timeout(ANSWER_MS) });
    if (answer.status === 404) return "nothing";
    return answer.ok ? ((await answer.json()) as SetBeside) : "failed";
  } catch {
    return "failed";
  }
}

/** Which of the things that may be set beside the years is chosen: one that the page has read, or another school, which is fetched once. */
export function useSetBeside(besides: readonly SetBeside[], others: readonly OtherSchool[], href: string) {
  const [key, setKey] = useState("");
  const [fetched, setFetched] = useState<Readonly<Record<string, Fetched>>>({});
  const of = fetched[key];
  const choose = async (next: string) => {
    setKey(next);
    if (!others.some(({ id }) => id === next) || typeof fetched[next] === "object" || fetched[next] === "waiting") return;
    const keep = (found: Fetched) => setFetched((all) => ({ ...all, [next]: found }));
    keep("waiting");
    keep(await ask(`${href}&school=${next}`));
  };
  return { key, choose, chosen: besides.find((one) => one.key === key) ?? (typeof of === "object" ? of : undefined), stands: typeof of === "string" ? of : undefined, isSchool: typeof of === "object" };
}
