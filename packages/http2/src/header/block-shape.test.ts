import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { HeaderBlock } from "../header-block.ts";
import { Shape } from "./block-shape.ts";
import { judgeBlock } from "./judge-block.ts";

function shapeOf(...fields: string[]): number {
  const block = new HeaderBlock(fields);
  judgeBlock(block);
  return block.shape;
}

const get = [":method", "GET", ":scheme", "http", ":path", "/"];

describe("a header list is a request", () => {
  it("with method, scheme and path", () => {
    assert.equal(shapeOf(...get), Shape.REQUEST);
    assert.equal(shapeOf(...get, ":authority", "a:1", "host", "A:1", "te", "trailers"), Shape.REQUEST);
    assert.equal(shapeOf(":method", "HEAD", ":scheme", "http", ":path", "/"), Shape.REQUEST | Shape.HEAD);
  });

  it("with path * for OPTIONS alone", () => {
    assert.equal(shapeOf(":method", "OPTIONS", ":scheme", "https", ":path", "*"), Shape.REQUEST);
    assert.equal(shapeOf(":method", "GET", ":scheme", "https", ":path", "*"), 0);
  });

  it("with authority and nothing else for CONNECT", () => {
    assert.equal(shapeOf(":method", "CONNECT", ":authority", "a:1"), Shape.REQUEST);
    assert.equal(shapeOf(":method", "CONNECT", ":authority", "a:1", ":path", "/"), 0);
  });

  it("of its own kind for extended CONNECT", () => {
    const fields = [":method", "CONNECT", ":protocol", "websocket", ":scheme", "https", ":path", "/"];
    assert.equal(shapeOf(...fields, ":authority", "a"), Shape.EXTENDED_CONNECT);
    assert.equal(shapeOf(...fields), 0);
    assert.equal(shapeOf(...get, ":protocol", "websocket"), 0);
  });
});

describe("a header list is a response", () => {
  it("with a status of 200 or more, and an interim one with 1xx but 101", () => {
    assert.equal(shapeOf(":status", "200", "content-length", "5"), Shape.RESPONSE);
    assert.equal(shapeOf(":status", "103"), Shape.INFORMATIONAL);
    assert.equal(shapeOf(":status", "101"), 0);
  });
});

describe("a header list is trailers", () => {
  it("without any pseudo-header", () => {
    assert.equal(shapeOf("grpc-status", "0"), Shape.TRAILERS);
    assert.equal(shapeOf(), Shape.TRAILERS);
  });
});

describe("a header list is malformed", () => {
  for (const [reason, fields] of Object.entries<string[]>({
    "without a method": [":scheme", "http", ":path", "/"],
    "without a scheme": [":method", "GET", ":path", "/"],
    "without a path": [":method", "GET", ":scheme", "http"],
    "with an empty path": [":method", "GET", ":scheme", "http", ":path", ""],
    "with an empty method": [":method", "", ":scheme", "http", ":path", "/"],
    "with a path that is not one": [":method", "GET", ":scheme", "http", ":path", "a"],
    "with a pseudo-header twice": [...get, ":path", "/"],
    "with a pseudo-header after a field": [":method", "GET", "a", "b", ":scheme", "http", ":path", "/"],
    "with an unknown pseudo-header": [...get, ":color", "red"],
    "with a status in a request": [...get, ":status", "200"],
    "with a status of two digits": [":status", "20"],
    "with an upper-case name": [...get, "Accept", "a"],
    "with an empty name": [...get, "", "a"],
    "with a space in a name": [...get, "a b", "c"],
    "with a line feed in a value": [...get, "a", "b\nc: d"],
    "with a zero byte in a value": [...get, "a", "b\0"],
    "with a space around a value": [...get, "a", " b"],
    "with a character beyond a byte": [...get, "a", "→"],
    "with connection": [...get, "connection", "close"],
    "with keep-alive": [...get, "keep-alive", "1"],
    "with proxy-connection": [...get, "proxy-connection", "close"],
    "with transfer-encoding": [...get, "transfer-encoding", "chunked"],
    "with upgrade": [...get, "upgrade", "h2c"],
    "with te other than trailers": [...get, "te", "gzip"],
    "with a content-length that is no number": [...get, "content-length", "5x"],
    "with two content-lengths that differ": [...get, "content-length", "5", "content-length", "6"],
    "with a host other than its authority": [...get, ":authority", "a", "host", "b"],
    "with a name without a value": ["a"],
  })) {
    it(reason, () => assert.equal(shapeOf(...fields), 0));
  }
});

describe("a block made from another", () => {
  it("is judged by what is added", () => {
    const base = new HeaderBlock(get);
    const good = base.with(["a", "b"]);
    judgeBlock(good);
    assert.equal(good.shape, Shape.REQUEST);
    for (const bad of [
      ["A", "b"],
      ["a", "\n"],
      ["connection", "close"],
      [":path", "/"],
    ]) {
      const block = base.with(bad);
      judgeBlock(block);
      assert.equal(block.shape, 0);
    }
  });
});
