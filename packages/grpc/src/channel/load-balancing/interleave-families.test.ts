import assert from "node:assert/strict";
import { test } from "node:test";
import { interleaveFamilies } from "./interleave-families.ts";

const at = (host: string) => ({ host, port: 1 });

test("families take turns, the first address's own first", () => {
  const mixed = interleaveFamilies([at("::1"), at("::2"), at("::3"), at("1.1.1.1"), at("2.2.2.2")]);
  assert.deepEqual(
    mixed.map((address) => "host" in address && address.host),
    ["::1", "1.1.1.1", "::2", "2.2.2.2", "::3"],
  );
});

test("one family, or none, keeps its order", () => {
  assert.deepEqual(interleaveFamilies([at("1.1.1.1"), at("2.2.2.2")]), [at("1.1.1.1"), at("2.2.2.2")]);
  assert.deepEqual(interleaveFamilies([]), []);
});
