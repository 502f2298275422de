// What protoc and buf say to a plug-in, and it to them.
import "./json.ts";
import "./text.ts";

export * from "./gen/google/protobuf/compiler/plugin.ts";
