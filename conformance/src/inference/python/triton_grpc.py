"""tritonclient.grpc against `weft serve`: python triton_grpc.py GRPC"""

import queue
import threading

import numpy as np
import tritonclient.grpc as triton
from harness import argument, fails, run
from tritonclient.grpc import service_pb2
from tritonclient.utils import InferenceServerException
from values import VALUES, same

TARGET = argument(1)
client = triton.InferenceServerClient(TARGET)


def tensor(name, array, datatype, shape=None):
    made = triton.InferInput(name, list(shape or array.shape), datatype)
    made.set_data_from_numpy(array)
    return made


def pixels(rows=1, width=64):
    return tensor("pixels", np.zeros((rows, width), dtype=np.float32), "FP32")


def slow(ms):
    return [tensor("MS", np.array([[ms]], dtype=np.int32), "INT32")]


def simple(left, right):
    return [tensor("INPUT0", left, "INT32"), tensor("INPUT1", right, "INT32")]


def refused(call, status, part=""):
    return fails(call, InferenceServerException, f"StatusCode.{status}", part)


def health():
    assert client.is_server_live() and client.is_server_ready()
    assert client.is_model_ready("digits") and client.is_model_ready("digits", "1")
    assert not client.is_model_ready("digits", "2") and not client.is_model_ready("nothing")


def server_metadata():
    metadata = client.get_server_metadata()
    assert metadata.name == "weft" and metadata.version
    assert {"model_repository", "statistics", "model_configuration"} <= set(metadata.extensions), metadata.extensions


def model_metadata():
    metadata = client.get_model_metadata("digits", as_json=True)
    assert metadata["inputs"] == [{"name": "pixels", "datatype": "FP32", "shape": ["-1", "64"]}], metadata
    refused(lambda: client.get_model_metadata("nothing"), "NOT_FOUND", 'unknown model "nothing"')


def model_config():
    config = client.get_model_config("simple").config
    assert config.max_batch_size == 8 and config.input[0].name == "INPUT0" and list(config.input[0].dims) == [16]
    assert client.get_model_config("simple", as_json=True)["config"]["max_batch_size"] == 8


def infer():
    left, right = np.arange(16, dtype=np.int32).reshape(1, 16), np.ones((1, 16), dtype=np.int32)
    result = client.infer("simple", simple(left, right), request_id="seven")
    assert same(result.as_numpy("OUTPUT0"), left + right) and same(result.as_numpy("OUTPUT1"), left - right)
    assert result.get_response().id == "seven" and result.get_response().model_version == "1"
    assert result.get_output("OUTPUT0").datatype == "INT32"


def requested_outputs():
    one = np.ones((1, 16), dtype=np.int32)
    result = client.infer("simple", simple(one, one), outputs=[triton.InferRequestedOutput("OUTPUT1")])
    assert result.as_numpy("OUTPUT0") is None and not result.as_numpy("OUTPUT1").any()
    wrong = [triton.InferRequestedOutput("OUTPUT7")]
    refused(lambda: client.infer("simple", simple(one, one), outputs=wrong), "INVALID_ARGUMENT", "OUTPUT7")


def batches():
    for rows in (1, 3, 8):
        left = np.arange(rows * 16, dtype=np.int32).reshape(rows, 16)
        assert same(client.infer("simple", simple(left, left)).as_numpy("OUTPUT0"), left * 2)
    nine = np.zeros((9, 16), dtype=np.int32)
    refused(lambda: client.infer("simple", simple(nine, nine)), "INVALID_ARGUMENT", "9")


def every_datatype():
    inputs = [tensor(name, array, name) for name, array in VALUES.items()]
    result = client.infer("every_type", inputs)
    for name, array in VALUES.items():
        assert same(result.as_numpy(f"{name}_OUT"), array), f"{name}: {result.as_numpy(f'{name}_OUT')}"


def every_datatype_alone():
    for name, array in VALUES.items():
        outputs = [triton.InferRequestedOutput(f"{name}_OUT")]
        result = client.infer("every_type", [tensor(name, array, name)], outputs=outputs)
        assert same(result.as_numpy(f"{name}_OUT"), array), name


def empty_tensors():
    inputs = [tensor("FP32", np.zeros(0, dtype=np.float32), "FP32"), tensor("BYTES", np.zeros(0, dtype=np.object_), "BYTES")]
    result = client.infer("every_type", inputs)
    assert result.as_numpy("FP32_OUT").shape == (0,) and len(result.as_numpy("BYTES_OUT")) == 0


def typed_contents():
    request = service_pb2.ModelInferRequest(model_name="custom_identity_int32")
    made = request.inputs.add(name="INPUT0", datatype="INT32", shape=[1, 16])
    made.contents.int_contents.extend(range(16))
    response = client._client_stub.ModelInfer(request)
    assert list(response.outputs[0].contents.int_contents) == list(range(16))
    assert len(response.raw_output_contents) == 0


def raw_answers_by_configuration():
    request = service_pb2.ModelInferRequest(model_name="simple")
    for name in ("INPUT0", "INPUT1"):
        request.inputs.add(name=name, datatype="INT32", shape=[1, 16]).contents.int_contents.extend(range(16))
    response = client._client_stub.ModelInfer(request)
    assert np.frombuffer(response.raw_output_contents[0], dtype=np.int32).tolist() == [2 * one for one in range(16)]


def typed_and_raw_mixed():
    request = service_pb2.ModelInferRequest(model_name="simple", raw_input_contents=[bytes(64), bytes(64)])
    for name in ("INPUT0", "INPUT1"):
        request.inputs.add(name=name, datatype="INT32", shape=[1, 16]).contents.int_contents.extend(range(16))
    try:
        client._client_stub.ModelInfer(request)
    except Exception as error:
        assert error.code().name == "INVALID_ARGUMENT" and "INPUT0" in error.details(), error
    else:
        raise AssertionError("mixed contents were taken")


def bytes_of_many_sizes():
    words = np.array([[b"x" * size] for size in (0, 1, 127, 128, 70_000)], dtype=np.object_)
    result = client.infer("simple_identity", [tensor("INPUT0", words, "BYTES")])
    assert same(result.as_numpy("OUTPUT0"), words)


def large_messages():
    array = np.arange(6_000_000, dtype=np.float32)
    result = client.infer("every_type", [tensor("FP32", array, "FP32")], outputs=[triton.InferRequestedOutput("FP32_OUT")])
    assert same(result.as_numpy("FP32_OUT"), array)


def compression():
    left = np.tile(np.arange(16, dtype=np.int32), (8, 1))
    for algorithm in ("gzip", "deflate"):
        result = client.infer("simple", simple(left, left), compression_algorithm=algorithm)
        assert same(result.as_numpy("OUTPUT0"), left * 2), algorithm


def headers():
    assert client.infer("digits", [pixels()], headers={"x-trace": "7", "x-b-bin": b"\0\1"}).as_numpy("label") is not None


def parameters():
    given = {"text": "a", "whole": -7, "yes": True}
    lines = client.infer("parameters", [tensor("INPUT", np.array([1], dtype=np.int32), "INT32")], parameters=given)
    assert [line.decode() for line in lines.as_numpy("LINES")] == ["text=a", "whole=-7", "yes=true"], lines.as_numpy("LINES")


def classification():
    outputs = [triton.InferRequestedOutput("probabilities", class_count=3)]
    classes = client.infer("digits", [pixels(2)], outputs=outputs).as_numpy("probabilities")
    assert classes.shape == (2, 3), classes
    score, index = classes[0, 0].decode().split(":")
    assert float(score) <= 1 and index == "3", classes


def callbacks():
    answers = queue.Queue()
    for _ in range(20):
        client.async_infer("digits", [pixels()], callback=lambda result, error: answers.put((result, error)))
    for _ in range(20):
        result, error = answers.get(timeout=10)
        assert error is None and result.as_numpy("probabilities").shape == (1, 10)


def client_timeout():
    refused(lambda: client.infer("slow", slow(5000), client_timeout=0.1), "DEADLINE_EXCEEDED")
    assert client.infer("slow", slow(1)).as_numpy("MS")[0, 0] == 1, "the model is busy with what nobody waits for"


def cancellation():
    answers = queue.Queue()
    client.async_infer("slow", slow(300), callback=lambda result, error: answers.put(error))
    waiting = client.async_infer("slow", slow(20_000), callback=lambda result, error: answers.put(error))
    waiting.cancel()
    assert "CANCELLED" in str(answers.get(timeout=5).status())
    assert answers.get(timeout=5) is None, "the other one was answered"
    assert client.infer("slow", slow(1), client_timeout=5).as_numpy("MS")[0, 0] == 1, "the cancelled one was run"


def queue_timeout():
    answers = queue.Queue()
    for _ in range(2):
        client.async_infer("slow", slow(200), callback=lambda result, error: answers.put(error))
    refused(lambda: client.infer("slow", slow(1), timeout=1000), "DEADLINE_EXCEEDED")
    assert answers.get(timeout=5) is None and answers.get(timeout=5) is None


def refusals():
    refused(lambda: client.infer("digits", [pixels(1, 63)]), "INVALID_ARGUMENT", "expected shape [-1,64], got [1,63]")
    refused(lambda: client.infer("digits", []), "INVALID_ARGUMENT", "pixels")
    refused(lambda: client.infer("nothing", [pixels()]), "NOT_FOUND", 'unknown model "nothing"')
    refused(lambda: client.infer("digits", [pixels()], model_version="9"), "NOT_FOUND", "9")
    other = tensor("pixels", np.zeros((1, 64), dtype=np.float64), "FP64")
    refused(lambda: client.infer("digits", [other]), "INVALID_ARGUMENT", "FP32")
    refused(lambda: client.infer("digits", [pixels(), tensor("more", np.zeros(1, dtype=np.int32), "INT32")]), "INVALID_ARGUMENT", "more")


def many_threads():
    wrong = []

    def ask(seed):
        own = triton.InferenceServerClient(TARGET) if seed % 4 == 0 else client
        for step in range(25):
            left = np.full((1, 16), seed * 1000 + step, dtype=np.int32)
            if not same(own.infer("simple", simple(left, left)).as_numpy("OUTPUT0"), left * 2):
                wrong.append(seed)

    threads = [threading.Thread(target=ask, args=(seed,)) for seed in range(24)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong, wrong


def keepalive():
    options = triton.KeepAliveOptions(keepalive_time_ms=2000, keepalive_timeout_ms=2000, keepalive_permit_without_calls=True)
    with triton.InferenceServerClient(TARGET, keepalive_options=options) as own:
        assert own.infer("digits", [pixels()]).as_numpy("label") is not None


def channel_arguments():
    with triton.InferenceServerClient(TARGET, channel_args=[("grpc.max_receive_message_length", 100)]) as own:
        refused(lambda: own.get_model_config("every_type"), "RESOURCE_EXHAUSTED")


def statistics():
    before = client.get_inference_statistics("simple").model_stats[0]
    for rows in (1, 4):
        array = np.zeros((rows, 16), dtype=np.int32)
        client.infer("simple", simple(array, array))
    after = client.get_inference_statistics("simple").model_stats[0]
    assert after.inference_count - before.inference_count == 5
    assert after.execution_count - before.execution_count == 2
    assert after.inference_stats.success.count - before.inference_stats.success.count == 2
    assert after.inference_stats.compute_infer.ns > before.inference_stats.compute_infer.ns
    assert sum(batch.compute_infer.count for batch in after.batch_stats) == after.execution_count
    assert {one.name for one in client.get_inference_statistics().model_stats} >= {"simple", "digits"}


run([
    health, server_metadata, model_metadata, model_config, infer, requested_outputs, batches, every_datatype,
    every_datatype_alone, empty_tensors, typed_contents, raw_answers_by_configuration, typed_and_raw_mixed, bytes_of_many_sizes,
    large_messages,
    compression, headers, parameters, classification, callbacks, client_timeout, cancellation, queue_timeout, refusals,
    many_threads, keepalive, channel_arguments, statistics,
])  # fmt: skip
