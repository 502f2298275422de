"""The interop service on grpcio. Usage: interop_server.py GENERATED_DIR [CERT_FILE KEY_FILE]; prints the port."""
import sys
import time
from concurrent import futures

sys.path.insert(0, sys.argv[1])

import grpc
from interop import empty_pb2, messages_pb2, test_pb2_grpc


def payload(size):
    return messages_pb2.Payload(body=bytes(size))


def echo(context):
    for name, value in context.invocation_metadata():
        if name == "x-grpc-test-echo-initial":
            context.send_initial_metadata(((name, value),))
        elif name == "x-grpc-test-echo-trailing-bin":
            context.set_trailing_metadata(((name, value),))


def refuse(request, context):
    if request.response_status.code:
        code = next(c for c in grpc.StatusCode if c.value[0] == request.response_status.code)
        context.abort(code, request.response_status.message)


def compress(context, wanted):
    context.set_compression(grpc.Compression.Gzip if wanted else grpc.Compression.NoCompression)


class TestService(test_pb2_grpc.TestServiceServicer):
    def EmptyCall(self, request, context):
        echo(context)
        return empty_pb2.Empty()

    def UnaryCall(self, request, context):
        echo(context)
        refuse(request, context)
        compress(context, request.response_compressed.value)
        return messages_pb2.SimpleResponse(payload=payload(request.response_size))

    def StreamingOutputCall(self, request, context):
        context.set_compression(grpc.Compression.Gzip)
        for parameters in request.response_parameters:
            if not parameters.compressed.value:
                context.disable_next_message_compression()
            yield messages_pb2.StreamingOutputCallResponse(payload=payload(parameters.size))

    def StreamingInputCall(self, requests, context):
        total = sum(len(request.payload.body) for request in requests)
        return messages_pb2.StreamingInputCallResponse(aggregated_payload_size=total)

    def FullDuplexCall(self, requests, context):
        echo(context)
        for request in requests:
            refuse(request, context)
            for parameters in request.response_parameters:
                time.sleep(parameters.interval_us / 1e6)
                yield messages_pb2.StreamingOutputCallResponse(payload=payload(parameters.size))


server = grpc.server(futures.ThreadPoolExecutor(max_workers=16))
test_pb2_grpc.add_TestServiceServicer_to_server(TestService(), server)
if len(sys.argv) > 2:
    cert, key = (open(name, "rb").read() for name in sys.argv[2:4])
    port = server.add_secure_port("127.0.0.1:0", grpc.ssl_server_credentials(((key, cert),)))
else:
    port = server.add_insecure_port("127.0.0.1:0")
server.start()
print(port, flush=True)
server.wait_for_termination()
