import { sealSession, sessionCookie } from "@/lib/auth/session";
import type { Viewer } from "@/lib/viewers/viewer";

export type Answer = { status: number; to: string; type: string; all: string };
/** What an action is called with: a state that the form had, the form, or any plain value. */
export type Argument = FormData | object | string | null;

/** Somebody in a browser, with the session that they hold: of today, unless it says otherwise. */
export type Browser = Viewer & { sessionVersion?: number };

const site = () => process.env.NEXTAUTH_URL ?? "";

async function cookieOf(who: Browser | undefined): Promise<Record<string, string>> {
  if (!who) return {};
  const session = await sealSession({ trustId: who.trustId, personId: who.personId, sessionVersion: who.sessionVersion ?? 1 });
  return { cookie: `${sessionCookie().name}=${session}` };
}

async function send(path: string, init: RequestInit): Promise<Answer> {
  const answer = await fetch(site() + path, { redirect: "manual", ...init });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  return {
    status: answer.status,
    to: answer.headers.get("x-action-redirect") ?? answer.headers.get("location") ?? "",
    type: answer.headers.get("content-type") ?? "",
    all: `${headers}\n\n${bytes.toString("utf8")}`,
  };
}

/** Opens a page as somebody, or as nobody. */
export const open = async (who: Browser | undefined, path: string) => send(path, { headers: await cookieOf(who) });

/** The same page as the browser asks for it while moving about: as a server-component payload. */
export const openPayload = async (who: Browser | undefined, path: string) =>
  send(path + (path.includes("?") ? "&" : "?") + "_rsc=1", { headers: { ...(await cookieOf(who)), rsc: "1" } });

/** The body in which a browser sends an action's arguments: forms entry by entry, the rest as JSON that points to them. */
function encode(given: Argument[]): FormData {
  const body = new FormData();
  const root = given.map((argument, at) => {
    if (!(argument instanceof FormData)) return argument;
    for (const [name, value] of argument) body.append(`_${at + 1}_${name}`, value);
    return `$K${(at + 1).toString(16)}`;
  });
  body.append("0", JSON.stringify(root));
  return body;
}

/** Calls a server action as somebody, past every page and form. */
export async function call(who: Browser | undefined, actionId: string, path: string, given: Argument[]): Promise<Answer> {
  const headers = { ...(await cookieOf(who)), "next-action": actionId, accept: "text/x-component", origin: site() };
  return send(path, { method: "POST", headers, body: encode(given) });
}

/** Sends a form to a route, as a page's own script does; \`from\` is the site that sends it. */
export async function post(who: Browser | undefined, path: string, form: FormData, from = site()): Promise<Answer> {
  return send(path, { method: "POST", headers: { ...(await cookieOf(who)), origin: from }, body: form });
}

/** Opens a route that goes on telling, as a page's own script does. What it tells comes by `next`, which says nothing once it has ended. */
export async function listenTo(who: Browser | undefined, path: string, at = site()) {
  const gone = new AbortController();
  const answer = await fetch(at + path, { headers: { ...(await cookieOf(who)), accept: "text/event-stream" }, redirect: "manual", signal: gone.signal });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let all = "";
  return {
    status: answer.status,
    next: async (): Promise<string> => {
      const { value = "" } = (await reader?.read().catch(() => undefined)) ?? {};
      all += value;
      return value;
    },
    /** Everything that it has told so far. */
    told: () => all,
    leave: () => gone.abort(),
  };
}
