import { Icon } from "@/components/ui/icon";

/** That a figure is out of line, and for better or worse, in words and a symbol. */
export function OutOfLineMark({ good, of }: { good: boolean; of?: string }) {
  return (
    <span className={`inline-flex items-baseline gap-1.5 text-sm font-[550] ${good ? "" : "text-attention"}`}>
      <Icon name={good ? "better" : "flag"} className="size-4 shrink-0 translate-y-[0.18em]" />
      Out of line{of && ` ${of}`}, {good ? "better" : "worse"}
    </span>
  );
}
