import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/ui/icon";

type NoticeKind = "success" | "info" | "attention";

const looks: Record<NoticeKind, { box: string; icon: IconName }> = {
  success: { box: "border-ink bg-surface", icon: "tick" },
  info: { box: "border-edge bg-wash", icon: "info" },
  attention: { box: "border-attention bg-attention-wash", icon: "attention" },
};

type Props = { kind?: NoticeKind; title?: ReactNode; children?: ReactNode; actions?: ReactNode };

/** Says what just happened ('success', read out when it appears), what is good to know, or what needs a look. */
export function Notice({ kind = "info", title, children, actions }: Props) {
  const { box, icon } = looks[kind];
  return (
    <div role={kind === "success" ? "status" : undefined} className={`flex max-w-text items-start gap-3 rounded-md border px-4 py-3.5 ${box}`}>
      <Icon name={icon} className={`mt-0.5 size-5 ${kind === "attention" ? "text-attention" : ""}`} />
      <div className="flex min-w-0 grow flex-col gap-1">
        {title && <p className="font-[550]">{title}</p>}
        {children && <div className="text-ink-soft">{children}</div>}
        {actions && <div className="mt-2 flex flex-wrap gap-3">{actions}</div>}
      </div>
    </div>
  );
}
