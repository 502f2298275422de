import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  FieldDescriptorProto_Label,
  FieldDescriptorProto_Type,
  FileDescriptorProto,
  type FileDescriptorProtoInit,
} from "@weft/protobuf/descriptor";
import { generate } from "./generate.ts";

const Type = FieldDescriptorProto_Type;
const Label = FieldDescriptorProto_Label;

const hello: FileDescriptorProtoInit = {
  name: "hello/world.proto",
  package: "hello",
  syntax: "proto3",
  messageType: [
    { name: "Hello", field: [{ name: "your_name", number: 1, type: Type.STRING, jsonName: "yourName" }] },
  ],
  sourceCodeInfo: {
    location: [
      { path: [4, 0], span: [0, 0, 1], leadingComments: " Says hello.\n\n Or */ not.\n" },
      { path: [4, 0, 2, 0], span: [1, 0, 1], trailingComments: " Yours.\n" },
    ],
  },
};

function moduleOf(...files: FileDescriptorProtoInit[]): string {
  const last = files.at(-1)!;
  const [made] = generate(
    files.map((file) => FileDescriptorProto.create(file)),
    { requested: [last.name!] },
  );
  return made!.content;
}

describe("generate", () => {
  it("keeps apart methods whose names fall together in camelCase", () => {
    const names = ["a_b", "aB", "AB", "a", "A"];
    const method = names.map((name) => ({ name, inputType: ".hello.Hello", outputType: ".hello.Hello" }));
    const content = moduleOf({ ...hello, service: [{ name: "S", method }] });
    const declared = Array.from(content.matchAll(/readonly (\S+): MethodType/g), ([, name]) => name);
    const made = Array.from(content.matchAll(/^ {2}(\S+): \{\n {4}name: "(\w+)"/gm), ([, name, rpc]) => [
      name,
      rpc,
    ]);
    assert.equal(new Set(declared).size, names.length);
    assert.deepEqual(
      made,
      declared.map((name, i) => [name, names[i]]),
    );
    assert.deepEqual(declared, ["aB", "aB$", "aB$$", "a", "a$"]);
  });

  it("imports the formats only where they are wanted", () => {
    const time: FileDescriptorProtoInit = {
      name: "google/protobuf/timestamp.proto",
      package: "google.protobuf",
      syntax: "proto3",
      messageType: [{ name: "Timestamp" }],
    };
    const dated: FileDescriptorProtoInit = {
      name: "dated.proto",
      syntax: "proto3",
      dependency: [time.name!],
      messageType: [
        {
          name: "Dated",
          field: [{ name: "at", number: 1, type: Type.MESSAGE, typeName: ".google.protobuf.Timestamp" }],
        },
      ],
    };
    const files = [time, dated].map((file) => FileDescriptorProto.create(file));
    const importsOf = (binaryOnly: boolean) => {
      const [made] = generate(files, { requested: ["dated.proto"], binaryOnly });
      return new Set(made!.content.match(/"@weft\/[^"]*"/g));
    };
    assert.deepEqual(importsOf(false), new Set(['"@weft/protobuf"', '"@weft/protobuf/wkt"']));
    assert.deepEqual(importsOf(true), new Set(['"@weft/protobuf/binary"', '"@weft/protobuf/binary/wkt"']));
  });

  it("makes a module beside each requested file, and of no other", () => {
    const other = { ...hello, name: "other.proto", package: "other" };
    const files = generate(
      [hello, other].map((file) => FileDescriptorProto.create(file)),
      { requested: ["other.proto", "missing.proto"] },
    );
    assert.deepEqual(
      files.map(({ path }) => path),
      ["other.ts"],
    );
  });

  it("gives the same text for the same input", () => {
    assert.equal(moduleOf(hello), moduleOf(hello));
  });

  it("has the comments of the schema as documentation, and lets none of them end it early", () => {
    const module = moduleOf(hello);
    assert.ok(
      module.includes("/**\n * Says hello.\n *\n * Or *\\/ not.\n */\nexport interface Hello {"),
      module,
    );
    assert.ok(module.includes("  /** Yours. */\n  yourName: string;"), module);
  });

  it("imports what it uses and nothing else", () => {
    const module = moduleOf(hello);
    const [, names = ""] = /import \{([^}]*)\} from "@weft\/protobuf";/.exec(module) ?? [];
    const rest = module.slice(module.indexOf('from "@weft/protobuf"'));
    for (const name of names
      .split(",")
      .map((one) => one.trim().replace(/^type /, ""))
      .filter(Boolean)) {
      assert.match(rest, new RegExp(`\\b${name}\\b`), name);
    }
    assert.ok(!module.includes("writeInt32"));
  });

  it("imports another file's module by a relative path, with the extension asked for", () => {
    const user: FileDescriptorProtoInit = {
      name: "app/v1/user.proto",
      package: "app.v1",
      dependency: ["hello/world.proto"],
      syntax: "proto3",
      messageType: [
        { name: "User", field: [{ name: "hello", number: 1, type: Type.MESSAGE, typeName: ".hello.Hello" }] },
      ],
    };
    const files = [hello, user].map((file) => FileDescriptorProto.create(file));
    const [made] = generate(files, { requested: ["app/v1/user.proto"] });
    assert.match(made!.content, /import \{ .*Hello.* \} from "\.\.\/\.\.\/hello\/world\.ts";/);
    const [js] = generate(files, { requested: ["app/v1/user.proto"], importExtension: ".js" });
    assert.match(js!.content, /from "\.\.\/\.\.\/hello\/world\.js";/);
  });

  it("imports the well-known types from the package", () => {
    const timestamp: FileDescriptorProtoInit = {
      name: "google/protobuf/timestamp.proto",
      package: "google.protobuf",
      syntax: "proto3",
      messageType: [{ name: "Timestamp", field: [{ name: "seconds", number: 1, type: Type.INT64 }] }],
    };
    const log: FileDescriptorProtoInit = {
      name: "log.proto",
      dependency: ["google/protobuf/timestamp.proto"],
      syntax: "proto3",
      messageType: [
        {
          name: "Log",
          field: [{ name: "at", number: 1, type: Type.MESSAGE, typeName: ".google.protobuf.Timestamp" }],
        },
      ],
    };
    assert.match(moduleOf(timestamp, log), /Timestamp.*\} from "@weft\/protobuf\/wkt";/);
  });

  it("tells two types of one name apart where both are imported", () => {
    const named = (name: string, package_: string): FileDescriptorProtoInit => ({
      name,
      package: package_,
      syntax: "proto3",
      messageType: [{ name: "Same" }],
    });
    const both: FileDescriptorProtoInit = {
      name: "both.proto",
      package: "both",
      dependency: ["a.proto", "b.proto"],
      syntax: "proto3",
      messageType: [
        {
          name: "Same",
          field: [
            { name: "a", number: 1, type: Type.MESSAGE, typeName: ".a.Same" },
            { name: "b", number: 2, type: Type.MESSAGE, typeName: ".b.Same", label: Label.REPEATED },
          ],
        },
      ],
    };
    const module = moduleOf(named("a.proto", "a"), named("b.proto", "b"), both);
    assert.match(module, /Same as Same\$,?/);
    assert.match(module, /Same as Same\$\$,?/);
    assert.match(module, /a\?: Same\$ \| undefined;/);
    assert.match(module, /b: Same\$\$\[\];/);
  });

  it("marks what is deprecated", () => {
    const module = moduleOf({
      ...hello,
      messageType: [
        {
          name: "Hello",
          options: { deprecated: true },
          field: [{ name: "n", number: 1, type: Type.INT32, options: { deprecated: true } }],
        },
      ],
      sourceCodeInfo: undefined,
    });
    assert.ok(
      module.includes("/** @deprecated */\nexport interface Hello {\n  /** @deprecated */\n  n: number;"),
      module,
    );
  });

  it("carries the schema without its comments", () => {
    const module = moduleOf(hello);
    const base64 = [...module.matchAll(/^ +"([A-Za-z0-9+/=]+)"[,+ ]*$/gm)].map(([, chunk]) => chunk).join("");
    const carried = FileDescriptorProto.decode(Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0)));
    assert.equal(carried.name, "hello/world.proto");
    assert.equal(carried.sourceCodeInfo, undefined);
    assert.equal(carried.messageType[0]?.field[0]?.jsonName, "yourName");
  });
});
