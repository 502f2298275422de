import { Server, ServerCredentials, type ServerUnaryCall, type sendUnaryData } from "@grpc/grpc-js";
import { greeterService } from "./grpc-js-greeter.ts";

const server = new Server();
server.addService(greeterService.service, {
  SayHello(call: ServerUnaryCall<{ name: string }, unknown>, reply: sendUnaryData<{ message: string }>) {
    reply(null, { message: `Hello, ${call.request.name}!` });
  },
});
server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  process.send!(port);
});
