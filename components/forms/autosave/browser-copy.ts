/** What was typed and is not saved yet, as a form sends it. */
export type Copy = { version: number; at: string; fields: [string, string][] };

const toText = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const toBytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/**
 * A copy of what was typed, in this browser's storage, as ciphertext alone: AES-GCM under a key that the server gives to the
 * signed-in person's page and that lives in its memory only. Where the browser has no such storage or cipher, there is no copy.
 */
export class BrowserCopy {
  readonly #place: string;
  readonly #key: Promise<CryptoKey> | undefined;
  /** What was begun before it was last forgotten is not written any more. */
  #forgotten = 0;
  /** What stood here when this page last wrote or looked: a later copy, of another page, is not its own to forget. */
  #known: string | undefined;
  /** Being written, by place: the page that comes reads what the one that went wrote last. */
  static readonly #writing = new Map<string, Promise<void>>();

  /** @param of kind of draft, person and draft: one copy for each */
  constructor(of: string, key: string) {
    this.#place = `braid:${of}`;
    this.#key = globalThis.crypto?.subtle?.importKey("raw", toBytes(key), "AES-GCM", false, ["encrypt", "decrypt"]);
  }

  keep(copy: Copy): Promise<void> {
    const written = this.#write(copy);
    BrowserCopy.#writing.set(this.#place, written);
    return written;
  }

  async #write(copy: Copy): Promise<void> {
    if (!this.#key) return;
    const begun = this.#forgotten;
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(copy));
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await this.#key, text);
    if (begun !== this.#forgotten) return;
    const known = `${toText(iv)}.${toText(new Uint8Array(sealed))}`;
    try {
      localStorage.setItem(this.#place, known);
      this.#known = known;
    } catch {
      // Storage is full or switched off: the server's draft is the only copy.
    }
  }

  /** The copy, or undefined when there is none or it is not this person's. */
  async read(): Promise<Copy | undefined> {
    await BrowserCopy.#writing.get(this.#place);
    this.#known = this.#stored();
    const [iv, sealed] = this.#known?.split(".") ?? [];
    if (!this.#key || !iv || !sealed) return undefined;
    try {
      const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv: toBytes(iv) }, await this.#key, toBytes(sealed));
      return JSON.parse(new TextDecoder().decode(text)) as Copy;
    } catch {
      return undefined;
    }
  }

  forget(): void {
    this.#forgotten += 1;
    if (this.#stored() !== this.#known) return;
    try {
      localStorage.removeItem(this.#place);
    } catch {
      // Nothing is kept where storage is switched off.
    }
  }

  #stored(): string | undefined {
    try {
      return localStorage.getItem(this.#place) ?? undefined;
    } catch {
      return undefined;
    }
  }
}
