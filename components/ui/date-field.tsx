import type { ComponentProps } from "react";
import { TextField } from "@/components/ui/text-field";

/** The browser's own calendar; the value is an ISO date such as 2026-11-27. */
export function DateField(props: Omit<ComponentProps<typeof TextField>, "type">) {
  return <TextField width="medium" {...props} type="date" />;
}
