import type { ServiceDefinition as GrpcJsService } from "@grpc/grpc-js";
import type { ServiceDefinition } from "@weft/grpc";

/** A generated service the way @grpc/grpc-js describes one, under the same method names. */
export function grpcJsDefinition(service: ServiceDefinition): GrpcJsService {
  const definition: Record<string, GrpcJsService[string]> = {};
  for (const [name, { path, kind, input, output }] of Object.entries(service.methods))
    definition[name] = {
      path,
      requestStream: kind === "client_streaming" || kind === "bidi_streaming",
      responseStream: kind === "server_streaming" || kind === "bidi_streaming",
      requestSerialize: (message: unknown) => Buffer.from(input.encode(message)),
      requestDeserialize: (bytes: Buffer): unknown => input.decode(bytes),
      responseSerialize: (message: unknown) => Buffer.from(output.encode(message)),
      responseDeserialize: (bytes: Buffer): unknown => output.decode(bytes),
    };
  return definition;
}
