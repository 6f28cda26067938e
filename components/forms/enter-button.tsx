/**
 * What Enter in a one-line box presses: a form's first button. It stands before the others where those share or send, so that Enter only saves.
 * Nobody sees it or comes to it: there is a button or the form's own saving beside it.
 */
export function EnterButton({ name, value }: { name: string; value: string }) {
  return <button name={name} value={value} tabIndex={-1} aria-hidden="true" className="sr-only">Save</button>;
}
