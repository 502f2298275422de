import { setTimeout } from "node:timers/promises";
import { compileSources } from "@weft/compiler";
import { type Codec, RpcError, Server, Status, serveReflection } from "@weft/grpc";
import { Registry } from "@weft/protobuf";
import { FileDescriptorProto } from "@weft/protobuf/descriptor";

/** A service with a method of each kind, and two that do not go well. */
export const echoProto = `syntax = "proto3";
package test.v1;
import "google/protobuf/any.proto";
service Echo {
  rpc One (Text) returns (Text) {}
  rpc Expand (Text) returns (stream Text) {}
  rpc Collect (stream Text) returns (Text) {}
  rpc Talk (stream Text) returns (stream Text) {}
  rpc Fail (Text) returns (Text) {}
  rpc Hang (Text) returns (Text) {}
}
message Text {
  string text = 1;
  optional Mood mood = 2;
  map<string, Text> notes = 3;
  oneof place {
    int32 row = 4;
    google.protobuf.Any elsewhere = 5;
  }
  repeated sint64 marks = 6;
}
enum Mood {
  MOOD_UNSPECIFIED = 0;
  MOOD_GOOD = 1;
}
`;

interface Text {
  readonly text: string;
}

/** Starts a server of Echo on a free port of 127.0.0.1. */
export async function startEchoServer({
  reflection = false,
} = {}): Promise<{ server: Server; address: string }> {
  const { files } = compileSources(new Map([["echo.proto", echoProto]]), ["echo.proto"]);
  const registry = Registry.fromFileDescriptors(files.map((file) => FileDescriptorProto.encode(file)));
  const codec = registry.type("test.v1.Text") as Codec<Text>;
  const method = <Kind extends string>(name: string, kind: Kind) => {
    return { name, path: `/test.v1.Echo/${name}`, kind, input: codec, output: codec };
  };
  const methods = {
    one: method("One", "unary"),
    expand: method("Expand", "server_streaming"),
    collect: method("Collect", "client_streaming"),
    talk: method("Talk", "bidi_streaming"),
    fail: method("Fail", "unary"),
    hang: method("Hang", "unary"),
  };
  const server = new Server();
  server.add(
    { typeName: "test.v1.Echo", methods, descriptor: registry.service("test.v1.Echo") },
    {
      one({ text }, context) {
        context.responseHeaders.set("x-head", "h");
        context.responseTrailers.set("x-tail-bin", Uint8Array.of(1, 2));
        return { text: `${text}${context.metadata.get("x-suffix") ?? ""}` };
      },
      async *expand({ text }) {
        for (const character of text) yield { text: character };
      },
      async collect(texts) {
        let all = "";
        for await (const { text } of texts) all += text;
        return { text: all };
      },
      async *talk(texts) {
        for await (const { text } of texts) yield { text: text.toUpperCase() };
      },
      fail({ text }) {
        throw new RpcError(Status.FAILED_PRECONDITION, text);
      },
      hang: (_, { signal }) => setTimeout(60_000, { text: "too late" }, { signal }),
    },
  );
  if (reflection) serveReflection(server);
  const { port } = await server.listen("127.0.0.1:0");
  return { server, address: `127.0.0.1:${port}` };
}
