/** Hours of study from halves of them: 'Half an hour', '1 hour', '2½ hours'. */
export function hoursInWords(halfHours: number): string {
  const [whole, half] = [Math.floor(halfHours / 2), halfHours % 2 === 1];
  if (whole === 0) return half ? "Half an hour" : "No hours";
  return `${whole}${half ? "½" : ""} ${whole === 1 && !half ? "hour" : "hours"}`;
}
