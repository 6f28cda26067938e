/** A published framework to keep as a file. Import takes each form back. */
export function TakeOut({ frameworkId, name }: { frameworkId: string; name: string }) {
  const at = `/rubric/frameworks/${frameworkId}/export`;
  return (
    <p className="flex flex-wrap gap-x-4 no-print">
      <a href={`${at}?format=xlsx`} download className="inline-flex min-h-11 items-center">Download for Excel<span className="sr-only">: {name}</span></a>
      <a href={`${at}?format=csv`} download className="inline-flex min-h-11 items-center">Download as CSV<span className="sr-only">: {name}</span></a>
      <a href={`${at}?format=json`} download className="inline-flex min-h-11 items-center">Download as JSON<span className="sr-only">: {name}</span></a>
    </p>
  );
}
