import { useRouter } from "next/navigation";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { BrowserCopy } from "./browser-copy";
import { changedNames, fieldsOf, fitsOnceGone, putBack } from "./form-fields";

/** What a draft's route says to the page that saves by itself; `stale` is what was saved elsewhere, as that form shows it. */
export type SaveAnswer<Stale> =
  | { kind: "saved"; version: number; at: string }
  | { kind: "stale"; stale: Stale }
  | { kind: "refused"; message: string }
  | { kind: "signed-out" }
  | { kind: "gone" };

export type SaveState<Stale> =
  | { kind: "fresh" | "saving" | "waiting" | "signed-out" | "gone" }
  | { kind: "saved"; at: string }
  | { kind: "refused"; message: string }
  | { kind: "stale"; stale: Stale };

export type Draft = {
  /** What kind of draft it is and which: 'check-in' of a week. */
  kind: string;
  id: string;
  /** The route that takes it. */
  route: string;
  personId: string;
  browserKey: string;
  version: number;
  savedAt: string | undefined;
};

type Now = {
  version: number;
  /** What the form held at the last change. */
  fields: [string, string][] | undefined;
  /** How often it changed, and up to which change it is saved. */
  changes: number;
  saved: number;
  tries: number;
  busy: Promise<boolean> | undefined;
  /** The form itself is being sent: its draft is not saved until there is an answer. */
  sending: boolean;
  timer: number;
  copyTimer: number;
};

const WAIT_AFTER_TYPING = 1200;
const WAIT_BEFORE_COPY = 250;
const LONGEST_WAIT = 60_000;
const GIVE_UP_ON_AN_ANSWER = 15_000;

/** The newest version that this page saved, by draft. */
const newest = new Map<string, number>();

const clock = () => new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

/** Saves the form as a private draft while it is written; keeps an encrypted copy here until the server has it. */
export function useAutosave<Stale>(form: RefObject<HTMLFormElement | null>, draft: Draft) {
  const [state, setState] = useState<SaveState<Stale>>(draft.savedAt ? { kind: "saved", at: draft.savedAt } : { kind: "fresh" });
  const [broughtBack, setBroughtBack] = useState<string>();
  const at = useRef<Now>({ version: draft.version, fields: undefined, changes: 0, saved: 0, tries: 0, busy: undefined, sending: false, timer: 0, copyTimer: 0 });
  const copy = useRef<BrowserCopy>(undefined);

  // A page that comes back from the browser's memory finds that it is old.
  const router = useRouter();
  useEffect(() => {
    if ((newest.get(draft.id) ?? 0) > draft.version) router.refresh();
  }, [router, draft.id, draft.version]);

  const keepCopy = useCallback(async () => {
    const { version, fields } = at.current;
    if (fields) await copy.current?.keep({ version, at: clock(), fields });
  }, []);

  const send = useCallback(async (): Promise<boolean> => {
    const now = at.current;
    if (form.current) now.fields = fieldsOf(form.current);
    const { changes, fields = [], version } = now;
    setState({ kind: "saving" });
    const answer = await post<Stale>(draft.route, version, fields);
    if (answer?.kind === "saved") {
      now.saved = changes;
      now.version = answer.version;
      now.tries = 0;
      newest.set(draft.id, answer.version);
      setState({ kind: "saved", at: answer.at });
      if (now.changes !== changes) return send();
      clearTimeout(now.copyTimer);
      copy.current?.forget();
      return true;
    }
    await keepCopy();
    // What was typed while the answer was under way belongs beside what was saved elsewhere, too.
    if (answer?.kind === "stale" && now.changes !== changes) return send();
    if (answer) {
      setState(answer);
      return false;
    }
    setState({ kind: "waiting" });
    now.tries += 1;
    now.timer = window.setTimeout(() => void save(), Math.min(LONGEST_WAIT, 1000 * 2 ** now.tries));
    return false;
    // oxlint-disable-next-line react/exhaustive-deps -- save and send call each other; both stay the same as long as the page does
  }, [draft.id, draft.route, form, keepCopy]);

  const save = useCallback((): Promise<boolean> => {
    const now = at.current;
    clearTimeout(now.timer);
    if (now.sending) return Promise.resolve(false);
    now.busy ??= send().finally(() => {
      now.busy = undefined;
    });
    return now.busy;
  }, [send]);

  const changed = useCallback(
    (soon: boolean) => {
      const now = at.current;
      now.changes += 1;
      if (form.current) now.fields = fieldsOf(form.current);
      clearTimeout(now.copyTimer);
      now.copyTimer = window.setTimeout(() => void keepCopy(), WAIT_BEFORE_COPY);
      if (now.busy || now.sending) return;
      clearTimeout(now.timer);
      now.timer = window.setTimeout(() => void save(), soon ? WAIT_BEFORE_COPY : WAIT_AFTER_TYPING);
    },
    [form, keepCopy, save],
  );

  useEffect(() => {
    const now = at.current;
    copy.current = new BrowserCopy(`${draft.kind}:${draft.personId}:${draft.id}`, draft.browserKey);
    const catchUp = async () => {
      const kept = await copy.current?.read();
      if (!form.current || (!kept && changedNames(form.current).size === 0)) return;
      if (kept) {
        putBack(form.current, kept.fields);
        now.version = kept.version;
        setBroughtBack(kept.at);
      }
      now.fields = fieldsOf(form.current);
      now.changes += 1;
      await save();
    };
    void catchUp();
    const again = () => now.tries > 0 && void save();
    const leaving = () => document.visibilityState === "hidden" && now.changes > now.saved && void keepCopy();
    window.addEventListener("online", again);
    document.addEventListener("visibilitychange", leaving);
    return () => {
      window.removeEventListener("online", again);
      document.removeEventListener("visibilitychange", leaving);
      clearTimeout(now.timer);
      clearTimeout(now.copyTimer);
      // A save under way goes on by itself, up to the last change.
      if (now.changes > now.saved && now.fields && !now.busy && !now.sending) void post(draft.route, now.version, now.fields);
    };
  }, [draft.kind, draft.id, draft.route, draft.personId, draft.browserKey, form, keepCopy, save]);

  /** After the writer has chosen between two drafts, nothing here waits to be saved any more. */
  const forgetCopy = useCallback(() => {
    clearTimeout(at.current.copyTimer);
    at.current.saved = at.current.changes;
    copy.current?.forget();
  }, []);
  /** Keeps what stands here, over what was saved elsewhere as this version. */
  const keepMine = useCallback((version: number) => {
    at.current.version = version;
    at.current.changes += 1;
    return save();
  }, [save]);
  /** No save is under way any more and none will begin before `resume`; the form itself is about to be sent. @returns the version that stands now */
  const settle = useCallback(async (): Promise<number> => {
    at.current.sending = true;
    await at.current.busy;
    clearTimeout(at.current.timer);
    return at.current.version;
  }, []);
  /** The form was answered, or nobody answered it: what is changed from now on is saved again. */
  const resume = useCallback(() => {
    at.current.sending = false;
  }, []);
  return { state, broughtBack, changed, save, forgetCopy, keepMine, settle, resume };
}

/** The server's answer; undefined when none came. It arrives even when the page goes away meanwhile, where so much may be sent. */
async function post<Stale>(route: string, version: number, fields: readonly [string, string][]): Promise<SaveAnswer<Stale> | undefined> {
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
