/** `user_id` → `userId`, `Http2Ping` → `http2Ping`: a name that begins with a small letter or underscore. */
export function localCamelCase(name: string): string {
  const camel = name.replace(/_+(.?)/g, (_, next: string) => next.toUpperCase());
  const small = camel.charAt(0).toLowerCase() + camel.slice(1);
  return /^[0-9]/.test(small) ? `_${small}` : small;
}
