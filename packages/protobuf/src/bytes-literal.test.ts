import assert from "node:assert/strict";
import { it } from "node:test";
import { decodeBytesLiteral } from "./bytes-literal.ts";

it("a default of bytes is read with the escapes of C", () => {
  const text = String.raw`a\n\001\377\x41\\\"\'?`;
  assert.deepEqual([...decodeBytesLiteral(text)], [97, 10, 1, 255, 65, 92, 34, 39, 63]);
});
