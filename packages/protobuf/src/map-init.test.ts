import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createList, createMap, mapEntries, parseBool } from "./map-init.ts";

describe("maps from what stands for them", () => {
  const expected = new Map([
    [1, "a"],
    [2, "b"],
  ]);

  it("takes a Map, entries, a generator and an object", () => {
    assert.deepEqual(createMap(expected), expected);
    assert.deepEqual(createMap([...expected]), expected);
    assert.deepEqual(createMap(expected.entries()), expected);
    assert.deepEqual(createMap<number, string>({ 1: "a", 2: "b" }, Number), expected);
    assert.deepEqual(createMap(undefined), new Map());
    assert.deepEqual(new Map(mapEntries<number, string>({ 1: "a", 2: "b" }, Number)), expected);
  });

  it("converts keys and values", () => {
    assert.deepEqual(
      createMap<boolean, number, string>({ true: 1, false: 0 }, parseBool, String),
      new Map([
        [true, "1"],
        [false, "0"],
      ]),
    );
  });

  it("takes a key named __proto__ for data", () => {
    const object = JSON.parse('{"__proto__": "x", "constructor": "y"}') as Record<string, string>;
    const map = new Map([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
    assert.deepEqual(createMap<string, string>(object), map);
    assert.deepEqual(new Map(mapEntries<string, string>(object)), map);
  });

  it("gives a map of its own", () => {
    assert.notEqual(createMap(expected), expected);
  });
});

describe("lists from what stands for them", () => {
  it("takes anything with a length, and gives a list of its own", () => {
    const given = [1, 2];
    assert.deepEqual(createList(given), given);
    assert.notEqual(createList(given), given);
    assert.deepEqual(createList(Float32Array.of(1, 2)), [1, 2]);
    assert.deepEqual(createList(undefined), []);
    assert.deepEqual(createList([1, 2], String), ["1", "2"]);
  });
});
