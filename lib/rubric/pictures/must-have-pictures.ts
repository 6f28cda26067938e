import type { TenantDb } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { TextPart } from "../compare/parts-of";
import { PICTURES, picturesIn } from "../markdown/pictures-in";

/** @throws Refused when one of the texts shows a picture that the viewer does not find */
export async function mustHavePictures(db: TenantDb, trustId: string, parts: readonly TextPart[]): Promise<void> {
  const shown = parts.flatMap(({ key, text }) => picturesIn(text).map(({ url }) => ({ key, id: url.slice(PICTURES.length) })));
  if (shown.length === 0) return;
  const here = await db.rubricPicture.findMany({ where: { trustId, id: { in: shown.map(({ id }) => id).filter(isId) } }, select: { id: true } });
  const missing = shown.find(({ id }) => !here.some((one) => one.id === id));
  if (missing) throw new Refused("There is no such picture: add it under Pictures, and copy its line from there", missing.key);
}
