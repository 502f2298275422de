import { fileURLToPath } from "node:url";
import {
  type GrpcObject,
  loadPackageDefinition,
  type ServiceClientConstructor,
  type ServiceDefinition,
} from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";

const folder = fileURLToPath(new URL("../../../proto/", import.meta.url));
const loaded = loadPackageDefinition(
  loadSync(["helloworld.proto", "streams.proto"], { includeDirs: [folder] }),
);

// loadPackageDefinition's own type says that any name may hold anything.
const clientOf = (space: string, name: string): ServiceClientConstructor =>
  (loaded[space] as GrpcObject)[name] as ServiceClientConstructor;

/** What proto-loader makes of the schemas: grpc-js and nice-grpc are both used with it. */
export const GreeterClient: ServiceClientConstructor = clientOf("helloworld", "Greeter");
export const StreamsClient: ServiceClientConstructor = clientOf("streams", "Streams");
export const greeterDefinition: ServiceDefinition = GreeterClient.service;
export const streamsDefinition: ServiceDefinition = StreamsClient.service;
