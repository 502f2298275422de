import * as grpc from "@grpc/grpc-js";
import type { Note } from "./notes-service.ts";

const serialize = (note: Partial<Note>): Buffer =>
  Buffer.from(JSON.stringify({ text: "", count: 0, ...note }));
const deserialize = (bytes: Buffer): Note => JSON.parse(bytes.toString("utf8")) as Note;

function method(name: string, requestStream: boolean, responseStream: boolean) {
  return {
    path: `/test.Notes/${name}`,
    requestStream,
    responseStream,
    requestSerialize: serialize,
    requestDeserialize: deserialize,
    responseSerialize: serialize,
    responseDeserialize: deserialize,
  };
}

/** The notes service as @grpc/grpc-js describes it. */
export const notesDefinition = {
  echo: method("Echo", false, false),
  expand: method("Expand", false, true),
  collect: method("Collect", true, false),
  chat: method("Chat", true, true),
};

/** A generic client's methods; @grpc/grpc-js types them by string index only. */
export interface NotesStub extends grpc.Client {
  echo(
    note: Partial<Note>,
    metadata: grpc.Metadata,
    options: grpc.CallOptions,
    callback: grpc.requestCallback<Note>,
  ): grpc.ClientUnaryCall;
  expand(note: Partial<Note>): grpc.ClientReadableStream<Note>;
  collect(callback: grpc.requestCallback<Note>): grpc.ClientWritableStream<Partial<Note>>;
  chat(): grpc.ClientDuplexStream<Partial<Note>, Note>;
}

/** A client of @grpc/grpc-js for a port on loopback. */
export function notesStub(port: number): NotesStub {
  const Client = grpc.makeGenericClientConstructor(notesDefinition, "test.Notes");
  return new Client(`127.0.0.1:${port}`, grpc.credentials.createInsecure()) as unknown as NotesStub;
}

/** A server of @grpc/grpc-js on a free port. */
export async function serveNotes(
  handlers: grpc.UntypedServiceImplementation,
): Promise<{ port: number; server: grpc.Server }> {
  const server = new grpc.Server();
  server.addService(notesDefinition, handlers);
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, bound) => {
      if (error) reject(error);
      else resolve(bound);
    });
  });
  return { port, server };
}
