import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { camelCase, enumValueNames, methodName, propertyName } from "./local-names.ts";

describe("names in TypeScript", () => {
  it("are camelCase as ProtoJSON has it", () => {
    assert.equal(camelCase("user_id"), "userId");
    assert.equal(camelCase("foo__bar_9"), "fooBar9");
    assert.equal(camelCase("_foo"), "Foo");
    assert.equal(camelCase("trailing_"), "trailing");
    assert.equal(camelCase("HTTPServer"), "HTTPServer");
  });

  it("are no names that every object has, and begin with no digit", () => {
    assert.equal(propertyName("constructor"), "constructor$");
    assert.equal(propertyName("to_string"), "toString$");
    assert.equal(propertyName("_9lives"), "_9lives");
    assert.equal(methodName("SayHello"), "sayHello");
  });

  it("are not empty", () => {
    assert.equal(propertyName("_"), "_");
    assert.equal(methodName("__"), "__");
  });

  it("leave out the enum's own name before its values, where all of them have it", () => {
    assert.deepEqual(enumValueNames("UserStatus", ["USER_STATUS_UNSPECIFIED", "USER_STATUS_ACTIVE"]), [
      "UNSPECIFIED",
      "ACTIVE",
    ]);
    assert.deepEqual(enumValueNames("HTTPCode", ["HTTP_CODE_OK"]), ["OK"]);
    assert.deepEqual(enumValueNames("A", ["A_1", "A_TWO"]), ["A_1", "A_TWO"]);
    assert.deepEqual(enumValueNames("B", ["B_ONE", "OTHER"]), ["B_ONE", "OTHER"]);
  });

  it("are never that of an object's prototype", () => {
    assert.deepEqual(enumValueNames("Y", ["Y___proto__", "Y_ONE"]), ["__proto__$", "ONE"]);
    assert.deepEqual(enumValueNames("Y", ["__proto__"]), ["__proto__$"]);
  });
});
