/** A row leaves with the next save; the history keeps it. */
export function TakeRowOut({ name, about, out }: { name: string; about: string; out: boolean }) {
  return (
    <label className="inline-flex min-h-11 items-center gap-3">
      <input type="checkbox" name={name} value="yes" defaultChecked={out} className="choice-mark rounded-sm" />
      <span>Take this out<span className="sr-only">: {about}</span></span>
    </label>
  );
}
