"""Interop cases with grpcio. Usage: interop_client.py GENERATED_DIR PORT [CA_FILE]; prints a line per case."""
import sys
import threading

sys.path.insert(0, sys.argv[1])

import grpc
from interop import empty_pb2, messages_pb2, test_pb2_grpc

INITIAL = "x-grpc-test-echo-initial"
TRAILING = "x-grpc-test-echo-trailing-bin"


def body(size):
    return messages_pb2.Payload(body=bytes(size))


def wants(*sizes, interval_us=0):
    parameters = [messages_pb2.ResponseParameters(size=size, interval_us=interval_us) for size in sizes]
    return messages_pb2.StreamingOutputCallRequest(response_parameters=parameters)


def fails(call, code, details=None):
    try:
        call()
    except grpc.RpcError as error:
        assert error.code() == code, error
        assert details is None or error.details() == details, error
        return
    raise AssertionError("the call succeeded")


def empty_unary(stub):
    stub.EmptyCall(empty_pb2.Empty())


def large(**fields):
    request = messages_pb2.SimpleRequest(response_size=314159, payload=body(271828))
    for name, value in fields.items():
        getattr(request, name).value = value
    return request


def large_unary(stub, request=None, compression=None):
    response = stub.UnaryCall(request or large(), compression=compression)
    assert len(response.payload.body) == 314159


def client_compressed_unary(stub):
    fails(lambda: stub.UnaryCall(large(expect_compressed=True)), grpc.StatusCode.INVALID_ARGUMENT)
    large_unary(stub, large(expect_compressed=True), grpc.Compression.Gzip)
    large_unary(stub, large(expect_compressed=False))


def server_compressed_unary(stub):
    large_unary(stub, large(response_compressed=True))
    large_unary(stub, large(response_compressed=False))


def client_compressed_streaming(stub):
    def part(size, compressed):
        request = messages_pb2.StreamingInputCallRequest(payload=body(size))
        request.expect_compressed.value = compressed
        return request

    probe = iter([part(27182, True)])
    fails(lambda: stub.StreamingInputCall(probe), grpc.StatusCode.INVALID_ARGUMENT)
    parts = iter([part(27182, True), part(45904, False)])
    total = stub.StreamingInputCall(parts, compression=grpc.Compression.Gzip)
    assert total.aggregated_payload_size == 73086


def server_compressed_streaming(stub):
    request = wants(31415, 92653)
    request.response_parameters[0].compressed.value = True
    request.response_parameters[1].compressed.value = False
    assert [len(r.payload.body) for r in stub.StreamingOutputCall(request)] == [31415, 92653]


def concurrent_large_unary(stub):
    calls = [stub.UnaryCall.future(large()) for _ in range(1000)]
    assert all(len(call.result().payload.body) == 314159 for call in calls)


def pick_first_unary(stub):
    request = messages_pb2.SimpleRequest(response_size=1, fill_server_id=True)
    servers = {stub.UnaryCall(request).server_id for _ in range(100)}
    assert len(servers) == 1 and "" not in servers, servers


def rpc_soak(stub):
    for _ in range(100):
        large_unary(stub)


def channel_soak(_):
    for _ in range(100):
        with connect() as own:
            large_unary(test_pb2_grpc.TestServiceStub(own))


def client_streaming(stub):
    requests = (messages_pb2.StreamingInputCallRequest(payload=body(size)) for size in (27182, 8, 1828, 45904))
    assert stub.StreamingInputCall(requests).aggregated_payload_size == 74922


def server_streaming(stub):
    sizes = [31415, 9, 2653, 58979]
    assert [len(r.payload.body) for r in stub.StreamingOutputCall(wants(*sizes))] == sizes


def ping_pong(stub):
    turn = threading.Semaphore(1)

    def requests():
        for size in (31415, 9, 2653, 58979):
            turn.acquire()
            yield wants(size)

    got = []
    for response in stub.FullDuplexCall(requests()):
        got.append(len(response.payload.body))
        turn.release()
    assert got == [31415, 9, 2653, 58979]


def empty_stream(stub):
    assert list(stub.FullDuplexCall(iter(()))) == []


def custom_metadata(stub):
    metadata = ((INITIAL, "test_initial_metadata_value"), (TRAILING, b"\xab\xab\xab"))
    _, call = stub.UnaryCall.with_call(messages_pb2.SimpleRequest(response_size=1), metadata=metadata)
    assert dict(call.initial_metadata())[INITIAL] == "test_initial_metadata_value"
    assert dict(call.trailing_metadata())[TRAILING] == b"\xab\xab\xab"


def status_code_and_message(stub):
    status = messages_pb2.EchoStatus(code=2, message="test status message")
    unary = messages_pb2.SimpleRequest(response_status=status)
    fails(lambda: stub.UnaryCall(unary), grpc.StatusCode.UNKNOWN, status.message)
    stream = messages_pb2.StreamingOutputCallRequest(response_status=status)
    fails(lambda: list(stub.FullDuplexCall(iter([stream]))), grpc.StatusCode.UNKNOWN, status.message)


def special_status_message(stub):
    message = "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n"
    status = messages_pb2.EchoStatus(code=2, message=message)
    request = messages_pb2.SimpleRequest(response_status=status)
    fails(lambda: stub.UnaryCall(request), grpc.StatusCode.UNKNOWN, message)


def unimplemented_method(stub):
    fails(lambda: stub.UnimplementedCall(empty_pb2.Empty()), grpc.StatusCode.UNIMPLEMENTED)


def unimplemented_service(stub):
    fails(lambda: other.UnimplementedCall(empty_pb2.Empty()), grpc.StatusCode.UNIMPLEMENTED)


def cancel_after_begin(stub):
    hold = threading.Event()

    def requests():
        hold.wait(5)
        return
        yield

    call = stub.StreamingInputCall.future(requests())
    call.cancel()
    hold.set()
    assert call.cancelled() and call.code() == grpc.StatusCode.CANCELLED


def cancel_after_first_response(stub):
    hold = threading.Event()

    def requests():
        yield wants(31415)
        hold.wait(5)

    call = stub.FullDuplexCall(requests())
    assert len(next(call).payload.body) == 31415
    call.cancel()
    hold.set()
    fails(lambda: next(call), grpc.StatusCode.CANCELLED)


def timeout_on_sleeping_server(stub):
    call = lambda: list(stub.FullDuplexCall(iter([wants(31415, interval_us=50000)]), timeout=0.001))
    fails(call, grpc.StatusCode.DEADLINE_EXCEEDED)


CASES = [
    empty_unary, large_unary, client_streaming, server_streaming, ping_pong, empty_stream, custom_metadata,
    status_code_and_message, special_status_message, unimplemented_method, unimplemented_service,
    cancel_after_begin, cancel_after_first_response, timeout_on_sleeping_server, client_compressed_unary, server_compressed_unary,
    client_compressed_streaming, server_compressed_streaming, concurrent_large_unary, pick_first_unary,
    rpc_soak, channel_soak,
]


def connect():
    target = f"127.0.0.1:{sys.argv[2]}"
    own = ("grpc.use_local_subchannel_pool", 1)
    if len(sys.argv) < 4:
        return grpc.insecure_channel(target, options=(own,))
    credentials = grpc.ssl_channel_credentials(open(sys.argv[3], "rb").read())
    return grpc.secure_channel(target, credentials, options=(own, ("grpc.ssl_target_name_override", "localhost")))


with connect() as channel:
    test_stub = test_pb2_grpc.TestServiceStub(channel)
    other = test_pb2_grpc.UnimplementedServiceStub(channel)
    for case in CASES:
        try:
            case(test_stub)
            print(f"{case.__name__} passed", flush=True)
        except Exception as error:  # every failure is a line of the matrix
            reason = " ".join(f"{type(error).__name__}: {error}".split())
            print(f"{case.__name__} failed {reason}", flush=True)
