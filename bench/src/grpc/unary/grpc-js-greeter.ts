import { fileURLToPath } from "node:url";
import { loadPackageDefinition, type ServiceClientConstructor } from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";

const definition = loadSync(fileURLToPath(new URL("../../../proto/helloworld.proto", import.meta.url)));
const loaded = loadPackageDefinition(definition) as unknown as {
  helloworld: { Greeter: ServiceClientConstructor };
};

export const greeterService: ServiceClientConstructor = loaded.helloworld.Greeter;
