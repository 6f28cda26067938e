import type { IconName } from "@/components/ui/icon";

/** One place a person can go from anywhere. */
export type Place = { href: string; label: string; icon: IconName };

/** Whether the page at `path` lies in the place at `href`; home is only itself. */
export function isCurrent(path: string, href: string): boolean {
  return path === href || (href !== "/" && path.startsWith(`${href}/`));
}
