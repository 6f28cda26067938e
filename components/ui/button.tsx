import type { ComponentProps } from "react";
import { Icon, type IconName } from "@/components/ui/icon";
import { buttonLook, type ButtonKind, type ButtonSize } from "@/components/ui/button-look";

type Props = ComponentProps<"button"> & { kind?: ButtonKind; size?: ButtonSize; icon?: IconName };

/** A plain button; inside a form it sends the form. Use SubmitButton where people wait for the answer. */
export function Button({ kind, size, icon, className = "", children, ...native }: Props) {
  return (
    <button className={`${buttonLook(kind, size)} ${className}`} {...native}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
