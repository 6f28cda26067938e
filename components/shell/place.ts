import type { IconName } from "@/components/ui/icon";

/** One place a person can go from anywhere. */
export type Place = { href: string; label: string; icon: IconName };

/** Rooms that stand under a place though their address does not. */
const rooms: Record<string, readonly string[]> = { "/rubric": ["/videos", "/bright-spots"] };

/** Whether the page at `path` lies in the place at `href`; home is only itself. */
export function isCurrent(path: string, href: string): boolean {
  return [href, ...(rooms[href] ?? [])].some((room) => path === room || (room !== "/" && path.startsWith(`${room}/`)));
}
