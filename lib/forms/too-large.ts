/** As much as the server takes of a form, in megabytes: a photograph of 5 and a file of 10 may come in one, and the boxes around them. */
export const MOST_MB_OF_A_FORM = 16;

const MB = 1024 * 1024;
/** For the boxes, and for what stands between the parts of a form. */
const BESIDE_FILES = MB / 8;

/** Why the server would not take a form, said before any of it is sent; undefined where it would. */
export function tooLarge(form: FormData): string | undefined {
  const files = [...form.values()].filter((value) => value instanceof File).toSorted((one, other) => other.size - one.size);
  const [largest] = files;
  if (!largest || files.reduce((sum, { size }) => sum + size, 0) <= MOST_MB_OF_A_FORM * MB - BESIDE_FILES) return undefined;
  const megabytes = (largest.size / MB).toLocaleString("en-GB", { maximumFractionDigits: 1 });
  return `‘${largest.name}’ has ${megabytes} MB, which is more than a form takes. Nothing was sent. Choose a smaller file.`;
}
