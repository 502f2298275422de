// An entry point of its own: few servers offer it, and its messages are larger than the rest of the package.
export { serveChannelz } from "./services/channelz.ts";
export { Channelz } from "./services/gen/grpc/channelz/v1/channelz.ts";
