/** Schemes a page's address may have in what we export. A page can call anything its canonical URL, `javascript:` too. */
const SCHEMES = new Set(['http:', 'https:', 'file:']);

/** RFC 3986's characters, and a percent sign that starts an escape. The URL standard lets more through, `|` and `[` for two. */
const NOT_IN_A_URI = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/gu;

/** In: an address as a page gives it. Out: the same as a URI of RFC 3986, or null when it is none we would hand on. */
export function safeUri(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!SCHEMES.has(url.protocol)) return null;
  const rest = `${url.pathname}${url.search}`.replace(NOT_IN_A_URI, (sign) => encodeURIComponent(sign));
  const fragment = url.hash.replace(NOT_IN_A_URI, (sign) => encodeURIComponent(sign));
  return `${url.protocol}//${url.host}${rest}${fragment}`; // without user name and password: nobody's to hand on
}
