// What protoc and buf say to a plug-in, and it to them.
export * from "./gen/google/protobuf/compiler/plugin.ts";
