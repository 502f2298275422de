import type { ServiceDescriptor } from "@weft/protobuf";
import type { RequestStream } from "../server/handlers.ts";
import type { Server } from "../server/server.ts";
import { Status } from "../status/status.ts";
import { DescriptorIndex } from "./descriptor-index.ts";
import {
  ServerReflection,
  type ServerReflectionRequest,
  type ServerReflectionResponseInit,
} from "./gen/grpc/reflection/v1/reflection.ts";
import { ServerReflection as ServerReflectionV1Alpha } from "./gen/grpc/reflection/v1alpha/reflection.ts";

/**
 * Serves grpc.reflection.v1 and v1alpha, so that tools find out what the server offers. Tells of all services
 * the server has at the time of asking, those without a descriptor by name only.
 */
export function serveReflection(server: Server): void {
  const open = new Set<() => void>();
  const answerAll = async function* (
    requests: RequestStream<ServerReflectionRequest>,
  ): AsyncGenerator<ServerReflectionResponseInit> {
    const index = new DescriptorIndex(server.services.map(descriptorOf).filter((one) => one !== undefined));
    const iterator = requests[Symbol.asyncIterator]();
    let end = (): void => {};
    const ended = new Promise<undefined>((resolve) => {
      end = () => resolve(undefined);
    });
    open.add(end);
    try {
      for (;;) {
        const next = await Promise.race([iterator.next(), ended]);
        if (next === undefined || next.done === true) return;
        const request = next.value;
        yield {
          validHost: request.host,
          originalRequest: request,
          messageResponse: answer(request.messageRequest, index, server),
        };
      }
    } finally {
      open.delete(end);
    }
  };
  // Tools keep their stream open between questions, which would hold a server that stops.
  server.onShutdown(() => {
    for (const end of open) end();
  });
  server.add(ServerReflection, { serverReflectionInfo: answerAll });
  // The two versions differ in name only.
  server.add(ServerReflectionV1Alpha, { serverReflectionInfo: answerAll });
}

type Question = ServerReflectionRequest["messageRequest"];
type Answer = NonNullable<ServerReflectionResponseInit["messageResponse"]>;

function answer(question: Question, index: DescriptorIndex, server: Server): Answer {
  switch (question?.case) {
    case "listServices":
      return {
        case: "listServicesResponse",
        value: { service: server.services.map(({ typeName }) => ({ name: typeName })) },
      };
    case "fileByFilename":
      return files(index.filesFor(index.fileNamed(question.value)), `file ${question.value}`);
    case "fileContainingSymbol":
      return files(index.filesFor(index.fileOfSymbol(question.value)), `symbol ${question.value}`);
    case "fileContainingExtension": {
      const { containingType, extensionNumber } = question.value;
      const file = index.fileOfExtension(containingType, extensionNumber);
      return files(index.filesFor(file), `extension ${extensionNumber} of ${containingType}`);
    }
    case "allExtensionNumbersOfType": {
      const numbers = index.extensionNumbers(question.value);
      if (numbers === undefined) return notFound(`type ${question.value}`);
      return {
        case: "allExtensionNumbersResponse",
        value: { baseTypeName: question.value, extensionNumber: numbers },
      };
    }
    default:
      return {
        case: "errorResponse",
        value: { errorCode: Status.INVALID_ARGUMENT, errorMessage: "the request asks nothing" },
      };
  }
}

function files(found: readonly Uint8Array[] | undefined, what: string): Answer {
  if (found === undefined) return notFound(what);
  return { case: "fileDescriptorResponse", value: { fileDescriptorProto: [...found] } };
}

function notFound(what: string): Answer {
  return { case: "errorResponse", value: { errorCode: Status.NOT_FOUND, errorMessage: `no ${what}` } };
}

function descriptorOf(service: object): ServiceDescriptor | undefined {
  return "descriptor" in service ? (service.descriptor as ServiceDescriptor) : undefined;
}
