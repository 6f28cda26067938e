import Link from "next/link";
import type { ComponentProps } from "react";
import { Icon, type IconName } from "@/components/ui/icon";
import { buttonLook, type ButtonKind, type ButtonSize } from "@/components/ui/button-look";

type Props = ComponentProps<typeof Link> & { kind?: ButtonKind; size?: ButtonSize; icon?: IconName };

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({ kind, size, icon, className = "", children, ...native }: Props) {
  return (
    <Link className={`${buttonLook(kind, size)} ${className}`} {...native}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
