import { fitsOnceGone } from "./form-fields";

/** What a draft's route says to the page that saves by itself; `stale` is what was saved elsewhere, as that form shows it. */
export type SaveAnswer<Stale> =
  | { kind: "saved"; version: number; at: string }
  | { kind: "stale"; stale: Stale }
  | { kind: "refused"; message: string }
  | { kind: "signed-out" }
  | { kind: "gone" };

const GIVE_UP_ON_AN_ANSWER = 15_000;

/** What is on its way, by route: a page that goes and one that comes take turns with the same draft. */
const onItsWay = new Map<string, Promise<unknown>>();

/** Sends a draft. @returns the server's answer; undefined when none came */
export function postDraft<Stale>(route: string, version: number, fields: readonly [string, string][]): Promise<SaveAnswer<Stale> | undefined> {
  const post = () => send<Stale>(route, version, fields);
  const answer = onItsWay.get(route)?.then(post) ?? post();
  onItsWay.set(route, answer);
  return answer;
}

/** It arrives even when the page goes away meanwhile, where so much may be sent. */
async function send<Stale>(route: string, version: number, fields: readonly [string, string][]): Promise<SaveAnswer<Stale> | undefined> {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  body.set("version", String(version));
  try {
    const response = await fetch(route, { method: "POST", body, keepalive: fitsOnceGone(fields), signal: AbortSignal.timeout(GIVE_UP_ON_AN_ANSWER) });
    return response.headers.get("content-type")?.includes("json") ? ((await response.json()) as SaveAnswer<Stale>) : undefined;
  } catch {
    return undefined;
  }
}
