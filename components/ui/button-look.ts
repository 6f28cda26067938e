export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "normal" | "small";

const kinds: Record<ButtonKind, string> = {
  primary: "border-ink bg-ink text-paper no-underline hover:bg-ink-soft hover:border-ink-soft",
  secondary: "border-edge bg-surface text-ink no-underline hover:border-ink hover:bg-wash",
  quiet: "border-transparent text-ink underline decoration-1 underline-offset-4 hover:bg-wash hover:decoration-2",
  danger: "border-attention bg-surface text-attention no-underline hover:bg-attention-wash",
};

const sizes: Record<ButtonSize, string> = {
  normal: "min-h-12 px-5 py-2.5",
  small: "min-h-11 px-4 py-2 text-sm",
};

export function buttonLook(kind: ButtonKind = "primary", size: ButtonSize = "normal") {
  return `inline-flex items-center justify-center gap-2 rounded-md border font-[550] transition-colors duration-100 focus-visible:rounded-md aria-disabled:opacity-60 disabled:opacity-60 ${kinds[kind]} ${sizes[size]}`;
}
