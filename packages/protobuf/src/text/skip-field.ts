import type { TextScanner } from "./scanner.ts";

/** Passes what stands behind the name of a field, whatever it is. */
export function skipField(s: TextScanner): void {
  s.take(":");
  if (!s.take("[")) {
    skipValue(s);
    return;
  }
  if (s.take("]")) return;
  do skipValue(s);
  while (s.take(","));
  s.expect("]");
}

function skipValue(s: TextScanner): void {
  const end = s.open();
  if (end === undefined) {
    skipScalar(s);
    return;
  }
  while (!s.close(end)) {
    if (s.bracketed() === undefined && s.identifier() === undefined) {
      s.fail("invalid_text", `a field's name expected, but ${s.shown()} stands here`);
    }
    skipField(s);
    if (!s.take(",")) s.take(";");
  }
}

function skipScalar(s: TextScanner): void {
  let literals = 0;
  while (s.literal() !== undefined) literals++;
  if (literals > 0) return;
  s.take("-");
  if (s.number() === undefined && s.identifier() === undefined) {
    s.fail("invalid_text", `a value expected, but ${s.shown()} stands here`);
  }
}
