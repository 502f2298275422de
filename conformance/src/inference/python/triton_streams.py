"""tritonclient.grpc's streams and sequences against `weft serve`: python triton_streams.py GRPC"""

import queue

import numpy as np
import tritonclient.grpc as triton
from harness import argument, check_error, run

TARGET = argument(1)


def int32(name, array):
    made = triton.InferInput(name, list(np.shape(array)), "INT32")
    made.set_data_from_numpy(np.array(array, dtype=np.int32))
    return made


def uint32(name, array):
    made = triton.InferInput(name, list(np.shape(array)), "UINT32")
    made.set_data_from_numpy(np.array(array, dtype=np.uint32))
    return made


def pixels(width=64):
    made = triton.InferInput("pixels", [1, width], "FP32")
    made.set_data_from_numpy(np.zeros((1, width), dtype=np.float32))
    return made


def repeat(values, delay_ms=0, wait_ms=0):
    return [int32("IN", values), uint32("DELAY", [delay_ms] * len(values)), uint32("WAIT", [wait_ms])]


class Stream:
    """A client with one stream; `get` gives the next answer or error."""

    def __init__(self, **options):
        self.answers = queue.Queue()
        self.client = triton.InferenceServerClient(TARGET)
        self.options = options

    def __enter__(self):
        self.client.start_stream(callback=lambda result, error: self.answers.put((result, error)), **self.options)
        return self

    def __exit__(self, *_):
        self.client.stop_stream()
        self.client.close()

    def send(self, model, inputs, **more):
        self.client.async_stream_infer(model, inputs, **more)

    def get(self):
        return self.answers.get(timeout=10)

    def result(self):
        result, error = self.get()
        assert error is None, error
        return result


def is_final(result):
    return result.get_response().parameters["triton_final_response"].bool_param


def one_answer_each():
    with Stream() as stream:
        for index in range(10):
            stream.send("digits", [pixels()], request_id=str(index))
        got = [stream.result() for _ in range(10)]
    assert sorted(int(one.get_response().id) for one in got) == list(range(10)) and all(map(is_final, got))


def failures_go_in_the_stream():
    with Stream() as stream:
        stream.send("digits", [pixels(63)])
        _, error = stream.get()
        check_error(error, None, "expected shape [-1,64], got [1,63]")
        stream.send("nothing", [pixels()])
        check_error(stream.get()[1], None, 'unknown model "nothing"')
        stream.send("digits", [pixels()], request_id="after")
        assert stream.result().get_response().id == "after"


def failures_as_status_when_asked():
    with Stream(headers={"triton_grpc_error": "true"}) as stream:
        stream.send("digits", [pixels(63)])
        check_error(stream.get()[1], "StatusCode.INVALID_ARGUMENT", "expected shape")


def decoupled():
    with Stream() as stream:
        stream.send("repeat_int32", repeat([7, 8, 9]))
        got = [stream.result() for _ in range(3)]
        assert [(one.as_numpy("OUT")[0], one.as_numpy("IDX")[0]) for one in got] == [(7, 0), (8, 1), (9, 2)]


def decoupled_with_empty_final_response():
    with Stream() as stream:
        stream.send("repeat_int32", repeat([7, 8]), enable_empty_final_response=True, request_id="x")
        got = [stream.result() for _ in range(3)]
        assert [is_final(one) for one in got] == [False, False, True]
        assert len(got[2].get_response().outputs) == 0 and got[2].get_response().id == "x"


def decoupled_with_no_answer():
    with Stream() as stream:
        stream.send("repeat_int32", repeat([]), enable_empty_final_response=True)
        result = stream.result()
        assert is_final(result) and len(result.get_response().outputs) == 0


def answers_are_counted_by_number():
    def count(index, what):
        with triton.InferenceServerClient(TARGET) as client:
            stats = client.get_inference_statistics("repeat_int32").model_stats[0].response_stats
            return getattr(stats[str(index)], what).count if str(index) in stats else 0

    counted = [(0, "success"), (1, "success"), (2, "success"), (2, "empty_response")]
    before = [count(*one) for one in counted]
    with Stream() as stream:
        stream.send("repeat_int32", repeat([7, 8]), enable_empty_final_response=True)
        while not is_final(stream.result()):
            pass
    assert [count(*one) - was for one, was in zip(counted, before)] == [1, 1, 0, 1]


def decoupled_beside_others():
    with Stream() as stream:
        stream.send("repeat_int32", repeat([1, 2], delay_ms=150), request_id="slow")
        stream.send("digits", [pixels()], request_id="quick")
        got = [stream.result().get_response().id for _ in range(3)]
        assert sorted(got) == ["quick", "slow", "slow"], got


def unary_call_of_a_decoupled_model():
    with triton.InferenceServerClient(TARGET) as client:
        try:
            client.infer("repeat_int32", repeat([1]))
        except triton.InferenceServerException as error:
            check_error(error, "StatusCode.UNIMPLEMENTED", "")
        else:
            raise AssertionError("it answered")


def compressed_stream():
    with Stream(compression_algorithm="gzip") as stream:
        stream.send("repeat_int32", repeat(list(range(50))))
        assert [stream.result().as_numpy("OUT")[0] for _ in range(50)] == list(range(50))


def stream_timeout():
    with Stream(stream_timeout=0.3) as stream:
        stream.send("repeat_int32", repeat([1], wait_ms=1000))
        check_error(stream.get()[1], "StatusCode.DEADLINE_EXCEEDED", "")


def cancelled_stream():
    stream = Stream().__enter__()
    stream.send("repeat_int32", repeat([1] * 100, delay_ms=100))
    assert stream.result().as_numpy("OUT")[0] == 1
    stream.client.stop_stream(cancel_requests=True)
    stream.client.close()
    with Stream() as other:
        other.send("repeat_int32", repeat([5]))
        assert other.result().as_numpy("OUT")[0] == 5, "the cancelled one holds the model"


def sequences(model, ids, expect):
    with Stream() as stream:
        values = [11, 7, 5, 3]
        for position, value in enumerate(values):
            for one in ids:
                stream.send(
                    model, [int32("INPUT", [[value]])], request_id=f"{one}/{position}", sequence_id=one,
                    sequence_start=position == 0, sequence_end=position == len(values) - 1,
                )  # fmt: skip
        got = {}
        for _ in range(len(values) * len(ids)):
            result = stream.result()
            got[result.get_response().id] = result.as_numpy("OUTPUT")[0][0]
    for one in ids:
        assert [got[f"{one}/{position}"] for position in range(len(values))] == expect(one), got


def sequences_with_numbers():
    sequences("simple_sequence", [1000, 1001, 2**62 + 5], lambda _: [12, 7, 5, 3])


def sequences_with_names():
    sequences("simple_sequence", ["a", "0b6c4dd5-4f35-42c1-ae9d"], lambda _: [12, 7, 5, 3])


def sequences_that_know_their_number():
    sequences("simple_dyna_sequence", [2000, 2001], lambda one: [12, 7, 5, 3 + one])


def sequences_that_add_up():
    sequences("simple_string_dyna_sequence", ["3000", "3001"], lambda one: [11, 18, 23, 26 + int(one)])


def sequence_that_was_not_started():
    with triton.InferenceServerClient(TARGET) as client:
        try:
            client.infer("simple_sequence", [int32("INPUT", [[1]])], sequence_id=77)
        except triton.InferenceServerException as error:
            check_error(error, "StatusCode.INVALID_ARGUMENT", "77")
        else:
            raise AssertionError("it answered")


run([
    one_answer_each, failures_go_in_the_stream, failures_as_status_when_asked, decoupled,
    decoupled_with_empty_final_response, decoupled_with_no_answer, answers_are_counted_by_number, decoupled_beside_others,
    unary_call_of_a_decoupled_model, compressed_stream, stream_timeout, cancelled_stream, sequences_with_numbers,
    sequences_with_names, sequences_that_know_their_number, sequences_that_add_up, sequence_that_was_not_started,
])  # fmt: skip
