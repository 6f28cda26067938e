import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/ui/icon";

type TagTone = "plain" | "strong" | "attention";

const tones: Record<TagTone, string> = {
  plain: "border-line text-ink-soft",
  strong: "border-ink text-ink",
  attention: "border-attention text-attention",
};

/** A word about a thing: 'Draft', 'Agreed late', 'Need to talk'. Never colour alone. */
export function Tag({ children, tone = "plain", icon }: { children: ReactNode; tone?: TagTone; icon?: IconName }) {
  return (
    <span className={`inline-flex items-center gap-1.5 rounded-full border px-2.5 py-0.5 text-sm whitespace-nowrap ${tones[tone]}`}>
      {icon && <Icon name={icon} className="size-4" />}
      {children}
    </span>
  );
}
