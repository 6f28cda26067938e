import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { NotFound } from "@/lib/errors";
import type { moveInput } from "./schema";
import { changedBy, takeTurns } from "./take-turns";

type Input = z.infer<typeof moveInput>;
type Placed = { id: string; position: number };

/**
 * Moves an area in its framework, or an element in its area, one place up or down; at the end it stays.
 * @throws NotFound for anybody but the framework's editors
 */
export function movePart(viewer: Viewer, input: Input): Promise<void> {
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    await takeTurns(db, viewer, input.frameworkId);
    const beside = await (input.of === "area" ? areas : elements)(db, trustId, input);
    const at = beside.findIndex(({ id }) => id === input.id);
    const [moving, neighbour] = [beside[at], beside[input.by === "up" ? at - 1 : at + 1]];
    if (!moving) throw new NotFound();
    if (!neighbour) return;
    const put = ({ id }: Placed, position: number) => {
      const change = { where: { trustId, id }, data: { position, ...changedBy(viewer) } };
      return input.of === "area" ? db.rubricArea.updateMany(change) : db.rubricElement.updateMany(change);
    };
    await put(moving, neighbour.position);
    await put(neighbour, moving.position);
    await recordEvent(db, viewer, `rubric-${input.of}.moved`, { subjectId: input.id });
  });
}

const order = { orderBy: { position: "asc" }, select: { id: true, position: true } } as const;

const areas = (db: TenantDb, trustId: string, { frameworkId }: Input): Promise<Placed[]> => db.rubricArea.findMany({ where: { trustId, frameworkId, removedAt: null }, ...order });

const elements = (db: TenantDb, trustId: string, { frameworkId, id }: Input): Promise<Placed[]> =>
  db.rubricElement.findMany({ where: { trustId, frameworkId, removedAt: null, area: { rubricElementAsArea: { some: { trustId, id } } } }, ...order });
