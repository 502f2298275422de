import {
  Server,
  ServerCredentials,
  type ServerDuplexStream,
  type ServerUnaryCall,
  type ServerWritableStream,
  type sendUnaryData,
} from "@grpc/grpc-js";
import { serve } from "../lines.ts";
import { greeterDefinition, streamsDefinition } from "./grpc-js-definitions.ts";

interface Chunk {
  body: Uint8Array;
}

const server = new Server();
server.addService(greeterDefinition, {
  SayHello(call: ServerUnaryCall<{ name: string }, unknown>, reply: sendUnaryData<{ message: string }>) {
    reply(null, { message: `Hello, ${call.request.name}!` });
  },
});
server.addService(streamsDefinition, {
  Repeat(call: ServerWritableStream<{ count: number; size: number }, Chunk>) {
    const { count, size } = call.request;
    const chunk = { body: Buffer.alloc(size) };
    let sent = 0;
    const send = (): void => {
      while (sent < count) {
        sent++;
        if (!call.write(chunk)) return void call.once("drain", send);
      }
      call.end();
    };
    send();
  },
  PingPong(call: ServerDuplexStream<Chunk, Chunk>) {
    call.on("data", (chunk: Chunk) => call.write(chunk));
    call.on("end", () => call.end());
  },
});
server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  serve(port);
});
