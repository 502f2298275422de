import assert from "node:assert/strict";
import { test } from "node:test";
import { jsonNameOf, mapEntryName } from "./json-name.ts";

test("a JSON name is the field's in lowerCamelCase", () => {
  const cases = {
    foo_bar: "fooBar",
    fooBar: "fooBar",
    _foo: "Foo",
    foo_: "foo",
    foo__bar: "fooBar",
    a_1b: "a1b",
    FOO_BAR: "FOOBAR",
  };
  for (const [name, json] of Object.entries(cases)) assert.equal(jsonNameOf(name), json);
});

test("the entry of a map is named after its field", () => {
  assert.equal(mapEntryName("by_name"), "ByNameEntry");
  assert.equal(mapEntryName("__odd__name_"), "OddNameEntry");
});
