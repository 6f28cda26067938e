const formats = new Map<number, Intl.NumberFormat>();

/** A number as English readers write it, with so many decimals: '1,204', '0.25', '−3.1' (with a true minus). */
export function inEnglish(value: number, decimals = 0): string {
  const format = formats.get(decimals) ?? new Intl.NumberFormat("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: "negative" });
  formats.set(decimals, format);
  return format.format(value).replace("-", "−");
}
