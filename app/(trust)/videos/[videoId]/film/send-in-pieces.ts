import { PIECE } from "@/lib/videos/limits";

/** The server said no, in words for the sender; trying again makes no sense. */
export class SaidNo extends Error {}

export type Sending = { url: string; signal: AbortSignal; onProgress: (sent: number) => void; onWaiting: (waiting: boolean) => void };

const WAITS_MS = [1000, 2000, 5000, 10_000, 20_000];
const tus = { "tus-resumable": "1.0.0" };

/** Which file it is, so that the same one goes on where it stopped, in any browser of its owner. Its name stays here. */
async function fingerprintOf({ name, size, lastModified }: File): Promise<string> {
  const said = new TextEncoder().encode(`${name}\n${size}\n${lastModified}`);
  // Browsers have the digest on secure pages alone.
  if (!("subtle" in crypto)) return `${size}-${lastModified}`;
  return [...new Uint8Array(await crypto.subtle.digest("SHA-256", said))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const wait = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const on = () => (clearTimeout(timer), resolve());
    const timer = setTimeout(on, ms);
    window.addEventListener("online", on, { once: true });
    signal.addEventListener("abort", on, { once: true });
  });

async function ask(url: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(url, init);
  if (answer.status === 401) throw new SaidNo("You are signed out. Sign in again and choose the same film: it goes on where it stopped.");
  if (answer.status === 413 || answer.status === 422) throw new SaidNo(await answer.text());
  if (answer.status === 403) throw new SaidNo("This page is not the one that may send films. Open it again.");
  return answer;
}

const offsetIn = ({ headers }: Response) => Number(headers.get("upload-offset") ?? Number.NaN);

async function begin(file: File, { url, signal }: Sending): Promise<{ at: string; sent: number }> {
  const headers = { ...tus, "upload-length": String(file.size), "upload-metadata": `fingerprint ${btoa(await fingerprintOf(file))}` };
  const created = await ask(url, { method: "POST", headers, signal });
  const at = created.headers.get("location");
  if (created.status === 404) throw new SaidNo("This video is not here any more, or not yours.");
  if (created.status !== 201 || !at) throw new Error(`answered ${created.status}`);
  const known = await ask(at, { method: "HEAD", headers: tus, signal });
  if (known.status !== 200) throw new Error(`answered ${known.status}`);
  return { at, sent: offsetIn(known) };
}

/** Sends what is missing. Each piece has to bring it on: whatever else happens is an error, so that nothing is asked again and again without a pause. */
async function sendRest(file: File, sending: Sending): Promise<void> {
  let { at, sent } = await begin(file, sending);
  for (;;) {
    sending.onProgress(sent);
    sending.onWaiting(false);
    if (sent >= file.size) return;
    const headers = { ...tus, "content-type": "application/offset+octet-stream", "upload-offset": String(sent) };
    const answer = await ask(at, { method: "PATCH", headers, body: file.slice(sent, sent + PIECE), signal: sending.signal });
    const received = answer.status === 204 || answer.status === 409 ? offsetIn(answer) : Number.NaN;
    if (!(received > sent)) throw new Error(`answered ${answer.status}`);
    sent = received;
  }
}

/**
 * Sends a film piece by piece, from where it stopped before, and goes on trying for as long as the page is open.
 * @throws SaidNo with the server's words
 */
export async function sendInPieces(file: File, sending: Sending): Promise<void> {
  let [tries, furthest] = [0, 0];
  const onProgress = (sent: number) => {
    if (sent > furthest) tries = 0;
    furthest = Math.max(furthest, sent);
    sending.onProgress(sent);
  };
  while (!sending.signal.aborted) {
    try {
      return await sendRest(file, { ...sending, onProgress });
    } catch (error) {
      if (error instanceof SaidNo || sending.signal.aborted) throw error;
      sending.onWaiting(true);
      await wait(WAITS_MS[Math.min(tries, WAITS_MS.length - 1)] ?? 0, sending.signal);
      tries += 1;
    }
  }
}
