/** Something that somebody said or wrote, under what it is; nothing when there is nothing. */
export function SaidWords({ title, text }: { title: string; text: string }) {
  return text ? <div><p className="text-sm text-muted">{title}</p><p className="max-w-text whitespace-pre-line">{text}</p></div> : null;
}
