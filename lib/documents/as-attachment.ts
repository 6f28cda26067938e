/** What `encodeURIComponent` leaves and RFC 8187 does not. */
const left = /['()*]/g;

/** `Content-Disposition` of a file to keep under its own name: in ASCII for old browsers, and whole as RFC 8187 writes it. */
export function asAttachment(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^\u0020-\u007E]|["\\%]/gu, "_");
  const whole = encodeURIComponent(name).replace(left, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
