import { type Place, seal, unseal } from "./seal";
import type { TenantDb } from "@/lib/db/with-tenant";
import { Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";

type Sealed = { sealed: Uint8Array<ArrayBuffer>; version: number };

/** How one kind of text is found and written; `add` and `change` say how many rows they wrote, `remove` is for what may be empty. */
type Shelf = {
  place: Place;
  find: () => Promise<Sealed | null>;
  add: (sealed: Sealed) => Promise<{ count: number }>;
  change: (sealed: Sealed, seen: number) => Promise<{ count: number }>;
  remove?: () => Promise<{ count: number }>;
};

/**
 * Keeps a text, sealed, if nobody changed it since the writer last saw it (`version` 0: there was none).
 * @param value undefined takes the text away
 * @throws Stale with the other text when somebody did
 */
export async function keep(db: TenantDb, viewer: Viewer, shelf: Shelf, value: object | undefined, version: number): Promise<void> {
  const stale = async (other: Sealed | null) => new Stale(other ? await unseal(db, viewer.trustId, shelf.place, other.sealed) : {}, other?.version ?? 0);
  const kept = await shelf.find();
  if ((kept?.version ?? 0) !== version) throw await stale(kept);
  if (value === undefined) {
    if (kept) await shelf.remove?.();
    return;
  }
  const sealed = { sealed: await seal(db, viewer.trustId, shelf.place, value), version: version + 1 };
  const { count } = kept ? await shelf.change(sealed, version) : await shelf.add(sealed);
  if (count === 0) throw await stale(await shelf.find());
}
