// The well-known types (Protobuf Well-Known Types): what generated code imports for `google/protobuf/*.proto`.
import "./json.ts";
import "./text.ts";

export * from "./binary-wkt.ts";
