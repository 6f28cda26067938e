/** A code or link to take away: one click selects all of it. */
export function Copyable({ label, value }: { label: string; value: string }) {
  return (
    <div className="flex max-w-form flex-col gap-1.5">
      <p className="font-[550]">{label}</p>
      <p className="rounded-md border border-line bg-wash px-3 py-2.5 font-mono text-sm break-all select-all">{value}</p>
    </div>
  );
}
