"""Arrays of every datatype of the protocol, with the values that break things."""

import ml_dtypes
import numpy as np

VALUES = {
    "BOOL": np.array([True, False, True]),
    "UINT8": np.array([0, 1, 255], dtype=np.uint8),
    "UINT16": np.array([0, 1, 65535], dtype=np.uint16),
    "UINT32": np.array([0, 1, 2**32 - 1], dtype=np.uint32),
    "UINT64": np.array([0, 2**53 + 1, 2**64 - 1], dtype=np.uint64),
    "INT8": np.array([-128, 0, 127], dtype=np.int8),
    "INT16": np.array([-32768, 0, 32767], dtype=np.int16),
    "INT32": np.array([-(2**31), 0, 2**31 - 1], dtype=np.int32),
    "INT64": np.array([-(2**63), -(2**53) - 1, 2**63 - 1], dtype=np.int64),
    "FP16": np.array([0.5, -65504, np.inf, np.nan, 6e-8], dtype=np.float16),
    "BF16": np.array([1.5, -2.0, np.inf, np.nan, 3e38], dtype=ml_dtypes.bfloat16),
    "FP32": np.array([1.1, -0.0, np.inf, -np.inf, np.nan, 1e-45], dtype=np.float32),
    "FP64": np.array([1.1, -0.0, np.inf, np.nan, 5e-324], dtype=np.float64),
    "BYTES": np.array([b"plain", b"", "Grüße 🙂".encode(), bytes(range(256))], dtype=np.object_),
}

#: What JSON can say as a number: no NaN, infinity or negative zero, nothing that is not text.
JSON_VALUES = {
    **{name: values for name, values in VALUES.items() if name not in ("FP16", "BF16")},
    "FP32": np.array([1.1, 1e-45, 3.4e38], dtype=np.float32),
    "FP64": np.array([1.1, 5e-324, 1.7e308], dtype=np.float64),
    "BYTES": np.array([b"plain", b"", "Grüße 🙂".encode()], dtype=np.object_),
}


def same(left, right):
    """Whether two arrays have the same elements, bit for bit."""
    if left.dtype == np.object_ or right.dtype.kind in "SU":
        return [as_bytes(one) for one in left.ravel()] == [as_bytes(one) for one in right.ravel()]
    return left.shape == right.shape and left.tobytes() == right.tobytes()


def as_bytes(value):
    return value.encode() if isinstance(value, str) else bytes(value)
