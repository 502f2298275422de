import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FieldDescriptorProto_Type } from "@weft/protobuf/descriptor";
import { CodeGeneratorRequest, CodeGeneratorResponse } from "@weft/protobuf/plugin";
import { generate } from "./generate.ts";
import { answerPlugin } from "./plugin.ts";

const file = {
  name: "a/b.proto",
  package: "a",
  syntax: "proto3",
  messageType: [{ name: "M", field: [{ name: "n", number: 1, type: FieldDescriptorProto_Type.INT64 }] }],
};

function answer(parameter: string): CodeGeneratorResponse {
  const request = CodeGeneratorRequest.encode({
    fileToGenerate: ["a/b.proto"],
    parameter,
    protoFile: [file],
  });
  return CodeGeneratorResponse.decode(answerPlugin(request));
}

describe("the plug-in", () => {
  it("gives the modules of the files asked for", () => {
    const { file: files, error } = answer("");
    assert.equal(error, undefined);
    const [expected] = generate(CodeGeneratorRequest.create({ protoFile: [file] }).protoFile, {
      requested: ["a/b.proto"],
    });
    assert.deepEqual(
      files.map(({ name, content }) => ({ path: name, content })),
      [expected],
    );
  });

  it("takes the choices as parameters", () => {
    assert.match(answer("int64=string").file[0]?.content ?? "", /n: string;/);
    assert.match(
      answer("typed_arrays,int64=number").file[0]?.content ?? "",
      /int64: "number", typedArrays: true/,
    );
  });

  it("says which parameter it does not know", () => {
    assert.match(answer("binary_only").file[0]?.content ?? "", /"@weft\/protobuf\/binary"/);
    assert.match(answer("int46=string").error ?? "", /unknown parameter int46/);
    assert.match(answer("int64=long").error ?? "", /bigint, string, number/);
  });

  it("says that it knows optional fields and editions up to 2026", () => {
    const { supportedFeatures, minimumEdition, maximumEdition } = answer("");
    assert.deepEqual([supportedFeatures, minimumEdition, maximumEdition], [3n, 998, 1002]);
  });
});
