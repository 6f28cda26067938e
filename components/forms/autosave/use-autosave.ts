import { useRouter } from "next/navigation";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { BrowserCopy } from "./browser-copy";
import { changedNames, fieldsOf, putBack } from "./form-fields";
import { postDraft, type SaveAnswer } from "./post-draft";

export type SaveState<Stale> = { kind: "fresh" | "saving" | "waiting" } | { kind: "saved"; at: string } | Exclude<SaveAnswer<Stale>, { kind: "saved" }>;

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
  /** How often it changed, up to which change it is saved, and up to which it went along when the form itself was sent. */
  changes: number;
  saved: number;
  sent: number;
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

/** The newest version that this page saved, by draft. */
const newest = new Map<string, number>();

const clock = () => new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

/** Saves the form as a private draft while it is written; keeps an encrypted copy here until the server has it. */
export function useAutosave<Stale>(form: RefObject<HTMLFormElement | null>, draft: Draft) {
  const [state, setState] = useState<SaveState<Stale>>(draft.savedAt ? { kind: "saved", at: draft.savedAt } : { kind: "fresh" });
  const [broughtBack, setBroughtBack] = useState<string>();
  const at = useRef<Now>({ version: draft.version, fields: undefined, changes: 0, saved: 0, sent: 0, tries: 0, busy: undefined, sending: false, timer: 0, copyTimer: 0 });
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
    const answer = await postDraft<Stale>(draft.route, version, fields);
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
    // What was typed while the answer was under way belongs beside what was saved elsewhere, and may be what was too long, made shorter.
    if (answer && now.changes !== changes) return send();
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
  const saveAfter = useCallback((wait: number) => {
    const now = at.current;
    if (now.busy || now.sending) return;
    clearTimeout(now.timer);
    now.timer = window.setTimeout(() => void save(), wait);
  }, [save]);

  const changed = useCallback(
    (soon: boolean) => {
      const now = at.current;
      now.changes += 1;
      if (form.current) now.fields = fieldsOf(form.current);
      clearTimeout(now.copyTimer);
      now.copyTimer = window.setTimeout(() => void keepCopy(), WAIT_BEFORE_COPY);
      saveAfter(soon ? WAIT_BEFORE_COPY : WAIT_AFTER_TYPING);
    },
    [form, keepCopy, saveAfter],
  );

  useEffect(() => {
    const now = at.current;
    const kept = new BrowserCopy(`${draft.kind}:${draft.personId}:${draft.id}`, draft.browserKey);
    copy.current = kept;
    const catchUp = async () => {
      const before = await kept.read();
      if (!form.current || (!before && changedNames(form.current).size === 0)) return;
      if (before) {
        putBack(form.current, before.fields);
        now.version = before.version;
        setBroughtBack(before.at);
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
      if (now.changes === now.saved || !now.fields) return;
      void keepCopy();
      // A save under way goes on by itself, up to the last change; a form under way is answered first.
      if (!now.busy && !now.sending) void postDraft(draft.route, now.version, now.fields).then((answer) => answer?.kind === "saved" && kept.forget());
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
    const now = at.current;
    now.sending = true;
    await now.busy;
    clearTimeout(now.timer);
    now.sent = now.changes;
    return now.version;
  }, []);
  /** The form was answered, or nobody answered it: what is not saved, and what is changed from now on, is saved again. */
  const resume = useCallback(() => {
    const now = at.current;
    now.sending = false;
    if (now.changes > now.saved) saveAfter(WAIT_BEFORE_COPY);
  }, [saveAfter]);
  /** The form was taken as it was sent. What was typed since is kept here and saved, wherever the page goes. */
  const taken = useCallback(async () => {
    const now = at.current;
    now.saved = Math.max(now.saved, now.sent);
    clearTimeout(now.copyTimer);
    if (now.changes > now.saved) await keepCopy();
    else copy.current?.forget();
    resume();
  }, [keepCopy, resume]);
  return { state, broughtBack, changed, save, forgetCopy, keepMine, settle, resume, taken };
}
