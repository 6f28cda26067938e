/** A failure that the reader can mend: its message says what is wrong and what to do, and is shown without a stack. */
export class Advice extends Error {
  constructor(...lines: string[]) {
    super(lines.join("\n"));
  }

  override name = "Advice";
}
