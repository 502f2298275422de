import assert from "node:assert/strict";
import { test } from "node:test";
import { compileSources } from "@weft/compiler";
import { bundledProtos } from "@weft/protobuf/bundled";
import { FileDescriptorSet } from "@weft/protobuf/descriptor";

test("every bundled file compiles without a diagnostic and encodes", () => {
  const names = [...bundledProtos.keys()];
  const { files, diagnostics, requested } = compileSources(new Map(), names);
  assert.deepEqual(
    diagnostics.map((diagnostic) => diagnostic.format()),
    [],
  );
  assert.deepEqual(requested, names);
  assert.ok(FileDescriptorSet.encode({ file: files }).length > 20_000);
});
