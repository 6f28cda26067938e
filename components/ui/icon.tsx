import { iconPaths } from "@/components/ui/icon-paths";

export type IconName = keyof typeof iconPaths;

/** A picture beside a word. It says nothing by itself: screen readers pass over it. */
export function Icon({ name, className = "size-5" }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      className={`inline-block shrink-0 ${className}`}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
