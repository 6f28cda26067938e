/** A file of the register that cannot be taken; says which row and column, and nothing of the file was kept. */
export class RegisterFileError extends Error {
  override name = "RegisterFileError";
}
